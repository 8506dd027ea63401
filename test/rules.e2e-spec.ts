import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, listen, Refused, refusalOf, until } from './support/client.js';
import { invite, prospect, submit, submitted } from './support/office.js';
import type { Someone } from './support/office.js';
import { beginDraft, RULES, saveDraft } from './support/rule-drafts.js';
import type { RuleDraft, Rules } from './support/rule-drafts.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

interface Version {
  readonly version: number;
  readonly inForce: boolean;
  readonly rolledBackTo: number | null;
  readonly note: string | null;
  readonly rules: Rules;
  readonly author: { readonly name: string } | null;
  readonly publishedBy: { readonly name: string } | null;
}

const VERSION = `version inForce rolledBackTo note rules { ${RULES} } author { name } publishedBy { name }`;

let stage: Stage;
let lead: Someone;
let admin: Someone;
let partner: Someone;

beforeAll(async () => {
  stage = await openStage();
  lead = stage.office.partnerManager;
  admin = await invite(stage.url, stage.office.admin, stage.premises.mail, {
    ...{ email: 'anna@vendor.test', name: 'Anna', role: 'ADMIN' },
  });
  partner = nth(stage.office.partners, 0).admin;
});

afterAll(() => stage.premises.close());

async function make<Data>(by: Someone, field: string, selection: string): Promise<Data> {
  const answer = await ask<Record<string, Data>>(
    stage.url,
    by.token,
    `mutation { ${field} ${selection === '' ? '' : `{ ${selection} }`} }`,
  );
  return answer[field.slice(0, field.indexOf('('))] as Data;
}

const begin = (by = lead): Promise<RuleDraft> => beginDraft(stage.url, by);
const save = (
  draft: RuleDraft,
  change: Parameters<typeof saveDraft>[3],
  by = lead,
): Promise<RuleDraft> => saveDraft(stage.url, by, draft, change);

async function publish(
  { id, revision }: RuleDraft,
  by = lead,
  more: object = {},
): Promise<Version> {
  const { publishRuleDraft } = await ask<{ publishRuleDraft: Version }>(
    stage.url,
    by.token,
    `mutation($i: PublishRuleDraftInput!){ publishRuleDraft(input: $i) { ${VERSION} } }`,
    { i: { id, revision, ...more } },
  );
  return publishRuleDraft;
}

async function versions(): Promise<readonly Version[]> {
  const { ruleVersions } = await ask<{ ruleVersions: Version[] }>(
    stage.url,
    lead.token,
    `{ ruleVersions { ${VERSION} } }`,
  );
  return ruleVersions;
}

const inForce = async (): Promise<Version | undefined> =>
  (await versions()).find((version) => version.inForce);

/** A company of so many people that a partner vouches for. */
async function referred(employees: number, industry = 'Manufacturing'): Promise<string> {
  const { company, ...rest } = prospect();
  const { referral } = await submit(stage.url, partner.token, {
    ...rest,
    company: { ...(company as object), employees, industry },
    confirmsFitAndIntent: true,
    buyingSignals: ['CLEAR_USE_CASE'],
  });
  if (!referral) throw new Error('the referral was not stored');
  return referral.id;
}

async function verdictOf(id: string): Promise<{ leadClass: string; rulesVersion: number }> {
  const { referral } = await ask<{
    referral: { verdict: { leadClass: string; rulesVersion: number } };
  }>(
    stage.url,
    partner.token,
    'query($id: ID!){ referral(id: $id) { verdict { leadClass rulesVersion } } }',
    { id },
  );
  return referral.verdict;
}

async function stateOf(asked: Promise<unknown>): Promise<string | undefined> {
  const refused = await asked.catch((error: unknown) => error);
  if (!(refused instanceof Refused)) throw new Error('it was not refused');
  return refused.errors[0]?.extensions.state;
}

async function problemsOf(asked: Promise<unknown>): Promise<readonly (string | undefined)[]> {
  const refused = await asked.catch((error: unknown) => error);
  if (!(refused instanceof Refused)) throw new Error('it was not refused');
  const { problems = [] } = refused.errors[0]?.extensions ?? {};
  return problems.map(({ code, path }) => `${code} at ${path.join('.')}`);
}

