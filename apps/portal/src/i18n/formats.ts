import { industryName } from './industries';
import { TAGS } from './locale';
import type { Locale } from './locale';

/** How a person reads dates, times, money and durations: their language, and their time zone. */
export interface Formats {
  /** `today 14:35`, `yesterday 09:10`, `3 Nov`, `3 Nov 2025`: the nearer, the less is said. */
  readonly moment: (at: string | number, now: number) => string;
  /** `today 14:35 CET`, `27 Nov 14:35 CET`: for what has to be met on time. */
  readonly momentWithZone: (at: string | number, now: number) => string;
  /** `14:35` */
  readonly time: (at: string | number) => string;
  /** `14:35 CET` */
  readonly timeWithZone: (at: string | number) => string;
  /** `Tuesday, 24 November 2026`; a day's heading. */
  readonly day: (at: string | number) => string;
  /** Everything, for whoever wants it exactly: on hover. */
  readonly exact: (at: string | number) => string;
  /** A calendar day without a time, such as `2026-11-24`. */
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (fraction: number) => string;
  readonly money: (money: { readonly amount: string; readonly currency: string }) => string;
  readonly list: (items: readonly string[]) => string;
  /** `Spain or Italy` */
  readonly either: (items: readonly string[]) => string;
  readonly country: (code: string) => string;
  /** `Manufacturing`, `Manifattura`; as it was typed where we have no word for it. */
  readonly industry: (industry: string) => string;
  /** The key of the day that a moment falls on, for grouping. */
  readonly dayKey: (at: string | number) => string;
}

export function formatsFor(locale: Locale, timeZone: string): Formats {
  const tag = TAGS[locale];
  const formatter = (options: Intl.DateTimeFormatOptions): ((at: string | number) => string) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone, ...options });
    return (at) => format.format(new Date(at));
  };
  const time = formatter({ hour: '2-digit', minute: '2-digit' });
  const timeWithZone = formatter({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  const thisYear = formatter({ day: 'numeric', month: 'short' });
  const otherYear = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
  const dayKeyFormat = new Intl.DateTimeFormat('en-CA', { timeZone });
  const dayKey = (at: string | number): string => dayKeyFormat.format(new Date(at));
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const days = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const either = new Intl.ListFormat(tag, { type: 'disjunction' });
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const date = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return {
    moment: (at, now) => {
      const away = daysBetween(dayKey(now), dayKey(at));
      if (Math.abs(away) <= 1) return `${relative.format(away, 'day')} ${time(at)}`;
      return dayKey(at).slice(0, 4) === dayKey(now).slice(0, 4) ? thisYear(at) : otherYear(at);
    },
    momentWithZone: (at, now) => {
      const away = daysBetween(dayKey(now), dayKey(at));
      const day = Math.abs(away) <= 1 ? relative.format(away, 'day') : thisYear(at);
      return `${day} ${timeWithZone(at)}`;
    },
    time,
    timeWithZone,
    day: days,
    exact: formatter({ dateStyle: 'full', timeStyle: 'long' }),
    date: (text) => date.format(new Date(`${text}T00:00:00Z`)),
    number: (value) => number.format(value),
    percent: (fraction) => percent.format(fraction),
    money: ({ amount, currency }) => {
      const whole = /^-?\d+(\.0+)?$/.test(amount);
      return new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        ...(whole && { maximumFractionDigits: 0 }),
      }).format(Number(amount));
    },
    list: (items) => list.format(items),
    either: (items) => either.format(items),
    country: (code) => regions.of(code) ?? code,
    industry: (industry) => industryName(locale, industry),
    dayKey,
  };
}

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
