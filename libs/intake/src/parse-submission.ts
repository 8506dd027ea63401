import { accountKeyOf } from './account-key.js';
import { idempotencyKeyProblem } from './idempotency-key.js';
import type { Problem } from './problem.js';
import { readCompany } from './read-company.js';
import { readContact } from './read-contact.js';
import { Reading } from './reading.js';
import type { ReferralFacts } from './referral-facts.js';
import type { SubmissionContext, SubmissionInput } from './submission-input.js';

export type ParsedSubmission =
  | { readonly ok: true; readonly facts: ReferralFacts; readonly accountKey: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const LONGEST_NOTE = 4000;
/** How far a sender's clock may run ahead of ours before its date counts as in the future. */
const CLOCK_SKEW_MS = 5_000;

/** Judges a whole submission: its facts and account key, or every problem at once. Never throws. */
export function parseSubmission(
  input: SubmissionInput,
  context: SubmissionContext,
): ParsedSubmission {
  const { facts, problems } = readSubmission(input, context);
  if (problems.length > 0) return { ok: false, problems };
  const accountKey = accountKeyOf(facts.contact.email, facts.company.domain);
  return { ok: true, facts, accountKey };
}

/** What is wrong with it; nothing where it can be read. */
export const problemsOf = (parsed: ParsedSubmission): readonly Problem[] =>
  parsed.ok ? [] : parsed.problems;

/** The facts hold where there are no problems; a faulty field stands in them as null or empty. */
export function readSubmission(
  input: SubmissionInput,
  context: SubmissionContext,
): { readonly facts: ReferralFacts; readonly problems: readonly Problem[] } {
  const reading = new Reading();
  const keyProblem =
    input.idempotencyKey === null ? null : idempotencyKeyProblem(input.idempotencyKey);
  if (keyProblem !== null) reading.problems.push(keyProblem);
  const company = readCompany(input.company, reading);
  const facts: ReferralFacts = {
    company,
    contact: readContact(input.contact, company.country, reading),
    productLine: readProductLine(input.productLine, context.productLines, reading),
    touchpoint: input.touchpoint,
    referredAt: readReferredAt(input.referredAt, context.now, reading),
    buyingSignals: [...new Set(input.buyingSignals)],
    bant: input.bant,
    confirmsFitAndIntent: input.confirmsFitAndIntent,
    consent: input.consent,
    note: reading.optional(['note'], input.note, { max: LONGEST_NOTE, multiline: true }),
  };
  return { facts, problems: reading.problems };
}

function readProductLine(typed: string, known: ReadonlySet<string>, reading: Reading): string {
  const code = typed.trim();
  if (code === '') reading.report(['productLine'], 'REQUIRED');
  else if (!known.has(code)) reading.report(['productLine'], 'PRODUCT_LINE_UNKNOWN');
  return code;
}

/** A date within the skew is kept as now, so that no stored referral lies in the future. */
function readReferredAt(given: Date | null, now: Date, reading: Reading): Date {
  if (given === null) return now;
  if (given.getTime() > now.getTime() + CLOCK_SKEW_MS) {
    reading.report(['referredAt'], 'DATE_IN_FUTURE');
  }
  return given.getTime() > now.getTime() ? now : given;
}