describe('a draft', () => {
  it('begins with the latest rules, and shows what it would have changed before anything is published', async () => {
    const [small, large] = [await referred(30), await referred(300)];
    const draft = await begin();
    expect(draft.rules.icp.sizes).toEqual([{ min: 10, max: null }]);
    expect([draft.problems, draft.effect.changed]).toEqual([[], 0]);
    const stricter = await save(draft, { sizes: [{ min: 50, max: null }] });
    expect(stricter.revision).toBe(draft.revision + 1);
    const { effect } = stricter;
    const change = effect.changes.find(({ referral }) => referral.id === small);
    expect(change).toMatchObject({ before: 'EQL', after: 'UNQUALIFIED' });
    expect(change?.because).toEqual(['The company’s size is 30, and 50 or more are asked for.']);
    expect(effect.changes.map(({ referral }) => referral.id)).not.toContain(large);
    expect(effect.after.toSales).toBe(effect.before.toSales - effect.changed);
    expect(await verdictOf(small)).toMatchObject({ leadClass: 'EQL' });
    expect(await make<boolean>(lead, `discardRuleDraft(id: "${draft.id}")`, '')).toBe(true);
    expect(await refusalOf(publish(stricter))).toBe('NOT_FOUND');
  });

  it('may be wrong, says where in the reader’s words, and is not published', async () => {
    const italian = await invite(stage.url, admin.token, stage.premises.mail, {
      ...{ email: 'luisa@staffetta.test', name: 'Luisa', role: 'PARTNER_MANAGER', locale: 'it' },
    });
    const draft = await save(
      await begin(),
      { sizes: [{ min: 50, max: 10 }], industries: { only: ['Retail'], except: ['retail'] } },
      italian,
    );
    expect(draft.problems.map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual([
      'RANGE_UPSIDE_DOWN at icp.sizes.0',
      'BOTH_WANTED_AND_EXCLUDED at icp.industries.except.0',
    ]);
    expect(draft.problems[0]?.message).toBe(
      'Questo intervallo finisce a 10 prima di cominciare a 50. Scambiali.',
    );
    expect(await problemsOf(publish(draft))).toEqual([
      'RANGE_UPSIDE_DOWN at rules.icp.sizes.0',
      'BOTH_WANTED_AND_EXCLUDED at rules.icp.industries.except.0',
    ]);
    await make(lead, `discardRuleDraft(id: "${draft.id}")`, '');
  });

  it('of two who change it at once the second is told', async () => {
    const draft = await begin();
    await save(draft, { sizes: [{ min: 11, max: null }] });
    expect(await stateOf(save(draft, { sizes: [] }))).toBe('DRAFT_CHANGED');
    expect(await stateOf(publish(draft))).toBe('DRAFT_CHANGED');
    await make(lead, `discardRuleDraft(id: "${draft.id}")`, '');
  });

  it('is written by administrators and partner managers, read by sales managers, and nobody else’s business', async () => {
    const { manager: salesManager, reps } = stage.office;
    expect(await refusalOf(begin(salesManager))).toBe('FORBIDDEN');
    const { ruleDrafts } = await ask<{ ruleDrafts: unknown[] }>(
      stage.url,
      salesManager.token,
      '{ ruleDrafts { id } }',
    );
    expect(ruleDrafts).toEqual(expect.any(Array));
    for (const { token } of [partner, nth(reps, 0)])
      for (const field of ['ruleDrafts { id }', 'ruleVersions { version }', 'fourEyes'])
        expect([field, await refusalOf(ask(stage.url, token, `{ ${field} }`))]).toEqual([
          field,
          'FORBIDDEN',
        ]);
  });
});

describe('publishing', () => {
  it('puts rules in force for what comes, and judges nothing anew behind anyone’s back', async () => {
    const before = await referred(30);
    const was = (await inForce())?.version ?? 0;
    const draft = await save(await begin(), { sizes: [{ min: 25, max: null }] });
    const made = await publish(draft, lead, { note: 'Small ones take too long' });
    expect(made).toMatchObject({
      ...{ version: was + 1, inForce: true, note: 'Small ones take too long' },
      author: { name: lead.name },
      publishedBy: { name: lead.name },
    });
    const after = await referred(20);
    expect(await verdictOf(after)).toEqual({ leadClass: 'UNQUALIFIED', rulesVersion: was + 1 });
    expect(await verdictOf(before)).toEqual({ leadClass: 'EQL', rulesVersion: was });
    expect((await versions()).map(({ version }) => version).slice(0, 2)).toEqual([was + 1, was]);
  });

  it('is rolled back in one step, as a version of its own', async () => {
    const [latest, earlier] = await versions();
    const version = earlier?.version ?? 0;
    const screens = await listen(stage.url, lead.token);
    const outside = await listen(stage.url, partner.token);
    const back = await make<Version>(
      lead,
      `rollBackRules(version: ${String(version)}, reason: "Too strict")`,
      VERSION,
    );
    expect(back).toMatchObject({
      ...{ version: (latest?.version ?? 0) + 1, rolledBackTo: version, inForce: true },
      rules: earlier?.rules,
    });
    await until('managers hear of it', () => screens.of('rules.published').length > 0);
    expect(screens.of('rules.published').map(({ data }) => data)).toEqual([
      { version: back.version, effectiveFrom: expect.any(String), rolledBackTo: version },
    ]);
    expect(await verdictOf(await referred(20))).toEqual({
      leadClass: 'EQL',
      rulesVersion: back.version,
    });
    await until('the partner hears of the referral', () => outside.events.length > 0);
    expect(outside.of('rules.published')).toEqual([]);
    screens.close();
    outside.close();
    const again = make(
      lead,
      `rollBackRules(version: ${String(back.version)}, reason: "Again")`,
      VERSION,
    );
    expect(await stateOf(again)).toBe('RULES_IN_FORCE');
  });

  it('may be for later: until then the old ones hold', async () => {
    const now = (await inForce())?.version;
    const draft = await save(await begin(), { sizes: [{ min: 40, max: null }] });
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const made = await publish(draft, lead, { effectiveFrom: soon });
    expect(made.inForce).toBe(false);
    expect((await verdictOf(await referred(20))).rulesVersion).toBe(now);
    await stage.premises.rows(
      'UPDATE rule_set SET held_from = clock_timestamp() WHERE version = $1',
      [made.version],
    );
    expect(await verdictOf(await referred(20))).toEqual({
      leadClass: 'UNQUALIFIED',
      rulesVersion: made.version,
    });
    const past = await save(await begin(), {});
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    expect(await problemsOf(publish(past, lead, { effectiveFrom: yesterday }))).toEqual([
      'DATE_IN_PAST at effectiveFrom',
    ]);
    await make(lead, `discardRuleDraft(id: "${past.id}")`, '');
  });

  it('waits while others were published since the draft was begun', async () => {
    const [slow, fast] = [await begin(), await begin(admin)];
    await publish(await save(fast, { sizes: [{ min: 12, max: null }] }, admin), admin);
    expect(await stateOf(publish(slow))).toBe('RULES_CHANGED');
    const [latest] = await versions();
    const compared = await save(slow, { basedOn: latest?.version });
    expect((await publish(compared)).version).toBe((latest?.version ?? 0) + 1);
  });

  it('needs other eyes where four are asked for, a rolling back does not', async () => {
    expect(await refusalOf(make(lead, 'setFourEyes(on: true)', ''))).toBe('FORBIDDEN');
    expect(await make<boolean>(admin, 'setFourEyes(on: true)', '')).toBe(true);
    const draft = await save(await begin(), { sizes: [{ min: 13, max: null }] });
    expect(await stateOf(publish(draft))).toBe('FOUR_EYES');
    expect(await publish(draft, admin)).toMatchObject({
      author: { name: lead.name },
      publishedBy: { name: admin.name },
    });
    const [latest] = await versions();
    const version = String((latest?.version ?? 0) - 1);
    await make(lead, `rollBackRules(version: ${version}, reason: "A mistake")`, VERSION);
    await make(admin, 'setFourEyes(on: false)', '');
  });

  it('of ten at once gives each version to one', async () => {
    const drafts = await Promise.all(Array.from({ length: 10 }, () => begin()));
    const outcomes = await Promise.allSettled(drafts.map((draft) => publish(draft)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const numbers = (await versions()).map(({ version }) => version);
    expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
  });

  it('refuses rules that would have let nothing through, by name', async () => {
    for (let count = 0; count < 10; count += 1) await submitted(stage.url, partner.token);
    const draft = await save(await begin(), {
      industries: { only: ['Deep-sea mining'], except: [] },
      sizes: [{ min: 1_000_000, max: null }],
    });
    const { before, after, problems } = draft.effect;
    expect([before.toSales > 0, after.toSales]).toEqual([true, 0]);
    expect(problems.map(({ code }) => code)).toEqual(['EVERYTHING_DISQUALIFIED']);
    expect(await problemsOf(publish(draft))).toEqual([
      'EVERYTHING_DISQUALIFIED at rules.dispositions.toSales',
    ]);
  });

  it('is on record: who, what and when', async () => {
    const { audit } = await ask<{
      audit: { edges: { node: { action: string; actor: { name: string } | null } }[] };
    }>(
      stage.url,
      admin.token,
      '{ audit(first: 100, filter: { subject: "rules" }) { edges { node { action actor { name } } } } }',
    );
    const actions = new Set(audit.edges.map(({ node }) => node.action));
    expect([...actions].sort()).toEqual([
      'rules.fourEyesSet',
      'rules.published',
      'rules.rolledBack',
    ]);
    expect(audit.edges.every(({ node }) => node.actor !== null)).toBe(true);
  });
});
