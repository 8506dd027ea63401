import { useHotkeys } from '@mantine/hooks';

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
        act();
      },
      { preventDefault: false, usePhysicalKeys: false },
    ]),
  );
}
