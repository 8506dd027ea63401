import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import { When } from '../../../parts/when';
import type { QueueSettings } from '../queries';
import { revisionChanges } from './revision-changes';
import styles from './revisions.module.css';
import { useRestore } from './use-restore';

/** What the queue was, the newest first; each can be brought back. */
export function Revisions({ queue }: { readonly queue: QueueSettings }): ReactNode {
  const { t } = useTranslation('manager');
  const { list } = useFormats();
  const { restore, isPending } = useRestore(queue.id);
  return (
    <ol className={styles.list}>
      {queue.revisions.map((revision, index) => {
        const changes = revisionChanges(revision, queue.revisions[index + 1]);
        return (
          <li key={revision.revision} className={styles.row}>
            <span>
              <When at={revision.heldFrom} />{' '}
              {revision.changedBy
                ? t('revision.by', { name: revision.changedBy.name })
                : t('revision.bySetup')}
              <span className={styles.what}>
                {changes === null
                  ? t('revision.made')
                  : changes.length === 0
                    ? t('revision.nothing')
                    : t('revision.changed', {
                        what: list(changes.map((change) => t(`revision.${change}`))),
                      })}
              </span>
            </span>
            {index === 0 ? (
              <span className={styles.what}>{t('revision.now')}</span>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                loading={isPending}
                aria-label={t('revision.bringBackOf', { revision: revision.revision })}
                onClick={() => restore(revision.revision)}
              >
                {t('revision.bringBack')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
