import type { NotificationPreference } from '../../api/notification-preferences';

export interface News {
  readonly kind: string;
  readonly title: string;
  readonly enabled: Readonly<Record<NotificationPreference['channel'], boolean>>;
}

/** Each kind once, in the order in which a story goes, with its switch for each way. */
export function newsByKind(preferences: readonly NotificationPreference[]): readonly News[] {
  const byKind = new Map<string, News>();
  for (const { kind, title, channel, enabled } of preferences) {
    const before = byKind.get(kind)?.enabled ?? { MAIL: false, BROWSER: false };
    byKind.set(kind, { kind, title, enabled: { ...before, [channel]: enabled } });
  }
  return [...byKind.values()];
}
