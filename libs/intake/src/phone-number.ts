import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

const LONGEST_TYPED = 60;

/**
 * The number in E.164, or null where it is none. National numbers are read as the country's; null
 * where the country is not known, and then only numbers with a + can be read. Asked is whether such
 * a number can exist, not whether its range is in use: ranges are opened faster than lists follow.
 * An extension is dropped, as E.164 has none.
 */
export function phoneNumberOf(typed: string, country: string | null): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const known = country !== null && isSupportedCountry(country) ? { defaultCountry: country } : {};
  const number = parsePhoneNumberFromString(typed, { ...known, extract: false });
  return number?.isPossible() === true ? number.number : null;
}
