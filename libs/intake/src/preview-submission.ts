import { accountKeyOf } from './account-key.js';
import { readSubmission } from './parse-submission.js';
import type { Problem } from './problem.js';
import type { ReferralFacts } from './referral-facts.js';
import type { PartialSubmission, SubmissionContext, SubmissionInput } from './submission-input.js';

/** What can be told of a form that is still being filled in. */
export interface SubmissionPreview {
  /** Only of what is given: nothing is REQUIRED yet. */
  readonly problems: readonly Problem[];
  /** What is absent or wrong stands as null or empty, choices at the schema's defaults. */
  readonly facts: ReferralFacts;
  /** Null while neither the company's domain nor the contact's address can be used. */
  readonly accountKey: string | null;
}

/** Only what is given and wrong. Never throws. */
export function previewProblems(
  input: PartialSubmission,
  context: SubmissionContext,
): readonly Problem[] {
  return previewSubmission(input, context).problems;
}

/** Judges a form that is still being filled in, as far as it can be. Never throws. */
export function previewSubmission(
  input: PartialSubmission,
  context: SubmissionContext,
): SubmissionPreview {
  const { facts, problems } = readSubmission(withBlanks(input), context);
  return {
    problems: problems.filter(({ code }) => code !== 'REQUIRED'),
    facts,
    accountKey: keyAsFarAsGiven(facts.contact.email, facts.company.domain),
  };
}

/** A free-mail provider's domain leads to the address, so without one it leads nowhere. */
function keyAsFarAsGiven(email: string, companyDomain: string | null): string | null {
  const key = accountKeyOf(email, companyDomain);
  return key === '' ? null : key;
}

function withBlanks(input: PartialSubmission): SubmissionInput {
  const { company, contact, bant } = input;
  return {
    idempotencyKey: null,
    company: {
      name: company?.name ?? '',
      domain: company?.domain ?? null,
      country: company?.country ?? '',
      subdivision: company?.subdivision ?? null,
      industry: company?.industry ?? null,
      employees: company?.employees ?? null,
      techStack: company?.techStack ?? [],
    },
    contact: {
      name: contact?.name ?? '',
      email: contact?.email ?? '',
      phone: contact?.phone ?? null,
      title: contact?.title ?? null,
    },
    productLine: input.productLine ?? '',
    touchpoint: input.touchpoint ?? 'REFERRAL',
    referredAt: input.referredAt ?? null,
    buyingSignals: input.buyingSignals ?? [],
    bant: {
      budget: bant?.budget ?? 'UNKNOWN',
      authority: bant?.authority ?? 'UNKNOWN',
      need: bant?.need ?? 'UNKNOWN',
      timeline: bant?.timeline ?? 'UNKNOWN',
    },
    confirmsFitAndIntent: input.confirmsFitAndIntent ?? false,
    consent: input.consent ?? 'PROSPECT_AGREED',
    note: input.note ?? null,
  };
}
