import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { durationMs } from '../../../i18n/durations';
import { useDurationWords } from '../../../i18n/use-duration-words';
import { useFormats } from '../../../i18n/use-formats';
import { Badge } from '../../../parts/badge';
import { CANDIDATE_TONES, standingOf } from './candidate-standing';
import styles from './decision-detail.module.css';
import type { Decision } from './use-decisions';

export interface DecisionDetailProps {
  readonly decision: Decision;
  readonly id: string;
}

/** Every candidate with the reason, the turn, and how the clock ran. */
export function DecisionDetail({ decision, id }: DecisionDetailProps): ReactNode {
  const { t } = useTranslation('manager');
  const { number } = useFormats();
  const { queue, turn, referral } = decision;
  return (
    <div id={id} className={styles.detail}>
      <div className={styles.candidates}>
        <h2 className={styles.heading}>{t('decisions.candidates')}</h2>
        <Candidates decision={decision} />
      </div>
      <div className={styles.facts}>
        <p>
          {queue === null
            ? t('decisions.noQueue')
            : turn === null
              ? t('decisions.noTurn', { queue: queue.name })
              : t('decisions.turnOf', { queue: queue.name, turn: number(turn) })}
        </p>
        <ClockFacts decision={decision} />
        <p>{t('decisions.partner', { partner: referral.partner.name })}</p>
        <p>
          <a href={`/referrals/${referral.id}`}>{t('decisions.openReferral')}</a>
        </p>
      </div>
    </div>
  );
}

function Candidates({ decision }: { readonly decision: Decision }): ReactNode {
  const { t } = useTranslation('manager');
  const { candidates, rep } = decision;
  if (candidates.length === 0) return <p>{t('decisions.noCandidates')}</p>;
  return (
    <ol className={styles.list}>
      {candidates
        .map((candidate) => ({ candidate, standing: standingOf(candidate, rep.id) }))
        .toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))
        .map(({ candidate, standing }) => (
          <li key={candidate.rep.id} className={styles.candidate}>
            <span className={styles.name}>{candidate.rep.name}</span>
            <Badge tone={CANDIDATE_TONES[standing]}>{t(`decisions.${standing}`)}</Badge>
            <span className={styles.because}>{candidate.because}</span>
          </li>
        ))}
    </ol>
  );
}

const ORDER = ['chosen', 'could', 'couldNot'];

function ClockFacts({ decision }: { readonly decision: Decision }): ReactNode {
  const { t } = useTranslation(['manager', 'common']);
  const { exact } = useFormats();
  const duration = useDurationWords();
  const { dueAt, breachedAt, respondedWithin, respondedWithinOpenHours } = decision;
  const { followedBy, endedBecause } = decision;
  return (
    <>
      <p>{dueAt === null ? t('decisions.noClock') : t('decisions.due', { when: exact(dueAt) })}</p>
      {breachedAt !== null && <p>{t('decisions.ranOut', { when: exact(breachedAt) })}</p>}
      {respondedWithin !== null && (
        <p>
          {t('decisions.answered', { time: duration(durationMs(respondedWithin)) })}
          {respondedWithinOpenHours !== null &&
            `, ${t('decisions.answeredOpen', {
              time: duration(durationMs(respondedWithinOpenHours)),
            })}`}
        </p>
      )}
      {endedBecause !== null && <p>“{endedBecause}”</p>}
      {followedBy && (
        <p>
          {t('decisions.then', {
            rep: followedBy.rep.name,
            reason: t(`common:assignmentReason.${followedBy.reason}`),
          })}
        </p>
      )}
    </>
  );
}
