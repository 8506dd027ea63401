import { ask } from './client.js';
import type { Someone } from './office.js';

export interface Rules {
  readonly icp: {
    readonly sizes: readonly { readonly min: number; readonly max: number | null }[];
    readonly industries: { readonly only: readonly string[]; readonly except: readonly string[] };
    readonly [other: string]: unknown;
  };
  readonly [other: string]: unknown;
}
export interface RuleDraft {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly basedOn: number;
  readonly rules: Rules;
  readonly problems: readonly RuleProblem[];
  readonly effect: RuleEffect;
}
export interface RuleProblem {
  readonly severity: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}
export interface RuleEffect {
  readonly referrals: number;
  readonly changed: number;
  readonly before: RuleOutcome;
  readonly after: RuleOutcome;
  readonly problems: readonly RuleProblem[];
  readonly changes: readonly {
    readonly referral: { readonly id: string };
    readonly before: string;
    readonly after: string;
    readonly because: readonly string[];
  }[];
}
export interface RuleOutcome {
  readonly toSales: number;
  readonly byClass: readonly { readonly leadClass: string; readonly referrals: number }[];
}
export const RULES = `icp { sizes { min max } industries { only except } countries { only except } techStack { any all none } }
  bant { budget authority need timeline } buyingSignals { counted enough }
  ecosystem { counted maxAgeDays { activeIntegration certifiedPartner sharedCustomers } }
  disqualifiers { rawLists accounts freeMail } thresholds { sql mql } dispositions { toSales toNurturing }
  waiting { remindAfterDays lapseAfterDays }`;
const PROBLEM = 'severity code path message';
const EFFECT = `referrals changed before { toSales byClass { leadClass referrals } } after { toSales byClass { leadClass referrals } }
  problems { ${PROBLEM} } changes { referral { id } before after because }`;
const DRAFT = `id name revision basedOn rules { ${RULES} } problems { ${PROBLEM} } effect { ${EFFECT} }`;

/** A draft with the rules of a version; null: of the latest. */
export async function beginDraft(
  url: string,
  { token }: Pick<Someone, 'token'>,
  basedOn: number | null = null,
): Promise<RuleDraft> {
  const { createRuleDraft } = await ask<{ createRuleDraft: RuleDraft }>(
    url,
    token,
    `mutation($basedOn: Int){ createRuleDraft(name: "Next quarter", basedOn: $basedOn) { ${DRAFT} } }`,
    { basedOn },
  );
  return createRuleDraft;
}

/** The draft with another ideal customer, or compared with another version. */
export async function saveDraft(
  url: string,
  { token }: Pick<Someone, 'token'>,
  draft: RuleDraft,
  { basedOn, ...icp }: Partial<Rules['icp']> & { readonly basedOn?: number | undefined },
): Promise<RuleDraft> {
  const rules = { ...draft.rules, icp: { ...draft.rules.icp, ...icp } };
  const { saveRuleDraft } = await ask<{ saveRuleDraft: RuleDraft }>(
    url,
    token,
    `mutation($i: SaveRuleDraftInput!){ saveRuleDraft(input: $i) { ${DRAFT} } }`,
    { i: { id: draft.id, revision: draft.revision, rules, basedOn } },
  );
  return saveRuleDraft;
}
