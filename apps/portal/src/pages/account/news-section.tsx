import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { notificationPreferencesQuery } from '../../api/notification-preferences';
import { Loading } from '../../parts/loading';
import { QueryStates } from '../../parts/query-states';
import { Section } from '../../parts/section';
import styles from './account.module.css';
import { BrowserPermission } from './browser-permission';
import { newsByKind } from './news-by-kind';
import { useSetPreference } from './use-set-preference';

const CHANNELS = ['MAIL', 'BROWSER'] as const;

/** Which news come, and by which way. Each switch counts at once. */
export function NewsSection(): ReactNode {
  const { t } = useTranslation('account');
  const preferences = useQuery(notificationPreferencesQuery);
  const set = useSetPreference();
  return (
    <Section title={t('news.title')} text={t('news.text')}>
      <QueryStates query={preferences} loading={<Loading rows={4} />}>
        {(all) =>
          all.length === 0 ? (
            <p className={styles.note}>{t('news.none')}</p>
          ) : (
            <>
              <table className={styles.news}>
                <thead>
                  <tr>
                    <th scope="col">{t('news.of')}</th>
                    {CHANNELS.map((channel) => (
                      <th key={channel} scope="col">
                        {t(`news.channel.${channel}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {newsByKind(all).map(({ kind, title, enabled }) => (
                    <tr key={kind}>
                      <th scope="row">{title}</th>
                      {CHANNELS.map((channel) => (
                        <td key={channel}>
                          <Switch
                            className={styles.switch}
                            aria-label={`${title}, ${t(`news.channel.${channel}`)}`}
                            checked={enabled[channel]}
                            onChange={({ currentTarget: { checked } }) =>
                              set.mutate({ kind, channel, enabled: checked })
                            }
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              <BrowserPermission />
            </>
          )
        }
      </QueryStates>
    </Section>
  );
}
