import { describe, expect, it } from '@jest/globals';
import { judgeCriteria } from './judge-criteria.js';
import { packCriteria, unpackCriteria } from './packed-criteria.js';
import { DEFAULT_RULES } from './rule-set.js';
import { BARE, ECOSYSTEM_QUALIFIED, NOW } from './sample-facts.js';
import type { PackedCriterion } from './packed-criteria.js';

describe('packed criteria', () => {
  it.each([
    BARE,
    ECOSYSTEM_QUALIFIED,
    { ...BARE, touchpoint: 'TRADE_SHOW_LIST' as const, verifiedAt: new Date(0) },
  ])('come back as they were, through JSON', (facts) => {
    const criteria = judgeCriteria(facts, DEFAULT_RULES, NOW);
    const stored = JSON.parse(JSON.stringify(packCriteria(criteria))) as PackedCriterion[];
    expect(unpackCriteria(stored)).toEqual(criteria);
  });

  it('take less than half the room', () => {
    const criteria = judgeCriteria(ECOSYSTEM_QUALIFIED, DEFAULT_RULES, NOW);
    expect(JSON.stringify(packCriteria(criteria)).length * 2).toBeLessThan(
      JSON.stringify(criteria).length,
    );
  });
});
