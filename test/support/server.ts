import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Beside the sources under jest and in the benchmarks alike: both run from the project's folder. */
const SERVER = join('dist', 'apps', 'api', 'src', 'main.js');
const WORKER = join('dist', 'apps', 'worker', 'src', 'main.js');
const ENDS_WITH_US = '--import=./test/support/ends-with-its-parent.mjs';
/** Half of a start is compiling (measured: 2.3 s without it, 1.2 s with it). */
const COMPILED = join(tmpdir(), 'staffetta-compiled');

export interface ServerOptions {
  /** Besides what this process has; an empty value counts as absent. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder whose build runs; the project's own without one. */
  readonly home?: string;
  /** For Node itself, such as `--cpu-prof`. */
  readonly nodeArgs?: readonly string[];
  readonly readyWithinMs?: number;
}

export interface RunningProcess {
  readonly pid: number;
  /** All that it has printed. */
  readonly log: () => string;
  /** Resolves with the exit code, or with the signal's name, when the process is gone. */
  readonly exited: Promise<number | string>;
  /** SIGTERM, and SIGKILL where that took more than 15 s; resolves as `exited` does. */
  readonly stop: () => Promise<number | string>;
  readonly signal: (signal: NodeJS.Signals) => void;
}

export interface RunningServer extends RunningProcess {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
}

/**
 * The server as a process of its own, on a free port, without limits on how fast it may be asked.
 *
 * @throws Error with what it said last, where it ends or is not ready in time
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const port = await freePort();
  const env = {
    HOST: '127.0.0.1',
    PORT: String(port),
    SEED: 'none',
    RATE_LIMIT_SUBMITS_PER_MINUTE: '0',
    RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
    ...options.env,
  };
  const running = await startProcess(SERVER, 'Staffetta is ready at', { ...options, env });
  return { ...running, url: `http://127.0.0.1:${port}` };
}

/** The background work as a process of its own, beside servers with `WORK=apart`. */
export async function startWorker(options: ServerOptions): Promise<RunningProcess> {
  return startProcess(WORKER, 'Staffetta works', options);
}

async function startProcess(
  main: string,
  ready: string,
  options: ServerOptions,
): Promise<RunningProcess> {
  const program = join(options.home ?? '', main);
  const args = [ENDS_WITH_US, ...(options.nodeArgs ?? []), program];
  const server = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, ...options.env },
  });
  server.channel?.unref();
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const log = (): string => said.join('');
  const exited = new Promise<number | string>((resolve) => {
    server.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
    server.once('error', (error) => resolve(error.message));
  });
  const life = { isOver: false };
  void exited.then(() => (life.isOver = true));
  const stop = async (): Promise<number | string> => {
    if (!life.isOver) server.kill('SIGTERM');
    const killing = setTimeout(() => server.kill('SIGKILL'), 15_000);
    const end = await exited;
    clearTimeout(killing);
    return end;
  };
  for (let waitedMs = 0; !log().includes(ready); waitedMs += 50) {
    if (life.isOver || waitedMs > (options.readyWithinMs ?? 60_000)) {
      await stop();
      throw new Error(`The server does not start:\n${log().slice(-3_000)}`);
    }
    await sleep(50);
  }
  const signal = (name: NodeJS.Signals): void => void server.kill(name);
  return { pid: server.pid ?? 0, log, exited, stop, signal };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
