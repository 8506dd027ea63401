import { describe, expect, it } from '@jest/globals';
import { whatWouldHelp } from './criteria';
import type { Criterion, CriterionGroup, CriterionOutcome } from './criteria';

const criterion = (
  group: CriterionGroup,
  outcome: CriterionOutcome,
  code: string = group,
): Criterion => ({
  code,
  group,
  outcome,
  because: code,
});
const MET = [
  criterion('ICP', 'MET'),
  criterion('BANT', 'MET'),
  criterion('BUYING_SIGNAL', 'MET'),
  criterion('ECOSYSTEM_SIGNAL', 'MET', 'PARTNER_REFERRAL'),
  criterion('ECOSYSTEM_SIGNAL', 'UNKNOWN', 'ACTIVE_INTEGRATION'),
  criterion('DISQUALIFIER', 'MET'),
];
const but = (changed: Criterion): Criterion[] =>
  MET.map((one) => (one.group === changed.group && one.outcome === 'MET' ? changed : one));

describe('what would help most', () => {
  it('is nothing for an EQL', () => {
    expect(whatWouldHelp({ leadClass: 'EQL', criteria: MET })).toBe(null);
  });

  it.each([
    ['ICP', 'NOT_MET'],
    ['ICP', 'UNKNOWN'],
    ['DISQUALIFIER', 'UNKNOWN'],
    ['BANT', 'NOT_MET'],
    ['BUYING_SIGNAL', 'UNKNOWN'],
    ['ECOSYSTEM_SIGNAL', 'UNKNOWN'],
  ] as const)('is %s where it alone is %s', (group, outcome) => {
    const changed = criterion(group, outcome);
    expect(whatWouldHelp({ leadClass: 'MQL', criteria: but(changed) })).toEqual(changed);
  });

  it('is what no other answer can outweigh, before what is only missing', () => {
    const criteria = [criterion('BUYING_SIGNAL', 'UNKNOWN'), criterion('ICP', 'NOT_MET')];
    expect(whatWouldHelp({ leadClass: 'UNQUALIFIED', criteria })?.group).toBe('ICP');
  });

  it('is no second ecosystem signal', () => {
    expect(whatWouldHelp({ leadClass: 'SQL', criteria: MET })).toBe(null);
  });
});
