import type { Locale, Partner } from '#people';
import type { Touchpoint, ConsentBasis } from '#intake';
import type { ViewerRole } from '#platform';
import type { Chance } from './chance.js';
import { DAY_MS, HOUR_MS, after, before, beginningOf } from './moments.js';
import type { CountryCode } from './places.js';
import type { DemoPerson } from './vendor-people.js';

/** A partner's tier, and from when it had it. */
export interface TierWord {
  readonly heldFrom: Date;
  readonly tier: string;
}

/** A partner with what it brings. */
export interface DemoPartner extends Partner {
  readonly people: readonly DemoPerson[];
  /** Earliest first; the last one is the tier now. */
  readonly tiers: readonly TierWord[];
  /** Its part of all referrals. */
  readonly volume: number;
  readonly countries: readonly (readonly [CountryCode, number])[];
  readonly touchpoints: readonly (readonly [Touchpoint, number])[];
  readonly consent: ConsentBasis;
  /** When its day begins, in hours UTC. */
  readonly dayBegins: number;
}

interface Sheet {
  readonly name: string;
  readonly slug: string;
  readonly tier: string;
  readonly tierBefore?: string;
  readonly country: CountryCode;
  readonly timeZone: string;
  readonly volume: number;
  readonly countries: DemoPartner['countries'];
  readonly touchpoints: DemoPartner['touchpoints'];
  readonly consent: ConsentBasis;
  readonly dayBegins?: number;
  /** The first of them is its administrator. */
  readonly people: readonly (readonly [firstName: string, lastName: string, locale: Locale])[];
  /** Whoever of them no mail reaches: the address was mistyped, into a domain that cannot be. */
  readonly mistyped?: string;
}

const sheets: readonly Sheet[] = [
  {
    name: 'Orizzonte Integrazioni',
    slug: 'orizzonte',
    tier: 'PLATINUM',
    country: 'IT',
    timeZone: 'Europe/Rome',
    volume: 24,
    countries: [
      ['IT', 9],
      ['CH', 1],
    ],
    consent: 'EXISTING_CUSTOMER_OF_PARTNER',
    touchpoints: [
      ['INTEGRATION_LISTING', 6],
      ['REFERRAL', 3],
      ['WEBINAR', 1],
    ],
    people: [
      ['Silvia', 'Moretti', 'en'],
      ['Davide', 'Colombo', 'it'],
      ['Irene', 'Fontana', 'it'],
    ],
    mistyped: 'Irene',
  },
  {
    name: 'Nordlicht Consulting',
    slug: 'nordlicht',
    tier: 'PLATINUM',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    volume: 18,
    countries: [
      ['DE', 7],
      ['AT', 2],
      ['CH', 2],
    ],
    consent: 'PROSPECT_AGREED',
    touchpoints: [
      ['REFERRAL', 7],
      ['CASE_STUDY', 2],
      ['WEBINAR', 1],
    ],
    people: [
      ['Jonas', 'Weber', 'en'],
      ['Miriam', 'Schulz', 'en'],
    ],
  },
  {
    name: 'Studio Alba',
    slug: 'studio-alba',
    tier: 'GOLD',
    tierBefore: 'SILVER',
    country: 'IT',
    timeZone: 'Europe/Rome',
    volume: 17,
    countries: [['IT', 1]],
    consent: 'PROSPECT_AGREED',
    touchpoints: [
      ['WEBINAR', 4],
      ['REFERRAL', 3],
      ['CASE_STUDY', 2],
      ['TRADE_SHOW_LIST', 2],
    ],
    people: [
      ['Federica', 'Bruno', 'it'],
      ['Tommaso', 'Leone', 'it'],
    ],
  },
  {
    name: 'Brightwater Digital',
    slug: 'brightwater',
    tier: 'GOLD',
    country: 'GB',
    timeZone: 'Europe/London',
    volume: 14,
    countries: [
      ['GB', 8],
      ['IE', 2],
      ['US', 1],
    ],
    consent: 'PROSPECT_AGREED',
    touchpoints: [
      ['BACKLINK', 4],
      ['WEBINAR', 3],
      ['REFERRAL', 2],
    ],
    people: [
      ['Olivia', 'Hughes', 'en'],
      ['Samuel', 'Price', 'en'],
    ],
  },
  {
    name: 'Kettingbrug Software',
    slug: 'kettingbrug',
    tier: 'SILVER',
    country: 'NL',
    timeZone: 'Europe/Amsterdam',
    volume: 9,
    countries: [
      ['NL', 6],
      ['DE', 2],
      ['GB', 1],
    ],
    consent: 'EXISTING_CUSTOMER_OF_PARTNER',
    touchpoints: [
      ['INTEGRATION_LISTING', 7],
      ['REFERRAL', 2],
    ],
    people: [
      ['Daan', 'Jansen', 'en'],
      ['Femke', 'Bakker', 'en'],
    ],
  },
  {
    name: 'Atelier Lumen',
    slug: 'atelier-lumen',
    tier: 'SILVER',
    country: 'FR',
    timeZone: 'Europe/Paris',
    volume: 7,
    countries: [
      ['FR', 4],
      ['ES', 1],
    ],
    consent: 'PROSPECT_AGREED',
    touchpoints: [
      ['BACKLINK', 5],
      ['CASE_STUDY', 3],
      ['TRADE_SHOW_LIST', 1],
    ],
    people: [
      ['Camille', 'Lefèvre', 'en'],
      ['Hugo', 'Garnier', 'en'],
    ],
  },
  {
    name: 'Radar Commercio',
    slug: 'radar-commercio',
    tier: 'REGISTERED',
    country: 'IT',
    timeZone: 'Europe/Rome',
    volume: 7,
    countries: [['IT', 1]],
    consent: 'LEGITIMATE_INTEREST',
    touchpoints: [
      ['TRADE_SHOW_LIST', 4],
      ['BACKLINK', 3],
      ['WEBINAR', 3],
    ],
    people: [
      ['Beatrice', 'Longo', 'it'],
      ['Nicola', 'Serra', 'it'],
    ],
  },
  {
    name: 'Hudson & Vale',
    slug: 'hudson-vale',
    tier: 'REGISTERED',
    country: 'US',
    timeZone: 'America/New_York',
    volume: 4,
    countries: [['US', 1]],
    consent: 'PROSPECT_AGREED',
    dayBegins: 13,
    touchpoints: [
      ['REFERRAL', 5],
      ['WEBINAR', 2],
    ],
    people: [
      ['Grace', 'Coleman', 'en'],
      ['Ethan', 'Brooks', 'en'],
    ],
  },
];

