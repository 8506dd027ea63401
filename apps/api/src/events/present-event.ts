import type { EventRow, Reason } from '#events';
import type { Locale } from '#people';
import { say } from '#wording';

/** An event as its viewer sees it, with what people read in their language. */
export interface PresentedEvent {
  readonly id: string;
  readonly type: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly referralId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export function presentEvent(event: EventRow, locale: Locale): PresentedEvent {
  const { id, type, at, referralId, data } = event;
  return {
    id,
    type,
    at: at.toISOString(),
    referralId,
    data: 'reasons' in data ? { ...data, reasons: reasonsIn(data.reasons, locale) } : data,
  };
}

const reasonsIn = (reasons: unknown, locale: Locale): string[] =>
  (reasons as readonly Reason[]).map(({ code, params }) => say(locale, `because.${code}`, params));
