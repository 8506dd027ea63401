import type {
  Bant,
  BantAnswer,
  BuyingSignal,
  Completion,
  SubmissionInput,
  TouchInput,
} from '#intake';
import type { Chance } from './chance.js';
import { dayOf } from './moments.js';
import type { DemoPartner } from './partners.js';
import type { Prospect } from './prospects.js';

/** What is known of a prospect when the partner hands it over; the rules say what it makes of it. */
export type Shape =
  | 'CONFIRMED_FIT'
  | 'READY_TO_BUY'
  | 'INTERESTED'
  | 'RAW_LIST'
  | 'LITTLE_KNOWN'
  | 'TOO_SMALL'
  | 'NO_BUDGET';

const signals: readonly BuyingSignal[] = ['DEMO_REQUESTED', 'CLEAR_USE_CASE', 'BUDGET_CONFIRMED'];
const nothingKnown: Bant = {
  budget: 'UNKNOWN',
  authority: 'UNKNOWN',
  need: 'UNKNOWN',
  timeline: 'UNKNOWN',
};
const notes: readonly string[] = [
  'They compare two vendors and want to decide this quarter.',
  'Uses our connector every day; their team asked for an introduction.',
  'Met at the webinar, asked detailed questions about reporting.',
  'Contract with their current supplier ends in the autumn.',
  'Cerca una soluzione unica per tre sedi.',
  'Ha chiesto una demo dopo il caso di studio.',
];

/** The submission of a prospect of whom that much is known. */
export function submissionOf(
  shape: Shape,
  prospect: Prospect,
  {
    partner,
    productLine,
    chance,
  }: { readonly partner: DemoPartner; readonly productLine: string; readonly chance: Chance },
): SubmissionInput {
  const touchpoint =
    shape === 'RAW_LIST'
      ? 'TRADE_SHOW_LIST'
      : chance.weighted(partner.touchpoints.filter(([each]) => each !== 'TRADE_SHOW_LIST'));
  return {
    idempotencyKey: null,
    productLine,
    touchpoint,
    referredAt: null,
    consent: shape === 'RAW_LIST' ? 'LEGITIMATE_INTEREST' : partner.consent,
    note: chance.happens(0.3) ? chance.pick(notes) : null,
    ...factsOf(shape, prospect, chance),
  };
}

type ShapedFacts = Pick<
  SubmissionInput,
  'company' | 'contact' | 'buyingSignals' | 'bant' | 'confirmsFitAndIntent'
>;

function factsOf(shape: Shape, { company, contact }: Prospect, chance: Chance): ShapedFacts {
  const some = chance.shuffled(signals).slice(0, chance.whole(1, 2));
  const plain = {
    company,
    contact,
    buyingSignals: some,
    bant: nothingKnown,
    confirmsFitAndIntent: false,
  };
  switch (shape) {
    case 'CONFIRMED_FIT':
      return {
        ...plain,
        bant: bantOf(chance, [
          ['YES', 6],
          ['UNKNOWN', 4],
        ]),
        confirmsFitAndIntent: true,
      };
    case 'READY_TO_BUY':
      return { ...plain, bant: { ...allMet, timeline: chance.pick(['YES', 'UNKNOWN'] as const) } };
    case 'INTERESTED':
      return {
        ...plain,
        bant: {
          ...bantOf(chance, [
            ['UNKNOWN', 8],
            ['NO', 2],
          ]),
          need: 'YES',
        },
      };
    case 'RAW_LIST':
      return { ...plain, buyingSignals: chance.happens(0.5) ? some : [], bant: nothingKnown };
    case 'LITTLE_KNOWN':
      return {
        ...plain,
        company: { ...company, industry: null, employees: null },
        buyingSignals: [],
      };
    case 'TOO_SMALL':
      return { ...plain, company: { ...company, employees: chance.whole(1, 9) } };
    case 'NO_BUDGET':
      return { ...plain, buyingSignals: [], bant: { ...nothingKnown, budget: 'NO' } };
  }
}

const allMet: Bant = { budget: 'YES', authority: 'YES', need: 'YES', timeline: 'YES' };

function bantOf(chance: Chance, answers: readonly (readonly [BantAnswer, number])[]): Bant {
  return {
    budget: chance.weighted(answers),
    authority: chance.weighted(answers),
    need: chance.weighted(answers),
    timeline: chance.weighted(answers),
  };
}

/** What the partner adds when asked: all that an EQL wants, unless somebody said no. */
export const completionOf = (chance: Chance): Completion => ({
  company: { industry: 'Retail', employees: chance.whole(20, 400) },
  buyingSignals: [chance.pick(signals)],
  bant: { ...nothingKnown, need: 'YES', authority: 'YES' },
  confirmsFitAndIntent: true,
});

const whatHappened: readonly string[] = [
  'They rang back: the board has set money aside for this year.',
  'Came to the webinar with their operations lead, and stayed for the questions.',
  'Hanno visto la demo con il responsabile acquisti.',
];

/** What further happens with somebody who was interested: as often as not, they mean to buy by then. */
export const touchOf = (at: Date, chance: Chance): TouchInput => ({
  touchpoint: chance.pick(['WEBINAR', 'REFERRAL', 'CASE_STUDY'] as const),
  happenedOn: dayOf(at),
  buyingSignals: [chance.pick(signals)],
  bant: chance.happens(0.6) ? { ...allMet, timeline: 'UNKNOWN' } : nothingKnown,
  note: chance.happens(0.7) ? chance.pick(whatHappened) : null,
});
