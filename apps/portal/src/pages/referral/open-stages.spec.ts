import { describe, expect, it } from '@jest/globals';
import { stagesFrom } from './open-stages';

describe('where a deal may go', () => {
  it.each([
    [null, 'DISCOVERY PROPOSAL NEGOTIATION WON LOST'],
    ['DISCOVERY', 'DISCOVERY PROPOSAL NEGOTIATION WON LOST'],
    ['PROPOSAL', 'DISCOVERY PROPOSAL NEGOTIATION WON LOST'],
    ['NEGOTIATION', 'PROPOSAL NEGOTIATION WON LOST'],
  ] as const)('from %s: %s', (from, stages) => {
    expect(stagesFrom(from, false).join(' ')).toBe(stages);
    expect(stagesFrom(from, true).join(' ')).toBe(stages);
  });

  it.each([
    ['WON', 'DISCOVERY PROPOSAL NEGOTIATION WON'],
    ['LOST', 'DISCOVERY PROPOSAL NEGOTIATION LOST'],
  ] as const)('%s is final, but for a manager', (from, stages) => {
    expect(stagesFrom(from, false)).toEqual([]);
    expect(stagesFrom(from, true).join(' ')).toBe(stages);
  });
});
