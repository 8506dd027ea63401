/** What is wrong with rules, and what to do; a warning says what to look at again. */
export const ruleProblems = {
  RANGE_UPSIDE_DOWN:
    'This range ends at {{max, number}} before it begins at {{min, number}}. Swap the two.',
  RANGES_OVERLAP: 'This range overlaps an earlier one. One of them is enough.',
  LISTED_TWICE: 'This stands in the list twice: {{value}}. Once is enough.',
  BOTH_WANTED_AND_EXCLUDED:
    'This is asked for and excluded at once: {{value}}. Take it out of one of the lists.',
  EXCLUDED_WITHOUT_EFFECT:
    'Excluding {{value}} changes nothing, since only what the other list names is taken.',
  SQL_BELOW_MQL:
    'An SQL would take {{sql, number}} points and an MQL {{mql, number}}. Ask for more for an SQL.',
  SQL_OUT_OF_REACH:
    'Nobody can be an SQL: it takes {{sql, number}} points, and all answers together give {{most, number}}.',
  TOO_MANY_SIGNALS_ASKED:
    'It takes {{enough, number}} different buying signals, and {{counted, number}} count. Ask for fewer, or let more count.',
  NO_ECOSYSTEM_SIGNAL: 'Without any ecosystem signal that counts nothing is an EQL. Choose one.',
  CLASS_IN_BOTH:
    'This class would go to sales and to nurturing at once: {{leadClass}}. Choose one of them.',
  UNQUALIFIED_TO_SALES: 'What is not qualified never goes to sales. Take it out.',
  NOTHING_TO_SALES: 'No class goes to sales. Choose at least one.',
  LAPSES_BEFORE_REMINDER:
    'It would lapse after {{lapse, number}} days, before the reminder after {{remind, number}}. Give it longer.',
  EVERYTHING_DISQUALIFIED:
    'Of the last {{days, number}} days, {{before, number}} referrals went to sales; by these rules none would have. Ask for less.',
  MUCH_LESS_TO_SALES:
    'Of the last {{days, number}} days, {{before, number}} referrals went to sales; by these rules it would have been {{after, number}}.',
  RULES_VERSION_UNKNOWN: 'There are no rules of this version. Choose one from the list.',
  DATE_TOO_FAR:
    'This date is too far ahead: {{days, number}} days are the most. Choose an earlier one.',
} as const;
