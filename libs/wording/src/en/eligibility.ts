/** Why this rep, and why not each other. Credits are in turns, shares parts of every turn. */
export const eligibility = {
  CHOSEN_BY_TURN:
    'It was their turn, number {{turn, number}} in this queue. They had a credit of {{credit, turns}} and a share of {{share, share}}.',
  CHOSEN_BY_TURN_TOLD_TO_PARTNER: 'It was their turn.',
  CHOSEN_AS_OWNER:
    'They look after this account already, so it goes to them without taking a turn.',
  CHOSEN_BY_MANAGER: 'A manager handed it to them.',
  CHOSEN_AS_MANAGER: 'Nobody in any queue could take it, so it went to a sales manager.',
  KEPT_AS_LAST_OWNER: 'Everyone who could take it has had it, so the last one keeps it.',
  NEXT_IN_LINE:
    'They could have taken it and keep their place in line, with a credit of {{credit, turns}}.',
  NEXT_BY_TURN:
    'They are next, with turn number {{turn, number}} of this queue. They have a credit of {{credit, turns}} and a share of {{share, share}}.',
  AFTER_THE_NEXT:
    'They could take it and come after the next one, with a credit of {{credit, turns}}.',
  NO_ONE_ELIGIBLE: 'Nobody in any queue could take it.',
  INACTIVE: 'Their account is no longer active.',
  NOT_JOINED: 'They have not accepted their invitation yet.',
  UNAVAILABLE: 'They are away at the moment.',
  OUTSIDE_WORKING_HOURS: 'It is outside their working hours.',
  DAILY_CAP_REACHED: 'They have had their most for today.',
  HAD_IT_BEFORE: 'They have had this referral before.',
} as const;
