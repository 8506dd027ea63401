import { describe, expect, it } from '@jest/globals';
import type { QueueInTurn, QueueMember } from './candidate.js';
import type { RepState } from './eligibility.js';
import {
  queuesToLock,
  routeReferral,
  type RoutingDecision,
  type RoutingRequest,
} from './route-referral.js';
import { takeTurn } from './take-turn.js';
import { emptyLedger, freshStanding, standingOf } from './turn-ledger.js';

const now = new Date('2026-03-02T10:00:00Z');
const DAY = '2026-03-02';

function rep(repId: string, state: Partial<RepState> = {}): RepState {
  const present = { active: true, joined: true, available: true };
  return {
    repId,
    name: repId,
    ...present,
    unavailableUntil: null,
    withinWorkingHours: null,
    ...state,
  };
}

function member(repId: string, state: Partial<RepState> = {}, dailyCap: number | null = null) {
  return { rep: rep(repId, state), weight: 1, dailyCap };
}

function queue(queueId: string, members: readonly QueueMember[], more: Partial<QueueInTurn> = {}) {
  return { queueId, fallback: false, members, ledger: emptyLedger, day: DAY, ...more };
}

/** Routes, and holds what is true of every decision: plain JSON, and at most one chosen, who is told of. */
function route(request: Partial<RoutingRequest>): RoutingDecision {
  const nobody = { chain: [], had: new Set<string>(), currentOwner: null, accountOwner: null };
  const decision = routeReferral({ now, ...nobody, ...request });
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  const chosen = decision.candidates.filter(({ code }) => /^(CHOSEN|KEPT)_/.test(code));
  expect(chosen.map(({ repId }) => repId)).toEqual('repId' in decision ? [decision.repId] : []);
  return decision;
}

const away = { available: false };
const codes = ({ candidates }: RoutingDecision) =>
  candidates.map(({ repId, queueId, code }) => `${repId}@${queueId} ${code}`);

describe('A referral', () => {
  it('goes to whose turn it is, and says why this rep, and why not each other', () => {
    const members = [member('ada'), member('ben'), member('eve', away), member('max', {}, 0)];
    const decision = route({ chain: [queue('italy', members)] });
    expect(decision).toMatchObject({
      kind: 'TURN',
      queueId: 'italy',
      repId: 'ada',
      turn: 1,
      shares: { ada: 0.5, ben: 0.5 },
      day: DAY,
      viaFallback: false,
      ledger: { lastTurn: 1, lastRepId: 'ada' },
    });
    expect(decision.candidates).toEqual([
      {
        repId: 'ada',
        queueId: 'italy',
        eligible: true,
        code: 'CHOSEN_BY_TURN',
        params: { turn: 1, credit: 0, share: 0.5 },
      },
      {
        repId: 'ben',
        queueId: 'italy',
        eligible: true,
        code: 'NEXT_IN_LINE',
        params: { credit: 0 },
      },
      { repId: 'eve', queueId: 'italy', eligible: false, code: 'UNAVAILABLE', params: {} },
      {
        repId: 'max',
        queueId: 'italy',
        eligible: false,
        code: 'DAILY_CAP_REACHED',
        params: { dailyCap: 0, dayTurns: 0 },
      },
    ]);
  });

  it('goes to the next queue when nobody of the first is eligible, and says so', () => {
    const chain = [
      queue('milan', [member('eve', away)]),
      queue('empty', []),
      queue('rest', [member('ada')], { fallback: true }),
    ];
    const decision = route({ chain });
    expect(decision).toMatchObject({ kind: 'TURN', queueId: 'rest', viaFallback: true });
    expect(codes(decision)).toEqual(['eve@milan UNAVAILABLE', 'ada@rest CHOSEN_BY_TURN']);
  });

  it('finds nobody where nobody is eligible anywhere', () => {
    const until = { available: false, unavailableUntil: new Date('2026-03-09T00:00:00Z') };
    const decision = route({ chain: [queue('milan', [member('eve', until)])] });
    expect(decision.kind).toBe('NO_ONE_ELIGIBLE');
    expect(decision.candidates[0]?.params).toEqual({ until: '2026-03-09T00:00:00.000Z' });
    expect(route({})).toEqual({ kind: 'NO_ONE_ELIGIBLE', candidates: [] });
  });

  it('passes over who is at the cap of the queue’s own day only', () => {
    const ledger = takeTurn(emptyLedger, [{ repId: 'ada', weight: 1 }], DAY).ledger;
    const members = [member('ada', {}, 1)];
    expect(route({ chain: [queue('italy', members, { ledger })] }).kind).toBe('NO_ONE_ELIGIBLE');
    const tomorrow = queue('italy', members, { ledger, day: '2026-03-03' });
    expect(route({ chain: [tomorrow] }).kind).toBe('TURN');
  });

  it('takes no turn of who is passed over, and keeps their credit', () => {
    const ledger = { ...emptyLedger, standings: { eve: { ...freshStanding, credit: 0.5 } } };
    const chain = [queue('italy', [member('eve', away), member('ada')], { ledger })];
    const decision = route({ chain });
    if (decision.kind !== 'TURN') throw new Error(decision.kind);
    expect(standingOf(decision.ledger, 'eve').credit).toBe(0.5);
  });
});

