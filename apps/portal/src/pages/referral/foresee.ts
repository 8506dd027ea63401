import { currentAssignment } from './referral';
import type { Deal, Referral } from './referral';

/** The referral as it will be once the rep's acceptance is through. */
export function accepted(referral: Referral, at: string): Referral {
  return {
    ...withCurrent(referral, { respondedAt: at }),
    status: referral.deal ? 'OPPORTUNITY' : 'ACCEPTED',
  };
}

/** It leaves the rep; who gets it next the server decides. */
export const declined = (referral: Referral, at: string): Referral => ({
  ...withCurrent(referral, { respondedAt: at, endedAt: at }),
  assignment: null,
});

export const withdrawn = (referral: Referral, at: string): Referral => ({
  ...withCurrent(referral, { endedAt: at }),
  status: 'WITHDRAWN',
  assignment: null,
});

export function withDeal(referral: Referral, deal: Omit<Deal, 'closedAt'>): Referral {
  const { stage } = deal;
  return {
    ...referral,
    status: stage === 'WON' || stage === 'LOST' ? stage : 'OPPORTUNITY',
    deal: { closedAt: null, ...deal },
  };
}

function withCurrent(
  referral: Referral,
  change: Partial<Referral['assignments'][number]>,
): Referral {
  const current = currentAssignment(referral);
  return {
    ...referral,
    assignments: referral.assignments.map((each) =>
      each === current ? { ...each, ...change } : each,
    ),
  };
}
