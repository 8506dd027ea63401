const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs about as much as a whole mail, so some are kept: 100, and then anew. */
function formatFor(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  if (formats.size >= 100) formats.clear();
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  formats.set(key, made);
  return made;
}

const isZone = (timeZone: string): boolean => {
  try {
    formatFor('en', timeZone);
    return true;
  } catch {
    return false;
  }
};

/**
 * An instant as the reader's wall clock shows it, with the zone's name beside it: "Monday 23
 * November at 14:30 (Europe/Rome)". A zone that is unknown here is read as UTC, and says so. Null
 * for what is no instant.
 *
 * @param at ISO 8601
 * @param timeZone IANA
 */
export function localMoment(at: string, locale: string, timeZone: string): string | null {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return null;
  const zone = isZone(timeZone) ? timeZone : 'UTC';
  return `${formatFor(locale, zone).format(instant)} (${zone})`;
}

/** Money as the reader writes it; `amount` is a decimal string, `currency` ISO 4217. */
export function localMoney(money: { amount: string; currency: string }, locale: string): string {
  try {
    return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, {
      style: 'currency',
      currency: money.currency,
    }).format(money.amount as Intl.StringNumericLiteral);
  } catch {
    return `${money.amount} ${money.currency}`;
  }
}
