/** Why a request was refused, and what to do. */
export const refusals = {
  UNAUTHENTICATED: 'You are not signed in. Please sign in and try again.',
  FORBIDDEN: 'You may not do or see this. Ask an administrator if you need to.',
  NOT_FOUND: 'There is nothing here that you may see. Check the address, or go back to your list.',
  BAD_USER_INPUT: 'Something that was sent does not fit. Correct what is named and send it again.',
  CONFLICT: 'This is not possible as things stand. Load it again and see what has changed.',
  CONFLICT_WITH_STATUS:
    'This is not possible while the referral is “$t(statuses.{{status}})”. Load it again and see what has changed.',
  CONFLICT_WITH_END:
    'This is no longer possible: the referral is over (“$t(statuses.{{status}})”).',
  RATE_LIMITED: 'That was a little fast. Please wait a moment and try again.',
  RATE_LIMITED_one: 'That was a little fast. Please try again in a second.',
  RATE_LIMITED_other: 'That was a little fast. Please try again in {{count, number}} seconds.',
  QUERY_TOO_COMPLEX: 'This asks for too much at once. Ask for fewer fields or shorter lists.',
  PAYLOAD_TOO_LARGE: 'This is more than can be sent at once. Send less, or in several parts.',
  IDEMPOTENCY_KEY_REUSED:
    'This idempotency key was used before with other content. Use a new key for a new referral.',
  TOKEN_INVALID: 'This link or token has expired or was used before. Ask for a new one.',
  CURSOR_INVALID: 'This place in the list is unknown or too old. Start again from the beginning.',
  UNAVAILABLE: 'We cannot answer at the moment. Please try again shortly; nothing was lost.',
  INTERNAL:
    'Something went wrong on our side. Please try again, and name this reference if it goes on: {{reference}}',
} as const;
