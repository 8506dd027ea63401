import type { SubmissionInput } from '#intake';
import type { Chance } from './chance.js';
import { places } from './places.js';
import type { CountryCode } from './places.js';

/** A company with somebody in it, before anything is known of what they want. */
export interface Prospect {
  readonly company: SubmissionInput['company'];
  readonly contact: SubmissionInput['contact'];
}

const titles: readonly string[] = [
  'COO',
  'CFO',
  'CTO',
  'Head of Sales',
  'Head of Operations',
  'IT Manager',
  'E-commerce Manager',
  'Managing Director',
  'Head of Customer Care',
];
const tools: readonly string[] = [
  'Salesforce',
  'HubSpot',
  'SAP',
  'Shopify',
  'Magento',
  'NetSuite',
  'Zendesk',
  'Looker',
  'Odoo',
  'Snowflake',
];

/** Finds prospects, never the same company twice. */
export class Prospects {
  private readonly known = new Set<string>();

  constructor(private readonly chance: Chance) {}

  find(country: CountryCode, subdivision?: string): Prospect {
    const place = places[country];
    const { chance } = this;
    const { name, domain, industry } = this.companyOf(country);
    const firstName = chance.pick(place.firstNames);
    const lastName = chance.pick(place.lastNames);
    return {
      company: {
        name,
        domain: chance.happens(0.9) ? domain : null,
        country,
        subdivision: subdivision ?? chance.weighted(place.subdivisions),
        industry,
        employees: Math.round(12 + 90 * chance.spread(1.1)),
        techStack: chance.shuffled(tools).slice(0, chance.whole(0, 3)),
      },
      contact: {
        name: `${firstName} ${lastName}`,
        email: `${plain(firstName)}.${plain(lastName)}@${domain}`,
        phone:
          place.unusedPhone && chance.happens(0.6)
            ? `${place.unusedPhone}${chance.whole(10, 99)}`
            : null,
        title: chance.happens(0.85) ? chance.pick(titles) : null,
      },
    };
  }

  /** @throws Error when all the names of the country are used up */
  private companyOf(country: CountryCode): { name: string; domain: string; industry: string } {
    const place = places[country];
    for (let tries = 0; tries < 1000; tries++) {
      const stem = this.chance.pick(place.stems);
      const [trade, industry] = this.chance.pick(place.trades);
      const form = this.chance.pick(place.forms);
      // When the plain names run out, companies carry their founders' names.
      const called =
        tries < 8 ? `${stem} ${trade}` : `${stem} ${this.chance.pick(place.lastNames)} ${trade}`;
      const domain = `${plain(called)}.example`;
      if (this.known.has(domain)) continue;
      this.known.add(domain);
      return { name: `${called} ${form}`, domain, industry };
    }
    throw new Error(`there are no names left for companies in ${country}`);
  }
}

/** As part of an address: `Rivière Santé` → `riviere-sante`. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
