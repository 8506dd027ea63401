import { isAllAtFields } from './problems-at';
import { useErrorWords } from './use-error-words';

/** What is to be said above a form; null where nothing is wrong, or all of it stands at its fields. */
export function useFormFailure(): (error: unknown, fields: readonly string[]) => string | null {
  const words = useErrorWords();
  return (error, fields) => (error === null || isAllAtFields(error, fields) ? null : words(error));
}
