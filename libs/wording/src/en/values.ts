/** What does not fit about a value that a program sent. `at`: where it stands in what was sent. */
export const values = {
  MISSING: '“{{at}}” is missing. Give it and send it again.',
  UNKNOWN: '{{type}} has no field “{{at}}”. Leave it out, or correct its name.',
  NOT_AMONG: '“{{at}}” is none of the values of {{type}}. Choose one of them.',
  DateTime: '“{{at}}” takes an instant such as 2026-11-22T10:15:30.123Z.',
  Date: '“{{at}}” takes a day such as 2026-11-22.',
  Duration: '“{{at}}” takes a time of at most 90 days as ISO 8601 writes it, such as PT2H.',
  CountryCode: '“{{at}}” takes two capital letters such as IT.',
  OF_TYPE: '“{{at}}” takes a value of type {{type}}. Correct it and send it again.',
  OTHERWISE: '“{{at}}” does not fit. Correct it and send it again.',
} as const;
