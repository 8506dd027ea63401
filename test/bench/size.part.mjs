// (e) Does a submission cost the same with ten thousand and with a million referrals stored? And what
// do lists cost at a million, for a partner and for a manager?
import { asOwner } from './cluster.mjs';
import { randomUUID } from 'node:crypto';
import { COMMON_TERM, multiply, RARE_TERM } from './multiply.mjs';
import { referral, SCOPES, SUBMIT } from './payload.mjs';
import { startHelper } from './processes.mjs';
import { ask, median, openTown, quantile, settleDown } from './town.mjs';

/** Of 250 templates: 200 that go to sales, each member of each queue once, and 50 that do not. */
const NURTURED = 30;
const LACKING = 20;
const PARTNERS = 50;
/** Many short turns, each beside one of the other: what else the machine does meets both alike. */
const SINGLE = { connections: 1, amount: 100 };
const MANY = { connections: 32, amount: 640 };
const TURNS_FOR_EACH_ROUND = 3;
const PAGES = 40;

export async function measureSize({ cluster, sink, sizes, rounds, say, nodeArgs }) {
  const towns = [];
  for (const size of sizes)
    towns.push({ size, town: await townOf({ cluster, sink, size, say, nodeArgs }) });
  const load = await startHelper('load.helper.mjs');
  const results = towns.map(({ size }) => ({ size, single: [], many: [], errors: 0, wrong: [] }));
  const widths = { single: SINGLE, many: MANY };
  for (const [name, width] of Object.entries(widths))
    for (let i = -1; i < rounds * TURNS_FOR_EACH_ROUND; i++)
      for (const k of i % 2 === 0 ? [0, 1] : [1, 0]) {
        const { town } = towns[k];
        const run = `e${i + 1}${name}`;
        const result = await load.ask({
          url: town.server.url,
          token: town.office.partnerUser.token,
          scopes: SCOPES,
          run,
          ...width,
        });
        await settleDown(town);
        results[k].errors += result.failed;
        results[k].wrong.push(...result.wrong);
        if (i >= 0) results[k][name].push(result);
        say(
          `  ${String(sizes[k]).padStart(8)} stored, ${String(width.connections).padStart(2)} connections: p50 ${result.p50Ms.toFixed(2)} ms, p99 ${result.p99Ms.toFixed(2)} ms, ${result.perSecond.toFixed(0)} /s`,
        );
      }
  await load.end();
  const lists = await measureLists(towns.at(-1).town, say);
  const figures = results.map(({ size, single, many, errors, wrong }) => ({
    size,
    singleP50Ms: median(single.map((r) => r.p50Ms)),
    singleP99Ms: median(single.map((r) => r.p99Ms)),
    manyP50Ms: median(many.map((r) => r.p50Ms)),
    manyP99Ms: median(many.map((r) => r.p99Ms)),
    manyPerSecond: median(many.map((r) => r.perSecond)),
    errors,
    wrong: wrong.slice(0, 3),
  }));
  for (const { town } of towns) await town.close();
  return {
    sizes: figures,
    ratioSingle: ratioOf(results, 'single'),
    ratioMany: ratioOf(results, 'many'),
    lists,
    errors: figures.reduce((sum, f) => sum + f.errors, 0),
  };
}

/** The median of what the larger one took for each of its turns, in turns of the smaller one. */
const ratioOf = ([small, large], width) =>
  median(large[width].map(({ p50Ms }, i) => p50Ms / small[width][i].p50Ms));

/** A town with so many referrals of the last two years. */
export async function townOf({ cluster, sink, size, say, nodeArgs, name = 'size' }) {
  const town = await openTown({ cluster, sink, name: `${name}${size}`, nodeArgs });
  const { databaseUrl, office } = town;
  const { url } = town.server;
  const token = office.partnerUser.token;
  const send = async (mark, scope, over = {}) => {
    const given = { ...referral(mark, scope), ...over };
    const { submitReferral } = await ask(url, token, SUBMIT, { i: given });
    if (submitReferral.__typename !== 'ReferralSubmitted')
      throw new Error(JSON.stringify(submitReferral));
    return submitReferral.referral.status;
  };
  for (let i = 0; i < SCOPES.length * 4; i++) await send(`s${i}`, SCOPES[i % SCOPES.length]);
  const unknown = { budget: 'YES', authority: 'UNKNOWN', need: 'UNKNOWN', timeline: 'UNKNOWN' };
  const nothing = { ...unknown, budget: 'UNKNOWN' };
  for (let i = 0; i < NURTURED; i++)
    await send(`n${i}`, SCOPES[i], { bant: unknown, confirmsFitAndIntent: false });
  for (let i = 0; i < LACKING; i++)
    await send(`l${i}`, SCOPES[i], {
      bant: nothing,
      buyingSignals: [],
      confirmsFitAndIntent: false,
    });
  await settleDown(town);
  say(`  ${size} referrals:`);
  await town.whileClosed(() => fill(databaseUrl, size, office.partnerId, say));
  return town;
}

