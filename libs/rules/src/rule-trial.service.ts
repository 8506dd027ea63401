import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Directory, rulesAt } from '#directory';
import type { Viewer } from '#people';
import { badInput, Database, systemClock } from '#platform';
import { dispositionOf, effectProblems, qualify, readFacts, unpackCriteria } from '#qualification';
import type {
  Because,
  ClassCounts,
  LeadClass,
  PackedCriterion,
  RuleProblem,
  Rules,
  StoredFacts,
} from '#qualification';
import { requireReader } from './rule-rights.js';

/** A referral that would have another class. */
export interface ClassChange {
  readonly referralId: string;
  readonly before: LeadClass;
  readonly after: LeadClass;
  /** The criteria that come out otherwise than they did, by the rules tried. */
  readonly because: readonly Because[];
}

/** What rules would have made of the referrals of the days before. */
export interface RuleEffect {
  readonly days: number;
  readonly before: ClassCounts & { readonly byClass: Readonly<Record<LeadClass, number>> };
  readonly after: ClassCounts & { readonly byClass: Readonly<Record<LeadClass, number>> };
  readonly changed: number;
  /** The latest of those that change, at most a hundred. */
  readonly changes: readonly ClassChange[];
  readonly problems: readonly RuleProblem[];
}

interface Judged {
  readonly referralId: string;
  readonly leadClass: LeadClass;
  readonly criteria: readonly PackedCriterion[];
  readonly facts: StoredFacts;
  readonly madeAt: Date;
}

const MOST_REFERRALS = 20_000;
const MOST_CHANGES = 100;
/** So many verdicts take some milliseconds; then others have their turn at the process. */
const AT_ONCE = 200;

/** Tries rules on what was submitted before them. Writes nothing. */
@Injectable()
export class RuleTrial {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /**
   * Each referral by the facts and at the moment of its latest verdict, at most the latest 20,000.
   *
   * @param days 1 to 90
   * @throws Refusal FORBIDDEN for everyone but managers, BAD_USER_INPUT
   */
  async effect(viewer: Viewer, rules: Rules, days: number): Promise<RuleEffect> {
    requireReader(viewer);
    if (days < 1 || days > 90) throw badInput('NUMBER_OUT_OF_RANGE', ['days'], { min: 1, max: 90 });
    const judged = await this.database.read(viewer, (queries) =>
      queries.rows<Judged>(latestVerdicts, [days, MOST_REFERRALS]),
    );
    const inForce = rulesAt(await this.directory.current(), systemClock());
    const tally = new Tally(inForce, rules);
    for (const [index, each] of judged.entries()) {
      if (index % AT_ONCE === 0) await setImmediate();
      tally.add(each);
    }
    return tally.effect(days);
  }
}

const latestVerdicts = {
  name: 'latest-verdicts',
  text: `SELECT r.id AS "referralId", v.lead_class AS "leadClass", v.criteria, v.facts, v.made_at AS "madeAt"
           FROM (SELECT id, verdict_number FROM referral WHERE submitted_at >= now() - make_interval(days => $1)
                  ORDER BY submitted_at DESC, id DESC LIMIT $2) r
           JOIN verdict v ON v.referral_id = r.id AND v.number = r.verdict_number`,
};

const noClasses = (): Record<LeadClass, number> => ({ EQL: 0, SQL: 0, MQL: 0, UNQUALIFIED: 0 });

class Tally {
  private readonly before = { referrals: 0, toSales: 0, byClass: noClasses() };
  private readonly after = { referrals: 0, toSales: 0, byClass: noClasses() };
  private readonly changes: ClassChange[] = [];
  private changed = 0;

  constructor(
    private readonly inForce: Rules,
    private readonly tried: Rules,
  ) {}

  add({ referralId, leadClass, criteria, facts, madeAt }: Judged): void {
    const was = { leadClass, criteria: unpackCriteria(criteria) };
    const would = qualify(readFacts(facts), { ...this.tried, version: 0 }, madeAt);
    count(this.before, was, this.inForce);
    count(this.after, would, this.tried);
    if (would.leadClass === leadClass) return;
    this.changed += 1;
    if (this.changes.length >= MOST_CHANGES) return;
    const outcomes = new Map(was.criteria.map(({ code, outcome }) => [code, outcome]));
    const because = would.criteria
      .filter(({ code, outcome }) => outcomes.get(code) !== outcome)
      .map((each) => each.because);
    this.changes.push({ referralId, before: leadClass, after: would.leadClass, because });
  }

  effect(days: number): RuleEffect {
    const { before, after, changed, changes } = this;
    return { days, before, after, changed, changes, problems: effectProblems(before, after, days) };
  }
}

function count(
  counts: { referrals: number; toSales: number; byClass: Record<LeadClass, number> },
  verdict: Parameters<typeof dispositionOf>[0],
  rules: Rules,
): void {
  counts.referrals += 1;
  counts.byClass[verdict.leadClass] += 1;
  if (dispositionOf(verdict, rules) === 'SALES') counts.toSales += 1;
}
