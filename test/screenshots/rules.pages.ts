import type { Page } from 'playwright-core';
import { RULES } from '../support/rule-drafts.js';
import type { Rules } from '../support/rule-drafts.js';
import type { Ask, ShownPage } from './shown-page.js';

interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly rules: Rules;
}

const KEPT = `id revision rules { ${RULES} }`;

/** The one draft of a name, begun where there is none yet, with other sizes. */
async function draftOf(ask: Ask, name: string, sizes: Rules['icp']['sizes']): Promise<Kept> {
  const { ruleDrafts } = await ask<{ ruleDrafts: (Kept & { name: string })[] }>(
    `{ ruleDrafts { name ${KEPT} } }`,
  );
  const there = ruleDrafts.find((draft) => draft.name === name);
  if (there) return there;
  const { createRuleDraft: begun } = await ask<{ createRuleDraft: Kept }>(
    `mutation($name: String!){ createRuleDraft(name: $name) { ${KEPT} } }`,
    { name },
  );
  const icp = {
    ...begun.rules.icp,
    sizes,
    countries: { only: ['IT', 'ES', 'FR', 'DE'], except: [] },
    industries: { only: [], except: ['Gambling'] },
  };
  const { saveRuleDraft } = await ask<{ saveRuleDraft: Kept }>(
    `mutation($i: SaveRuleDraftInput!){ saveRuleDraft(input: $i) { ${KEPT} } }`,
    { i: { id: begun.id, revision: begun.revision, rules: { ...begun.rules, icp } } },
  );
  return saveRuleDraft;
}

/** Another version than the first, so that there is something to compare. */
async function withVersions(ask: Ask): Promise<void> {
  const { ruleVersions } = await ask<{ ruleVersions: unknown[] }>('{ ruleVersions { version } }');
  if (ruleVersions.length > 1) return;
  const { id, revision } = await draftOf(ask, 'Autumn', [{ min: 11, max: null }]);
  await ask('mutation($i: PublishRuleDraftInput!){ publishRuleDraft(input: $i) { version } }', {
    i: { id, revision, note: 'We reach these four countries ourselves' },
  });
}

const NEXT = [
  { min: 50, max: 250 },
  { min: 1000, max: null },
];

/** Where the draft is that everybody looks at; it is begun where it is not there yet. */
export const draftPage = async (ask: Ask): Promise<string> => {
  await withVersions(ask);
  return `/rules/drafts/${(await draftOf(ask, 'Next quarter', NEXT)).id}`;
};

const effectThere = (page: Page): Promise<void> => page.locator('#effect ~ table').waitFor();

const programme = { as: 'programme' } as const;

export const RULES_PAGES: readonly ShownPage[] = [
  {
    ...programme,
    name: 'rules',
    path: async (ask) => {
      await draftPage(ask);
      return '/rules';
    },
  },
  { as: 'admin', name: 'rules-of-an-administrator', path: '/rules' },
  {
    ...programme,
    name: 'rules-new-draft',
    path: '/rules',
    reach: async (page) => {
      await page.locator('main button').first().click();
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  {
    ...programme,
    name: 'rules-compare',
    path: async (ask) => {
      await withVersions(ask);
      return '/rules/versions/1?with=2';
    },
  },
  {
    ...programme,
    name: 'rules-bring-back',
    path: '/rules/versions/1',
    reach: async (page) => {
      await page.locator('main button').first().click();
      await page.getByRole('dialog').locator('textarea').first().waitFor();
    },
  },
  { ...programme, name: 'rules-draft', path: draftPage, reach: effectThere },
  {
    ...programme,
    name: 'rules-draft-publish',
    path: draftPage,
    reach: async (page) => {
      await effectThere(page);
      await page.locator('main button[type=submit]').click();
      await page.getByRole('dialog').locator('input[type=radio]').nth(1).check();
      await page.getByRole('dialog').locator('input[type=datetime-local]').waitFor();
    },
  },
  {
    as: 'manager',
    name: 'rules-draft-read',
    path: async (ask) => {
      const { ruleDrafts } = await ask<{ ruleDrafts: { id: string }[] }>('{ ruleDrafts { id } }');
      return `/rules/drafts/${ruleDrafts[0]?.id ?? ''}`;
    },
    reach: effectThere,
  },
  { as: 'rep', name: 'rules-forbidden', path: '/rules' },
];