/** Two years of referrals of fifty partners: the old ones mostly closed, those of the last two hours open. */
async function fill(databaseUrl, size, partnerId, say) {
  const partners = await asOwner(databaseUrl, async (client) => {
    const others = Array.from({ length: PARTNERS - 1 }, () => randomUUID());
    for (const [i, id] of others.entries())
      await client.query(
        `INSERT INTO partner (id, name, slug, tier) VALUES ($1, $2, $3, 'SILVER')`,
        [id, `Partner ${i}`, `partner-${i}`],
      );
    return [partnerId, ...others];
  });
  const { rows } = await asOwner(databaseUrl, (client) => client.query('SELECT now() AS now'));
  const now = `'${rows[0].now.toISOString()}'::timestamptz`;
  const at = `${now} - interval '1 minute' - interval '730 days' * ((${size} - 1 - g.n)::float8 / ${size})`;
  // The first partner brings about a seventh of all, the last ones a hundredth each.
  const partner = `(ARRAY[${partners.map((id) => `'${id}'`).join(',')}]::uuid[])[1 + floor(${PARTNERS} * (((g.n * 7919) % 10007) / 10007.0) ^ 2)::int]`;
  const isOpen = `w.at > ${now} - interval '2 hours'`;
  const closed = `(ARRAY['ACCEPTED','ACCEPTED','OPPORTUNITY','OPPORTUNITY','OPPORTUNITY','WON','WON','WON','LOST','LOST','LOST','LOST','LOST','LOST','WITHDRAWN','LAPSED'])[1 + (g.n * 31 % 16)::int]`;
  const status = `CASE WHEN o.status = 'ASSIGNED' AND NOT ${isOpen} THEN ${closed} WHEN o.status <> 'ASSIGNED' AND w.at < ${now} - interval '14 days' THEN 'LAPSED' ELSE o.status END`;
  const onlyOpen = (value) => `CASE WHEN o.due_at IS NOT NULL AND ${isOpen} THEN ${value} END`;
  await multiply(
    databaseUrl,
    {
      count: size,
      at,
      partner,
      referral: {
        status,
        due_at: onlyOpen(`w.at + interval '2 hours'`),
        next_alarm_at: onlyOpen(`w.at + interval '2 hours'`),
      },
      assignment: {
        due_at: `w.at + interval '2 hours'`,
        responded_at: `CASE WHEN NOT ${isOpen} THEN w.at + interval '11 minutes' END`,
        response_ms: `CASE WHEN NOT ${isOpen} THEN 660000 END`,
      },
      holdsClaim: `w.at > ${now} - interval '90 days' AND (g.n * 31 % 16 < 8 OR ${isOpen})`,
    },
    say,
  );
}

const LIST = `query List($filter: ReferralFilter, $orderBy: ReferralOrder!, $after: String) {
  referrals(filter: $filter, orderBy: $orderBy, first: 25, after: $after) {
    edges { cursor node { id status leadClass productLine submittedAt company { name country } assignment { dueAt rep { name } queue { name } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Pages one after the other, following the cursor where there is a next one. */
async function measureLists(town, say) {
  const viewers = { partner: town.office.partnerUser.token, manager: town.office.manager.token };
  const lists = {
    newest: { orderBy: 'NEWEST' },
    dueSoonest: { orderBy: 'DUE_SOONEST' },
    rareTerm: { orderBy: 'NEWEST', filter: { search: RARE_TERM } },
    commonTerm: { orderBy: 'NEWEST', filter: { search: COMMON_TERM } },
  };
  const figures = {};
  for (const [who, token] of Object.entries(viewers))
    for (const [what, variables] of Object.entries(lists)) {
      const ms = [];
      let found = 0;
      let after = null;
      for (let i = 0; i < PAGES; i++) {
        const began = performance.now();
        const { referrals } = await ask(town.server.url, token, LIST, { ...variables, after });
        ms.push(performance.now() - began);
        found += referrals.edges.length;
        after = referrals.pageInfo.hasNextPage ? referrals.pageInfo.endCursor : null;
      }
      if (found === 0) throw new Error(`the list ${what} of a ${who} is empty`);
      figures[`${who} ${what}`] = { p50Ms: quantile(ms, 0.5), maxMs: Math.max(...ms), found };
      say(
        `  list ${who} ${what}: p50 ${quantile(ms, 0.5).toFixed(1)} ms, slowest ${Math.max(...ms).toFixed(1)} ms, ${found} found on ${PAGES} pages`,
      );
    }
  return figures;
}
