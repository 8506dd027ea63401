import { describe, expect, it } from '@jest/globals';
import { isWithinWorkingHours, workingHoursProblems } from './working-hours.js';

const hours = {
  timeZone: 'Europe/Rome',
  weekly: [{ day: 'MONDAY', from: '09:00', to: '18:00' }],
} as const;

describe('working hours', () => {
  it('are read in their own zone', () => {
    expect(isWithinWorkingHours(hours, new Date('2026-11-23T08:00:00Z'))).toBe(true);
    expect(isWithinWorkingHours(hours, new Date('2026-11-23T07:59:59.999Z'))).toBe(false);
    expect(isWithinWorkingHours(hours, new Date('2026-11-22T08:00:00Z'))).toBe(false);
  });

  it('are always where none were given', () => {
    expect(isWithinWorkingHours(null, new Date('2026-11-22T03:00:00Z'))).toBe(true);
  });

  it('are refused with the path from their root', () => {
    const wrong = {
      timeZone: 'Mars/Olympus',
      weekly: [{ day: 'MONDAY', from: '25:00', to: '26:00' }],
    } as const;
    const problems = workingHoursProblems(wrong, new Date('2026-11-22T03:00:00Z'));
    expect(problems.map(({ path }) => path.join('.')).sort()).toEqual([
      'workingHours.timeZone',
      'workingHours.weekly.0.from',
      'workingHours.weekly.0.to',
    ]);
  });
});
