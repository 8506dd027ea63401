import { describe, expect, it } from '@jest/globals';
import { qualify, readFacts } from '#qualification';
import type { Signal } from '#qualification';
import { furtherVerdict } from './further-verdict.js';
import { integration, NOW, RULES, waiting } from './sample-waiting.js';
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
