import { describe, expect, it } from '@jest/globals';
import type { DirectorySnapshot, DirectoryUser } from '#directory';
import { Desk } from './desk.js';

const manager = (id: string): DirectoryUser => ({
  ...{ id, name: id, email: `${id}@vendor.test`, role: 'SALES_MANAGER', locale: 'en' },
  ...{ timeZone: 'UTC', active: true, joined: true, available: true },
  ...{ unavailableUntil: null, workingHours: null },
});

const onDuty = (order: readonly string[], referralId: string): string | undefined => {
  const users = new Map(order.map((id) => [id, manager(id)]));
  const directory: DirectorySnapshot = {
    ...{ version: 1, users, queues: [], queuesById: new Map(), ruleSets: [] },
    ...{ productLines: new Set(), tiers: [], protectionDays: new Map() },
  };
  return new Desk(new Date('2026-03-02T09:00:00Z'), directory).managerOnDuty(referralId)?.id;
};

describe('the manager on duty', () => {
  it('is another one from referral to referral, and the same whoever read the managers in which order', () => {
    const referrals = Array.from(
      { length: 6 },
      (_, n) => `00000000-0000-4000-8000-00000000000${n}`,
    );
    const chosen = referrals.map((id) => onDuty(['a', 'b', 'c'], id));
    expect(chosen).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
    expect(referrals.map((id) => onDuty(['c', 'a', 'b'], id))).toEqual(chosen);
  });
});
