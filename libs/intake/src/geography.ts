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

/** Every code that {@link isCountry} knows. */
export const countryCodes: readonly string[] = [...COUNTRIES];

export interface Subdivision {
  /** ISO 3166-2. */
  readonly code: string;
  /** As the standard writes it: in the country's own language, with few exceptions. */
  readonly name: string;
  /** The subdivision that it is part of: IT-25 of IT-MI; null at the first level. */
  readonly parent: string | null;
}

/** A country's subdivisions at every level, in the order of their codes. */
export function subdivisionsOf(country: string): readonly Subdivision[] {
  return iso31662
    .filter(({ code }) => isOfCountry(code, country))
    .map(({ code, name, parent }) => ({ code, name, parent: parent === country ? null : parent }));
}
