import { describe, expect, it } from '@jest/globals';
import { qualify, readFacts } from '#qualification';
import type { Signal } from '#qualification';
import { furtherVerdict, verdictOnNews } from './further-verdict.js';
import type { ReferralRow } from './referral-row.js';
import { referralStatuses } from './referral-status.js';
import type { ReferralStatus } from './referral-status.js';
import { ago, integration, NOW, RULES, waiting } from './sample-waiting.js';
import { noWait, waitFrom } from './wait.js';

const freed = (signals: readonly Signal[], rivalled = false, rules = RULES) =>
  furtherVerdict(
    { row: { ...waiting('ACTION_REQUIRED'), leadClass: 'EQL' }, signals, rivalled },
    { cause: 'FREED', madeBy: null },
    rules,
    NOW,
  );

describe('what was held back, once its account is free', () => {
  it('goes to sales and waits for nothing where it still passes', () => {
    expect(freed([integration(1)])).toMatchObject({
      heldBack: false,
      row: { status: 'ASSIGNED', leadClass: 'EQL', waitsUntil: null, waitAlarmAt: null },
      judged: { verdict: { becauseOf: 'FREED', number: 2, madeBy: null } },
    });
  });

  it('goes where the verdict leads where it passes no more', () => {
    const { row, heldBack } = freed([integration(200)]);
    expect([row.status, row.leadClass, heldBack]).toEqual(['NURTURING', 'MQL', false]);
  });

  it('is judged by the rules of now', () => {
    const rules = {
      ...RULES,
      dispositions: { toSales: ['SQL'], toNurturing: ['EQL', 'MQL'] },
    } as const;
    expect(freed([integration(1)], false, rules).row).toMatchObject({
      ...{ status: 'NURTURING', leadClass: 'EQL' },
    });
  });

  it('is held back again where somebody else has the account by then', () => {
    const { row, heldBack } = freed([integration(1)], true);
    expect([row.status, row.leadClass, heldBack]).toEqual(['ACTION_REQUIRED', 'EQL', true]);
    // It lacks nothing: there is nothing to remind of, and no reason to lapse.
    expect([row.waitsUntil, row.waitAlarmAt]).toEqual([null, null]);
  });

  it('waits from now on where it lacks something by then', () => {
    const { row } = furtherVerdict(
      {
        row: { ...waiting('ACTION_REQUIRED'), ...noWait, touchpoint: 'TRADE_SHOW_LIST' },
        ...{ signals: [integration(1)], rivalled: false },
      },
      { cause: 'FREED', madeBy: null },
      RULES,
      NOW,
    );
    expect(row).toMatchObject(waitFrom('ACTION_REQUIRED', RULES, NOW));
    expect([row.status, row.waitsUntil]).toEqual(['ACTION_REQUIRED', expect.any(Date)]);
  });

  it('makes a verdict that can be made again from its facts', () => {
    const { verdict } = freed([integration(1)]).judged;
    const again = qualify(readFacts(verdict.facts), RULES, verdict.madeAt);
    expect(JSON.stringify(again.criteria)).toBe(JSON.stringify(verdict.criteria));
  });
});

const shared = (count: number): Signal => ({ kind: 'SHARED_CUSTOMERS', seenAt: ago(1), count });

const onSignals = (
  before: readonly Signal[],
  signals: readonly Signal[],
  { status = 'NURTURING', rivalled = false }: { status?: ReferralStatus; rivalled?: boolean } = {},
) => {
  const row = waiting(status);
  const because = { cause: 'SIGNAL', madeBy: null } as const;
  return verdictOnNews({ row, signals: before }, { row, signals, rivalled }, because, RULES, NOW);
};

