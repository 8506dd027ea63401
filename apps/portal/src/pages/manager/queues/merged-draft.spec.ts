import { describe, expect, it } from '@jest/globals';
import { mergedDraft } from './merged-draft';
import { newDraft } from './queue-draft';
import type { QueueDraft } from './queue-draft';

const members = (text: string): QueueDraft['members'] =>
  text
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [repId = '', weight = '', cap = '-'] = each.split(':');
      const dailyCap = cap === '-' ? null : Number(cap);
      return { repId, name: repId, weight: Number(weight), dailyCap };
    });

const queue = (text: string, over: Partial<QueueDraft> = {}): QueueDraft => ({
  ...{ ...newDraft('Europe/Rome'), name: 'Italy', members: members(text), ...over },
});

describe('what is saved upon what somebody else has saved', () => {
  it.each([
    ['another member’s weight stays theirs', 'a:3 b:1', 'a:3 b:2', 'a:5 b:1', 'a:5 b:2'],
    ['the same member’s weight is mine', 'a:3', 'a:4', 'a:5', 'a:4'],
    ['my weight and their cap hold both', 'a:3', 'a:4', 'a:3:9', 'a:4:9'],
    ['whom they added is in', 'a:1', 'a:2', 'a:1 b:1', 'a:2 b:1'],
    ['whom I added is in', 'a:1', 'a:1 b:1', 'a:2', 'a:2 b:1'],
    ['whom both added is in once, as mine', 'a:1', 'a:1 b:2', 'a:1 b:7', 'a:1 b:2'],
    ['whom they took out is out', 'a:1 b:1', 'a:2 b:1', 'a:1', 'a:2'],
    ['whom they took out and I changed is in', 'a:1 b:1', 'a:1 b:2', 'a:1', 'a:1 b:2'],
    ['whom I took out is out', 'a:1 b:1', 'a:1', 'a:1 b:9', 'a:1'],
  ])('%s', (_, start, mine, theirs, saved) => {
    const merged = mergedDraft(queue(start), queue(mine), queue(theirs));
    expect(merged.members).toEqual(members(saved));
  });

  it('is mine where I changed it, and theirs where I did not', () => {
    const start = queue('a:1');
    const mine = { ...start, name: 'Italia', respondMinutes: 60 };
    const theirs = queue('a:1', { name: 'IT', onBreach: 'ESCALATE', countries: ['IT'] });
    expect(mergedDraft(start, mine, theirs)).toEqual({
      ...{ ...theirs, name: 'Italia', respondMinutes: 60 },
    });
    expect(mergedDraft(start, mine, start)).toEqual(mine);
  });
});
