// C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of text.
const unwanted = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/**
 * Text that is safe in a header and in a log: one line, no control characters, at most `most`
 * UTF-16 units, never ending in half a character.
 */
export function oneLine(text: string, most: number): string {
  const line = text.toWellFormed().replace(unwanted, ' ').replace(/ {2,}/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