/** Integration makers, agencies, implementers and a media partner, over all four tiers. */
export function partnersOf(now: Date, chance: Chance): readonly DemoPartner[] {
  const createdAt = before(beginningOf(now), 5 * DAY_MS);
  return sheets.map((sheet, i) => partnerOf(sheet, now, after(createdAt, i * HOUR_MS), chance));
}

function partnerOf(sheet: Sheet, now: Date, createdAt: Date, chance: Chance): DemoPartner {
  const { name, slug, tier, country, timeZone, volume, countries, touchpoints, consent } = sheet;
  const id = chance.id(createdAt);
  const tierSince = (heldFrom: Date, held: string): TierWord => ({ heldFrom, tier: held });
  return {
    id,
    name,
    slug,
    tier,
    country,
    createdAt,
    volume,
    countries,
    touchpoints,
    consent,
    dayBegins: sheet.dayBegins ?? 7,
    tiers: sheet.tierBefore
      ? [tierSince(createdAt, sheet.tierBefore), tierSince(before(now, 26 * DAY_MS), tier)]
      : [tierSince(createdAt, tier)],
    people: sheet.people.map(([firstName, lastName, locale], i) => {
      const invitedAt = after(createdAt, 20 * 60_000);
      const role: ViewerRole = i === 0 ? 'PARTNER_ADMIN' : 'PARTNER_MEMBER';
      return {
        id: chance.id(invitedAt),
        email: `${firstName.toLowerCase()}@${slug}.${firstName === sheet.mistyped ? 'invalid' : 'example'}`,
        name: `${firstName} ${lastName}`,
        role,
        partnerId: id,
        locale,
        timeZone,
        invitedAt,
        joinedAt: after(invitedAt, chance.between(HOUR_MS, 30 * HOUR_MS)),
        deactivatedAt: null,
        workingHours: null,
      };
    }),
  };
}

/** The tier that the partner had at that instant. */
export const tierAt = (partner: DemoPartner, at: Date): string =>
  partner.tiers.findLast(({ heldFrom }) => heldFrom <= at)?.tier ?? partner.tier;
