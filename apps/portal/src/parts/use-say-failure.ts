import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useErrorWords } from './use-error-words';

/** Says what a step that failed met, where there is no field to say it at. */
export function useSayFailure(): (error: unknown) => void {
  const words = useErrorWords();
  return useCallback(
    (error) => {
      notifications.show({ message: words(error), color: 'red', role: 'alert' });
    },
    [words],
  );
}
