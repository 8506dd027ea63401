import type {
  DatedRules,
  DirectorySnapshot,
  DirectoryUser,
  QueueSettings,
  WorkingHours,
} from '#directory';

/** One of the vendor's people as they are now; what changed of them is told apart. */
export type PastPerson = Pick<
  DirectoryUser,
  'id' | 'name' | 'email' | 'role' | 'locale' | 'timeZone'
>;

/** What held from a moment on. */
export type SettingWord = { readonly heldFrom: Date } & (
  | { readonly subject: 'queue'; readonly queue: QueueSettings }
  | {
      readonly subject: 'availability';
      readonly repId: string;
      readonly available: boolean;
      readonly until: Date | null;
    }
  | {
      readonly subject: 'working_hours';
      readonly repId: string;
      readonly workingHours: WorkingHours | null;
    }
  | { readonly subject: 'joined'; readonly repId: string }
  | { readonly subject: 'active'; readonly repId: string; readonly active: boolean }
);

/** Every setting that decides, with the moments from which it held. */
export interface PastSettings {
  readonly people: readonly PastPerson[];
  readonly words: readonly SettingWord[];
  /** By version. */
  readonly ruleSets: readonly DatedRules[];
}

/** What one would have settled otherwise, for the whole of a period. */
export interface Draft {
  /** Null: the rules stay as they were. */
  readonly rules: DatedRules['rules'] | null;
  /** Queues as they would have been, and such as would have been opened. */
  readonly queues: readonly QueueSettings[];
}

/** The settings with the draft in the place of what it is a draft of. */
export function withDraft(past: PastSettings, { rules, queues }: Draft): PastSettings {
  const drafted = new Set(queues.map(({ id }) => id));
  const always = new Date(0);
  return {
    ...past,
    words: [
      ...queues.map((queue) => ({ subject: 'queue' as const, heldFrom: always, queue })),
      ...past.words.filter((word) => word.subject !== 'queue' || !drafted.has(word.queue.id)),
    ],
    ruleSets: rules === null ? past.ruleSets : [{ rules, heldFrom: always }],
  };
}

/** The settings as they held at one moment after the other. */
export class SettingsOverTime {
  private readonly words: readonly SettingWord[];
  private readonly users: Map<string, DirectoryUser>;
  private readonly queues = new Map<string, QueueSettings>();
  private next = 0;
  private snapshot: DirectorySnapshot | null = null;

  constructor(private readonly past: PastSettings) {
    this.words = past.words.toSorted((a, b) => a.heldFrom.getTime() - b.heldFrom.getTime());
    this.users = new Map(
      past.people.map((person) => [
        person.id,
        {
          ...person,
          active: true,
          // Somebody has looked after the deployment from its first day.
          joined: person.role === 'ADMIN',
          available: true,
          unavailableUntil: null,
          workingHours: null,
        },
      ]),
    );
  }

  /** Ask in the order of time: of a moment before the latest one asked for, it tells what held at that one. */
  at(moment: Date): DirectorySnapshot {
    for (let word = this.words[this.next]; word && word.heldFrom <= moment;) {
      this.hear(word);
      word = this.words[++this.next];
      this.snapshot = null;
    }
    this.snapshot ??= this.take();
    return this.snapshot;
  }

  /** Those who leave within the period, with the moment at which they do. */
  leaving(from: Date, before: Date): readonly { readonly repId: string; readonly at: Date }[] {
    return this.words.flatMap((word) =>
      word.subject === 'active' && !word.active && word.heldFrom >= from && word.heldFrom < before
        ? [{ repId: word.repId, at: word.heldFrom }]
        : [],
    );
  }

  private hear(word: SettingWord): void {
    if (word.subject === 'queue') {
      this.queues.set(word.queue.id, word.queue);
      return;
    }
    const user = this.users.get(word.repId);
    if (user) this.users.set(user.id, { ...user, ...saidOf(word) });
  }

  private take(): DirectorySnapshot {
    const queues = [...this.queues.values()];
    return {
      version: this.next,
      users: new Map(this.users),
      queues,
      queuesById: new Map(this.queues),
      ruleSets: this.past.ruleSets,
      productLines: new Set(),
      tiers: [],
      protectionDays: new Map(),
    };
  }
}

function saidOf(word: Exclude<SettingWord, { subject: 'queue' }>): Partial<DirectoryUser> {
  switch (word.subject) {
    case 'availability':
      return { available: word.available, unavailableUntil: word.until };
    case 'working_hours':
      return { workingHours: word.workingHours };
    case 'joined':
      return { joined: true };
    case 'active':
      return { active: word.active };
  }
}
