import { useRef, useState } from 'react';

/** A dialog about something, and the way back to what opened it. */
export interface Dialog<Subject> {
  readonly opened: boolean;
  /** Of what it is, while it closes as well; null before it was ever opened. */
  readonly subject: Subject | null;
  readonly open: (subject: Subject) => void;
  readonly close: () => void;
  readonly giveFocusBack: () => void;
}

export function useDialog<Subject = true>(): Dialog<Subject> {
  const [{ opened, subject }, set] = useState<{ opened: boolean; subject: Subject | null }>({
    opened: false,
    subject: null,
  });
  const opener = useRef<HTMLElement | null>(null);
  return {
    opened,
    subject,
    open: (next) => {
      opener.current = whatOpens();
      set({ opened: true, subject: next });
    },
    close: () => set((before) => ({ ...before, opened: false })),
    giveFocusBack: () => opener.current?.focus(),
  };
}

/** An entry of a menu is gone by the time that the dialog closes; the menu's button is not. */
function whatOpens(): HTMLElement | null {
  const { activeElement } = document;
  const button = activeElement?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  if (button) return document.getElementById(button);
  return activeElement instanceof HTMLElement ? activeElement : null;
}
