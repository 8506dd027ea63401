import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../../api/api-error';
import { useFormats } from '../../../i18n/use-formats';
import { Loading } from '../../../parts/loading';
import { QueryStates } from '../../../parts/query-states';
import { Quiet } from '../../../parts/quiet';
import { EffectOnShares } from './effect-on-shares';
import styles from './effect.module.css';
import type { QueueEffect, QueuePreviewing } from './use-queue-preview';

export interface EffectProps extends QueuePreviewing {
  /** What is wrong before the server can even be asked. */
  readonly unasked: readonly FieldProblem[];
  readonly changed: boolean;
}

/** What saving would change: shares, whose turn is next, which referrals come and go. */
export function Effect({ unasked, preview, behind, changed }: EffectProps): ReactNode {
  const { t } = useTranslation('manager');
  return (
    <section aria-labelledby="effect" aria-busy={behind} className={styles.effect}>
      <h2 id="effect" className={styles.title}>
        {t('effect.title')}
        {behind && <Loader size="xs" aria-hidden />}
      </h2>
      {!changed && <Quiet>{t('effect.unchanged')}</Quiet>}
      {unasked.length > 0 ? (
        <Problems problems={unasked} />
      ) : (
        <QueryStates query={preview} loading={<Loading rows={6} />}>
          {({ problems, effect }) => (
            <>
              {changed && <Problems problems={problems} />}
              {effect && <EffectThere effect={effect} />}
            </>
          )}
        </QueryStates>
      )}
    </section>
  );
}

const Problems = ({ problems }: { readonly problems: readonly FieldProblem[] }): ReactNode =>
  problems.length > 0 && (
    <ul className={styles.problems} role="status">
      {problems.map(({ path, code, message }) => (
        <li key={`${path.join('.')} ${code}`}>{message}</li>
      ))}
    </ul>
  );

function EffectThere({ effect }: { readonly effect: QueueEffect }): ReactNode {
  const { t } = useTranslation('manager');
  return (
    <>
      <EffectOnShares members={effect.members} />
      <h3 className={styles.heading}>{t('effect.next')}</h3>
      <NextOne effect={effect} />
      <h3 className={styles.heading}>{t('effect.referrals')}</h3>
      <Referrals effect={effect} />
    </>
  );
}

function NextOne({
  effect: { nextBefore, nextAfter },
}: {
  readonly effect: QueueEffect;
}): ReactNode {
  const { t } = useTranslation('manager');
  const nobody = t('queues.nobody');
  const after = nextAfter.rep?.name;
  const before = nextBefore?.rep?.name;
  const because = nextAfter.candidates.find(({ rep }) => rep.id === nextAfter.rep?.id)?.because;
  return (
    <>
      <p className={styles.line}>
        <strong>{after ?? nobody}</strong>{' '}
        {nextBefore !== null &&
          (before === after
            ? t('effect.nextAsNow')
            : t('effect.nextInstead', { name: before ?? nobody }))}
      </p>
      {because !== undefined && <Quiet>{because}</Quiet>}
    </>
  );
}

function Referrals({ effect }: { readonly effect: QueueEffect }): ReactNode {
  const { t } = useTranslation('manager');
  const { number } = useFormats();
  const { referrals, takenBefore, takenAfter, gains, losses, overlaps } = effect;
  const nameOf = ({ queue }: QueueEffect['gains'][number]): string =>
    queue?.name ?? t('effect.noQueue');
  const flows = [
    ...gains.map((flow) => ({ flow, words: 'effect.gain' as const })),
    ...losses.map((flow) => ({ flow, words: 'effect.loss' as const })),
  ];
  return (
    <>
      <p className={styles.line}>
        {takenBefore === takenAfter
          ? t('effect.takesAsMany', { count: takenAfter, of: number(referrals) })
          : t('effect.takes', {
              count: takenAfter,
              of: number(referrals),
              before: number(takenBefore),
            })}
      </p>
      {flows.length > 0 && (
        <ul className={styles.flows}>
          {flows.map(({ flow, words }) => (
            <li key={`${words} ${flow.queue?.id ?? ''}`}>
              {t(words, { count: flow.referrals, queue: nameOf(flow) })}
            </li>
          ))}
        </ul>
      )}
      {overlaps.length > 0 && (
        <Quiet>{t('effect.overlaps', { queues: overlaps.map(nameOf).join(', ') })}</Quiet>
      )}
    </>
  );
}
