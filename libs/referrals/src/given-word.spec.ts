import { describe, expect, it } from '@jest/globals';
import { wordEvent } from './given-word.js';
import type { GivenWord } from './given-word.js';
import { NOW, waiting } from './sample-waiting.js';

const by = 'u';

describe('a word for which a referral is judged anew', () => {
  it.each<[GivenWord, string]>([
    [{ becauseOf: 'COMPLETED', by }, 'referral.completed'],
    [{ becauseOf: 'VERIFIED', by, reason: 'Known' }, 'referral.verified'],
    [{ becauseOf: 'PROMOTED', by, reason: 'Known' }, 'referral.promoted'],
    [{ becauseOf: 'CONFIRMED', by, reason: 'Known' }, 'referral.confirmed'],
  ])('%j is told as %s, of the class that came of it', (word, type) => {
    const row = waiting('ACTION_REQUIRED');
    const { data, ...event } = wordEvent(word, row, { leadClass: 'EQL', madeAt: NOW });
    expect(event).toEqual({
      ...{ type, at: NOW, referralId: row.id, partnerId: 'p', repId: null, actorId: by },
    });
    expect(data).toEqual({ leadClass: 'EQL', ...('reason' in word && { reason: 'Known' }) });
  });
});
