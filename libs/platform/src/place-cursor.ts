import { isId } from './ids.js';
import { Refusal } from './refusal.js';

/** Where in a list that is ordered by an instant, and then by id, a page ended. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export const placeCursor = (at: Date, id: string): string =>
  Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');

/** @throws Refusal CURSOR_INVALID for what `placeCursor` did not make */
export function readPlace(cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [at = '', id = ''] = text.split(' ');
  const isInstant = INSTANT.test(at) && !Number.isNaN(Date.parse(at));
  if (!isInstant || !isId(id) || text !== `${at} ${id}`) throw new Refusal('CURSOR_INVALID');
  return { at, id };
}
