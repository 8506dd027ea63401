import type { DealStage } from '#deals';
import type { LeadClass } from '#qualification';
import { Deck } from './chance.js';
import type { Chance } from './chance.js';

/** How a deal goes once the referral is accepted; no steps: nobody opens one. */
export interface DealCourse {
  readonly steps: readonly {
    readonly stage: DealStage;
    readonly afterDays: number;
    readonly note: string | null;
  }[];
  /** Integer minor units. */
  readonly amountMinor: number;
  readonly arrMinor: number;
  readonly currency: string;
  /** Days from the first step to the expected close. */
  readonly closeInDays: number;
}

const outcomes = ['WON', 'LOST', 'STALLS', 'NO_DEAL'] as const;
type Outcome = (typeof outcomes)[number];

/** How deals of a lead class go. */
interface Habit {
  /** How many of a hand of deals end how. */
  readonly ends: Readonly<Record<Outcome, number>>;
  /** From acceptance to close, median. */
  readonly days: number;
  /** Yearly revenue, median, in thousands of the currency. */
  readonly thousands: number;
}

const habits: Readonly<Record<LeadClass, Habit>> = {
  EQL: { ends: { WON: 19, LOST: 17, STALLS: 9, NO_DEAL: 5 }, days: 11, thousands: 40 },
  SQL: { ends: { WON: 11, LOST: 23, STALLS: 10, NO_DEAL: 6 }, days: 16, thousands: 31 },
  MQL: { ends: { WON: 3, LOST: 11, STALLS: 4, NO_DEAL: 2 }, days: 19, thousands: 27 },
  UNQUALIFIED: { ends: { WON: 0, LOST: 0, STALLS: 0, NO_DEAL: 1 }, days: 20, thousands: 20 },
};

const lostBecause: readonly string[] = [
  'They stay with their current supplier.',
  'Budget frozen until next year.',
  'Chose a competitor on price.',
  'Progetto rinviato dalla direzione.',
];

/** Draws how deals go. Their ends are dealt from a deck, so that the rates hold in a few hundred. */
export class DealCourses {
  private readonly decks = new Map<LeadClass, Deck<Outcome>>();

  constructor(private readonly chance: Chance) {}

  draw(leadClass: LeadClass, currency: string): DealCourse {
    const { chance } = this;
    const { days, thousands } = habits[leadClass];
    const outcome = this.deckOf(leadClass).draw();
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

  private deckOf(leadClass: LeadClass): Deck<Outcome> {
    const { ends } = habits[leadClass];
    const cards = outcomes.map((outcome) => [outcome, ends[outcome]] as const);
    const deck = this.decks.get(leadClass) ?? new Deck(cards, this.chance);
    this.decks.set(leadClass, deck);
    return deck;
  }
}

function stepsTo(outcome: Outcome, cycle: number, chance: Chance): DealCourse['steps'] {
  if (outcome === 'NO_DEAL') return [];
  const open: DealStage[] = ['DISCOVERY', 'PROPOSAL'];
  if (chance.happens(0.75)) open.push('NEGOTIATION');
  const kept = outcome === 'WON' ? open : open.slice(0, chance.whole(1, open.length));
  const stages: DealStage[] = outcome === 'STALLS' ? kept : [...kept, outcome];
  const note = (stage: DealStage): string | null =>
    stage === 'LOST' ? chance.pick(lostBecause) : null;
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
