import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { signalKey } from './signal-fact.js';
import type { PartnersFact } from './signal-fact.js';
import { latestFacts, sightingKey, weighFacts } from './weigh-facts.js';
import type { KnownSignal } from './weigh-facts.js';

const fact = (over: Partial<PartnersFact> = {}): PartnersFact => ({
  partnerId: 'p1',
  kind: 'ACTIVE_INTEGRATION',
  accountKey: 'acme.com',
  seenAt: new Date(1_000),
  count: null,
  evidence: 'Calls',
  evidenceUrl: null,
  ...over,
});

const onRecord = (...facts: readonly PartnersFact[]): ReadonlyMap<string, KnownSignal> =>
  new Map(
    [...Map.groupBy(facts, signalKey)].map(([key, of]) => [
      key,
      {
        id: key,
        seenAt: new Date(Math.max(...of.map(({ seenAt }) => seenAt.getTime()))),
        sightings: new Set(of.map(sightingKey)),
      },
    ]),
  );

let ids = 0;
const weights = (facts: readonly PartnersFact[], known = onRecord()): string[] =>
  weighFacts(facts, known, () => String(++ids)).map(({ weight }) => weight);

describe('a fact', () => {
  it.each<[string, readonly PartnersFact[], string[]]>([
    ['that nobody told before', [fact({ accountKey: 'b.com' })], ['NEW']],
    ['of another partner', [fact({ partnerId: 'p2' })], ['NEW']],
    ['on record already', [fact()], ['UNCHANGED']],
    ['seen later', [fact({ seenAt: new Date(2_000) })], ['NEWER']],
    ['shown by something else at the same moment', [fact({ evidence: 'Logs' })], ['NEWER']],
    ['seen before', [fact({ seenAt: new Date(1) })], ['OLDER']],
    [
      'told twice at once',
      [fact({ partnerId: 'p3' }), fact({ partnerId: 'p3' })],
      ['NEW', 'UNCHANGED'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(weights(facts, onRecord(fact()))).toEqual(expected);
  });

  const facts = fc.array(
    fc
      .record({
        partnerId: fc.constantFrom('p1', 'p2'),
        accountKey: fc.constantFrom('a.com', 'b.com'),
        seenAt: fc.integer({ min: 1, max: 9 }).map((n) => new Date(n)),
      })
      .map((over) => fact({ ...over, evidence: `At ${over.seenAt.getTime()}` })),
    { maxLength: 20 },
  );

  it('weighs the same in whatever order they are told, and moves each signal to its latest', () => {
    fc.assert(
      fc.property(facts, facts, fc.infiniteStream(fc.nat()), (known, told, random) => {
        const shuffled = told
          .map((each) => ({ each, at: random.next().value ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ each }) => each);
        const outcome = (some: readonly PartnersFact[]) => {
          const weighed = weighFacts(some, onRecord(...known), () => String(++ids));
          const said = weighed.map(
            (each) => `${each.weight} ${signalKey(each.fact)} ${each.fact.evidence}`,
          );
          const latest = latestFacts(weighed).map(
            (each) => `${signalKey(each.fact)} ${each.fact.evidence}`,
          );
          return { said: said.toSorted(), latest: latest.toSorted() };
        };
        expect(outcome(shuffled)).toEqual(outcome(told));
      }),
    );
  });

  it('told again when it is on record is never anything but unchanged', () => {
    fc.assert(
      fc.property(facts, (told) => {
        expect(new Set(weights(told, onRecord(...told)))).toEqual(
          new Set(told.length > 0 ? ['UNCHANGED'] : []),
        );
      }),
    );
  });
});
