import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/server-clock';
import { useViewer } from '../../api/viewer';
import { useFormats } from '../../i18n/use-formats';
import { When } from '../when';
import { factsOf } from './event-sentence';
import type { Learnt } from './event-sentence';
import { groupByDay } from './group-by-day';
import { nextStep } from './next-step';
import type { Unfinished } from './next-step';
import styles from './story.module.css';
import { toldOnce } from './told-once';
import { useSentence } from './use-sentence';

export interface StoryEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly data: unknown;
  readonly byViewer?: boolean;
}

export interface StoryProps {
  /** Oldest first, as the API tells them. */
  readonly events: readonly StoryEvent[];
  /** What the story is of, where what comes next is to be said. */
  readonly of?: Unfinished;
  /** More of an event, behind a disclosure: the candidates of an assignment, for one. */
  readonly detailOf?: (event: StoryEvent) => ReactNode;
}

/** What happened, as sentences by day, the newest last; and what comes next. */
export function Story({ events, of, detailOf }: StoryProps): ReactNode {
  const formats = useFormats();
  // What was there when the reader came; whatever else comes is marked as new.
  const [known] = useState(() => new Set(events.map(({ id }) => id)));
  return (
    <div className={styles.story}>
      {groupByDay(toldOnce(events), formats.dayKey).map(({ key, events: ofDay }) => (
        <section key={key} className={styles.day}>
          <h3 className={styles.dayName}>{formats.day(ofDay[0]?.at ?? key)}</h3>
          <ol className={styles.events}>
            {ofDay.map((event) => (
              <EventLine
                key={event.id}
                event={event}
                detail={detailOf?.(event)}
                isNew={!known.has(event.id)}
              />
            ))}
          </ol>
        </section>
      ))}
      {of && <Next of={of} />}
    </div>
  );
}

function EventLine({
  event,
  detail,
  isNew,
}: {
  readonly event: StoryEvent;
  readonly detail: ReactNode;
  /** It came while the page was open. */
  readonly isNew: boolean;
}): ReactNode {
  const { t } = useTranslation(['parts', 'common']);
  const sentence = useSentence();
  const learnt = useLearnt();
  const { details, reason, said, learnt: codes = [] } = factsOf(event);
  const because =
    reason !== undefined && isReason(reason) && t(`common:assignmentReason.${reason}`);
  const more = [
    ...(because ? [t('story.because', { because })] : []),
    ...codes.map(learnt),
    ...details,
  ];
  const hasMore = more.length > 0 || (detail !== null && detail !== undefined);
  return (
    <li className={styles.event} data-type={event.type} data-new={isNew || undefined}>
      <When at={event.at} as="time" />
      {hasMore ? (
        <details className={styles.more}>
          <summary>{sentence(event)}</summary>
          {more.map((line) => (
            <p key={line} className={styles.detail}>
              {line}
            </p>
          ))}
          {detail}
        </details>
      ) : (
        <span>{sentence(event)}</span>
      )}
      {said !== undefined && <p className={styles.said}>{said}</p>}
    </li>
  );
}

/** What a touch showed, in words; codes that a newer server knows are shown as they come. */
function useLearnt(): (learnt: Learnt) => string {
  const { t, i18n } = useTranslation('common');
  return ({ kind, code }) => {
    const word = (of: string): string => i18n.t(`common:${of}.${code}` as 'common:answer.YES');
    return kind === 'buyingSignal' ? word(kind) : `${t(`bant.${kind}`)}: ${word('answer')}`;
  };
}

const REASONS = [
  'ROUND_ROBIN',
  'ACCOUNT_OWNER',
  'MANUAL',
  'DECLINED',
  'SLA_BREACHED',
  'FALLBACK',
  'NO_ONE_ELIGIBLE',
  'REP_DEACTIVATED',
] as const;

const isReason = (code: string): code is (typeof REASONS)[number] =>
  REASONS.some((reason) => reason === code);

function Next({ of }: { readonly of: Unfinished }): ReactNode {
  const { t } = useTranslation('parts');
  const now = useServerNow(60_000);
  const formats = useFormats();
  const next = nextStep(of, useViewer());
  if (!next) return null;
  const { key, yours, rep = '', dueAt } = next;
  const when = dueAt === undefined ? '' : formats.moment(dueAt, now);
  return (
    <p className={styles.next}>
      <span className={styles.nextWord}>{t('story.next')}</span>{' '}
      {t(key === 'mature' || !yours ? `next.${key}` : `nextForYou.${key}`, { rep, when })}
    </p>
  );
}
