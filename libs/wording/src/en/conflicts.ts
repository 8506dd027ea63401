/** States other than a referral's in which something is not possible, and what to do. */
export const conflicts = {
  TIER_EXISTS: 'There is such a tier already. Choose another name, or use that one.',
  PRODUCT_LINE_EXISTS:
    'There is such a product line already. Choose another code, or use that one.',
  FALLBACK_EXISTS:
    'There is a fallback queue already. Change that one, or make this an ordinary queue.',
  DEACTIVATED: 'This person was deactivated. Choose someone else, or invite them again.',
  EMAIL_TAKEN: 'Somebody with this e-mail address is here already. Use another address.',
  EMAIL_OF_DEACTIVATED:
    'Somebody with this e-mail address was deactivated. Let them in again instead of inviting them.',
  YOURSELF: 'Nobody takes themselves out. Ask somebody else who may.',
  JOINED: 'This person has joined already. There is nothing to invite them to.',
  HAS_WORK:
    'This person is in a queue or has open referrals. Take them out of the queues and hand their referrals over first.',
  NO_CLAIM: 'This referral holds no account by now. There is nothing to release.',
  ACCOUNT_FREE: 'Nobody holds this account by now. Submit the referral.',
  CONTEST_SETTLED: 'This was settled meanwhile. Look at it again.',
  CONTEST_STALE:
    'What was asked for holds no longer, so nothing was handed over. Let the account stay.',
  SIGNAL_WITHDRAWN: 'This signal was taken back already. There is nothing left to do.',
  LAST_ADMIN: 'This is the last administrator. Make someone else one first.',
  TOO_MANY_ATTEMPTS: 'There were too many wrong passwords. Try again in {{minutes, number}} min.',
  WRONG_CREDENTIALS:
    'This address and password do not go together. Check both, or ask for a new password.',
  REPLAY_RUNNING: 'Another replay of yours is under way. Wait for it, or cancel it.',
  DRAFT_CHANGED: 'Somebody changed this draft meanwhile. Look at it again.',
  RULES_CHANGED:
    'Other rules were published since this draft was begun. Compare the two, then publish.',
  RULES_IN_FORCE: 'These are the latest rules already. There is nothing to bring back.',
  FOUR_EYES: 'You wrote this. Somebody else publishes it.',
  EXPIRED: 'The link of this e-mail is gone. Send the invitation, or ask for the reset, again.',
} as const;
