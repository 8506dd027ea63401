/** What is wrong with a signal or with a file of them, and what to do. */
export const signalProblems = {
  ACCOUNT_INVALID:
    'This names no account. Give a company’s web address, or an e-mail address at a free provider.',
  URL_INVALID: 'This is not a web page’s address. Give one that begins with https://.',
  DATE_TOO_OLD: 'This is too long ago. Give a day after 1 January 2000.',
  NOT_OF_THIS_KIND: 'This does not go with this kind of signal. Please leave it out.',
  CERTIFICATE_OF_VENDOR: 'Only the vendor certifies partners. Please leave this one out.',
  SOURCE_OF_VENDOR: 'Only the vendor records from its CRM. Choose another source.',
  SIGNALS_TOO_MANY: 'These are too many at once: {{max, number}} is the most. Send them in parts.',
  CSV_EMPTY: 'There is nothing in this file. Put a line for each signal below the first one.',
  CSV_MALFORMED:
    'From here on this is no CSV. Look for a quotation mark that is not closed, or a very long line.',
  CSV_COLUMN_MISSING: 'These columns are missing: {{columns}}. Name them in the first line.',
  CSV_COLUMN_UNKNOWN: 'We know no column of this name. Rename it, or take it out.',
  CSV_COLUMN_TWICE: 'This column is there twice. Please take one out.',
  CSV_CELLS_TOO_MANY:
    'This line has more values than there are columns. Put quotation marks around a value with a comma in it.',
  CSV_LINES_TOO_MANY:
    'These are too many lines: {{max, number}} is the most. Upload them in parts.',
  KIND_UNKNOWN:
    'There is no such kind. Write active_integration, shared_customers or certified_partner.',
  DATE_INVALID: 'This is not a date. Write it like 2026-11-24.',
  PARTNER_UNKNOWN: 'There is no such partner. Give its short name as its page shows it.',
} as const;
