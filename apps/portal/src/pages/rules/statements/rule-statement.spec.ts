import { expect, it } from '@jest/globals';
import { compareStatements } from './rule-statement';
import type { RuleStatement } from './rule-statement';

const say = (part: RuleStatement['part'], about: string, text: string = about): RuleStatement => ({
  part,
  about,
  text,
});

it('puts what both say of one thing side by side, and tells what differs', () => {
  const one = [say('fit', 'size', '10 or more'), say('waiting', 'remind')];
  const other = [say('fit', 'size', '50 or more'), say('waiting', 'remind')];
  expect(compareStatements(one, other)).toEqual([
    { part: 'fit', about: 'size', one: '10 or more', other: '50 or more', differs: true },
    { part: 'waiting', about: 'remind', one: 'remind', other: 'remind', differs: false },
  ]);
});

it('tells what only one of them says, in its place', () => {
  const one = [say('fit', 'size'), say('checks', 'accounts')];
  const other = [say('fit', 'size'), say('fit', 'techAny')];
  expect(compareStatements(one, other)).toEqual([
    { part: 'fit', about: 'size', one: 'size', other: 'size', differs: false },
    { part: 'fit', about: 'techAny', one: null, other: 'techAny', differs: true },
    { part: 'checks', about: 'accounts', one: 'accounts', other: null, differs: true },
  ]);
});

it('finds no difference between rules and themselves', () => {
  const rules = [say('fit', 'size'), say('ways', 'toSales')];
  expect(compareStatements(rules, rules).filter(({ differs }) => differs)).toEqual([]);
});
