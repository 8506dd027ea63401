import type { ReactNode } from 'react';
import { useServerNow } from '../api/server-clock';
import { useFormats } from '../i18n/use-formats';

export interface WhenProps {
  readonly at: string;
  /** `moment`: as people say it; `time`: on a day that is told beside it. */
  readonly as?: 'moment' | 'time';
}

/** A moment as people say it; exactly on hover. */
export function When({ at, as = 'moment' }: WhenProps): ReactNode {
  const formats = useFormats();
  const now = useServerNow(60_000);
  return (
    <time dateTime={at} title={formats.exact(at)}>
      {as === 'time' ? formats.time(at) : formats.moment(at, now)}
    </time>
  );
}
