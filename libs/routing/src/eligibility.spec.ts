import { describe, expect, it } from '@jest/globals';
import { type EligibilityContext, judgeEligibility, type RepState } from './eligibility.js';

const now = new Date('2026-03-02T10:00:00Z');
const context: EligibilityContext = { now, dailyCap: null, dayTurns: 0, had: false };
const rep: RepState = {
  repId: 'ada',
  name: 'Ada',
  active: true,
  joined: true,
  available: true,
  unavailableUntil: null,
  withinWorkingHours: null,
};

describe('A rep is eligible', () => {
  it.each<[string, Partial<RepState>, Partial<EligibilityContext>]>([
    ['who is there, without working hours or a cap', {}, {}],
    ['within working hours', { withinWorkingHours: true }, {}],
    ['one turn below the cap', {}, { dailyCap: 3, dayTurns: 2 }],
    ['whose absence ends this moment', { available: false, unavailableUntil: now }, {}],
  ])('%s', (_, state, more) => {
    expect(judgeEligibility({ ...rep, ...state }, { ...context, ...more })).toEqual({
      eligible: true,
    });
  });
});

describe('A rep is passed over', () => {
  const later = new Date(now.getTime() + 1);
  it.each<[string, Partial<RepState>, Partial<EligibilityContext>]>([
    ['INACTIVE', { active: false }, {}],
    ['NOT_JOINED', { joined: false }, {}],
    ['UNAVAILABLE', { available: false }, {}],
    ['UNAVAILABLE', { available: false, unavailableUntil: later }, {}],
    ['OUTSIDE_WORKING_HOURS', { withinWorkingHours: false }, {}],
    ['DAILY_CAP_REACHED', {}, { dailyCap: 3, dayTurns: 3 }],
    ['DAILY_CAP_REACHED', {}, { dailyCap: 3, dayTurns: 4 }],
    ['HAD_IT_BEFORE', {}, { had: true }],
  ])('as %s', (because, state, more) => {
    expect(judgeEligibility({ ...rep, ...state }, { ...context, ...more })).toEqual({
      eligible: false,
      because,
    });
  });

  it('for the reason that lasts longest, of several', () => {
    const against: readonly [string, Partial<RepState>, Partial<EligibilityContext>][] = [
      ['HAD_IT_BEFORE', {}, { had: true }],
      ['DAILY_CAP_REACHED', {}, { dailyCap: 0 }],
      ['OUTSIDE_WORKING_HOURS', { withinWorkingHours: false }, {}],
      ['UNAVAILABLE', { available: false }, {}],
      ['NOT_JOINED', { joined: false }, {}],
      ['INACTIVE', { active: false }, {}],
    ];
    let state = rep;
    let all = context;
    for (const [because, worseState, worseContext] of against) {
      state = { ...state, ...worseState };
      all = { ...all, ...worseContext };
      expect(judgeEligibility(state, all)).toEqual({ eligible: false, because });
    }
  });
});
