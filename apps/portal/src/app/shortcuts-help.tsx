import { Kbd, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './shortcuts-help.module.css';

const SHORTCUTS = [
  { keys: ['Ctrl', 'K'], word: 'palette' },
  { keys: ['N'], word: 'newReferral' },
  { keys: ['J'], word: 'down' },
  { keys: ['K'], word: 'up' },
  { keys: ['Enter'], word: 'open' },
  { keys: ['A'], word: 'accept' },
  { keys: ['D'], word: 'decline' },
  { keys: ['?'], word: 'help' },
] as const;

export default function ShortcutsHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['app', 'common']);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <dl className={styles.list}>
        {SHORTCUTS.map(({ keys, word }) => (
          <div key={word} className={styles.row}>
            <dt>{t(`shortcuts.${word}`)}</dt>
            <dd className={styles.keys}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
