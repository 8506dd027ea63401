import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../api/viewer';
import type { ReferralStatus } from '../../parts/kinds';
import { actsFor } from './acts';

const acts = (role: Role, status: ReferralStatus, mine = false, holdsAccount = false): string =>
  actsFor({ id: 'me', role }, { status, repId: mine ? 'me' : 'other', holdsAccount }).join(' ');

describe('what a partner may do', () => {
  it.each([
    ['ACTION_REQUIRED', 'complete touch withdraw'],
    ['NURTURING', 'complete touch withdraw'],
    ['ASSIGNED', 'withdraw'],
    ['ACCEPTED', 'withdraw'],
    ['OPPORTUNITY', 'withdraw'],
    ['WON', ''],
    ['DISQUALIFIED', ''],
    ['WITHDRAWN', ''],
  ] as const)('while it is %s: %s', (status, may) => {
    expect(acts('PARTNER_MEMBER', status)).toBe(may);
    expect(acts('PARTNER_ADMIN', status)).toBe(may);
  });
});

describe('what a rep may do', () => {
  it.each([
    ['ASSIGNED', 'accept decline'],
    ['ACCEPTED', 'updateDeal'],
    ['OPPORTUNITY', 'updateDeal'],
    ['WON', ''],
    ['LOST', ''],
    ['NURTURING', ''],
  ] as const)('with their own while it is %s: %s', (status, may) => {
    expect(acts('SALES_REP', status, true)).toBe(may);
  });

  it.each(['ASSIGNED', 'ACCEPTED', 'OPPORTUNITY', 'WON'] as const)(
    'with another’s that is %s: nothing',
    (status) => {
      expect(acts('SALES_REP', status)).toBe('');
    },
  );
});

describe('what a sales manager may do', () => {
  it.each([
    ['ACTION_REQUIRED', 'confirm verify complete touch withdraw'],
    ['NURTURING', 'promote confirm verify complete touch withdraw'],
    ['ASSIGNED', 'handOver withdraw'],
    ['ACCEPTED', 'updateDeal handOver withdraw'],
    ['OPPORTUNITY', 'updateDeal handOver withdraw'],
    ['WON', 'updateDeal'],
    ['LOST', 'updateDeal'],
    ['ARCHIVED', ''],
  ] as const)('while it is %s: %s', (status, may) => {
    expect(acts('SALES_MANAGER', status)).toBe(may);
    expect(acts('ADMIN', status)).toBe(may);
  });

  it('answers what came to them because no rep could take it', () => {
    expect(acts('SALES_MANAGER', 'ASSIGNED', true)).toBe('accept decline handOver withdraw');
  });
});

describe('what a partner manager may do', () => {
  it.each([
    ['ACTION_REQUIRED', 'confirm verify touch'],
    ['NURTURING', 'promote confirm verify touch'],
    ['ASSIGNED', ''],
    ['OPPORTUNITY', ''],
  ] as const)('while it is %s: %s', (status, may) => {
    expect(acts('PARTNER_MANAGER', status)).toBe(may);
  });
});

it('an account that it holds is released by the managers alone', () => {
  const released = (role: Role): boolean =>
    acts(role, 'ACCEPTED', true, true).includes('releaseClaim');
  const roles = [
    'ADMIN',
    'SALES_MANAGER',
    'PARTNER_MANAGER',
    'SALES_REP',
    'PARTNER_ADMIN',
  ] as const;
  expect(roles.filter(released)).toEqual(['ADMIN', 'SALES_MANAGER', 'PARTNER_MANAGER']);
  expect(acts('ADMIN', 'ACCEPTED', true, false)).not.toContain('releaseClaim');
});
