import { emailAddressOf } from './email-address.js';
import { mayBePhoneNumber, phoneNumberOf } from './phone-number.js';
import type { Reading } from './reading.js';
import type { ReferralFacts } from './referral-facts.js';
import type { SubmissionInput } from './submission-input.js';

const LONGEST_NAME = 200;
const LONGEST_EMAIL = 254;
const LONGEST_TITLE = 100;

type Contact = SubmissionInput['contact'];

/**
 * The contact's facts; what is reported as a problem stands as null or empty. `country` is the
 * company's, whose national telephone numbers are understood; empty where it is not known.
 */
export function readContact(
  contact: Contact,
  country: string,
  reading: Reading,
): ReferralFacts['contact'] {
  const name = reading.required(['contact', 'name'], contact.name, { max: LONGEST_NAME });
  const email = readEmail(contact.email, reading);
  const phone = readPhone(contact.phone, country, reading);
  const title = reading.optional(['contact', 'title'], contact.title, { max: LONGEST_TITLE });
  return { name, email, phone, title };
}

function readEmail(typed: string, reading: Reading): string {
  const path = ['contact', 'email'];
  const text = reading.required(path, typed, { max: LONGEST_EMAIL });
  const address = text === '' ? '' : emailAddressOf(text);
  if (address === null) reading.report(path, 'EMAIL_INVALID');
  return address ?? '';
}

function readPhone(typed: string | null, country: string, reading: Reading): string | null {
  const path = ['contact', 'phone'];
  const text = reading.optional(path, typed, { max: Number.MAX_SAFE_INTEGER });
  if (text === null) return null;
  // Whose national number it is cannot be told while the country is missing.
  if (country === '' && !text.startsWith('+')) {
    if (!mayBePhoneNumber(text)) reading.report(path, 'PHONE_INVALID');
    return null;
  }
  const number = phoneNumberOf(text, country === '' ? null : country);
  if (number === null) reading.report(path, 'PHONE_INVALID');
  return number;
}
