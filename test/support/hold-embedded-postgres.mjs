// A process that a story can kill: holds an embedded PostgreSQL in the folder given, says its URL, and
// leaves SIGINT unanswered as a server does that still drains.
import { startEmbeddedPostgres } from '../../dist/libs/platform/src/embedded-postgres.js';

const [dataDir] = process.argv.slice(2);
process.on('SIGINT', () => undefined);
const log = (line) => console.error(line);
const { url } = await startEmbeddedPostgres({ dataDir, log, settings: { fsync: 'off' } });
console.log(url);
setInterval(() => undefined, 60_000);
