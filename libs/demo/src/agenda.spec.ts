import { describe, expect, it } from '@jest/globals';
import { Agenda } from './agenda.js';

const at = (minute: number): Date => new Date(minute * 60_000);

describe('the agenda', () => {
  it('gives what is due in the order of time, and of one instant in the order of adding', () => {
    const agenda = new Agenda<string>();
    agenda.add(at(5), 'c');
    agenda.add(at(1), 'a');
    agenda.add(at(5), 'd');
    agenda.add(at(9), 'late');
    agenda.add(at(2), 'b');
    const taken: string[] = [];
    for (let next = agenda.takeDue(at(8)); next; next = agenda.takeDue(at(8)))
      taken.push(next.what);
    expect(taken).toEqual(['a', 'b', 'c', 'd']);
    expect(agenda.takeDue(at(9))?.what).toBe('late');
    expect(agenda.takeDue(at(99))).toBeNull();
  });
});
