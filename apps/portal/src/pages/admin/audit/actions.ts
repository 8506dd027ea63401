/** What the trail holds, each by the sentence that says it in `admin.json`. */
export const ACTIONS = [
  'session.opened',
  'session.refused',
  'session.ended',
  'password.resetRequested',
  'password.reset',
  'user.invited',
  'user.joined',
  'user.updated',
  'user.deactivated',
  'user.reactivated',
  'apiKey.created',
  'apiKey.revoked',
  'partner.created',
  'partner.updated',
  'tier.created',
  'productLine.created',
  'queue.created',
  'queue.updated',
  'availability.set',
  'workingHours.set',
  'mail.sentAgain',
  'rules.published',
  'rules.rolledBack',
  'rules.fourEyesSet',
  'ruleDraft.created',
  'ruleDraft.changed',
  'ruleDraft.discarded',
  'tier.updated',
  'claim.released',
  'claim.contested',
  'contest.settled',
  'contest.withdrawn',
  'signals.recorded',
  'signal.withdrawn',
  'replay.started',
  'replay.cancelled',
] as const;

export type KnownAction = (typeof ACTIONS)[number];

/** The words' key of an action; what a newer server knows is told in general. */
export const wordOf = (action: string): KnownAction | 'other' =>
  ACTIONS.find((known) => known === action) ?? 'other';
