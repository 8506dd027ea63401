import { describe, expect, it } from '@jest/globals';
import { viewerRoles } from '#platform';
import type { ViewerRole } from '#platform';
import { careRefusal, deactivationRefusal, inviteRefusal } from './person-rights.js';

const OWN = 'own';
const OTHER = 'other';

const asking = (role: ViewerRole) => ({
  userId: 'me',
  role,
  partnerId: role.startsWith('PARTNER_') && role !== 'PARTNER_MANAGER' ? OWN : null,
});

describe('inviteRefusal', () => {
  it.each([
    ['ADMIN', 'SALES_REP', null, null],
    ['ADMIN', 'PARTNER_MEMBER', OTHER, null],
    ['PARTNER_MANAGER', 'PARTNER_ADMIN', OTHER, null],
    ['PARTNER_MANAGER', 'SALES_REP', null, 'FORBIDDEN'],
    ['PARTNER_MANAGER', 'ADMIN', null, 'FORBIDDEN'],
    ['PARTNER_ADMIN', 'PARTNER_MEMBER', null, null],
    ['PARTNER_ADMIN', 'PARTNER_ADMIN', OWN, null],
    ['PARTNER_ADMIN', 'PARTNER_MEMBER', OTHER, 'NOT_FOUND'],
    ['PARTNER_ADMIN', 'SALES_REP', null, 'FORBIDDEN'],
    ['SALES_MANAGER', 'PARTNER_MEMBER', OTHER, 'FORBIDDEN'],
    ['SALES_REP', 'SALES_REP', null, 'FORBIDDEN'],
    ['PARTNER_MEMBER', 'PARTNER_MEMBER', OWN, 'FORBIDDEN'],
  ] as const)('%s who invites %s into %s: %s', (role, invited, partnerId, refusal) => {
    expect(inviteRefusal(asking(role), invited, partnerId)).toBe(refusal);
  });
});

describe('deactivationRefusal', () => {
  const rep = { id: 'rep', role: 'SALES_REP', partnerId: null } as const;
  const member = { id: 'member', role: 'PARTNER_MEMBER', partnerId: OWN } as const;
  const stranger = { id: 'stranger', role: 'PARTNER_MEMBER', partnerId: OTHER } as const;

  it.each([
    ['ADMIN', null, null, null],
    ['PARTNER_MANAGER', 'FORBIDDEN', null, null],
    ['SALES_MANAGER', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    ['SALES_REP', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    ['PARTNER_ADMIN', 'NOT_FOUND', null, 'NOT_FOUND'],
  ] as const)('%s: a rep %s, own people %s, others %s', (role, ofRep, ofMember, ofStranger) => {
    const refusals = [rep, member, stranger].map((p) => deactivationRefusal(asking(role), p));
    expect(refusals).toEqual([ofRep, ofMember, ofStranger]);
  });

  it.each([
    ['ADMIN', null, null, null],
    ['PARTNER_MANAGER', 'FORBIDDEN', null, null],
    ['SALES_MANAGER', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    ['SALES_REP', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    ['PARTNER_MEMBER', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    ['PARTNER_ADMIN', 'NOT_FOUND', null, 'NOT_FOUND'],
  ] as const)('%s who changes a rep %s, own people %s, others %s', (role, ...expected) => {
    const refusals = [rep, member, stranger].map((p) => careRefusal(asking(role), p));
    expect(refusals).toEqual(expected);
  });

  it.each(viewerRoles)('%s does not deactivate oneself', (role) => {
    const { partnerId } = asking(role);
    expect(deactivationRefusal(asking(role), { id: 'me', role, partnerId })).toBe('FORBIDDEN');
  });
});
