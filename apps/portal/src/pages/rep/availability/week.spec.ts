import { describe, expect, it } from '@jest/globals';
import { blocksOf, isFine, isSame, nextStretch, problemsOf, weekOf, WEEKDAYS } from './week';

describe('a week', () => {
  const blocks = [
    { day: 'TUESDAY', from: '14:00', to: '24:00' },
    { day: 'TUESDAY', from: '09:00', to: '13:00' },
    { day: 'MONDAY', from: '00:00', to: '24:00' },
  ] as const;

  it('is shown day by day, and stored as it was', () => {
    const week = weekOf(blocks);
    expect(week.TUESDAY).toEqual([
      { from: '09:00', to: '13:00' },
      { from: '14:00', to: '00:00' },
    ]);
    expect(blocksOf(week)).toEqual([blocks[2], blocks[1], blocks[0]]);
    expect(isFine(week)).toBe(true);
  });

  it.each([
    ['09:00-13:00 14:00-18:00', [null, null]],
    ['09:00-13:00 13:00-18:00', [null, null]],
    ['09:00-13:00 12:59-18:00', [null, 'overlap']],
    ['14:00-18:00 13:00-00:00', [null, 'overlap']],
    ['00:00-00:00', [null]],
    ['18:00-09:00', ['order']],
    ['09:00-09:00', ['order']],
    ['-09:00', ['missing']],
  ] as const)('%s has the problems %j', (day, problems) => {
    const stretches = day.split(' ').map((text) => {
      const [from = '', to = ''] = text.split('-');
      return { from, to };
    });
    expect(problemsOf(stretches)).toEqual(problems);
  });

  it('proposes a stretch that fits', () => {
    let day = [nextStretch([])];
    expect(day).toEqual([{ from: '09:00', to: '18:00' }]);
    day = [...day, nextStretch(day)];
    expect(problemsOf(day)).toEqual([null, null]);
    expect(nextStretch([{ from: '09:00', to: '13:00' }])).toEqual({ from: '14:00', to: '18:00' });
  });

  it.each([
    [
      'listed otherwise',
      { timeZone: 'Europe/Rome', weekly: [blocks[2], blocks[0], blocks[1]] },
      true,
    ],
    ['in another zone', { timeZone: 'Europe/Paris', weekly: blocks }, false],
    ['without a stretch', { timeZone: 'Europe/Rome', weekly: blocks.slice(1) }, false],
    ['at any hour', null, false],
  ])('%s is the same: %#', (_, other, same) => {
    expect(isSame({ timeZone: 'Europe/Rome', weekly: blocks }, other)).toBe(same);
    expect(isSame(other, other)).toBe(true);
  });

  it('begins on Monday', () => {
    expect(WEEKDAYS[0]).toBe('MONDAY');
  });
});
