import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Loading } from '../../parts/loading';
import { QueryStates } from '../../parts/query-states';
import { ReferralView } from './referral-view';
import { useReferral } from './use-referral';

/** One page for whoever has to do with a referral; what they may do differs, what they see does not. */
export function ReferralPage(): ReactNode {
  const { referralId } = useParams({ from: '/signed-in/referrals/$referralId' });
  const query = useReferral(referralId);
  return (
    <QueryStates query={query} page loading={<Loading rows={9} page />}>
      {(referral) => <ReferralView key={referral.id} referral={referral} />}
    </QueryStates>
  );
}
