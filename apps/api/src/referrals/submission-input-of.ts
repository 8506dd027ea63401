import type { SubmissionInput } from '#intake';
import type { SubmitReferralInput } from '../schema.generated.js';

/** The input after the schema's defaults, with null for what is absent. */
export function submissionInputOf(
  input: SubmitReferralInput,
): SubmissionInput & { readonly partnerId: string | null } {
  const { company, contact } = input;
  return {
    idempotencyKey: input.idempotencyKey ?? null,
    partnerId: input.partnerId?.toLowerCase() ?? null,
    company: {
      name: company.name,
      domain: company.domain ?? null,
      country: company.country,
      subdivision: company.subdivision ?? null,
      industry: company.industry ?? null,
      employees: company.employees ?? null,
      techStack: company.techStack,
    },
    contact: {
      name: contact.name,
      email: contact.email,
      phone: contact.phone ?? null,
      title: contact.title ?? null,
    },
    productLine: input.productLine,
    touchpoint: input.touchpoint,
    referredAt: input.referredAt ?? null,
    buyingSignals: input.buyingSignals,
    bant: input.bant,
    confirmsFitAndIntent: input.confirmsFitAndIntent,
    consent: input.consent,
    note: input.note ?? null,
  };
}
