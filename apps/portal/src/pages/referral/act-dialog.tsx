import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { HandOverProps } from '../../parts/hand-over/hand-over';
import { AcceptDialog } from './accept-dialog';
import type { Act } from './acts';
import {
  CONFIRM,
  DECLINE,
  GivenReasonDialog,
  PROMOTE,
  RELEASE_CLAIM,
  VERIFY,
  WITHDRAW,
} from './given-reason-dialog';
import { currentAssignment } from './referral';
import type { Referral } from './referral';

const CompleteDialog = lazy(() => import('./complete-dialog'));
const DealDialog = lazy(() => import('./deal-dialog'));
const TouchDialog = lazy(() => import('./touch-dialog'));
const HandOver = lazy(() => import('../../parts/hand-over/hand-over'));

export interface ActDialogProps {
  readonly referral: Referral;
  /** Null: none is open. */
  readonly act: Act | null;
  readonly onChange: (act: Act | null) => void;
}

const REASONED = {
  decline: DECLINE,
  withdraw: WITHDRAW,
  confirm: CONFIRM,
  verify: VERIFY,
  promote: PROMOTE,
  releaseClaim: RELEASE_CLAIM,
};

const takesReason = (act: Act | null): act is keyof typeof REASONED =>
  act !== null && act in REASONED;

/** What is asked before a step is taken. */
export default function ActDialog({ referral, act, onChange }: ActDialogProps): ReactNode {
  const close = (): void => onChange(null);
  return (
    <>
      <AcceptDialog
        referral={referral}
        opened={act === 'accept'}
        onClose={close}
        onFailed={() => onChange('accept')}
      />
      {takesReason(act) && (
        <GivenReasonDialog key={act} referral={referral} asked={REASONED[act]} onClose={close} />
      )}
      <Suspense>
        {act === 'complete' && <CompleteDialog referral={referral} onClose={close} />}
        {act === 'touch' && <TouchDialog referral={referral} onClose={close} />}
        {act === 'handOver' && <HandOver referral={handedOver(referral)} onClose={close} />}
        {act === 'updateDeal' && <DealDialog referral={referral} onClose={close} />}
      </Suspense>
    </>
  );
}

const handedOver = (referral: Referral): HandOverProps['referral'] => ({
  id: referral.id,
  company: referral.company.name,
  rep: currentAssignment(referral)?.rep.name ?? null,
});