describe('a signal of what waits', () => {
  it.each<[string, readonly Signal[], readonly Signal[], string | null]>([
    ['sends it to sales where it lacked just that', [], [integration(1)], 'ASSIGNED EQL'],
    ['counts again once it is seen again', [integration(200)], [integration(1)], 'ASSIGNED EQL'],
    ['that is too old says so, and no more', [], [integration(200)], 'NURTURING MQL'],
    ['of shared customers says so, and no more', [], [shared(3)], 'NURTURING MQL'],
    ['of more shared customers says how many', [shared(3)], [shared(4)], 'NURTURING MQL'],
    ['that is on record makes no verdict', [integration(1)], [integration(1)], null],
    ['that is seen again makes none', [integration(9)], [integration(1)], null],
    ['that there is not makes none', [], [], null],
  ])('%s', (_, before, signals, outcome) => {
    const verdict = onSignals(before, signals);
    expect(verdict && `${verdict.row.status} ${verdict.row.leadClass}`).toBe(outcome);
  });

  it('changes nothing of what sales has or what is over', () => {
    const judged = referralStatuses.filter((status) => onSignals([], [integration(1)], { status }));
    expect(judged).toEqual(['ACTION_REQUIRED', 'NURTURING']);
  });

  it('leaves it where it is while another holds the account, with nothing to remind of', () => {
    const status = 'ACTION_REQUIRED';
    const verdict = onSignals([], [integration(1)], { status, rivalled: true });
    expect(verdict).toMatchObject({ heldBack: true, row: { status, leadClass: 'EQL' } });
    expect(verdict?.row.waitsUntil).toBeNull();
  });

  it('makes a verdict that can be made again from its facts', () => {
    const verdict = onSignals([], [integration(1)])?.judged.verdict;
    if (!verdict) throw new Error('there is no verdict');
    expect(verdict).toMatchObject({ number: 2, becauseOf: 'SIGNAL', madeBy: null });
    expect(verdict.facts.signals).toHaveLength(1);
    const again = qualify(readFacts(verdict.facts), RULES, verdict.madeAt);
    expect(JSON.stringify(again.criteria)).toBe(JSON.stringify(verdict.criteria));
    expect(again.leadClass).toBe(verdict.leadClass);
  });
});

type Added = Partial<Pick<ReferralRow, 'buyingSignals' | 'bant'>>;

/** A prospect that nobody has shown to want anything, with an integration on record. */
function onTouch(
  added: Added,
  { status = 'NURTURING', rivalled = false }: { status?: ReferralStatus; rivalled?: boolean } = {},
) {
  const before = { ...waiting(status), buyingSignals: [] };
  const signals = [integration(1)];
  const touched = { row: { ...before, ...added }, signals, rivalled };
  const because = { cause: 'TOUCH', madeBy: 'teller' } as const;
  return verdictOnNews({ row: before, signals }, touched, because, RULES, NOW);
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
    const verdict = onTouch(added);
    expect(verdict && `${verdict.row.status} ${verdict.row.leadClass}`).toBe(outcome);
  });

  it('changes nothing of what sales has or what is over', () => {
    const added: Added = { buyingSignals: ['DEMO_REQUESTED'] };
    const judged = referralStatuses.filter((status) => onTouch(added, { status }));
    expect(judged).toEqual(['ACTION_REQUIRED', 'NURTURING']);
  });

  it('leaves it where it is while another holds the account', () => {
    const verdict = onTouch({ buyingSignals: ['DEMO_REQUESTED'] }, { rivalled: true });
    expect(verdict).toMatchObject({
      heldBack: true,
      row: { status: 'NURTURING', leadClass: 'EQL' },
    });
  });

  it('makes a verdict that can be made again from its facts, by whoever told of it', () => {
    const verdict = onTouch({ bant: answers })?.judged.verdict;
    if (!verdict) throw new Error('there is no verdict');
    expect(verdict).toMatchObject({ number: 2, becauseOf: 'TOUCH', madeBy: 'teller' });
    const again = qualify(readFacts(verdict.facts), RULES, verdict.madeAt);
    expect(JSON.stringify(again.criteria)).toBe(JSON.stringify(verdict.criteria));
  });
});
