import { isId } from '#platform';

/** Every id that a record holds, however deep, each once. */
export function idsIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (at: unknown): void => {
    if (typeof at === 'string') {
      if (isId(at)) found.add(at.toLowerCase());
    } else if (typeof at === 'object' && at !== null) Object.values(at).forEach(look);
  };
  look(value);
  return [...found];
}
