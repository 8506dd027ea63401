import { expect, it } from '@jest/globals';
import { canSendAgain, isLinkGone } from './can-send-again';

it.each([
  ['FAILED', 'REP_ASSIGNED', true, false],
  ['FAILED', 'INVITE', false, true],
  ['FAILED', 'PASSWORD_RESET', false, true],
  ['WAITING', 'REP_ASSIGNED', false, false],
  ['SENT', 'INVITE', false, false],
  ['SWITCHED_OFF', 'ACCEPTED', false, false],
] as const)('%s %s: sent again %s, its link gone %s', (status, kind, again, gone) => {
  expect([canSendAgain({ status, kind }), isLinkGone({ status, kind })]).toEqual([again, gone]);
});
