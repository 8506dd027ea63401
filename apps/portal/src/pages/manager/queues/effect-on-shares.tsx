import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BeforeAfterBar } from '../../../parts/before-after/before-after-bar';
import { Quiet } from '../../../parts/quiet';
import styles from './effect.module.css';
import type { QueueEffect } from './use-queue-preview';
import { useQueueWords } from './use-queue-words';

/** Each member's part of every turn: now as an outline, then as a bar. */
export function EffectOnShares({
  members,
}: {
  readonly members: QueueEffect['members'];
}): ReactNode {
  const { t } = useTranslation('manager');
  const words = useQueueWords();
  if (members.length === 0) return <Quiet>{t('effect.noMembers')}</Quiet>;
  return (
    <ul className={styles.shares} aria-label={t('effect.shares')}>
      {members.map(({ rep, before, after }) => (
        <li key={rep.id} className={styles.share}>
          <span>{rep.name}</span>
          <BeforeAfterBar before={before ?? 0} after={after ?? 0} />
          <span className={styles.figures}>
            {before === after
              ? words.share(after)
              : before === null
                ? t('effect.joins', { share: words.share(after) })
                : after === null
                  ? t('effect.leaves', { share: words.share(before) })
                  : t('effect.shareMoves', {
                      before: words.share(before),
                      after: words.share(after),
                    })}
          </span>
        </li>
      ))}
    </ul>
  );
}
