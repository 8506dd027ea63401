/** The named moments at which a test may have the process die. */
export const crashPoints = [
  'submit.before-commit',
  'submit.after-commit',
  'clock.before-commit',
  'clock.after-commit',
  'relay.after-commit',
  'signals.before-commit',
  'freed.before-commit',
  'mail.before-send',
  'mail.after-send',
] as const;

export type CrashPoint = (typeof crashPoints)[number];

/** Where to die: at the `hit`th passage, the first being 1. */
export interface CrashAt {
  readonly point: CrashPoint;
  readonly hit: number;
}

let armed: CrashAt | null = null;
let passed = 0;

/** Reads `name`, the first hit, or `name:50`, the 50th; null for what is neither. */
export function readCrashAt(text: string): CrashAt | null {
  const [, name, hit = '1'] = /^([a-z.-]+)(?::([1-9]\d{0,8}))?$/.exec(text) ?? [];
  const point = crashPoints.find((known) => known === name);
  return point ? { point, hit: Number(hit) } : null;
}

/** Only the start of the process arms a crash point, from its configuration; production refuses it. */
export function armCrashPoint(at: CrashAt | null): void {
  armed = at;
  passed = 0;
}

/** Dies at once, as a power cut would, where this point is armed and this passage is the one. */
export function crashPoint(point: CrashPoint): void {
  if (armed?.point !== point) return;
  passed++;
  if (passed !== armed.hit) return;
  process.stderr.write(`crash point ${point}\n`);
  process.kill(process.pid, 'SIGKILL');
}
