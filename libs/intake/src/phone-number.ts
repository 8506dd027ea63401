import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

const LONGEST_TYPED = 60;
/** Of a number with its country's prefix E.164 allows 15; a trunk prefix and an extension may stand around it. */
const DIGITS = { fewest: 4, most: 24 };

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

/** Whether it may be a number of some country's, where it cannot be told yet of which. */
export function mayBePhoneNumber(typed: string): boolean {
  const digits = typed.replaceAll(/\D/g, '').length;
  return typed.length <= LONGEST_TYPED && digits >= DIGITS.fewest && digits <= DIGITS.most;
}
