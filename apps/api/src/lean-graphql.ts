import { createRequire } from 'node:module';

// graphql-js looks for a second copy of itself at every type that it meets, unless NODE_ENV is `production`
// when it is loaded (measured: 8 % of what a submission costs this process). Ours is for whoever starts us to
// say, and usually unset: so it is loaded here, before anybody else does.
const given = process.env['NODE_ENV'];
process.env['NODE_ENV'] = 'production';
createRequire(import.meta.url)('graphql');
if (given === undefined) delete process.env['NODE_ENV'];
else process.env['NODE_ENV'] = given;
