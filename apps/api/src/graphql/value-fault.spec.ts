import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError, GraphQLScalarType, Kind, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { say } from '#wording';
import { scalars } from './scalars.js';
import { valueFaultOf, withoutValue } from './value-fault.js';

const schema = buildSchema(`
  scalar Date
  scalar CountryCode
  enum Answer { YES NO }
  input Company { name: String!, country: CountryCode, employees: Int }
  input Sent { password: String!, company: Company, answers: [Answer!], day: Date }
  type Query { ask(i: Sent!): Int }
`);
for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
  const type = schema.getType(name);
  if (type instanceof GraphQLScalarType) Object.assign(type, { parseValue, parseLiteral });
}

const SECRET = 'my secret; at "i.here"';

function faults(query: string, variables: Record<string, unknown>): readonly GraphQLError[] {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return (
    getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors ??
    validate(schema, document)
  );
}

describe('a value that does not fit', () => {
  const query = 'query ($i: Sent!) { ask(i: $i) }';
  const sent = (more: object): Record<string, unknown> => ({ i: { password: SECRET, ...more } });

  it.each<[Record<string, unknown>, string]>([
    [{}, '“i” is missing.'],
    [{ i: null }, '“i” is missing.'],
    [{ i: SECRET }, '“i” takes a value of type Sent.'],
    [{ i: { company: { name: 'A' } } }, '“i.password” is missing.'],
    [sent({ company: { name: null } }), '“i.company.name” is missing.'],
    [sent({ company: {} }), '“i.company.name” is missing.'],
    [sent({ extra: 1 }), 'Sent has no field “i.extra”.'],
    [sent({ answers: ['YES', 'MAYBE'] }), '“i.answers[1]” is none of the values of Answer.'],
    [sent({ answers: [1] }), '“i.answers[0]” is none of the values of Answer.'],
    [sent({ day: SECRET }), '“i.day” takes a day such as 2026-11-22.'],
    [
      sent({ company: { name: 'A', country: 'it' } }),
      '“i.company.country” takes two capital letters',
    ],
    [
      sent({ company: { name: 'A', employees: '9' } }),
      '“i.company.employees” takes a value of type Int.',
    ],
    [{ i: { password: { of: SECRET } } }, '“i.password” takes a value of type String.'],
  ])('%j is told by its place, and never repeated', (variables, told) => {
    const [error] = faults(query, variables);
    if (!error) throw new Error('it fits');
    const fault = valueFaultOf(error);
    if (!fault) throw new Error(error.message);
    const message = say('en', fault.why, fault.params);
    expect(message).toContain(told);
    expect(message).not.toContain('secret');
    expect(say('it', fault.why, fault.params)).not.toBe(message);
  });

  it('with a name of any length is told in a line', () => {
    const [error] = faults(query, sent({ ['x'.repeat(10_000)]: 1 }));
    expect(error && valueFaultOf(error)?.params.at.length).toBeLessThan(200);
  });

  it.each([
    [
      '{ ask(i: { password: { of: "my secret" } }) }',
      'String cannot represent a non string value.',
    ],
    ['{ ask(i: { password: "a", day: "my secret" }) }', 'Date takes a day such as'],
  ])('in %s is not repeated', (literal, told) => {
    const message = withoutValue(faults(literal, {})[0]?.message ?? '');
    expect(message).toContain(told.replace(/\.$/, ''));
    expect(message).not.toContain('secret');
  });

  it('is no fault of the query itself', () => {
    const [error] = faults('{ nothing }', {});
    expect(error && valueFaultOf(error)).toBeNull();
  });
});
