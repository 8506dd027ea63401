import { VisuallyHidden } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Says something to those who do not see it happen, after what is being read now. */
export function announce(sentence: string): void {
  // The same words again are a change only where something else differs.
  said = sentence === said ? `${sentence}\u00a0` : sentence;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The page's one live region. */
export function Announcer(): ReactNode {
  const sentence = useSyncExternalStore(subscribe, () => said);
  return (
    <VisuallyHidden aria-live="polite" role="status">
      {sentence}
    </VisuallyHidden>
  );
}
