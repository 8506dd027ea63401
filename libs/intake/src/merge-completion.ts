import type { ReferralFacts } from './referral-facts.js';
import type { Bant, BantAnswer, Completion, SubmissionInput } from './submission-input.js';

/**
 * A stored referral with what the partner supplies, as an input to be parsed again. A completion
 * adds: what is absent or null stays, a given text, number or list takes the place of the old one,
 * a buying signal once recorded stays recorded, and UNKNOWN (the schema's default) overwrites no
 * answer of BANT.
 */
export function mergeCompletion(facts: ReferralFacts, completion: Completion): SubmissionInput {
  const { company, contact } = completion;
  return {
    idempotencyKey: null,
    company: {
      name: company?.name ?? facts.company.name,
      domain: company?.domain ?? facts.company.domain,
      country: company?.country ?? facts.company.country,
      subdivision: company?.subdivision ?? subdivisionKept(facts, company?.country),
      industry: company?.industry ?? facts.company.industry,
      employees: company?.employees ?? facts.company.employees,
      techStack: company?.techStack ?? facts.company.techStack,
    },
    contact: {
      name: contact?.name ?? facts.contact.name,
      email: contact?.email ?? facts.contact.email,
      phone: contact?.phone ?? facts.contact.phone,
      title: contact?.title ?? facts.contact.title,
    },
    productLine: facts.productLine,
    touchpoint: facts.touchpoint,
    referredAt: facts.referredAt,
    ...addAnswers(facts, completion),
    confirmsFitAndIntent: completion.confirmsFitAndIntent ?? facts.confirmsFitAndIntent,
    consent: facts.consent,
    note: completion.note ?? facts.note,
  };
}

type Answers = Pick<ReferralFacts, 'buyingSignals' | 'bant'>;

/** What is known of intent with what was learnt of it. */
export const addAnswers = (
  known: Answers,
  { buyingSignals, bant }: Pick<Completion, 'buyingSignals' | 'bant'>,
): Answers => ({
  buyingSignals: [...new Set([...known.buyingSignals, ...(buyingSignals ?? [])])],
  bant: mergeBant(known.bant, bant),
});

/** A subdivision goes with its country: another country leaves it behind. */
function subdivisionKept(facts: ReferralFacts, country: string | null | undefined): string | null {
  const stays = country === null || country === undefined || country === facts.company.country;
  return stays ? facts.company.subdivision : null;
}

function mergeBant(known: Bant, given: Completion['bant']): Bant {
  return {
    budget: answer(known.budget, given?.budget),
    authority: answer(known.authority, given?.authority),
    need: answer(known.need, given?.need),
    timeline: answer(known.timeline, given?.timeline),
  };
}

function answer(known: BantAnswer, given: BantAnswer | null | undefined): BantAnswer {
  return given === null || given === undefined || given === 'UNKNOWN' ? known : given;
}
