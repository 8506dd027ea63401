import { useCallback } from 'react';
import { useErrorWords } from './use-error-words';
import { useSay } from './use-say';

/** Says what a step that failed met, where there is no field to say it at. */
export function useSayFailure(): (error: unknown) => void {
  const words = useErrorWords();
  const say = useSay();
  return useCallback((error) => say(words(error), 'refused'), [say, words]);
}
