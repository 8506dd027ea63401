// (g) How long does a replay of the last year take, under other rules, and what does it hold in memory?
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SCOPES } from './payload.mjs';
import { townOf } from './size.part.mjs';
import { ask } from './town.mjs';

const YEAR_MS = 365 * 86_400_000;
const DRAFT =
  'mutation { createRuleDraft(name: "Elsewhere only") { id revision rules { icp { sizes { min max } industries { only except } countries { only except } techStack { any all none } } bant { budget authority need timeline } buyingSignals { counted enough } ecosystem { counted maxAgeDays { activeIntegration certifiedPartner sharedCustomers } } disqualifiers { rawLists accounts freeMail } thresholds { sql mql } dispositions { toSales toNurturing } waiting { remindAfterDays lapseAfterDays } } } }';
const SAVE = 'mutation($i: SaveRuleDraftInput!){ saveRuleDraft(input: $i) { id } }';
const START = 'mutation($i: StartReplayInput!){ startReplay(input: $i) { id } }';
const LOOK =
  'query($id: ID!){ replay(id: $id) { status referrals replayed outcome { referrals asRecorded changed } } }';

/** The two years that are stored hold twice as many: what came before the period is read as well. */
export async function measureReplay({ cluster, sink, replayed, say, nodeArgs }) {
  const results = [];
  for (const referrals of replayed) {
    const town = await townOf({
      cluster,
      sink,
      size: referrals * 2,
      say,
      nodeArgs,
      name: 'replay',
    });
    results.push(await replay(town, say));
    await town.close();
  }
  return { results, errors: results.filter(({ done }) => !done).length };
}

async function replay({ server, office }, say) {
  const { url, pid } = server;
  const { token } = office.admin;
  const ruleDraftId = await draftOf(url, token);
  const beforeMb = peakMb(pid);
  const began = performance.now();
  const now = Date.now();
  const [from, before] = [now - YEAR_MS, now - 1_000].map((at) => new Date(at).toISOString());
  const { startReplay } = await ask(url, token, START, { i: { from, before, ruleDraftId } });
  for (;;) {
    const { replay } = await ask(url, token, LOOK, { id: startReplay.id });
    if (!['WAITING', 'RUNNING'].includes(replay.status)) {
      const seconds = (performance.now() - began) / 1_000;
      const { referrals = 0, asRecorded = 0, changed = 0 } = replay.outcome ?? {};
      say(
        `  ${referrals} referrals: ${seconds.toFixed(1)} s, the process at most ${peakMb(pid)} MB (${beforeMb} before); ${changed} changed, ${asRecorded} as recorded`,
      );
      return { referrals, seconds, beforeMb, peakMb: peakMb(pid), done: replay.status === 'DONE' };
    }
    await sleep(100);
  }
}

async function draftOf(url, token) {
  const { createRuleDraft } = await ask(url, token, DRAFT);
  const { id, revision, rules } = createRuleDraft;
  const except = SCOPES.slice(0, 10).map(({ country }) => country);
  const icp = { ...rules.icp, countries: { only: [], except } };
  await ask(url, token, SAVE, { i: { id, revision, rules: { ...rules, icp } } });
  return id;
}

const peakMb = (pid) =>
  Math.round(
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
  );
