import type { TouchInput } from '#intake';
import { openMilliseconds } from '#sla';
import type { BusinessCalendar } from '#sla';
import type { Chance } from './chance.js';
import type { DealCourse } from './deal-course.js';
import { DAY_MS, MINUTE_MS, before, dayOf } from './moments.js';
import type { DemoPartner } from './partners.js';
import type { CountryCode } from './places.js';
import type { Answering, PlannedReferral, Sequel } from './planned-referral.js';
import type { Prospect, Prospects } from './prospects.js';
import { dachCalendar, worldwideCalendar } from './queues.js';
import { submissionOf } from './shapes.js';
import type { Shape } from './shapes.js';

interface Take {
  readonly ago: number;
  readonly partner: string;
  /** The first name of who hands it over; anybody of the partner's where it is not said. */
  readonly by?: string;
  readonly productLine?: string;
  readonly shape?: Shape;
  readonly answering?: Answering;
  readonly course?: DealCourse;
  /** What happens further with it, so long ago. */
  readonly touched?: { readonly ago: number; readonly touch: Omit<TouchInput, 'happenedOn'> };
}

type Where = readonly [country: CountryCode, subdivision?: string];

/** A deal that began well and has not moved since. */
const stalled: DealCourse = {
  steps: [
    { stage: 'DISCOVERY', afterDays: 1.5, note: null },
    { stage: 'PROPOSAL', afterDays: 4, note: null },
  ],
  amountMinor: 6_480_000,
  arrMinor: 5_400_000,
  currency: 'EUR',
  closeInDays: 21,
};
const noDealYet: DealCourse = { ...stalled, steps: [] };

/** Not enough yet: who decides is not known. */
const asksForAnOffer: Omit<TouchInput, 'happenedOn'> = {
  touchpoint: 'WEBINAR',
  buyingSignals: ['CLEAR_USE_CASE'],
  bant: { budget: 'UNKNOWN', authority: 'UNKNOWN', need: 'YES', timeline: 'UNKNOWN' },
  note: 'Dopo il webinar hanno chiesto un’offerta per due sedi.',
};

const acceptedAfter = (minutes: number): Answering => ({
  kind: 'ACCEPTED',
  afterMs: minutes * MINUTE_MS,
});

/**
 * What is going on right now: a clock in every state, whatever the hour at which the demo begins.
 * Two of them breach within ten minutes, and are handed on while somebody looks.
 */
export class LiveScene {
  constructor(
    private readonly now: Date,
    private readonly partners: readonly DemoPartner[],
    private readonly prospects: Prospects,
    private readonly chance: Chance,
  ) {}

  referrals(): PlannedReferral[] {
    const known = this.prospects.find('IT', 'IT-52');
    return [
      ...this.running(),
      ...this.standing(),
      this.takeOf(known, {
        ago: 41 * DAY_MS,
        partner: 'orizzonte',
        answering: acceptedAfter(25),
        course: stalled,
      }),
      // The same company again, for something else: it goes to the rep who has the account.
      this.takeOf(known, { ago: 9 * MINUTE_MS, partner: 'orizzonte', productLine: 'PAYMENTS' }),
      this.take(['IT', 'IT-25'], {
        ago: 55 * MINUTE_MS,
        partner: 'studio-alba',
        shape: 'INTERESTED',
        touched: { ago: 20 * MINUTE_MS, touch: asksForAnOffer },
      }),
      this.take(['IT', 'IT-72'], {
        ago: 31 * MINUTE_MS,
        partner: 'radar-commercio',
        shape: 'LITTLE_KNOWN',
      }),
    ];
  }

  /** Clocks that run, from the first minutes to just before the end. */
  private running(): PlannedReferral[] {
    const minutes = (ago: number, where: Where, partner: string): PlannedReferral =>
      this.take(where, { ago: ago * MINUTE_MS, partner });
    return [
      // The one whose mails really go out, and hers come back.
      this.take(['IT', 'IT-62'], { ago: 2 * MINUTE_MS, partner: 'orizzonte', by: 'Irene' }),
      minutes(72, ['IT', 'IT-45'], 'studio-alba'),
      minutes(116, ['IT', 'IT-34'], 'orizzonte'),
      minutes(112, ['IT', 'IT-25'], 'studio-alba'),
      minutes(100, ['GB', 'GB-LND'], 'brightwater'),
    ];
  }

  /** Clocks that stand still, are over, or never began. */
  private standing(): PlannedReferral[] {
    const dachAgo = this.openFor(dachCalendar, 60 * MINUTE_MS);
    const worldwideAgo = this.openFor(worldwideCalendar, 90 * MINUTE_MS);
    return [
      // Counted in business hours: paused at night, at lunch, on holidays.
      this.take(['DE', 'DE-BE'], { ago: dachAgo, partner: 'nordlicht' }),
      this.take(['US', 'US-NY'], { ago: worldwideAgo, partner: 'hudson-vale' }),
      // Late for an hour, and still with the rep: its queue escalates.
      this.take(['GB', 'GB-MAN'], { ago: 190 * MINUTE_MS, partner: 'brightwater' }),
      // Everyone of its queue has let it lie: the last one keeps it, without a clock.
      this.take(['IT', 'IT-62'], {
        ago: 155 * MINUTE_MS,
        partner: 'orizzonte',
        productLine: 'PAYMENTS',
      }),
      // Nobody is there who may have it: a manager does.
      this.take(['ES', 'ES-MD'], { ago: 25 * MINUTE_MS, partner: 'atelier-lumen' }),
      this.take(['DE', 'DE-HH'], {
        ago: 18 * MINUTE_MS,
        partner: 'nordlicht',
        answering: { kind: 'DECLINED_FIRST', afterMs: 6 * MINUTE_MS },
      }),
      this.take(['IE', 'IE-D'], {
        ago: 40 * MINUTE_MS,
        partner: 'brightwater',
        answering: acceptedAfter(12),
        course: noDealYet,
      }),
    ];
  }

  private take([country, subdivision]: Where, take: Take): PlannedReferral {
    return this.takeOf(this.prospects.find(country, subdivision), take);
  }

  private takeOf(prospect: Prospect, take: Take): PlannedReferral {
    const { ago, productLine = 'CORE', shape = 'CONFIRMED_FIT', course = null } = take;
    const { chance } = this;
    const partner = this.partners.find(({ slug }) => slug === take.partner);
    if (!partner) throw new RangeError(`there is no partner ${take.partner}`);
    const at = before(this.now, ago);
    const id = chance.id(at);
    const anybody = chance.pick(partner.people);
    const named = partner.people.find(({ name }) => name.split(' ')[0] === take.by);
    return {
      id,
      at,
      partner,
      submittedBy: named ?? anybody,
      input: submissionOf(shape, prospect, { partner, productLine, chance }),
      sequel: take.touched ? this.touchOf(take.touched) : null,
      answering: take.answering ?? { kind: 'NOBODY' },
      course,
    };
  }

  private touchOf({ ago, touch }: NonNullable<Take['touched']>): Sequel {
    const at = before(this.now, ago);
    return { kind: 'TOUCH', at, touch: { ...touch, happenedOn: dayOf(at) } };
  }

  /** How long ago it was that so much open time was left until now, to the quarter of an hour. */
  private openFor(calendar: BusinessCalendar, openMs: number): number {
    let ago = openMs;
    while (openMilliseconds(calendar, before(this.now, ago), this.now) < openMs)
      ago += 15 * MINUTE_MS;
    return ago;
  }
}
