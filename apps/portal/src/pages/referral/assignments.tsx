import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { durationMs } from '../../i18n/durations';
import { useDurationWords } from '../../i18n/use-duration-words';
import { Person } from '../../parts/person';
import { When } from '../../parts/when';
import styles from './assignments.module.css';
import { Candidates } from './candidates';
import { Fact, FactList } from './fact-list';
import type { Assignment } from './referral';
import pageStyles from './referral-view.module.css';

/** Everybody who had it, each with the whole decision: for the vendor's people. */
export function Assignments({
  assignments,
}: {
  readonly assignments: readonly Assignment[];
}): ReactNode {
  const { t } = useTranslation('referral');
  return (
    <section className={pageStyles.section} aria-labelledby="assignments">
      <h2 id="assignments" className={pageStyles.title}>
        {t('assignments.title')}
      </h2>
      <ol className={styles.list}>
        {assignments.map((assignment) => (
          <li key={assignment.id} className={styles.assignment}>
            <AssignmentFacts assignment={assignment} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function AssignmentFacts({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useTranslation(['referral', 'common']);
  const { rep, reason, turn, assignedAt, breachedAt, endedBecause, queue, candidates } = assignment;
  const response = useResponse(assignment);
  return (
    <>
      <Person
        name={rep.name}
        note={t('assignments.because', { reason: t(`common:assignmentReason.${reason}`) })}
      />
      <FactList>
        <Fact name={t('assignments.at')}>
          <When at={assignedAt} />
        </Fact>
        {queue && (
          <Fact name={t('assignments.queue')}>
            {turn === null
              ? t('assignments.noTurn', { queue: queue.name })
              : t('assignments.turn', { queue: queue.name, turn })}
          </Fact>
        )}
        {response !== null && <Fact name={t('assignments.response')}>{response}</Fact>}
        {breachedAt !== null && (
          <Fact name={t('assignments.breached')}>
            <When at={breachedAt} />
          </Fact>
        )}
        {endedBecause !== null && <Fact name={t('assignments.endedBecause')}>{endedBecause}</Fact>}
      </FactList>
      {candidates.length > 0 && (
        <details className={pageStyles.disclosure}>
          <summary>{t('assignments.considered', { count: candidates.length })}</summary>
          <Candidates assignment={assignment} />
        </details>
      )}
    </>
  );
}

/** How long the answer took: on the wall clock, and in open hours where those are counted. */
function useResponse({ respondedWithin, respondedWithinOpenHours }: Assignment): string | null {
  const { t } = useTranslation('referral');
  const words = useDurationWords();
  if (respondedWithin === null) return null;
  const wall = words(durationMs(respondedWithin));
  if (respondedWithinOpenHours === null) return wall;
  return t('assignments.both', { wall, open: words(durationMs(respondedWithinOpenHours)) });
}
