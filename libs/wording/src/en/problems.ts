/** What is wrong with a referral's field, and what to do. */
export const problems = {
  REQUIRED: 'This is needed. Please fill it in.',
  TOO_LONG: 'This is too long: {{max, number}} is the most. Please shorten it.',
  EMAIL_INVALID: 'This is not an e-mail address. Give exactly one, such as name@company.com.',
  DOMAIN_INVALID: 'This is not a company’s web address. Give one such as company.com.',
  COUNTRY_UNKNOWN: 'There is no such country. Choose one from the list.',
  SUBDIVISION_UNKNOWN: 'There is no such region in this country. Choose one from the list.',
  PRODUCT_LINE_UNKNOWN: 'There is no such product line. Choose one that we offer.',
  PHONE_INVALID:
    'This is not a telephone number. Give it with its country code, such as +39 02 1234567.',
  NUMBER_OUT_OF_RANGE: 'Give a whole number from {{min, number}} to {{max, number}}.',
  DATE_IN_FUTURE: 'This has not come yet. Give a moment that has passed.',
  CONTROL_CHARACTERS_NOT_ALLOWED:
    'There are line breaks or invisible characters that cannot stand here. Type the text anew.',
  IDEMPOTENCY_KEY_INVALID:
    'The idempotency key takes 1 to {{max, number}} printable characters. Send another one.',
  CANNOT_CONTACT: 'We cannot contact this person. Please choose another contact.',
} as const;
