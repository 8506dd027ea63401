import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseQueues, queueNamesSomething, type QueueScope } from './choose-queues.js';

const RUNS = Number(process.env['PROVE_RUNS'] ?? 200);

function queue(id: string, scope: Partial<QueueScope> = {}): QueueScope {
  const createdAt = new Date('2026-01-01T00:00:00Z');
  const any = { countries: [], subdivisions: [], productLines: [], fallback: false };
  return { id, name: id, createdAt, ...any, ...scope };
}

const bySpecificity = [
  queue('milan-core', { countries: ['IT'], subdivisions: ['IT-25'], productLines: ['CORE'] }),
  queue('milan', { countries: ['IT'], subdivisions: ['IT-25'] }),
  queue('italy-core', { countries: ['IT'], productLines: ['CORE'] }),
  queue('italy', { countries: ['FR', 'IT'] }),
  queue('core', { productLines: ['CORE', 'EDGE'] }),
  queue('fallback', { fallback: true }),
];

function idsFor(country: string, subdivision: string | null, productLine: string) {
  return chooseQueues(bySpecificity, { country, subdivision, productLine }).map(({ id }) => id);
}

describe('The queues of a referral', () => {
  it.each([
    ['IT', 'IT-25', 'CORE', ['milan-core', 'milan', 'italy-core', 'italy', 'core', 'fallback']],
    ['IT', 'IT-62', 'CORE', ['italy-core', 'italy', 'core', 'fallback']],
    ['IT', null, 'EDGE', ['italy', 'core', 'fallback']],
    ['FR', null, 'CORE', ['italy', 'core', 'fallback']],
    ['DE', 'DE-BY', 'EDGE', ['core', 'fallback']],
    ['DE', null, 'OTHER', ['fallback']],
  ])('for %s, %s, %s are %j', (country, subdivision, productLine, expected) => {
    expect(idsFor(country, subdivision, productLine)).toEqual(expected);
  });

  it('come in the same order however they are stored', () => {
    const subject = { country: 'IT', subdivision: 'IT-25', productLine: 'CORE' };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(bySpecificity, { minLength: bySpecificity.length }),
        (stored) => {
          expect(chooseQueues(stored, subject)).toEqual(bySpecificity);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are the oldest first among equals, then by id', () => {
    const countries = ['IT'];
    const stored = [
      queue('b', { countries, createdAt: new Date('2026-02-01T00:00:00Z') }),
      queue('d', { countries }),
      queue('c', { countries }),
    ];
    const subject = { country: 'IT', subdivision: null, productLine: 'CORE' };
    expect(chooseQueues(stored, subject).map(({ id }) => id)).toEqual(['c', 'd', 'b']);
  });

  it('end with the fallback, whatever it names, also where that does not match', () => {
    const fallback = queue('fallback', {
      fallback: true,
      countries: ['IT'],
      productLines: ['CORE'],
    });
    const stored = [fallback, queue('edge', { productLines: ['EDGE'] })];
    const subject = { country: 'DE', subdivision: null, productLine: 'EDGE' };
    expect(chooseQueues(stored, subject).map(({ id }) => id)).toEqual(['edge', 'fallback']);
  });

  it('never hold a queue that names nothing and is no fallback', () => {
    const subject = { country: 'IT', subdivision: null, productLine: 'CORE' };
    expect(chooseQueues([queue('nothing')], subject)).toEqual([]);
    expect(queueNamesSomething(queue('nothing'))).toBe(false);
  });

  it.each([
    [{ countries: ['IT'] }],
    [{ countries: ['IT'], subdivisions: ['IT-25'] }],
    [{ productLines: ['CORE'] }],
  ])('%j names something', (scope) => {
    expect(queueNamesSomething(queue('some', scope))).toBe(true);
  });
});
