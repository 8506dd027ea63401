import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../api/execute';
import { useViewer } from '../api/viewer';
import { useTimeZone } from '../i18n/use-formats';
import { Person } from '../parts/person';
import { graphql } from './generated';
import { endOfSession } from './end-of-session';
import { useChooseLanguage } from './use-choose-language';
import styles from './user-menu.module.css';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

export function UserMenu({ onHelp }: { readonly onHelp: () => void }): ReactNode {
  const { t, i18n } = useTranslation(['app', 'common']);
  const viewer = useViewer();
  const timeZone = useTimeZone();
  const router = useRouter();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const chooseLanguage = useChooseLanguage();
  const signOut = useMutation({
    mutationFn: () => execute(SignOutDocument, {}),
    onSuccess: () => endOfSession(router, queryClient, { asked: true }),
  });
  return (
    <Menu position="bottom-end" width={240} shadow="md">
      <Menu.Target>
        <UnstyledButton
          className={styles.target}
          aria-label={t('menu.open', { name: viewer.name })}
        >
          <Person name={viewer.name} nameless />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {viewer.name}
          <br />
          {viewer.partner?.name ?? t(`common:role.${viewer.role}`)}
          <br />
          {t('menu.times', { zone: timeZone.replaceAll('_', ' ') })}
        </Menu.Label>
        {'/account' in router.routesByPath && (
          <Menu.Item onClick={() => void navigate({ href: '/account' })}>
            {t('menu.account')}
          </Menu.Item>
        )}
        <Menu.Item onClick={onHelp}>{t('shortcuts.title')}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        <Menu.RadioGroup value={i18n.language} onChange={chooseLanguage}>
          <Menu.RadioItem value="en">English</Menu.RadioItem>
          <Menu.RadioItem value="it">Italiano</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('scheme.title')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => {
            const chosen = SCHEMES.find((scheme) => scheme === value);
            if (chosen) setColorScheme(chosen);
          }}
        >
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`scheme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()}>{t('menu.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
