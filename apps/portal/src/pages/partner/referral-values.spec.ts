import { describe, expect, it } from '@jest/globals';
import { BLANK, changedFields, previewInput } from './referral-values';

describe('which fields changed', () => {
  it.each([
    [{ productLine: 'CORE' }, ['productLine']],
    [{ referredOn: '2026-11-24' }, ['referredAt']],
    [{ buyingSignals: ['DEMO_REQUESTED'] }, ['buyingSignals']],
    [{ bant: { ...BLANK.bant, need: 'YES' } }, ['bant.need']],
    [
      { company: { ...BLANK.company, country: 'IT', techStack: ['SAP'] } },
      ['company.country', 'company.techStack'],
    ],
    [{ buyingSignals: [] }, []],
  ] as const)('%j: %j', (change, fields) => {
    expect(changedFields(BLANK, { ...BLANK, ...change } as typeof BLANK)).toEqual(fields);
  });
});

it.each([
  ['', null],
  ['1.200', 1_200],
  ['12.5', null],
  ['-5', null],
])('employees typed as “%s” are asked about as %s', (employees, asked) => {
  const values = { ...BLANK, company: { ...BLANK.company, employees } };
  expect(previewInput(values, 'UTC').company?.employees).toBe(asked);
});

const sent = (industry: string): unknown =>
  previewInput({ ...BLANK, company: { ...BLANK.company, industry } }, 'Europe/Rome').company
    ?.industry;

it.each([
  ['Manifattura', 'Manufacturing'],
  ['manufacturing ', 'Manufacturing'],
  ['Bees', 'Bees'],
  [' ', null],
])('the industry %j is sent as %j', (typed, industry) => {
  expect(sent(typed)).toBe(industry);
});
