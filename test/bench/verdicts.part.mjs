// (f) How many verdicts a second, with every criterion and its reason, beside a function written by
// hand for the default rules that tells the class alone?
import { setImmediate } from 'node:timers/promises';
import { DEFAULT_RULES, qualify } from '#qualification';
import { median } from './town.mjs';

const FACTS = 1_000;
const TURN_MS = 500;

const of = (list, n) => list[n % list.length];

/** Every combination that matters comes up, in an order that no branch predictor likes. */
const facts = Array.from({ length: FACTS }, (_, n) => ({
  accountKey: `account-${n}.test`,
  employees: of([null, 3, 9, 10, 250, 4_000], n * 7),
  industry: of([null, 'SOFTWARE', 'RETAIL'], n * 11),
  country: of(['IT', 'DE', 'FR'], n),
  techStack: [],
  bant: {
    budget: of(['YES', 'NO', 'UNKNOWN', 'YES'], n * 13),
    authority: of(['YES', 'UNKNOWN', 'YES'], n * 17),
    need: of(['YES', 'YES', 'UNKNOWN'], n * 19),
    timeline: of(['UNKNOWN', 'YES'], n * 23),
  },
  buyingSignals: of([[], ['DEMO_REQUESTED'], ['CLEAR_USE_CASE', 'BUDGET_CONFIRMED']], n * 5),
  touchpoint: of(['REFERRAL', 'WEBINAR', 'TRADE_SHOW_LIST'], n * 3),
  confirmsFitAndIntent: n % 4 !== 0,
  confirmedAt: null,
  verifiedAt: null,
  vendorConfirmedAt: null,
  signals: [],
}));

const now = new Date('2026-11-24T10:00:00Z');

function byHand({ employees, industry, bant, buyingSignals, touchpoint, confirmsFitAndIntent }) {
  if (employees !== null && employees < 10) return 'UNQUALIFIED';
  if (touchpoint === 'TRADE_SHOW_LIST') return 'UNQUALIFIED';
  const answers = [bant.budget, bant.authority, bant.need, bant.timeline];
  const met = answers.filter((answer) => answer === 'YES').length;
  const fails = answers.includes('NO');
  const fits = employees !== null && industry !== null && !fails;
  if (fits && buyingSignals.length > 0 && confirmsFitAndIntent) return 'EQL';
  if (met >= 3 && !fails) return 'SQL';
  return buyingSignals.length > 0 || met > 0 ? 'MQL' : 'UNQUALIFIED';
}

const ours = (each) => qualify(each, DEFAULT_RULES, now).leadClass;

export async function measureVerdicts({ rounds, say }) {
  const wrong = facts.filter((each) => ours(each) !== byHand(each)).length;
  const results = { ours: [], hand: [] };
  for (let i = -1; i < rounds; i++)
    for (const [name, judge] of [
      ['ours', ours],
      ['hand', byHand],
    ]) {
      const perSecond = speedOf(judge);
      if (i >= 0) results[name].push(perSecond);
      await setImmediate();
    }
  const [oursPerSecond, handPerSecond] = [median(results.ours), median(results.hand)];
  say(`  ${Math.round(oursPerSecond)} /s beside ${Math.round(handPerSecond)} /s`);
  return { oursPerSecond, handPerSecond, ratio: oursPerSecond / handPerSecond, errors: wrong };
}

function speedOf(judge) {
  const began = performance.now();
  let judged = 0;
  let eqls = 0;
  while (performance.now() - began < TURN_MS)
    for (const each of facts) {
      if (judge(each) === 'EQL') eqls++;
      judged++;
    }
  if (eqls === 0) throw new Error('nothing was judged');
  return (judged / (performance.now() - began)) * 1_000;
}
