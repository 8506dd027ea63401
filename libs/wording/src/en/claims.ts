/** Whether an account is free for a product line. `until` is a day, YYYY-MM-DD or RFC 3339 in UTC. */
export const claims = {
  FREE: 'This account is free for this product line.',
  CLAIMED:
    'Someone is already looking after this account for this product line. You can try again after {{until, day}}.',
  ASK: 'Someone is already looking after this account for this product line, and nothing has happened for a while. You can ask for it: a partner manager decides.',
  YOURS:
    'You have already referred this account for this product line. It is yours at least until {{until, day}}; open your referral to follow it.',
} as const;
