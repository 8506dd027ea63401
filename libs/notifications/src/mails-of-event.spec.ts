import { describe, expect, it } from '@jest/globals';
import { mailsOfEvent } from './mails-of-event.js';
import type { MailableEvent, Reader } from './mails-of-event.js';

const reader = (id: string, over: Partial<Reader> = {}): Reader => ({
  id,
  role: 'SALES_REP',
  partnerId: null,
  active: true,
  joined: true,
  ...over,
});

const everybody = new Map(
  [
    reader('ann', { role: 'PARTNER_MEMBER', partnerId: 'p1' }),
    reader('head', { role: 'PARTNER_ADMIN', partnerId: 'p1' }),
    reader('former head', { role: 'PARTNER_ADMIN', partnerId: 'p1', active: false }),
    reader('next head', { role: 'PARTNER_ADMIN', partnerId: 'p1', joined: false }),
    reader('other head', { role: 'PARTNER_ADMIN', partnerId: 'p2' }),
    reader('gone', { role: 'PARTNER_MEMBER', partnerId: 'p1', active: false }),
    reader('rep'),
    reader('boss', { role: 'SALES_MANAGER' }),
    reader('invited', { role: 'SALES_MANAGER', joined: false }),
    reader('left', { role: 'SALES_MANAGER', active: false }),
  ].map((one) => [one.id, one]),
);

const told = (over: Partial<MailableEvent>): string[] =>
  mailsOfEvent(
    { id: 'e', type: '', repId: 'rep', partnerId: 'p1', submittedBy: 'ann', data: {}, ...over },
    everybody,
  ).map(({ kind, userId }) => `${kind}→${userId}`);

describe('who is told what', () => {
  it.each<[string, Partial<MailableEvent>, string[]]>([
    ['a submission', { type: 'referral.submitted' }, ['SUBMITTED→ann']],
    ['something is missing', { type: 'referral.action_required' }, ['ACTION_REQUIRED→ann']],
    ['it still is', { type: 'referral.reminded', data: { awaits: ['PARTNER'] } }, ['REMINDED→ann']],
    ['only the vendor can help', { type: 'referral.reminded', data: { awaits: ['VENDOR'] } }, []],
    ['it lapses', { type: 'referral.lapsed' }, ['LAPSED→ann']],
    ['its claim is about to end', { type: 'claim.ending' }, ['CLAIM_ENDING→ann']],
    ['its claim ended', { type: 'claim.ended' }, ['CLAIM_ENDED→ann']],
    ['its claim was released', { type: 'claim.released' }, ['CLAIM_RELEASED→ann']],
    [
      'what they asked for stays',
      { type: 'contest.settled', data: { outcome: 'KEPT' } },
      ['CONTEST_KEPT→ann'],
    ],
    [
      'what they asked for came through',
      { type: 'contest.settled', data: { outcome: 'HANDED_OVER' } },
      [],
    ],
    [
      'what they took back themselves',
      { type: 'contest.settled', data: { outcome: 'WITHDRAWN' } },
      [],
    ],
    ['it does not qualify', { type: 'referral.disqualified' }, ['DISQUALIFIED→ann']],
    ['it is nurtured', { type: 'referral.nurturing' }, ['NURTURING→ann']],
    ['an assignment', { type: 'referral.assigned' }, ['ASSIGNED→ann', 'REP_ASSIGNED→rep']],
    ['an acceptance', { type: 'referral.accepted' }, ['ACCEPTED→ann']],
    ['a warning', { type: 'sla.warned' }, ['REP_WARNED→rep']],
    ['a breach', { type: 'sla.breached' }, ['REP_BREACHED→rep', 'BREACHED→boss']],
    ['a new stage', { type: 'deal.updated', data: { stageChanged: true } }, ['DEAL_STAGE→ann']],
    ['the same stage', { type: 'deal.updated', data: { stageChanged: false } }, []],
    ['a withdrawal', { type: 'referral.unassigned' }, []],
    [
      'nobody eligible',
      { type: 'referral.assigned', repId: 'boss', data: { reason: 'NO_ONE_ELIGIBLE' } },
      ['ASSIGNED→ann', 'REP_ASSIGNED→boss', 'NO_ONE_ELIGIBLE→boss'],
    ],
    [
      'everyone has had it',
      { type: 'referral.assigned', data: { keptByLastOwner: true } },
      ['ASSIGNED→ann', 'REP_ASSIGNED→rep', 'LAST_OWNER_KEEPS→boss'],
    ],
    ['a manager misses it', { type: 'sla.breached', repId: 'boss' }, ['REP_BREACHED→boss']],
    [
      'the submitter has left',
      { type: 'referral.submitted', submittedBy: 'gone' },
      ['SUBMITTED→head'],
    ],
    [
      'a manager submitted on behalf',
      { type: 'referral.submitted', submittedBy: 'boss' },
      ['SUBMITTED→head'],
    ],
    [
      "another partner's person",
      { type: 'referral.submitted', partnerId: 'p2' },
      ['SUBMITTED→other head'],
    ],
    ['nobody there to be told', { type: 'referral.submitted', partnerId: 'p3' }, []],
    ['no partner is concerned', { type: 'referral.submitted', partnerId: null }, []],
  ])('%s', (_, event, expected) => {
    expect(told(event)).toEqual(expected);
  });
});
