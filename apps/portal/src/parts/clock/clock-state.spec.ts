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

  it('rests outside of business hours, and says until when', () => {
    const resting = { ...twoHours, pausedUntil: at(600), dueAt: at(660) };
    expect(clockState(resting, now(30))).toMatchObject({ is: 'paused', until: at(600) });
  });
});
