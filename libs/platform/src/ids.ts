import { v7 } from 'uuid';

/** A time-ordered id (RFC 9562, version 7): neighbours in time are neighbours in the index. */
export const newId = (): string => v7();

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text could be one of our ids at all; anything else was never given out. */
export const isId = (text: string): boolean => shape.test(text);
