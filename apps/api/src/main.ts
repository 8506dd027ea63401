import './lean-graphql.js';
import { ConfigError, readConfig } from '#platform';
import { bootstrap } from './bootstrap.js';

const OLDEST_NODE = 24;
/** Whoever told us to stop kills us after 10 s. */
const STOP_MS = 9_500;

let stopping: Promise<void> | null = null;

async function main(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
    throw new ConfigError(
      `Staffetta needs Node ${OLDEST_NODE} or newer, and this is ${process.version}.`,
    );
  const config = readConfig(process.env);
  const starting = bootstrap(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    // Ctrl-C comes twice, from the terminal and from npm: the second is the same request.
    process.on(signal, () => void (stopping ??= stop(starting)));
  const { url, demo } = await starting;
  for (const { name, role, email, password } of demo)
    process.stdout.write(`Sign in as ${name}, ${role}: ${email} / ${password}\n`);
  process.stdout.write(`Staffetta is ready at ${url}\n`);
}

async function stop(starting: ReturnType<typeof bootstrap>): Promise<void> {
  setTimeout(() => process.exit(1), STOP_MS).unref();
  await starting.then((running) => running.close());
  process.exit(0);
}

try {
  await main();
} catch (error) {
  const known = error instanceof ConfigError || !(error instanceof Error);
  process.stderr.write(
    `${known ? String(error).replace(/^\w*Error: /, '') : (error.stack ?? error.message)}\n`,
  );
  process.exitCode = 1;
}
