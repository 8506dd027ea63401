import { useHotkeys } from '@mantine/hooks';

const MOVES = new Set(['j', 'k']);

/**
 * Keys for the whole page, such as `j` or `mod+K`. Never while somebody types, and a letter never
 * while a dialog is open: there it belongs to the dialog.
 */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  useHotkeys(
    Object.entries(shortcuts).map(([keys, act]) => [
      keys === '?' ? 'shift+?' : keys,
      (event) => {
        if (document.querySelector('[role="dialog"], [role="menu"]') && !keys.startsWith('mod'))
          return;
        event.preventDefault();
        // A key that is held down moves on, but does nothing twice.
        if (event.repeat && !MOVES.has(keys)) return;
        act();
      },
      { preventDefault: false, usePhysicalKeys: false },
    ]),
  );
}
