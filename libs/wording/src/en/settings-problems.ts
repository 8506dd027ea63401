/** What is wrong with a setting, a person or a deal, and what to do. */
export const settingsProblems = {
  AMOUNT_INVALID: 'This is not an amount in this currency. Write it like 1200.00.',
  AMOUNT_OUT_OF_RANGE: 'This amount is larger than we can take. Please check it.',
  CURRENCY_UNKNOWN: 'There is no such currency. Give one such as EUR.',
  DATE_IN_PAST: 'This date has passed. Give a later one.',
  UNTIL_ONLY_WHEN_UNAVAILABLE:
    'An end is only for an absence. Leave it out, or choose not available.',
  MAIL_KIND_UNKNOWN: 'There is no such kind of e-mail. Choose one from the list.',
  CODE_INVALID: 'A code takes 1 to 50 capital letters, digits and underscores. Please change it.',
  LOCALE_UNKNOWN: 'We do not speak this language yet. Choose English or Italian.',
  PARTNER_NOT_ALLOWED:
    'This role belongs to no partner. Leave the partner out, or choose another role.',
  PASSWORD_TOO_SHORT:
    'This password is too short. Choose one of at least {{min, number}} characters.',
  PASSWORD_TOO_LONG: 'This password is too long. Choose one of at most {{max, number}} characters.',
  PASSWORD_IS_ADDRESS: 'The e-mail address is no good password. Choose another one.',
  FALLBACK_EXISTS:
    'There is a fallback queue already. Change that one, or make this an ordinary queue.',
  ROLE_OF_OTHER_SIDE:
    'This role is of the other side: of the vendor or of a partner. Choose another role.',
  PERIOD_INVALID:
    'A period begins before it ends and has at most {{most, number}} days. Choose other days.',
  PROTECTION_DAYS_UNKNOWN: 'A tier protects for 30, 60, 90 or 120 days, or not at all.',
  TIER_UNKNOWN: 'There is no such tier. Choose one from the list.',
  REP_UNKNOWN: 'This person cannot take referrals. Choose an active rep.',
  REP_REPEATED: 'This rep is in the list already. Name each one once.',
  QUEUE_NAMES_NOTHING:
    'A queue takes something in particular. Name a country, a region or a product line.',
  RESPOND_WITHIN_OUT_OF_RANGE:
    'Give a time to answer of more than nothing and at most {{mostDays, number}} days.',
  WARN_AT_TOO_MANY: 'These are too many warnings: {{most, number}} is the most. Take some out.',
  WARN_AT_OUT_OF_RANGE:
    'A warning comes after a part of the time. Give a fraction between 0 and 1.',
  WARN_AT_NOT_ASCENDING: 'Each warning comes after the one before. Put the earlier ones first.',
  CALENDAR_REQUIRED: 'Business hours need a calendar. Add one, or choose the wall clock.',
  TIME_ZONE_UNKNOWN: 'There is no such time zone. Give one such as Europe/Rome.',
  OPEN_BLOCK_REQUIRED: 'A calendar without open hours is never open. Add some.',
  OPEN_BLOCKS_TOO_MANY:
    'These are too many open hours: {{most, number}} entries are the most. Take some out.',
  OPEN_BLOCK_TIME_INVALID: 'This is not a time of day. Write it like 09:30, up to 24:00.',
  OPEN_BLOCK_EMPTY: 'These hours end before they begin. Put the end after the beginning.',
  OPEN_BLOCKS_OVERLAP:
    'These hours overlap those from {{from}} to {{to}}. Make them one, or move them apart.',
  CLOSED_DAYS_TOO_MANY:
    'These are too many closed days: {{most, number}} is the most. Take some out.',
  CLOSED_DAY_INVALID: 'This is not a date. Write it like 2026-12-25.',
  HOLIDAYS_UNKNOWN:
    'We do not know the holidays of this country. Leave it out and list the closed days.',
  CALENDAR_NEVER_OPEN: 'With these hours and closed days it is never open. Please open some more.',
  DUE_TOO_FAR_AHEAD:
    'With these hours an answer would be due in more than {{mostYears, number}} years. Give it less time, or open more hours.',
} as const;
