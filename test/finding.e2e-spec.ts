import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, refusalOf } from './support/client.js';
import { act, prospect, submitted } from './support/office.js';
import type { SeenReferral, Someone } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

let stage: Stage;
let url: string;
let ours: Someone;
let theirs: Someone;
let admin: { readonly token: string };
let rossi: SeenReferral;

beforeAll(async () => {
  stage = await openStage();
  ({ url } = stage);
  admin = { token: stage.office.admin };
  [ours, theirs] = [0, 1].map((n) => nth(stage.office.partners, n).admin) as [Someone, Someone];
  const { company } = prospect();
  rossi = await submitted(url, ours.token, {
    company: { ...(company as object), name: 'Officine Rossi' },
  });
});

afterAll(() => stage.premises.close());

async function search(by: { readonly token: string }, term: string, first = 5): Promise<string[]> {
  const { search } = await ask<{ search: { __typename: string; id: string; name?: string }[] }>(
    url,
    by.token,
    `query($term: String!, $first: Int!){ search(term: $term, first: $first) { __typename
       ... on Referral { id company { name } } ... on Partner { id name } ... on User { id name } ... on Queue { id name } } }`,
    { term, first },
  );
  return search.map(({ __typename, id, name }) => `${__typename} ${name ?? id}`);
}

describe('finding anything', () => {
  it('finds referrals, partners, people and queues by a part of their name', async () => {
    const { manager } = stage.office;
    expect(await search(manager, 'ROSSI')).toEqual([`Referral ${rossi.id}`]);
    expect(await search(manager, 'partner 0')).toEqual(['Partner Partner 0']);
    expect(await search(manager, 'admin 1')).toEqual(['User Partner Admin 1']);
    expect(await search(manager, 'ital')).toEqual(['Queue Italy']);
    expect(await search(manager, rossi.id)).toEqual([`Referral ${rossi.id}`]);
    expect(await search(manager, 'rep', 2)).toEqual(['User Rep 0', 'User Rep 1']);
  });

  it('finds nothing of another’s', async () => {
    expect(await search(ours, 'rossi')).toEqual([`Referral ${rossi.id}`]);
    expect(await search(theirs, 'rossi')).toEqual([]);
    expect(await search(theirs, rossi.id)).toEqual([]);
    expect(await search(theirs, 'partner')).toEqual(['Partner Partner 1', 'User Partner Admin 1']);
    expect(await search(theirs, 'ital')).toEqual([]);
    const others = stage.office.reps.filter(({ id }) => id !== rossi.assignment?.rep.id);
    expect(await search(nth(others, 0), 'rossi')).toEqual([]);
  });

  it('takes what is too short for nothing, and refuses what is too long', async () => {
    expect(await search(ours, ' r ')).toEqual([]);
    expect(await search(ours, 'a\u0000b')).toEqual([]);
    expect(await refusalOf(search(ours, 'x'.repeat(101)))).toBe('BAD_USER_INPUT');
  });
});

interface Entry {
  readonly action: string;
  readonly subjectId: string | null;
  readonly actor: { readonly name: string } | null;
  readonly names: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
}

async function audit(filter: object, first = 100): Promise<Entry[]> {
  const { audit } = await ask<{ audit: { edges: { node: Entry }[] } }>(
    url,
    admin.token,
    'query($filter: AuditFilter, $first: Int!){ audit(filter: $filter, first: $first) { edges { node { action subjectId actor { name } names { id kind name } } } } }',
    { filter, first },
  );
  return audit.edges.map(({ node }) => node);
}

