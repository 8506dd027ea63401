import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer, worksForPartner } from '../../api/viewer';
import { Story } from '../../parts/story/story';
import { useShortcuts } from '../../parts/use-shortcuts';
import { actsFor } from './acts';
import type { Act } from './acts';
import { Assignments } from './assignments';
import { candidatesAt } from './candidates';
import { DealCard } from './deal-card';
import { Facts } from './facts';
import { currentAssignment } from './referral';
import type { Referral } from './referral';
import { ReferralHeader } from './referral-header';
import styles from './referral-view.module.css';
import { Signals } from './signals';
import { Standing } from './standing';
import { Verdicts } from './verdicts';

const ActDialog = lazy(() => import('./act-dialog'));

export function ReferralView({ referral }: { readonly referral: Referral }): ReactNode {
  const { t } = useTranslation(['referral', 'parts']);
  const viewer = useViewer();
  const [dialog, setDialog] = useState<Act | null>(null);
  const current = currentAssignment(referral);
  const acts = actsFor(viewer, {
    status: referral.status,
    repId: current?.rep.id ?? null,
    holdsAccount: referral.claim !== null,
  });
  const openIfAllowed = (act: Act) => () => {
    if (acts.includes(act)) setDialog(act);
  };
  useShortcuts({ a: openIfAllowed('accept'), d: openIfAllowed('decline') });
  return (
    <div className={styles.page}>
      <ReferralHeader referral={referral} />
      <Standing referral={referral} acts={acts} onAct={setDialog} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.section} aria-labelledby="story">
            <h2 id="story" className={styles.title}>
              {t('story')}
            </h2>
            <Story
              events={referral.timeline}
              of={{
                status: referral.status,
                assignment: current && { ...current, movesOn: current.onBreach === 'REASSIGN' },
              }}
              detailOf={(event) => candidatesAt(referral, event)}
            />
          </section>
          {!worksForPartner(viewer.role) && referral.assignments.length > 0 && (
            <Assignments assignments={referral.assignments} />
          )}
          <Facts referral={referral} />
        </div>
        <div className={styles.column}>
          <Verdicts
            verdicts={referral.verdicts}
            confirmations={referral.confirmations}
            helpful={acts.includes('complete')}
          />
          <Signals signals={referral.signals} />
          <DealCard deal={referral.deal} />
        </div>
      </div>
      <Suspense>
        <ActDialog referral={referral} act={dialog} onChange={setDialog} />
      </Suspense>
    </div>
  );
}
