import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../api/viewer';
import { actsFor, rolesToInvite } from './person-rights';
import type { Asked } from './person-rights';

const someone = (role: Role, over: Partial<Asked> = {}): Asked => ({
  ...{ id: 'somebody', role, active: true, joined: true },
  ...over,
});

describe('what can be done for somebody', () => {
  it.each([
    ['ADMIN', 'SALES_REP', true],
    ['ADMIN', 'PARTNER_MEMBER', true],
    ['PARTNER_MANAGER', 'PARTNER_MEMBER', true],
    ['PARTNER_MANAGER', 'SALES_REP', false],
    ['PARTNER_ADMIN', 'PARTNER_MEMBER', true],
    ['PARTNER_MEMBER', 'PARTNER_MEMBER', false],
    ['SALES_MANAGER', 'SALES_REP', false],
    ['SALES_REP', 'SALES_REP', false],
  ] as const)('%s changes and deactivates %s: %s', (role, of, may) => {
    const acts = actsFor({ id: 'me', role }, someone(of));
    expect([acts.edit, acts.deactivate]).toEqual([may, may]);
  });

  it.each([
    ['has joined', {}, { resend: false, deactivate: true, reactivate: false }],
    ['has yet to join', { joined: false }, { resend: true, deactivate: true, reactivate: false }],
    ['was deactivated', { active: false }, { resend: false, deactivate: false, reactivate: true }],
    [
      'was deactivated before they joined',
      { active: false, joined: false },
      { resend: false, deactivate: false, reactivate: true },
    ],
  ] as const)('who %s', (_, over, acts) => {
    expect(actsFor({ id: 'me', role: 'ADMIN' }, someone('SALES_REP', over))).toMatchObject(acts);
  });

  it('nobody deactivates themselves or changes their own role', () => {
    const acts = actsFor({ id: 'me', role: 'ADMIN' }, someone('ADMIN', { id: 'me' }));
    expect(acts).toMatchObject({ edit: true, roles: ['ADMIN'], deactivate: false });
  });

  it('a role stays on its side', () => {
    const { roles } = actsFor({ id: 'me', role: 'ADMIN' }, someone('PARTNER_MEMBER'));
    expect(roles).toEqual(['PARTNER_MEMBER', 'PARTNER_ADMIN']);
  });
});

it.each([
  ['ADMIN', 6],
  ['PARTNER_MANAGER', 2],
  ['PARTNER_ADMIN', 2],
  ['SALES_MANAGER', 0],
] as const)('%s invites into so many roles: %s', (role, count) => {
  expect(rolesToInvite(role)).toHaveLength(count);
});