describe('the audit trail', () => {
  it('is found by word, by who did it and by whom it was done to', async () => {
    const { reps, manager } = stage.office;
    const rep = nth(reps, 1);
    await act(url, manager.token, 'assignReferral', 'AssignReferralInput', {
      ...{ referralId: rossi.id, repId: rep.id, reason: 'Knows them.' },
    });
    const set = 'mutation($i: SetAvailabilityInput!){ setAvailability(input: $i) { id } }';
    await ask(url, manager.token, set, { i: { userId: rep.id, available: false } });
    const [latest] = await audit({ search: 'Availability' });
    expect(latest).toEqual({
      ...{ action: 'availability.set', subjectId: rep.id },
      actor: { name: 'Sales Manager' },
      names: [{ id: rep.id, kind: 'PERSON', name: rep.name }],
    });
    // Whom it was done to, by their name; and who did it, by theirs.
    expect(await audit({ search: 'rep 1' })).toContainEqual(latest);
    expect(await audit({ search: 'manager@vendor' })).toContainEqual(latest);
    expect(await audit({ search: '100%' })).toEqual([]);
    const [row] = await stage.premises.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_entry WHERE actor_id = $1`,
      [manager.id],
    );
    expect((await audit({ actorId: manager.id })).length).toBe(row?.count);
    expect((await audit({ action: 'user.invited' })).length).toBe(7);
  });

  it('says what the ids of a record stand for, however deep', async () => {
    const { manager, reps } = stage.office;
    const members = reps.map(({ id: repId }) => ({ repId, weight: 2 }));
    const change = 'mutation($i: UpdateQueueInput!){ updateQueue(input: $i) { id } }';
    await ask(url, manager.token, change, { i: { queueId: stage.queueId, members } });
    const [latest] = await audit({ action: 'queue.updated' });
    expect(latest?.names).toEqual([
      { id: stage.queueId, kind: 'QUEUE', name: 'Italy' },
      ...reps.map(({ id, name }) => ({ id, kind: 'PERSON', name })),
    ]);
  });

  it('is found by time, and in pages as at once', async () => {
    const middle = new Date().toISOString();
    const later = await audit({ from: middle });
    const earlier = await audit({ before: middle });
    const all = await audit({});
    expect([...later, ...earlier]).toEqual(all);
    expect(earlier.length).toBeGreaterThan(10);
    const paged: Entry[] = [];
    let after: string | null = null;
    do {
      const page: {
        audit: {
          edges: { node: Entry }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await ask(
        url,
        admin.token,
        'query($after: String){ audit(first: 7, after: $after) { edges { node { action subjectId actor { name } names { id kind name } } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      paged.push(...page.audit.edges.map(({ node }) => node));
      after = page.audit.pageInfo.hasNextPage ? page.audit.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all);
  });
});

describe('notification preferences', () => {
  interface Preference {
    readonly kind: string;
    readonly channel: string;
    readonly event: string;
    readonly title: string;
    readonly enabled: boolean;
  }
  const FIELDS = 'kind channel event title enabled';
  const set = async (by: Someone, input: object): Promise<readonly Preference[]> =>
    (
      await ask<{ setNotificationPreference: Preference[] }>(
        url,
        by.token,
        `mutation($i: NotificationPreferenceInput!){ setNotificationPreference(input: $i) { ${FIELDS} } }`,
        { i: input },
      )
    ).setNotificationPreference;

  it('are of each kind by each channel, and of one the other is not switched', async () => {
    const rep = nth(stage.office.reps, 0);
    const { notificationPreferences: all } = await ask<{ notificationPreferences: Preference[] }>(
      url,
      rep.token,
      `{ notificationPreferences { ${FIELDS} } }`,
    );
    expect(all.map(({ kind, channel, event }) => `${kind} ${channel} ${event}`)).toEqual([
      'REP_ASSIGNED MAIL referral.assigned',
      'REP_ASSIGNED BROWSER referral.assigned',
      'REP_WARNED MAIL sla.warned',
      'REP_WARNED BROWSER sla.warned',
      'REP_BREACHED MAIL sla.breached',
      'REP_BREACHED BROWSER sla.breached',
    ]);
    expect(all.every(({ enabled }) => enabled)).toBe(true);
    const off = async (kind: string, channel: string, enabled: boolean): Promise<string[]> =>
      (await set(rep, { kind, channel, enabled }))
        .filter((each) => !each.enabled)
        .map((each) => `${each.kind} ${each.channel}`);
    expect(await off('REP_WARNED', 'BROWSER', false)).toEqual(['REP_WARNED BROWSER']);
    expect(await off('REP_ASSIGNED', 'MAIL', false)).toEqual([
      'REP_ASSIGNED MAIL',
      'REP_WARNED BROWSER',
    ]);
    const { mailPreferences } = await ask<{
      mailPreferences: { kind: string; enabled: boolean }[];
    }>(url, rep.token, '{ mailPreferences { kind enabled } }');
    expect(mailPreferences.filter(({ enabled }) => !enabled).map(({ kind }) => kind)).toEqual([
      'REP_ASSIGNED',
    ]);
    expect(await off('REP_WARNED', 'BROWSER', true)).toEqual(['REP_ASSIGNED MAIL']);
  });

  it('are of kinds that the role gets', async () => {
    const asked = set(ours, { kind: 'REP_WARNED', channel: 'BROWSER', enabled: false });
    expect(await refusalOf(asked)).toBe('BAD_USER_INPUT');
  });
});
