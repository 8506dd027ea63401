import { becomesEql } from './becomes-eql.js';
import type { Chance } from './chance.js';
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  WEEKS,
  after,
  before,
  beginningOf,
  midnight,
} from './moments.js';
import { inOfficeHours } from './office-hours.js';
import type { DemoPartner } from './partners.js';
import type { PlannedReferral, Sequel } from './planned-referral.js';
import type { Prospect, Prospects } from './prospects.js';
import { completionOf, submissionOf, touchOf } from './shapes.js';
import type { Shape } from './shapes.js';

/** So many of each are handed over, and what comes of those that wait. */
const handedOver: readonly (readonly [number, Shape, Sequel['kind'] | null])[] = [
  [160, 'READY_TO_BUY', null],
  [366, 'INTERESTED', null],
  [40, 'INTERESTED', 'COMPLETE'],
  [18, 'INTERESTED', 'TOUCH'],
  [62, 'INTERESTED', 'PROMOTE'],
  [14, 'INTERESTED', 'WITHDRAW'],
  [64, 'RAW_LIST', null],
  [46, 'RAW_LIST', 'VERIFY'],
  [34, 'LITTLE_KNOWN', null],
  [36, 'LITTLE_KNOWN', 'COMPLETE'],
  [6, 'LITTLE_KNOWN', 'WITHDRAW'],
  [62, 'TOO_SMALL', null],
  [22, 'NO_BUDGET', null],
  [7, 'READY_TO_BUY', 'WITHDRAW'],
  [9, 'CONFIRMED_FIT', 'WITHDRAW'],
];

/** Monday is the first. */
const weekdayWeights = [1.05, 1.2, 1.15, 1.1, 0.85, 0.06, 0.04];
/** The live scene has the last minutes to itself. */
const QUIET_MS = 15 * MINUTE_MS;

interface Account {
  readonly prospect: Prospect;
  readonly partner: DemoPartner;
  readonly productLines: Set<string>;
}

/** Plans what partners hand over in the weeks before `now`: more each week, and less at weekends. */
export class HistoryPlan {
  private readonly accounts: Account[] = [];
  private readonly days: readonly (readonly [Date, number])[];

  constructor(
    private readonly now: Date,
    private readonly partners: readonly DemoPartner[],
    private readonly prospects: Prospects,
    private readonly chance: Chance,
  ) {
    this.days = daysBefore(now);
  }

  /** With that many EQLs among them by now. */
  referrals(eqls: number): PlannedReferral[] {
    const planned = handedOver.flatMap(([count, shape, sequel]) =>
      Array.from({ length: count }, () => this.plan(shape, sequel)),
    );
    const already = planned.filter((each) => becomesEql(each, this.now)).length;
    const rest = Array.from({ length: eqls - already }, () => this.plan('CONFIRMED_FIT', null));
    return [...planned, ...rest];
  }

  private plan(shape: Shape, sequel: Sequel['kind'] | null): PlannedReferral {
    const { chance } = this;
    const partner = chance.weighted(
      this.partners.map((each) => [each, volumeOf(each, shape)] as const),
    );
    const at = this.moment(partner);
    const { prospect, productLine } = this.account(partner, shape);
    const input = submissionOf(shape, prospect, { partner, productLine, chance });
    return {
      id: chance.id(at),
      at,
      partner,
      submittedBy: chance.pick(partner.people),
      input: {
        ...input,
        referredAt: shape === 'RAW_LIST' ? before(at, chance.whole(1, 6) * DAY_MS) : null,
      },
      sequel: sequel && this.sequelOf(sequel, at),
      answering: { kind: 'OWN_PACE' },
      course: null,
    };
  }

  /** Now and then a company comes again, for something else. */
  private account(partner: DemoPartner, shape: Shape): { prospect: Prospect; productLine: string } {
    const lines = [
      ['CORE', 58],
      ['ANALYTICS', 25],
      ['PAYMENTS', 17],
    ] as const;
    const known = this.accounts.filter(
      (each) => each.partner === partner && each.productLines.size < 3,
    );
    const again = known.length > 0 && shape !== 'RAW_LIST' && this.chance.happens(0.09);
    const account: Account = again
      ? this.chance.pick(known)
      : {
          prospect: this.prospects.find(this.chance.weighted(partner.countries)),
          partner,
          productLines: new Set(),
        };
    const productLine = this.chance.weighted(
      lines.filter(([line]) => !account.productLines.has(line)),
    );
    account.productLines.add(productLine);
    if (!again) this.accounts.push(account);
    return { prospect: account.prospect, productLine };
  }

  private moment(partner: DemoPartner): Date {
    for (;;) {
      const day = this.chance.weighted(this.days);
      const hours = this.chance.happens(0.02)
        ? this.chance.between(0, 24)
        : partner.dayBegins + this.chance.between(0, 5) + this.chance.between(0, 5);
      const at = after(day, hours * HOUR_MS);
      if (at.getTime() < this.now.getTime() - QUIET_MS) return at;
    }
  }

  private sequelOf(kind: Sequel['kind'], submittedAt: Date): Sequel {
    const { chance } = this;
    const days = chance.between(0.2, kind === 'PROMOTE' ? 9 : 4);
    const at = inOfficeHours('Europe/Rome', after(submittedAt, days * DAY_MS), chance);
    switch (kind) {
      case 'COMPLETE':
        return { kind, at, completion: completionOf(chance) };
      case 'TOUCH':
        return { kind, at, touch: touchOf(at, chance) };
      case 'VERIFY':
        return { kind, at, reason: 'Called them: the facts hold.' };
      case 'PROMOTE':
        return {
          kind,
          at,
          reason: 'Came back with questions on prices: sales should talk to them.',
        };
      case 'WITHDRAW':
        return {
          kind,
          at,
          reason: chance.pick([
            'Il cliente ha rinunciato.',
            'Handed over twice by mistake.',
            'They asked us not to follow up.',
          ]),
        };
    }
  }
}

/** Raw lists come from those who bring such. */
function volumeOf({ volume, touchpoints }: DemoPartner, shape: Shape): number {
  if (shape !== 'RAW_LIST') return volume;
  return volume * (touchpoints.find(([touchpoint]) => touchpoint === 'TRADE_SHOW_LIST')?.[1] ?? 0);
}

/** The midnights of the story with their weights. */
function daysBefore(now: Date): readonly (readonly [Date, number])[] {
  const first = beginningOf(now);
  const last = midnight(now);
  const days = WEEKS * 7 + 1;
  return Array.from({ length: days }, (_, i) => {
    const day = after(first, i * DAY_MS);
    const growth = 0.55 + (i / days) * 0.85;
    const weekday = weekdayWeights[(day.getUTCDay() + 6) % 7] ?? 1;
    const lived = day < last ? 1 : (now.getTime() - last.getTime()) / DAY_MS;
    return [day, growth * weekday * lived] as const;
  });
}
