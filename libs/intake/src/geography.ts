import { iso31661, iso31662 } from 'iso-3166';

const COUNTRIES: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2));
const SUBDIVISIONS: ReadonlySet<string> = new Set(iso31662.map(({ code }) => code));

/** Whether ISO 3166-1 assigns this alpha-2 code. */
export function isCountry(code: string): boolean {
  return COUNTRIES.has(code);
}

/** Whether ISO 3166-2 knows this code at any level: a region (IT-25) as well as its province (IT-MI). */
export function isSubdivision(code: string): boolean {
  return SUBDIVISIONS.has(code);
}

/** Whether a subdivision's code is one of this country's. */
export function isOfCountry(subdivision: string, country: string): boolean {
  return subdivision.startsWith(`${country}-`);
}
