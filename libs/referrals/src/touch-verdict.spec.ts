import { describe, expect, it } from '@jest/globals';
import { qualify, readFacts } from '#qualification';
import type { ReferralRow } from './referral-row.js';
import { referralStatuses } from './referral-status.js';
import type { ReferralStatus } from './referral-status.js';
import { integration, NOW, RULES, waiting } from './sample-waiting.js';
import { touchVerdict } from './touch-verdict.js';

type Added = Partial<Pick<ReferralRow, 'buyingSignals' | 'bant'>>;

/** A prospect that nobody has shown to want anything, with an integration on record. */
function verdictOf(
  added: Added,
  { status = 'NURTURING', rivalled = false }: { status?: ReferralStatus; rivalled?: boolean } = {},
) {
  const before = { ...waiting(status), buyingSignals: [] };
  const touched = { before, row: { ...before, ...added }, signals: [integration(1)], rivalled };
  return touchVerdict(touched, 'teller', RULES, NOW);
}

const answers = { budget: 'YES', authority: 'YES', need: 'YES', timeline: 'UNKNOWN' } as const;

describe('a touch of what waits', () => {
  it.each<[string, Added, string | null]>([
    [
      'sends it to sales by the signal that it lacked',
      { buyingSignals: ['DEMO_REQUESTED'] },
      'ASSIGNED EQL',
    ],
    ['sends it to sales by its answers', { bant: answers }, 'ASSIGNED SQL'],
    [
      'may speak against it',
      { bant: { ...answers, budget: 'NO', authority: 'NO' } },
      'NURTURING MQL',
    ],
    ['that adds nothing makes no verdict', {}, null],
  ])('%s', (_, added, outcome) => {
    const verdict = verdictOf(added);
    expect(verdict && `${verdict.row.status} ${verdict.row.leadClass}`).toBe(outcome);
  });

  it('changes nothing of what sales has or what is over', () => {
    const added: Added = { buyingSignals: ['DEMO_REQUESTED'] };
    const judged = referralStatuses.filter((status) => verdictOf(added, { status }));
    expect(judged).toEqual(['ACTION_REQUIRED', 'NURTURING']);
  });

  it('leaves it where it is while another holds the account', () => {
    const verdict = verdictOf({ buyingSignals: ['DEMO_REQUESTED'] }, { rivalled: true });
    expect(verdict).toMatchObject({
      heldBack: true,
      row: { status: 'NURTURING', leadClass: 'EQL' },
    });
  });

  it('makes a verdict that can be made again from its facts, by whoever told of it', () => {
    const verdict = verdictOf({ bant: answers })?.judged.verdict;
    if (!verdict) throw new Error('there is no verdict');
    expect(verdict).toMatchObject({ number: 2, becauseOf: 'TOUCH', madeBy: 'teller' });
    const again = qualify(readFacts(verdict.facts), RULES, verdict.madeAt);
    expect(JSON.stringify(again.criteria)).toBe(JSON.stringify(verdict.criteria));
  });
});
