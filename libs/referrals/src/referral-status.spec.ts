import { describe, expect, it } from '@jest/globals';
import { mayBecome, transitions } from './referral-status.js';
import type { ReferralStatus } from './referral-status.js';

const all = Object.keys(transitions).filter(
  (status): status is ReferralStatus => status !== 'SUBMISSION',
);

function reachable(): Set<string> {
  const seen = new Set<string>();
  const next: (ReferralStatus | 'SUBMISSION')[] = ['SUBMISSION'];
  for (let status = next.pop(); status; status = next.pop())
    for (const to of transitions[status])
      if (!seen.has(to)) {
        seen.add(to);
        next.push(to);
      }
  return seen;
}

describe('the transition table', () => {
  it('leaves no status out of reach', () => {
    expect([...reachable()].sort()).toEqual([...all].sort());
  });

  it.each(['WITHDRAWN', 'LAPSED', 'DISQUALIFIED', 'ARCHIVED', 'MERGED'] as const)(
    'never brings %s back to sales',
    (status) => {
      expect(mayBecome(status, 'ASSIGNED')).toBe(false);
      expect(mayBecome(status, 'OPPORTUNITY')).toBe(false);
    },
  );

  it('lets a partner take back whatever has not ended', () => {
    expect(all.filter((status) => mayBecome(status, 'WITHDRAWN')).sort()).toEqual([
      'ACCEPTED',
      'ACTION_REQUIRED',
      'ASSIGNED',
      'NURTURING',
      'OPPORTUNITY',
    ]);
  });
});
