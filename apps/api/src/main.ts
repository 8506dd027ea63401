import { ConfigError, readConfig } from '#platform';
import { bootstrap } from './bootstrap.js';

const OLDEST_NODE = 24;
/** Whoever told us to stop kills us after 10 s. */
const STOP_MS = 9_500;

async function main(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
    throw new ConfigError(
      `Staffetta needs Node ${OLDEST_NODE} or newer, and this is ${process.version}.`,
    );
  const config = readConfig(process.env);
  const starting = bootstrap(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop(starting));
  const { url } = await starting;
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
