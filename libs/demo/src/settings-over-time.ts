import type { DirectorySnapshot, DirectoryUser, QueueSettings } from '#directory';
import { USUAL_PROTECTION_DAYS } from '#directory';
import { DEFAULT_RULES } from '#qualification';
import type { QueueRevision } from './queues.js';
import type { AvailabilityWord, DemoPerson, Vendor } from './vendor-people.js';

export const productLines: readonly string[] = ['CORE', 'ANALYTICS', 'PAYMENTS'];
export const tiers: readonly string[] = ['REGISTERED', 'SILVER', 'GOLD', 'PLATINUM'];

/** Every setting that decides, as it held at any moment of the demo's story. */
export class SettingsOverTime {
  private readonly known = new Map<number, DirectorySnapshot>();
  private readonly changedAt: readonly Date[];

  constructor(
    readonly vendor: Vendor,
    readonly queueRevisions: readonly QueueRevision[],
  ) {
    const people = peopleOf(vendor);
    this.changedAt = [
      ...queueRevisions.map(({ heldFrom }) => heldFrom),
      ...vendor.availability.map(({ heldFrom }) => heldFrom),
      ...people.flatMap(({ joinedAt, deactivatedAt }) => [joinedAt, deactivatedAt ?? joinedAt]),
    ].sort((one, other) => one.getTime() - other.getTime());
  }

  at(moment: Date): DirectorySnapshot {
    const version = this.changedAt.findLastIndex((at) => at <= moment) + 1;
    const known = this.known.get(version) ?? this.snapshot(moment, version);
    this.known.set(version, known);
    return known;
  }

  private snapshot(moment: Date, version: number): DirectorySnapshot {
    const users = peopleOf(this.vendor).map((person) => this.userAt(person, moment));
    const queuesById = new Map<string, QueueSettings>();
    for (const { heldFrom, ...queue } of this.queueRevisions)
      if (heldFrom <= moment) queuesById.set(queue.id, queue);
    return {
      version,
      users: new Map(users.map((user) => [user.id, user])),
      queues: [...queuesById.values()],
      queuesById,
      ruleSets: [{ rules: DEFAULT_RULES, heldFrom: new Date(0) }],
      productLines: new Set(productLines),
      tiers,
      protectionDays: new Map(tiers.map((tier) => [tier, USUAL_PROTECTION_DAYS])),
    };
  }

  private userAt(person: DemoPerson, moment: Date): DirectoryUser {
    const { id, name, email, role, locale, timeZone, workingHours } = person;
    const { available, until } = lastWord(this.vendor.availability, id, moment);
    return {
      id,
      name,
      email,
      role,
      locale,
      timeZone,
      workingHours,
      available,
      active: person.deactivatedAt === null || person.deactivatedAt > moment,
      joined: person.joinedAt <= moment,
      unavailableUntil: until,
    };
  }
}

/** Everybody of the vendor's. */
export const peopleOf = (vendor: Vendor): readonly DemoPerson[] => [
  vendor.admin,
  vendor.partnerManager,
  ...vendor.salesManagers,
  ...vendor.reps,
];

/** What somebody last said of their availability, up to that moment. */
export function lastWord(
  words: readonly AvailabilityWord[],
  repId: string,
  moment: Date,
): Pick<AvailabilityWord, 'available' | 'until'> {
  const said = words.findLast((word) => word.repId === repId && word.heldFrom <= moment);
  return said ?? { available: true, until: null };
}
