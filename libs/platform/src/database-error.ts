import { errorCode } from './error-code.js';

/** Thrown inside a transaction that found the world changed under it: it is done again. */
export class LostRace extends Error {}

/** A deadlock, a serialization failure, a unique key that another transaction took first. */
export const isDeadlockOrRace = (error: unknown): boolean =>
  error instanceof LostRace || ['40001', '40P01', '23505'].includes(errorCode(error) ?? '');

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '53300',
  '53100',
  '53200',
  '55P03',
  '57P01',
  '57P02',
  '57P03',
  '25P03',
  '57014',
]);

/** The database is away, starting, stopping or out of room: worth trying again in a moment. */
export function isDatabaseAway(error: unknown): boolean {
  const known = errorCode(error);
  if (known !== undefined) return unreachable.has(known) || known.startsWith('08');
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Client was closed|not queryable/.test(
      error.message,
    )
  );
}
