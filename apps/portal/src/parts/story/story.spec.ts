import { describe, expect, it } from '@jest/globals';
import { factsOf } from './event-sentence';
import { groupByDay } from './group-by-day';
import { nextStep } from './next-step';
import { keyToYou } from './to-the-reader';
import { toldOnce } from './told-once';

const giulia = { id: 'u1', name: 'Giulia Bianchi' };

describe('an event is told', () => {
  it.each([
    [
      'referral.submitted',
      { status: 'ASSIGNED', leadClass: 'EQL' },
      { key: 'submitted', leadClass: 'EQL' },
    ],
    [
      'referral.action_required',
      { reasons: ['No buying signal'] },
      { key: 'actionRequired', details: ['No buying signal'] },
    ],
    [
      'referral.assigned',
      { rep: giulia, queue: { id: 'q', name: 'Italy' }, reason: 'ROUND_ROBIN' },
      { key: 'assignedFromQueue', rep: giulia.name, queue: 'Italy', reason: 'ROUND_ROBIN' },
    ],
    [
      'referral.assigned',
      { rep: giulia, queue: null, reason: 'MANUAL' },
      { key: 'assigned', rep: giulia.name, reason: 'MANUAL' },
    ],
    [
      'referral.assigned',
      { rep: giulia, queue: null, reason: 'SLA_BREACHED', keptByLastOwner: true },
      { key: 'keptByLastOwner' },
    ],
    [
      'referral.accepted',
      { rep: giulia, note: 'Calling today' },
      { key: 'accepted', details: ['Calling today'] },
    ],
    ['referral.judged', { becauseOf: 'SIGNAL', heldBack: true }, { key: 'heldBack' }],
    ['referral.judged', { becauseOf: 'FREED', heldBack: false }, { key: 'freed' }],
    ['referral.judged', { becauseOf: 'TOUCH', heldBack: false }, { key: 'judgedOnTouch' }],
    [
      'referral.touched',
      {
        ...{ touchpoint: 'WEBINAR', happenedOn: '2026-11-22', note: 'Stayed on' },
        ...{ buyingSignals: ['DEMO_REQUESTED'], bant: { need: 'YES' } },
      },
      {
        ...{ key: 'touched', touchpoint: 'WEBINAR', day: '2026-11-22', details: ['Stayed on'] },
        learnt: [
          { kind: 'buyingSignal', code: 'DEMO_REQUESTED' },
          { kind: 'need', code: 'YES' },
        ],
      },
    ],
    ['referral.touched', { happenedOn: 'soon', bant: 7 }, { key: 'touched', learnt: [] }],
    ['referral.withdrawn', { reason: 'Sold' }, { key: 'withdrawn', said: 'Sold', details: [] }],
    ['referral.unassigned', { reason: 'WITHDRAWN' }, { key: 'withdrawn' }],
    ['referral.unassigned', { reason: 'DECLINED' }, { key: 'handedBack' }],
    ['referral.unassigned', { reason: 'MANUAL' }, { key: 'handedOn' }],
    ['referral.unassigned', { reason: 'SLA_BREACHED' }, { key: 'ranOut' }],
    ['referral.unassigned', { reason: 'REP_DEACTIVATED' }, { key: 'repLeft' }],
    ['referral.unassigned', { reason: 'NEWER' }, { key: 'unassigned' }],
    ['sla.warned', { fraction: 0.5 }, { key: 'warned', percent: 50 }],
    ['sla.breached', {}, { key: 'breached' }],
    ['deal.updated', { stage: 'WON', stageChanged: true }, { key: 'dealMoved', stage: 'WON' }],
    ['deal.updated', { stage: 'WON', stageChanged: false }, { key: 'dealChanged' }],
    ['something.newer', { odd: true }, { key: 'other' }],
  ])('%s %j', (type, data, facts) => {
    expect(factsOf({ type, data })).toMatchObject(facts);
  });

  it.each([null, 'text', 7, [], { rep: 'no person', reasons: 'no list' }])(
    'even where its data are %j',
    (data) => {
      expect(factsOf({ type: 'referral.assigned', data }).key).toBe('assigned');
      expect(factsOf({ type: 'referral.nurturing', data }).details).toEqual([]);
    },
  );
});