describe('An account’s owner', () => {
  const chain = [queue('italy', [member('ada'), member('ben')])];

  it('gets it without a turn, with the first queue’s policy', () => {
    expect(route({ chain, accountOwner: rep('ben') })).toEqual({
      kind: 'ACCOUNT_OWNER',
      repId: 'ben',
      queueId: 'italy',
      candidates: [
        { repId: 'ben', queueId: null, eligible: true, code: 'CHOSEN_AS_OWNER', params: {} },
      ],
    });
    expect(route({ accountOwner: rep('ben') })).toMatchObject({ queueId: null });
  });

  it.each<[string, Partial<RepState>]>([
    ['INACTIVE', { active: false }],
    ['NOT_JOINED', { joined: false }],
    ['UNAVAILABLE', away],
    ['OUTSIDE_WORKING_HOURS', { withinWorkingHours: false }],
  ])('who is %s does not, and it is said', (reason, state) => {
    const decision = route({ chain, accountOwner: rep('zoe', state) });
    expect(decision).toMatchObject({ kind: 'TURN', repId: 'ada' });
    expect(codes(decision)[0]).toBe(`zoe@null ${reason}`);
  });

  it('who is at their daily cap does not, where it is their queue’s', () => {
    const capped = [queue('italy', [member('ada'), member('ben', {}, 0)])];
    const decision = route({ chain: capped, accountOwner: rep('ben') });
    expect(decision).toMatchObject({ kind: 'TURN', repId: 'ada' });
    expect(decision.candidates[0]).toMatchObject({
      repId: 'ben',
      code: 'DAILY_CAP_REACHED',
      params: { dailyCap: 0, dayTurns: 0 },
    });
    expect(route({ chain: capped, accountOwner: rep('zoe') }).kind).toBe('ACCOUNT_OWNER');
  });

  it('is asked at the first assignment only', () => {
    const again = { chain, accountOwner: rep('ben'), had: new Set(['ada']) };
    expect(route(again).kind).toBe('TURN');
    expect(route({ chain, accountOwner: rep('zoe'), currentOwner: rep('zoe') })).toMatchObject({
      kind: 'TURN',
      repId: 'ada',
    });
  });
});

describe('A reassignment', () => {
  const members = [member('ada'), member('ben'), member('eve', away)];
  const chain = [queue('italy', members), queue('rest', [member('max')], { fallback: true })];
  const ada = rep('ada');

  it('passes over whoever had it, the current owner among them', () => {
    const decision = route({ chain, currentOwner: ada });
    expect(decision).toMatchObject({ kind: 'TURN', repId: 'ben', shares: { ben: 1 } });
    expect(codes(decision)[0]).toBe('ada@italy HAD_IT_BEFORE');
  });

  it('leaves it with the last owner when every eligible member has had it', () => {
    const decision = route({ chain, currentOwner: ada, had: new Set(['ada', 'ben']) });
    expect(decision).toMatchObject({ kind: 'KEPT_BY_LAST_OWNER', queueId: 'italy', repId: 'ada' });
    expect(codes(decision)).toEqual([
      'ben@italy HAD_IT_BEFORE',
      'eve@italy UNAVAILABLE',
      'ada@italy KEPT_AS_LAST_OWNER',
    ]);
  });

  it('goes on to the next queue when nobody is eligible, even of those who had it', () => {
    const absent = [queue('italy', [member('ada', away)]), ...chain.slice(1)];
    expect(route({ chain: absent, currentOwner: rep('ada', away) })).toMatchObject({
      kind: 'TURN',
      repId: 'max',
      viaFallback: true,
    });
  });

  it('does not leave it with who was deactivated', () => {
    const gone = { currentOwner: rep('ada', { active: false }), had: new Set(['ada', 'ben']) };
    expect(route({ chain, ...gone })).toMatchObject({ kind: 'TURN', repId: 'max' });
    expect(route({ chain: chain.slice(0, 1), ...gone }).kind).toBe('NO_ONE_ELIGIBLE');
  });
});

describe('The queues to lock', () => {
  const chain = [
    queue('absent', [member('eve', away)]),
    queue('capped', [member('ada', {}, 5)]),
    queue('certain', [member('ben'), member('max', {}, 5)]),
    queue('last', [member('zoe')]),
  ];

  it.each([
    ['up to the first certain to have someone', [], ['absent', 'capped', 'certain']],
    ['further when its only certain one had it', ['ben'], ['absent', 'capped', 'certain', 'last']],
    ['all when nobody is certain', ['ben', 'zoe'], ['absent', 'capped', 'certain', 'last']],
  ])('reach %s', (_, had: readonly string[], expected) => {
    expect(queuesToLock(chain, { had: new Set(had), now })).toEqual(expected);
  });

  it('always hold the queue whose turn is taken', () => {
    for (const had of [[], ['ada'], ['ada', 'ben'], ['ada', 'ben', 'max']]) {
      const decision = route({ chain, had: new Set(had) });
      const locked = queuesToLock(chain, { had: new Set(had), now });
      expect(decision.kind === 'TURN' && locked.includes(decision.queueId)).toBe(true);
    }
  });
});
