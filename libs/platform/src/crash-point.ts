/** The named moments at which a test may have the process die. */
export type CrashPoint =
  | 'submit.before-commit'
  | 'submit.after-commit'
  | 'clock.before-commit'
  | 'clock.after-commit'
  | 'relay.after-commit'
  | 'mail.before-send'
  | 'mail.after-send';

let armed: string | null = null;

/** Only the start of the process arms a crash point, from its configuration; production refuses it. */
export function armCrashPoint(point: string | null): void {
  armed = point;
}

/** Dies at once, as a power cut would, where this point is armed. */
export function crashPoint(point: CrashPoint): void {
  if (armed !== point) return;
  process.stderr.write(`crash point ${point}\n`);
  process.kill(process.pid, 'SIGKILL');
}
