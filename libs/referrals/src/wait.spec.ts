import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES } from '#qualification';
import { referralStatuses } from './referral-status.js';
import { noWait, waitFrom } from './wait.js';

const NOW = new Date('2026-11-24T10:00:00Z');

describe('how long a referral waits', () => {
  it.each(referralStatuses)('a referral that is %s', (status) => {
    const waits = status === 'ACTION_REQUIRED';
    expect(waitFrom(status, DEFAULT_RULES, NOW)).toEqual(
      waits
        ? {
            waitAlarmAt: new Date('2026-12-01T10:00:00Z'),
            waitsUntil: new Date('2026-12-08T10:00:00Z'),
          }
        : noWait,
    );
  });
});