describe('an event is told to its reader', () => {
  const submitted = { type: 'referral.submitted', data: {} };
  const accepted = { type: 'referral.accepted', data: { rep: giulia } };
  const reminded = { type: 'referral.reminded', data: { reasons: [] } };
  const judged = { type: 'referral.judged', data: { becauseOf: 'TOUCH' } };

  it.each([
    ['as their own doing', submitted, true, 'u9', 'PARTNER_MEMBER', 'submitted'],
    ['as somebody’s doing', submitted, false, 'u9', 'PARTNER_MEMBER', null],
    ['as their own referral', accepted, true, giulia.id, 'SALES_REP', 'accepted'],
    ['as another’s, whoever clicked', accepted, true, 'u9', 'SALES_MANAGER', null],
    ['as their own company’s', reminded, false, 'u9', 'PARTNER_ADMIN', 'reminded'],
    ['as of a partner', reminded, false, 'u9', 'ADMIN', null],
    ['as what followed', judged, true, 'u9', 'PARTNER_ADMIN', null],
  ] as const)('%s', (_, event, byReader, id, role, key) => {
    expect(keyToYou(factsOf(event), byReader, { id, role })).toBe(key);
  });
});

describe('a story’s days', () => {
  it('are each told once, in order', () => {
    const events = ['2026-11-23T10:00Z', '2026-11-23T22:00Z', '2026-11-24T09:00Z'].map((at) => ({
      at,
    }));
    const days = groupByDay(events, (at) => at.slice(0, 10));
    expect(days.map(({ key, events: { length } }) => [key, length])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-24', 1],
    ]);
  });
});

describe('that it was taken back', () => {
  const withdrawn = { type: 'referral.withdrawn', data: { reason: 'Sold' } };
  const gone = { type: 'referral.unassigned', data: { reason: 'WITHDRAWN' } };
  const declined = { type: 'referral.unassigned', data: { reason: 'DECLINED' } };

  it('is told once', () => {
    expect(toldOnce([declined, withdrawn, gone])).toEqual([declined, withdrawn]);
  });

  it('is told to who hears of nothing else', () => {
    expect(toldOnce([declined, gone])).toEqual([declined, gone]);
  });
});

describe('what comes next', () => {
  const waiting = { rep: giulia, dueAt: '2026-11-24T12:00:00Z' };
  it.each([
    ['ACTION_REQUIRED', null, 'complete'],
    ['NURTURING', null, 'mature'],
    ['ASSIGNED', waiting, 'answerOrMoveOn'],
    ['ASSIGNED', { ...waiting, movesOn: false }, 'answer'],
    ['ASSIGNED', { ...waiting, dueAt: null }, 'answer'],
    ['ASSIGNED', { ...waiting, breachedAt: waiting.dueAt }, 'answerLate'],
    ['ACCEPTED', waiting, 'openDeal'],
    ['OPPORTUNITY', waiting, 'moveDeal'],
    ['WON', waiting, undefined],
    ['WITHDRAWN', null, undefined],
  ] as const)('of %s %j is %s', (status, assignment, key) => {
    expect(nextStep({ status, assignment }, { id: 'u9', role: 'ADMIN' })?.key).toBe(key);
  });

  it.each([
    ['ACTION_REQUIRED', null, 'u9', 'PARTNER_MEMBER', true],
    ['ACTION_REQUIRED', null, 'u9', 'PARTNER_MANAGER', false],
    ['ASSIGNED', waiting, giulia.id, 'SALES_REP', true],
    ['ASSIGNED', waiting, 'u9', 'SALES_REP', false],
  ] as const)('of %s %j is for %s, %s, to do: %s', (status, assignment, id, role, yours) => {
    expect(nextStep({ status, assignment }, { id, role })?.yours).toBe(yours);
  });
});
