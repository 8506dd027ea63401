import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from './support/client.js';
import { createQueue, openOffice, submitted } from './support/office.js';
import { Premises } from './support/premises.js';
import { nth } from './support/stage.js';

/** Of a table, rows that are to go and their neighbours that are to stay; `left` says which of them are there. */
interface Planted {
  readonly what: string;
  readonly plant: string;
  readonly left: string;
}

const PLANTED: readonly Planted[] = [
  {
    what: 'sessions that ended more than a day ago',
    plant: `INSERT INTO session (token_hash, user_id, expires_at) SELECT name::bytea, (SELECT id FROM users LIMIT 1), now() - age
              FROM (VALUES ('goes', interval '25 hours'), ('stays', interval '23 hours')) x(name, age)`,
    left: `SELECT encode(token_hash, 'escape') AS name FROM session`,
  },
  {
    what: 'invitations and resets that ended more than a month ago',
    plant: `INSERT INTO secret_link (token_hash, purpose, user_id, expires_at) SELECT name::bytea, 'RESET', (SELECT id FROM users LIMIT 1), now() - age
              FROM (VALUES ('goes', interval '31 days'), ('stays', interval '29 days')) x(name, age)`,
    left: `SELECT encode(token_hash, 'escape') AS name FROM secret_link`,
  },
  {
    what: 'idempotency keys that bind no more',
    plant: `INSERT INTO idempotency_key SELECT partner_id, name, '', id, now() + lasts
              FROM (VALUES ('goes', interval '-1 minute'), ('stays', interval '1 hour')) x(name, lasts) CROSS JOIN (SELECT * FROM referral LIMIT 1) r`,
    left: 'SELECT key AS name FROM idempotency_key',
  },
  {
    what: 'counters that have run out',
    plant: `INSERT INTO rate_limit SELECT name, 1, extract(epoch FROM now() + lasts) * 1000
              FROM (VALUES ('goes', interval '-1 minute'), ('stays', interval '1 hour')) x(name, lasts)`,
    left: 'SELECT key AS name FROM rate_limit',
  },
  {
    // Of those that wait, one by its last verdict and one by an earlier one; and one that waits no more.
    what: 'what is held back no more',
    plant: `INSERT INTO held_back SELECT r.id, c.account_key, c.product_line, CASE r.country WHEN 'FR' THEN r.verdict_number - 1 ELSE r.verdict_number END
              FROM referral r CROSS JOIN (SELECT * FROM claim WHERE referral_id = (SELECT id FROM referral WHERE country = 'IT')) c WHERE r.country IN ('DE', 'FR', 'ES')`,
    left: `SELECT CASE r.country WHEN 'DE' THEN 'stays' ELSE 'goes' END AS name FROM held_back h JOIN referral r ON r.id = h.referral_id`,
  },
];

let premises: Premises;

beforeAll(async () => {
  premises = await Premises.open();
  const { url, stop } = await premises.start();
  const office = await openOffice(url, premises.mail, { reps: 1 });
  await createQueue(url, office.admin, office.reps, { countries: ['IT', 'ES'] });
  const { token } = nth(office.partners, 0).admin;
  const company = (country: string): object => ({ name: 'Di qualcuno', country, employees: 50 });
  const contact = (name: string): object => ({ name, email: `ciao@${name}-srl.com` });
  const waits = { confirmsFitAndIntent: false, bant: {} };
  const seen = [
    await submitted(url, token, { company: company('IT'), contact: contact('uno') }),
    await submitted(url, token, { company: company('DE'), contact: contact('due'), ...waits }),
    await submitted(url, token, { company: company('FR'), contact: contact('tre'), ...waits }),
    await submitted(url, token, { company: company('ES'), contact: contact('quattro') }),
  ];
  expect(seen.map(({ status }) => status)).toEqual([
    'ASSIGNED',
    'NURTURING',
    'NURTURING',
    'ASSIGNED',
  ]);
  await stop();
});

afterAll(() => premises.close());

describe('what nobody can use any more', () => {
  it('is swept away as a worker begins, and nothing beside it', async () => {
    const left = async ({ what, left }: Planted): Promise<string> => {
      const rows = await premises.rows<{ name: string }>(left);
      const names = rows.map(({ name }) => name).filter((name) => /^(goes|stays)$/.test(name));
      return `${what}: ${[...new Set(names)].sort().join(', ')}`;
    };
    const all = (): Promise<string[]> => Promise.all(PLANTED.map(left));
    for (const { plant } of PLANTED) await premises.rows(plant);
    expect(await all()).toEqual(PLANTED.map(({ what }) => `${what}: goes, stays`));
    await premises.startWorker();
    await until('all of it is gone', async () => !(await all()).join().includes('goes'));
    expect(await all()).toEqual(PLANTED.map(({ what }) => `${what}: stays`));
  });
});
