// The people of a run, and what they sign in with: put straight into the tables, since inviting them
// is not what is measured.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { asOwner } from './cluster.mjs';
import { LINES, SCOPES } from './payload.mjs';

/** How many members a queue has. */
const MEMBERS = 4;

/**
 * @typedef {{ id: string, name: string, email: string, token: string }} Person
 * @typedef {{ admin: Person, manager: Person, partnerId: string, partnerUser: Person, reps: Person[] }} Office
 */

/** One partner with a user, a manager, and reps; the product lines of the queues. @returns {Promise<Office>} */
export async function fillOffice(databaseUrl, { reps: repCount = 20 } = {}) {
  return asOwner(databaseUrl, async (client) => {
    const partnerId = randomUUID();
    for (const code of LINES)
      await client.query('INSERT INTO product_line (code) VALUES ($1) ON CONFLICT DO NOTHING', [
        code,
      ]);
    await client.query(
      `INSERT INTO partner (id, name, slug, tier, country) VALUES ($1, 'Ponte Srl', 'ponte', 'GOLD', 'IT')`,
      [partnerId],
    );
    const join = (name, role, partner = null) => addPerson(client, name, role, partner);
    const reps = [];
    for (let i = 0; i < repCount; i++) reps.push(await join(`Rep ${i}`, 'SALES_REP'));
    return {
      partnerId,
      reps,
      admin: await join('Bench Admin', 'ADMIN'),
      manager: await join('Sales Manager', 'SALES_MANAGER'),
      partnerUser: await join('Partner User', 'PARTNER_ADMIN', partnerId),
    };
  });
}

async function addPerson(client, name, role, partnerId) {
  const id = randomUUID();
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@bench.test`;
  await client.query(
    `INSERT INTO users (id, email, name, role, partner_id, joined_at) VALUES ($1, $2, $3, $4, $5, now())`,
    [id, email, name, role, partnerId],
  );
  const token = `st_s_${randomBytes(32).toString('base64url')}`;
  await client.query(
    `INSERT INTO session (token_hash, user_id, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), id],
  );
  return { id, name, email, token };
}

/** What the queues of a run are made from: one for each scope, with four of the reps each. */
export const queueDrafts = (reps, scopes = SCOPES) =>
  scopes.map(({ country, line }, i) => ({
    name: `${country} ${line}`,
    countries: [country],
    productLines: [line],
    members: Array.from({ length: MEMBERS }, (_, k) => ({
      repId: reps[(i * MEMBERS + k) % reps.length].id,
      weight: 1,
    })),
  }));
