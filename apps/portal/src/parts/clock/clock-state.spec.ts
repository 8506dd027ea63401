import { describe, expect, it } from '@jest/globals';
import { clockState } from './clock-state';
import type { Clocked } from './clock-state';

const at = (minutes: number): string =>
  new Date(Date.parse('2026-11-24T10:00:00Z') + minutes * 60_000).toISOString();
const now = (minutes: number): number => Date.parse(at(minutes));
const twoHours: Clocked = { assignedAt: at(0), dueAt: at(120) };

describe('a clock of two hours', () => {
  it.each([
    [0, 'calm'],
    [59, 'calm'],
    [60, 'soon'],
    [89, 'soon'],
    [90, 'urgent'],
    [119.9, 'urgent'],
    [120, 'late'],
    [180, 'late'],
  ])('after %s minutes is %s', (minutes, tone) => {
    expect(clockState(twoHours, now(minutes))).toMatchObject({ is: 'running', tone });
  });

  it('empties from 1 to 0, and stays empty', () => {
    const left = [-5, 0, 30, 60, 120, 300].map((minutes) => {
      const state = clockState(twoHours, now(minutes));
      return 'left' in state ? state.left : null;
    });
    expect(left).toEqual([1, 1, 0.75, 0.5, 0, 0]);
  });

  it('turns with the first reminder, however early the queue sends it', () => {
    expect(clockState({ ...twoHours, warnedAt: at(12) }, now(13))).toMatchObject({ tone: 'soon' });
  });

  it('is late once the breach was fired, whatever our own clock says', () => {
    expect(clockState({ ...twoHours, breachedAt: at(120) }, now(119))).toMatchObject({
      tone: 'late',
    });
  });

  it('stops with the answer', () => {
    expect(clockState({ ...twoHours, respondedAt: at(25), endedAt: at(25) }, now(300))).toEqual({
      is: 'answered',
      afterMs: 25 * 60_000,
      late: false,
    });
  });

  it('shows nothing where it ended without one, or where none runs', () => {
    expect(clockState({ ...twoHours, endedAt: at(30) }, now(31))).toEqual({ is: 'ended' });
    expect(clockState({ assignedAt: at(0), dueAt: null }, now(5))).toEqual({ is: 'none' });
  });

  it('turns with the first warning of its queue, where that is known', () => {
    const early = { ...twoHours, warnsAt: [at(12), at(90)] };
    expect(clockState(early, now(11))).toMatchObject({ tone: 'calm' });
    expect(clockState(early, now(12))).toMatchObject({ tone: 'soon' });
    expect(clockState({ ...twoHours, warnsAt: [at(80)] }, now(70))).toMatchObject({ tone: 'calm' });
  });

  it('says what is left while it rests, and until when', () => {
    const resting = { ...twoHours, pausedUntil: at(600), dueAt: at(660) };
    expect(clockState(resting, now(30))).toMatchObject({ is: 'paused', until: at(600) });
  });
});

describe('a clock of business hours: one before the night and one after', () => {
  const overNight: Clocked = {
    assignedAt: at(0),
    dueAt: at(900),
    runs: [
      { from: at(0), until: at(60) },
      { from: at(840), until: at(900) },
    ],
  };

  it.each([
    [30, { is: 'running', tone: 'calm', leftMs: 90 * 60_000, left: 0.75 }],
    [60, { is: 'paused', until: at(840), leftMs: 60 * 60_000, left: 0.5 }],
    [839, { is: 'paused', until: at(840), leftMs: 60 * 60_000, left: 0.5 }],
    [840, { is: 'running', tone: 'soon', leftMs: 60 * 60_000, left: 0.5 }],
    [880, { is: 'running', tone: 'urgent', leftMs: 20 * 60_000 }],
    [910, { is: 'running', tone: 'late', leftMs: -10 * 60_000, left: 0 }],
  ])('after %s minutes', (minutes, state) => {
    expect(clockState(overNight, now(minutes))).toMatchObject(state);
  });

  it('rests from the start where it was assigned before the office opened', () => {
    const early = { ...overNight, runs: [{ from: at(840), until: at(960) }], dueAt: at(960) };
    expect(clockState(early, now(5))).toMatchObject({ is: 'paused', until: at(840), left: 1 });
  });

  it('runs where our own clock is a little behind', () => {
    expect(clockState(twoHours, now(-1))).toMatchObject({ is: 'running', left: 1 });
  });
});
