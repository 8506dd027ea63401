import type { SubmissionInput } from './submission-input.js';

/**
 * One spelling for equal inputs, to be hashed and compared when an idempotency key comes again.
 * Judged as typed but after defaults: absent is null, the order of fields plays no part, that of
 * lists does. The key itself is left out, and so is the partner, whom the key belongs to.
 */
export function canonicalSubmission(input: SubmissionInput): string {
  const { company, contact, bant } = input;
  return JSON.stringify([
    company.name,
    company.domain,
    company.country,
    company.subdivision,
    company.industry,
    company.employees,
    company.techStack,
    contact.name,
    contact.email,
    contact.phone,
    contact.title,
    input.productLine,
    input.touchpoint,
    input.referredAt?.getTime() ?? null,
    input.buyingSignals,
    [bant.budget, bant.authority, bant.need, bant.timeline],
    input.confirmsFitAndIntent,
    input.consent,
    input.note,
  ]);
}
