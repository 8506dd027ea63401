import { VisuallyHidden } from '@mantine/core';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconMinus from '@tabler/icons-react/icons/IconMinus';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryEvent } from '../../parts/story/story';
import styles from './candidates.module.css';
import type { Assignment, Referral } from './referral';

/** Everybody who was considered, as far as the viewer may know: who could have it, and why or why not. */
export function Candidates({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useTranslation('referral');
  const { candidates, rep } = assignment;
  return (
    <ul className={styles.candidates} aria-label={t('candidates.title')}>
      {candidates.map((candidate, index) => {
        const { eligible, because } = candidate;
        const Mark = eligible ? IconCheck : IconMinus;
        const chosen = candidate.rep.id === rep.id && eligible;
        return (
          <li
            key={`${candidate.rep.id} ${index}`}
            className={styles.candidate}
            data-chosen={chosen}
          >
            <Mark size={16} aria-hidden className={styles.mark} data-eligible={eligible} />
            <VisuallyHidden>
              {t(eligible ? 'candidates.eligible' : 'candidates.notEligible')}:{' '}
            </VisuallyHidden>
            <span className={styles.name}>{candidate.rep.name}</span>
            <span className={styles.because}>{because}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What stands behind the line of the story that tells of an assignment. */
export function candidatesAt(referral: Referral, { type, data }: StoryEvent): ReactNode {
  if (type !== 'referral.assigned' || typeof data !== 'object' || data === null) return null;
  const id = 'assignmentId' in data ? data.assignmentId : null;
  const assignment = referral.assignments.find((each) => each.id === id);
  if (!assignment || assignment.candidates.length === 0) return null;
  return <Candidates assignment={assignment} />;
}
