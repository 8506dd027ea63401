import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { excessOfVariables, measureQuery, queryLimits } from './query-limits.guard.js';

const schema = buildSchema(`
  type Query { one: Thing! things(first: Int! = 25): Connection! }
  type Connection { edges: [Edge!]! }
  type Edge { node: Thing! }
  type Thing { id: ID! inner: Thing! many: [Thing!]! }
`);
const measure = (query: string) => measureQuery(parse(query, { noLocation: true }), schema);
const limitOf = (query: string) => measure(query).excess?.limit ?? null;
const times = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');
/** `one { inner { … id } }`, so many levels in all. */
const deep = (levels: number): string =>
  `one { ${'inner { '.repeat(levels - 2)}id${' }'.repeat(levels - 2)} }`;

describe('the limits of a query', () => {
  it('lets an ordinary query through', () => {
    expect(
      limitOf('{ things(first: 100) { edges { node { id inner { id } many { id } } } } }'),
    ).toBe(null);
  });

  it.each([
    ['depth', `{ ${deep(12)} }`, `{ ${deep(13)} }`],
    [
      'aliases',
      `{ one { ${times(20, (n) => `a${n}: id`)} } }`,
      `{ one { ${times(21, (n) => `a${n}: id`)} } }`,
    ],
    [
      'directives',
      `{ one { id ${'@skip(if: false) '.repeat(5)} } }`,
      `{ one { id ${'@skip(if: false) '.repeat(6)} } }`,
    ],
    ['rootFields', `{ ${times(20, () => 'one { id }')} }`, `{ ${times(21, () => 'one { id }')} }`],
    ['fields', `{ one { ${times(599, () => 'id')} } }`, `{ one { ${times(600, () => 'id')} } }`],
    [
      'first',
      '{ things(first: 100) { edges { node { id } } } }',
      '{ things(first: 101) { edges { node { id } } } }',
    ],
    [
      'first',
      '{ things(first: 1) { edges { node { id } } } }',
      '{ things(first: 0) { edges { node { id } } } }',
    ],
  ])('%s: the most passes, and one more does not', (limit, most, more) => {
    expect(limitOf(most)).toBe(null);
    expect(limitOf(more)).toBe(limit);
  });

  it('reckons lists within lists, and pages by what was asked for', () => {
    const nested = (first: number): string =>
      `{ things(first: ${first}) { edges { node { many { many { many { many { id } } } } } } } }`;
    expect(limitOf(nested(10))).toBe(null);
    expect(limitOf(nested(100))).toBe('cost');
  });

  it('counts what fragments bring as if it stood there', () => {
    expect(
      limitOf(
        `query { ...A } fragment A on Query { one { ...B } } fragment B on Thing { ${deep(12).replace('one', 'inner')} }`,
      ),
    ).toBe('depth');
    expect(
      limitOf(
        `query { ${times(3, () => '...A')} } fragment A on Query { ${times(7, () => 'one { id }')} }`,
      ),
    ).toBe('rootFields');
  });

  it('is not drowned by fragments that double each other, nor caught by ones that spread themselves', () => {
    const doubling = `query { ...F0 } ${times(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { one { id } }`;
    const began = performance.now();
    expect(limitOf(doubling)).toBe('rootFields');
    expect(
      measure('query { ...A } fragment A on Query { ...B one { id } } fragment B on Query { ...A }')
        .excess,
    ).toBe(null);
    expect(performance.now() - began).toBeLessThan(50);
  });

  it('knows introspection, wherever it stands, and does not count it', () => {
    expect(measure(getIntrospectionQuery())).toMatchObject({ introspects: true, excess: null });
    expect(
      measure('query { ...A } fragment A on Query { t: __type(name: "Thing") { name } }')
        .introspects,
    ).toBe(true);
    expect(measure('{ __typename one { __typename id } }').introspects).toBe(false);
  });

  it('judges a page size in a variable when the variable is there', () => {
    const measured = measure('query ($n: Int!) { things(first: $n) { edges { node { id } } } }');
    expect(measured).toMatchObject({ excess: null, firstVariables: ['n'] });
    expect(excessOfVariables(measured, { n: 100 })).toBe(null);
    expect(excessOfVariables(measured, { n: 101 })).toEqual({
      limit: 'first',
      most: queryLimits.first,
    });
    expect(excessOfVariables(measured, { n: -1 })?.limit).toBe('first');
    expect(limitOf('query ($n: Int! = 5000) { things(first: $n) { edges { node { id } } } }')).toBe(
      'first',
    );
  });

  it('takes any nonsense that parses', () => {
    for (const query of [
      '{ nothing { first } }',
      '{ things(first: "x") { edges } }',
      'subscription { a }',
      'query A { one } query A { one }',
      'fragment X on Nowhere { y }',
      '{ ...Unknown }',
      'type A { b: C }',
    ])
      expect(measure(query).excess).toBe(null);
  });
});
