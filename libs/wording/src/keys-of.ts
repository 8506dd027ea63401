/** A catalogue, or a part of one. */
export interface Wording {
  readonly [key: string]: string | Wording;
}

const PLURAL_ENDING = /_(?:zero|one|two|few|many|other)$/;

/** Every key of a catalogue as callers write it: with dots, without the endings of plurals. */
export function keysOf(wording: Wording): readonly string[] {
  const keys = sentencesOf(wording).map(([key]) => key.replace(PLURAL_ENDING, ''));
  return [...new Set(keys)];
}

/** Every sentence of a catalogue with its key, endings of plurals included. */
export function sentencesOf(
  wording: Wording,
  above = '',
): readonly (readonly [key: string, sentence: string])[] {
  return Object.entries(wording).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[above + key, value] as const]
      : sentencesOf(value, `${above}${key}.`),
  );
}
