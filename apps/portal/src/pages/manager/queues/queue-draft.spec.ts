import { describe, expect, it } from '@jest/globals';
import {
  draftOf,
  inputOf,
  isTimeToAnswer,
  mondayForAll,
  newDraft,
  withCountries,
} from './queue-draft';
import { changesOf } from './queue-changes';
import type { QueueSettings } from '../queries';

const settings: QueueSettings = {
  id: 'q1',
  name: 'DACH',
  fallback: false,
  countries: ['DE', 'AT'],
  subdivisions: ['DE-BY', 'AT-9'],
  productLines: ['CORE'],
  sla: {
    respondWithin: 'PT1H30M',
    warnAt: [0.5, 0.335],
    clock: 'BUSINESS_HOURS',
    onBreach: 'ESCALATE',
    calendar: {
      timeZone: 'Europe/Berlin',
      holidaysOf: 'DE',
      closedOn: ['2026-12-24'],
      weekly: [
        { day: 'MONDAY', from: '09:00', to: '12:30' },
        { day: 'MONDAY', from: '13:30', to: '18:00' },
        { day: 'SATURDAY', from: '10:00', to: '12:00' },
      ],
    },
  },
  next: { turn: null, rep: null, candidates: [] },
  turns: [],
  revisions: [],
  members: [
    {
      ...{ weight: 3, dailyCap: 8, credit: 0, share: 1, turns: 0, waiting: 0, open: 0 },
      rep: { id: 'r1', name: 'Lukas', active: true, available: true, unavailableUntil: null },
    },
  ],
};

describe('a queue that is edited', () => {
  it('says unchanged what it was', () => {
    const { name, countries, subdivisions, productLines, sla } = settings;
    expect(inputOf(draftOf(settings, 'Europe/Rome'))).toEqual({
      ...{ name, countries, subdivisions, productLines },
      sla: { ...sla, respondWithin: 'PT90M' },
      members: [{ repId: 'r1', weight: 3, dailyCap: 8 }],
    });
  });

  it('gives no calendar where the clock runs around it, and keeps it for switching back', () => {
    const draft = { ...draftOf(settings, 'Europe/Rome'), clock: 'WALL_CLOCK' } as const;
    expect(inputOf(draft).sla?.calendar).toBeUndefined();
    expect(draft.calendar.timeZone).toBe('Europe/Berlin');
  });

  it('begins with the usual two hours and the hours of an office', () => {
    const draft = newDraft('Europe/Rome');
    expect(draft).toMatchObject({ respondMinutes: 120, warnAt: [50, 75] });
    expect(draft.calendar.weekly).toHaveLength(5);
  });

  it('loses the places of a country that it loses', () => {
    expect(withCountries(draftOf(settings, 'UTC'), ['AT']).subdivisions).toEqual(['AT-9']);
    expect(withCountries(draftOf(settings, 'UTC'), []).subdivisions).toEqual([]);
  });

  it('can have every weekday like Monday, with its break; the weekend stays', () => {
    const { weekly } = mondayForAll(draftOf(settings, 'UTC').calendar);
    expect(weekly).toHaveLength(11);
    expect(weekly.filter(({ day }) => day === 'FRIDAY')).toEqual([
      { day: 'FRIDAY', from: '09:00', to: '12:30' },
      { day: 'FRIDAY', from: '13:30', to: '18:00' },
    ]);
    expect(weekly.at(-1)).toEqual({ day: 'SATURDAY', from: '10:00', to: '12:00' });
  });

  it('says nothing of what somebody else changed, and keeps it in what both did', () => {
    const start = draftOf(settings, 'UTC');
    const now = { ...start, name: 'Germany', onBreach: 'REASSIGN' } as const;
    const changes = changesOf(start, { ...start, respondMinutes: 60 }, now);
    expect(Object.keys(changes)).toEqual(['sla']);
    expect(changes.sla).toMatchObject({ respondWithin: 'PT60M', onBreach: 'REASSIGN' });
  });

  it.each([
    [0, false],
    [1, true],
    [129_600, true],
    [129_601, false],
  ])('may have %s minutes to answer: %s', (minutes, may) => {
    expect(isTimeToAnswer(minutes)).toBe(may);
  });

  it('that is edited says what changed and nothing else', () => {
    const start = draftOf(settings, 'UTC');
    expect(changesOf(start, { ...start })).toEqual({});
    expect(changesOf(start, { ...start, name: ' DACH ' })).toEqual({});
    expect(changesOf(start, { ...start, name: 'Germany' })).toEqual({ name: 'Germany' });
    expect(Object.keys(changesOf(start, { ...start, respondMinutes: 60, members: [] }))).toEqual([
      'sla',
      ...(start.members.length > 0 ? ['members'] : []),
    ]);
  });
});
