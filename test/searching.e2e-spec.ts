import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownerSource } from '#platform';
import { ask } from './support/client.js';
import { prospect, submit, submitted } from './support/office.js';
import type { SeenReferral, Someone } from './support/office.js';
import { idsOf, page, through } from './support/pages.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

let stage: Stage;
let ours: Someone;
let theirs: Someone;

beforeAll(async () => {
  stage = await openStage();
  ours = nth(stage.office.partners, 0).admin;
  theirs = nth(stage.office.partners, 1).admin;
});

afterAll(() => stage.premises.close());

describe('a search', () => {
  const made = new Map<string, SeenReferral>();
  const find = async (search: string, by = stage.office.manager): Promise<string[]> => {
    const found = await page(stage.url, by, { filter: { search } }, true);
    expect(found.totalCount).toBe(found.edges.length);
    return idsOf(found).map((id) => [...made].find(([, one]) => one.id === id)?.[0] ?? id);
  };

  beforeAll(async () => {
    const people: readonly (readonly [string, string, string, string])[] = [
      ['a', 'Élite 100% Natura', 'zyx-one.it', 'Ugo Überall'],
      ['b', 'Elite 1000 Natura', 'zyx-two.it', 'Ida_Rossi'],
      ['c', `O'Brien & Söhne \\ Co`, 'qqq-three.it', 'Ida Rossi'],
      ['d', '株式会社グリーン', 'vvv-four.it', 'Мария Иванова'],
    ];
    for (const [key, name, domain, contact] of people) {
      const { referral } = await submit(
        stage.url,
        (key === 'd' ? theirs : ours).token,
        prospect({
          company: { name, domain, country: 'IT', industry: 'SOFTWARE', employees: 50 },
          contact: { name: contact, email: `${key}.Mail@${domain}` },
        }),
      );
      if (referral) made.set(key, referral);
    }
    expect(made.size).toBe(4);
  });

  it.each([
    ['a part of the company’s name', 'LITE 10', ['b', 'a']],
    ['letters beyond ASCII, in whatever case', 'ÉLITE 100%', ['a']],
    ['letters with marks or without', 'ÉLITE', ['b', 'a']],
    ['what has marks, without them', 'uberall', ['a']],
    ['what has none, with them', 'nàturà', ['b', 'a']],
    ['a name as an English keyboard has it', 'sohne', ['c']],
    ['a percent sign as what it is', '0%', ['a']],
    ['an underscore as what it is', 'a_r', ['b']],
    ['a backslash as what it is', '\\ c', ['c']],
    ['an apostrophe', `o'b`, ['c']],
    ['a part of the domain', 'ZYX-', ['b', 'a']],
    ['a part of the contact’s name', 'überALL', ['a']],
    ['a part of the contact’s address', 'C.mail@QQQ', ['c']],
    ['other scripts', 'グリ', ['d']],
    ['Cyrillic in whatever case', 'ИВАН', ['d']],
    ['decomposed letters', 'E\u0301lite 100%', ['a']],
    ['what has blanks around it', '  natura ', ['b', 'a']],
    ['nothing that is there', 'zyx_', []],
    ['what looks like SQL', `' OR 1=1 --`, []],
  ])('finds by %s: %s', async (_, search, found) => {
    expect(await find(search)).toEqual(found);
  });

  it('finds only what is one’s own to see', async () => {
    expect(await find('グリ', ours)).toEqual([]);
    expect(await find('グリ', theirs)).toEqual(['d']);
    const rep = nth(stage.office.reps, 0);
    const had = await stage.premises.rows<{ id: string }>(
      'SELECT DISTINCT referral_id AS id FROM assignment WHERE rep_id = $1',
      [rep.id],
    );
    const found = await page(stage.url, rep, { filter: { search: '.it' } });
    expect(idsOf(found).sort()).toEqual(had.map(({ id }) => id).sort());
  });

  it('goes with pages and orders, and finds what was completed', async () => {
    const orderBy = 'LAST_CHANGED';
    expect(
      await through(stage.url, stage.office.manager, {
        orderBy,
        first: 1,
        filter: { search: 'zyx' },
      }),
    ).toEqual(['b', 'a'].map((key) => made.get(key)?.id));
    const { id } = await submitted(stage.url, ours.token, { touchpoint: 'TRADE_SHOW_LIST' });
    await ask(
      stage.url,
      ours.token,
      'mutation($i: CompleteReferralInput!){ completeReferral(input: $i){ __typename } }',
      { i: { referralId: id, company: { name: 'Renamed Kappa' } } },
    );
    expect(await find('renamed kap')).toEqual([id]);
  });

  it('of what cannot be looked for is refused by name', async () => {
    for (const [search, code] of [
      ['x'.repeat(201), 'TOO_LONG'],
      ['a\u0000b', 'CONTROL_CHARACTERS_NOT_ALLOWED'],
      ['a\ud800', 'CONTROL_CHARACTERS_NOT_ALLOWED'],
    ])
      await expect(find(search ?? '')).rejects.toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', problems: [{ code }] } }],
      });
  });
});

describe('the words that are searched', () => {
  it('are written anew by the migration that takes their marks away, forward and back', async () => {
    const { id } = await submitted(stage.url, ours.token, {
      company: { name: 'Perù Ärzte', domain: 'peru-arzte.com', country: 'IT', employees: 50 },
    });
    const words = async (): Promise<string | undefined> => {
      const [row] = await stage.premises.rows<{ words: string }>(
        'SELECT words FROM referral_search WHERE referral_id = $1',
        [id],
      );
      return row?.words.split(' peru-arzte')[0];
    };
    expect(await words()).toBe('peru arzte');
    const source = await ownerSource(stage.premises.databaseUrl);
    const { migrations } = source;
    const at = migrations.findIndex(({ name }) => name?.startsWith('SearchWithoutAccents'));
    for (const _ of migrations.slice(at)) await source.undoLastMigration();
    expect(await words()).toMatch(/^perù .rzte$/i);
    await source.runMigrations();
    await source.destroy();
    expect(await words()).toBe('peru arzte');
  });
});
