import { expect, it } from '@jest/globals';
import { newsKind } from './news-kind';

const mine = { rep: { id: 'me' } };
const theirs = { rep: { id: 'somebody' } };

it.each([
  ['SALES_REP', 'referral.assigned', mine, 'REP_ASSIGNED'],
  ['SALES_REP', 'referral.assigned', theirs, null],
  ['SALES_REP', 'sla.warned', {}, 'REP_WARNED'],
  ['SALES_REP', 'sla.breached', {}, 'REP_BREACHED'],
  ['SALES_REP', 'referral.accepted', mine, null],
  ['SALES_MANAGER', 'referral.assigned', theirs, null],
  ['SALES_MANAGER', 'referral.assigned', { ...theirs, keptByLastOwner: true }, 'LAST_OWNER_KEEPS'],
  ['SALES_MANAGER', 'referral.assigned', { ...mine, reason: 'NO_ONE_ELIGIBLE' }, 'REP_ASSIGNED'],
  [
    'SALES_MANAGER',
    'referral.assigned',
    { ...theirs, reason: 'NO_ONE_ELIGIBLE' },
    'NO_ONE_ELIGIBLE',
  ],
  ['SALES_MANAGER', 'sla.breached', {}, 'BREACHED'],
  ['SALES_MANAGER', 'sla.warned', {}, null],
  ['PARTNER_MEMBER', 'referral.assigned', theirs, 'ASSIGNED'],
  ['PARTNER_ADMIN', 'deal.updated', { stageChanged: true }, 'DEAL_STAGE'],
  ['PARTNER_ADMIN', 'deal.updated', { stageChanged: false }, null],
  ['PARTNER_ADMIN', 'referral.reminded', { awaits: ['PARTNER', 'VENDOR'] }, 'REMINDED'],
  ['PARTNER_ADMIN', 'referral.reminded', { awaits: ['VENDOR'] }, null],
  ['PARTNER_ADMIN', 'sla.warned', {}, null],
  ['PARTNER_MANAGER', 'sla.breached', {}, null],
  ['ADMIN', 'referral.assigned', theirs, null],
] as const)('to a %s, %s with %j is %s', (role, type, data, kind) => {
  expect(newsKind({ type, data }, { id: 'me', role })).toBe(kind);
});
