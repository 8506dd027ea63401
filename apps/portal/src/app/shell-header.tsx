import { ActionIcon, Kbd, UnstyledButton } from '@mantine/core';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import IconKeyboard from '@tabler/icons-react/icons/IconKeyboard';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveLine } from '../live/live-line';
import styles from './shell-header.module.css';
import { UserMenu } from './user-menu';
import { Wordmark } from './wordmark';

export interface ShellHeaderProps {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

export function ShellHeader({ onSearch, onHelp }: ShellHeaderProps): ReactNode {
  const { t } = useTranslation('app');
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.home} aria-label={t('home')}>
        <Wordmark nameClass={styles.name} />
      </Link>
      <UnstyledButton className={styles.search} onClick={onSearch}>
        <IconSearch size={16} stroke={1.8} aria-hidden />
        <span className={styles.searchWords}>{t('palette.open')}</span>
        <Kbd size="xs" className={styles.searchKey}>
          {/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'}
        </Kbd>
      </UnstyledButton>
      <div className={styles.end}>
        <LiveLine />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          className={styles.help}
          aria-label={t('shortcuts.title')}
          onClick={onHelp}
        >
          <IconKeyboard size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
        <UserMenu onHelp={onHelp} />
      </div>
    </header>
  );
}
