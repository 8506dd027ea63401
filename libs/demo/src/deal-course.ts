import type { DealStage } from '#deals';
import type { LeadClass } from '#qualification';
import type { Chance } from './chance.js';

/** How a deal goes once the referral is accepted; no steps: nobody opens one. */
export interface DealCourse {
  readonly steps: readonly { readonly stage: DealStage; readonly afterDays: number; readonly note: string | null }[];
  /** Integer minor units. */
  readonly amountMinor: number;
  readonly arrMinor: number;
  readonly currency: string;
  /** Days from the first step to the expected close. */
  readonly closeInDays: number;
}

type Outcome = 'WON' | 'LOST' | 'STALLS' | 'NO_DEAL';

/** By lead class: how deals end, days from acceptance to close (median), and yearly revenue in thousands (median). */
const habits: Readonly<
  Record<LeadClass, { ends: readonly (readonly [Outcome, number])[]; days: number; thousands: number }>
> = {
  EQL: { ends: [['WON', 40], ['LOST', 32], ['STALLS', 18], ['NO_DEAL', 10]], days: 11, thousands: 39 },
  SQL: { ends: [['WON', 22], ['LOST', 46], ['STALLS', 20], ['NO_DEAL', 12]], days: 16, thousands: 31 },
  MQL: { ends: [['WON', 15], ['LOST', 53], ['STALLS', 20], ['NO_DEAL', 12]], days: 19, thousands: 27 },
  UNQUALIFIED: { ends: [['NO_DEAL', 1]], days: 20, thousands: 20 },
};

const lostBecause: readonly string[] = [
  'They stay with their current supplier.',
  'Budget frozen until next year.',
  'Chose a competitor on price.',
  'Progetto rinviato dalla direzione.',
];

export function courseOf(leadClass: LeadClass, currency: string, chance: Chance): DealCourse {
  const { ends, days, thousands } = habits[leadClass];
  const outcome = chance.weighted(ends);
  const cycle = days * chance.spread(0.45);
  const arr = Math.max(4, thousands * chance.spread(0.55));
  const services = chance.happens(0.5) ? chance.between(0.05, 0.35) : 0;
  return {
    steps: stepsTo(outcome, cycle, chance),
    amountMinor: Math.round(arr * (1 + services) * 10) * 10_000,
    arrMinor: Math.round(arr * 10) * 10_000,
    currency,
    closeInDays: Math.ceil(cycle * chance.between(0.8, 1.3)),
  };
}

function stepsTo(outcome: Outcome, cycle: number, chance: Chance): DealCourse['steps'] {
  if (outcome === 'NO_DEAL') return [];
  const open: DealStage[] = ['DISCOVERY', 'PROPOSAL'];
  if (chance.happens(0.75)) open.push('NEGOTIATION');
  const kept = outcome === 'WON' ? open : open.slice(0, chance.whole(1, open.length));
  const stages: DealStage[] = outcome === 'STALLS' ? kept : [...kept, outcome];
  const note = (stage: DealStage): string | null => (stage === 'LOST' ? chance.pick(lostBecause) : null);
  const [first, ...others] = stages;
  if (first === undefined) return [];
  return [
    { stage: first, afterDays: cycle * chance.between(0.04, 0.1), note: null },
    ...others.map((stage) => ({
      stage,
      afterDays: ((cycle * 0.93) / others.length) * chance.between(0.8, 1.2),
      note: note(stage),
    })),
  ];
}
