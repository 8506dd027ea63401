import { Kbd, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../api/viewer';
import { useViewer } from '../api/viewer';
import { SUBMITTERS } from './navigation';
import styles from './shortcuts-help.module.css';

interface Shortcut {
  readonly keys: readonly string[];
  readonly word:
    | 'palette'
    | 'newReferral'
    | 'down'
    | 'up'
    | 'open'
    | 'accept'
    | 'decline'
    | 'handOver'
    | 'move'
    | 'help';
  /** Absent: everybody's. */
  readonly roles?: readonly Role[];
}

const ANSWERING: readonly Role[] = ['SALES_REP', 'SALES_MANAGER', 'ADMIN'];
const MANAGING: readonly Role[] = ['SALES_MANAGER', 'ADMIN'];

/** The one key that is called by a word. */
const ENTER = 'Enter';

const SHORTCUTS: readonly Shortcut[] = [
  { keys: [/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl', 'K'], word: 'palette' },
  { keys: ['N'], word: 'newReferral', roles: SUBMITTERS },
  { keys: ['J'], word: 'down' },
  { keys: ['K'], word: 'up' },
  { keys: [ENTER], word: 'open' },
  { keys: ['A'], word: 'accept', roles: ANSWERING },
  { keys: ['D'], word: 'decline', roles: ANSWERING },
  { keys: ['H'], word: 'handOver', roles: MANAGING },
  { keys: ['M'], word: 'move', roles: ['SALES_REP'] },
  { keys: ['?'], word: 'help' },
];

/** The keys that do something for whoever asks. */
export default function ShortcutsHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['app', 'common']);
  const { role } = useViewer();
  const own = SHORTCUTS.filter(({ roles }) => roles?.includes(role) ?? true);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <dl className={styles.list}>
        {own.map(({ keys, word }) => (
          <div key={word} className={styles.row}>
            <dt>{t(`shortcuts.${word}`)}</dt>
            <dd className={styles.keys}>
              {keys.map((key) => (
                <Kbd key={key}>{key === ENTER ? t('shortcuts.enter') : key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
