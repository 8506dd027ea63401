import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useFormats } from '../../../i18n/use-formats';
import { Badge } from '../../../parts/badge';
import { ConfirmDialog } from '../../../parts/confirm-dialog';
import { useDialog } from '../../../parts/form-dialog/use-dialog';
import { Loading } from '../../../parts/loading';
import { QueryStates } from '../../../parts/query-states';
import { Section } from '../../../parts/section';
import { When } from '../../../parts/when';
import type { SessionsQuery } from '../generated/graphql';
import { SessionsDocument } from '../operations';
import styles from './sessions.module.css';
import { useEndSessions } from './use-end-sessions';

type Session = SessionsQuery['sessions'][number];

/** Where one is signed in, and the way to end it there. */
export function SessionsSection(): ReactNode {
  const { t } = useTranslation('account');
  const sessions = useQuery({
    queryKey: keys.sessions,
    queryFn: async ({ signal }) => (await execute(SessionsDocument, {}, { signal })).sessions,
  });
  const dialog = useDialog<readonly Session[]>();
  const end = useEndSessions(dialog.close);
  const others = sessions.data?.filter(({ current }) => !current) ?? [];
  return (
    <Section title={t('sessions.title')} text={t('sessions.text')}>
      <QueryStates query={sessions} loading={<Loading rows={2} />}>
        {(all) => (
          <ul className={styles.list}>
            {all.map((session) => (
              <SessionRow key={session.id} session={session} onEnd={() => dialog.open([session])} />
            ))}
          </ul>
        )}
      </QueryStates>
      {others.length > 1 && (
        <Button variant="default" mt="md" onClick={() => dialog.open(others)}>
          {t('sessions.endOthers')}
        </Button>
      )}
      <ConfirmDialog
        opened={dialog.opened}
        title={t('sessions.ask', { count: dialog.subject?.length ?? 0 })}
        text={t('sessions.askText')}
        action={t('sessions.end')}
        destructive
        busy={end.isPending}
        onConfirm={() => {
          if (dialog.subject) end.mutate(dialog.subject.map(({ id }) => id));
        }}
        onClose={dialog.close}
      />
    </Section>
  );
}

function SessionRow({
  session: { createdAt, expiresAt, current },
  onEnd,
}: {
  readonly session: Session;
  readonly onEnd: () => void;
}): ReactNode {
  const { t } = useTranslation('account');
  const { date } = useFormats();
  const until = date(expiresAt.slice(0, 10));
  return (
    <li className={styles.session}>
      <span>
        {t('sessions.since')} <When at={createdAt} />
        <span className={styles.until}>{t('sessions.until', { until })}</span>
      </span>
      {current ? (
        <Badge tone="accent">{t('sessions.here')}</Badge>
      ) : (
        <Button size="compact-sm" variant="default" onClick={onEnd}>
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
