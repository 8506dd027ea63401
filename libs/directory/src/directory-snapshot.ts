import type { Locale } from '#people';
import type { ViewerRole } from '#platform';
import type { RuleSet } from '#qualification';
import type { SlaPolicy } from '#sla';
import type { WorkingHours } from './working-hours.js';

/** One of the vendor's people, as the routing needs them. */
export interface DirectoryUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: ViewerRole;
  readonly locale: Locale;
  /** An IANA name. */
  readonly timeZone: string;
  /** Not deactivated. */
  readonly active: boolean;
  /** Has accepted the invitation. */
  readonly joined: boolean;
  /** As it was set; {@link isAvailable} tells whether it still holds. */
  readonly available: boolean;
  /** When an unavailable one is back; null: until it is set. */
  readonly unavailableUntil: Date | null;
  /** Null: always. */
  readonly workingHours: WorkingHours | null;
}

export interface QueueMemberSettings {
  readonly repId: string;
  /** 1 to 1000. */
  readonly weight: number;
  /** Turns a day; null: no limit. */
  readonly dailyCap: number | null;
}

/** What holds of a queue; empty lists mean any. */
export interface QueueSettings {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** ISO 3166-2. */
  readonly subdivisions: readonly string[];
  readonly productLines: readonly string[];
  readonly fallback: boolean;
  readonly sla: SlaPolicy;
  /** 1, then one more with each change. */
  readonly revision: number;
  readonly createdAt: Date;
  /** In the order in which they were given. */
  readonly members: readonly QueueMemberSettings[];
}

/** Rules with the moment from which they hold. */
export interface DatedRules {
  readonly rules: RuleSet;
  readonly heldFrom: Date;
}

/** Every setting that decides, as it held at one moment. */
export interface DirectorySnapshot {
  readonly version: number;
  readonly users: ReadonlyMap<string, DirectoryUser>;
  readonly queues: readonly QueueSettings[];
  readonly queuesById: ReadonlyMap<string, QueueSettings>;
  /** Those in force, and those that come into force later; {@link rulesAt} tells which hold at a moment. */
  readonly ruleSets: readonly DatedRules[];
  readonly productLines: ReadonlySet<string>;
  /** From the lowest. */
  readonly tiers: readonly string[];
  /** For how many days a referral of each tier holds its account; 0: not at all. */
  readonly protectionDays: ReadonlyMap<string, number>;
}

/** Whether somebody takes referrals at that instant, as far as they said so themselves. */
export function isAvailable(
  user: Pick<DirectoryUser, 'available' | 'unavailableUntil'>,
  at: Date,
): boolean {
  return user.available || (user.unavailableUntil !== null && user.unavailableUntil <= at);
}

/** The rules that hold at that instant: of those that have begun by then, the latest version. */
export function rulesAt({ ruleSets }: Pick<DirectorySnapshot, 'ruleSets'>, at: Date): RuleSet {
  const begun = ruleSets.findLast(({ heldFrom }) => heldFrom <= at) ?? ruleSets[0];
  if (begun === undefined) throw new Error('No rules are in force at any time.');
  return begun.rules;
}
