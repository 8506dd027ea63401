import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { Refusal } from '#platform';
import type { ViewerRole } from '#platform';
import { guardSchema } from './access.guard.js';

const directive = readFileSync(join(import.meta.dirname, 'access.graphql'), 'utf8');
const sdl = (types: string): GraphQLSchema =>
  buildSchema(`${directive} enum ApiScope { READ WRITE } ${types}`);

const sample = `
  type Query {
    open: String @access(to: [ANYONE])
    desk: Desk! @access(to: [SIGNED_IN], scopes: [READ])
    vault: String @access(to: [ADMIN])
  }
  type Desk @access(to: [SIGNED_IN]) {
    name: String
    drawer: Drawer
    secret: String @access(to: [VENDOR, OWN_PARTNER])
    hidden: String @access(to: [VENDOR, OWN_PARTNER], otherwise: NULL)
  }
  type Drawer @access(to: [MANAGERS, OWN_QUEUE]) { label: String }
`;
const world = {
  open: 'o',
  vault: 'v',
  desk: {
    partnerId: 'p1',
    name: 'n',
    secret: 's',
    hidden: 'h',
    drawer: { label: 'l', members: [{ repId: 'r1' }] },
  },
};

const as = (
  role: ViewerRole,
  partnerId: string | null = null,
  scopes: readonly string[] | null = null,
) => ({
  userId: 'r2',
  role,
  partnerId,
  apiKey: scopes && { id: 'k', scopes },
});

async function ask(query: string, viewer: ReturnType<typeof as> | null) {
  const { data, errors } = await graphql({
    schema: guardSchema(sdl(sample)),
    source: query,
    rootValue: world,
    contextValue: { viewer },
  });
  const codes = errors?.map(({ originalError }) =>
    originalError instanceof Refusal ? originalError.code : originalError?.message,
  );
  return { data: data && (JSON.parse(JSON.stringify(data)) as unknown), codes };
}

describe('who may read a field', () => {
  it('stops the start where fields have no rule, and names them', () => {
    expect(() =>
      guardSchema(sdl('type Query { a: A @access(to: [ANYONE]) b: Int } type A { c: Int }')),
    ).toThrow('These fields have no access rule: Query.b, A.c. Give each an @access.');
  });

  it('asks a stranger to sign in, and forbids others', async () => {
    expect((await ask('{ open }', null)).data).toEqual({ open: 'o' });
    expect(await ask('{ desk { name } }', null)).toEqual({
      data: null,
      codes: ['UNAUTHENTICATED'],
    });
    expect(await ask('{ vault }', as('SALES_REP'))).toEqual({
      data: { vault: null },
      codes: ['FORBIDDEN'],
    });
    expect(await ask('{ vault }', as('ADMIN'))).toEqual({ data: { vault: 'v' }, codes: undefined });
  });

  it('holds the rule of a type for its fields', async () => {
    expect(await ask('{ desk { drawer { label } } }', as('SALES_MANAGER'))).toMatchObject({
      data: { desk: { drawer: { label: 'l' } } },
    });
    expect(await ask('{ desk { drawer { label } } }', as('SALES_REP'))).toMatchObject({
      data: { desk: { drawer: { label: null } } },
      codes: ['FORBIDDEN'],
    });
  });

  it('lets a rep read the queues that they are in', async () => {
    const member = { ...as('SALES_REP'), userId: 'r1' };
    expect(await ask('{ desk { drawer { label } } }', member)).toEqual({
      data: { desk: { drawer: { label: 'l' } } },
      codes: undefined,
    });
  });

  it('looks at whose the object is, and can say null instead of refusing', async () => {
    const both = '{ desk { secret hidden } }';
    expect((await ask(both, as('PARTNER_MEMBER', 'p1'))).data).toEqual({
      desk: { secret: 's', hidden: 'h' },
    });
    expect(await ask(both, as('PARTNER_MEMBER', 'p2'))).toEqual({
      data: { desk: { secret: null, hidden: null } },
      codes: ['FORBIDDEN'],
    });
    expect((await ask(both, as('SALES_REP'))).data).toEqual({ desk: { secret: 's', hidden: 'h' } });
  });

  it('lets an API key in by its scopes only, and nowhere that names none', async () => {
    const admin = (scopes: string[]) => as('ADMIN', null, scopes);
    expect((await ask('{ desk { name } }', admin(['READ']))).data).toEqual({ desk: { name: 'n' } });
    expect((await ask('{ desk { name } }', admin(['WRITE']))).codes).toEqual(['FORBIDDEN']);
    expect((await ask('{ vault }', admin(['READ', 'WRITE']))).codes).toEqual(['FORBIDDEN']);
    expect((await ask('{ open }', admin([]))).data).toEqual({ open: 'o' });
  });

  it('puts nothing in front of fields that everyone who gets there may read', () => {
    const schema = guardSchema(sdl(sample));
    const fields = (name: string): string[] => {
      const type = schema.getType(name);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ name, resolve }) =>
        resolve ? [name] : [],
      );
    };
    expect(fields('Query')).toEqual(['desk', 'vault']);
    expect(fields('Desk')).toEqual(['secret', 'hidden']);
    expect(fields('Drawer')).toEqual(['label']);
  });
});
