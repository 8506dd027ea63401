import { cleanText, typedAccountKey } from '#intake';
import type { SignalFact, TypedSignal } from './signal-fact.js';
import type { SignalProblem } from './signal-problem.js';

const LONGEST_EVIDENCE = 500;
const LONGEST_ADDRESS = 1_000;
const MOST_CUSTOMERS = 1_000_000;
const FIRST_DAY = new Date('2000-01-01T00:00:00Z');
/** A day of the calendar has begun somewhere while it is still the day before here. */
const AHEAD_MS = 14 * 3_600_000;

export type ParsedSignal =
  | { readonly ok: true; readonly fact: SignalFact }
  | { readonly ok: false; readonly problems: readonly SignalProblem[] };

interface Asker {
  readonly now: Date;
  /** Only the vendor certifies: a partner's own word on it would be none. */
  readonly ofVendor: boolean;
}

/** Reads a signal as it was told. Everything that is wrong comes back at once. */
export function parseSignal(typed: TypedSignal, { now, ofVendor }: Asker): ParsedSignal {
  const problems: SignalProblem[] = [];
  const report = (
    field: keyof TypedSignal,
    code: SignalProblem['code'],
    params: SignalProblem['params'] = {},
  ): null => {
    problems.push({ code, path: [field], params });
    return null;
  };
  if (typed.kind === 'CERTIFIED_PARTNER' && !ofVendor) report('kind', 'CERTIFICATE_OF_VENDOR');
  if (typed.seenAt < FIRST_DAY) report('seenAt', 'DATE_TOO_OLD');
  if (typed.seenAt.getTime() > now.getTime() + AHEAD_MS) report('seenAt', 'DATE_IN_FUTURE');
  const fact: SignalFact = {
    kind: typed.kind,
    seenAt: typed.seenAt,
    accountKey: accountOf(typed, report),
    count: countOf(typed, report),
    evidence: evidenceOf(typed, report),
    evidenceUrl: addressOf(typed.evidenceUrl, report),
  };
  return problems.length === 0 ? { ok: true, fact } : { ok: false, problems };
}

type Report = (
  field: keyof TypedSignal,
  code: SignalProblem['code'],
  params?: SignalProblem['params'],
) => null;

function accountOf({ kind, account }: TypedSignal, report: Report): string | null {
  const isGiven = account !== null && account.trim() !== '';
  if (kind === 'CERTIFIED_PARTNER') return isGiven ? report('account', 'NOT_OF_THIS_KIND') : null;
  if (!isGiven) return report('account', 'REQUIRED');
  return typedAccountKey(account) ?? report('account', 'ACCOUNT_INVALID');
}

function countOf({ kind, count }: TypedSignal, report: Report): number | null {
  if (count === null) return null;
  if (kind !== 'SHARED_CUSTOMERS') return report('count', 'NOT_OF_THIS_KIND');
  return Number.isInteger(count) && count >= 1 && count <= MOST_CUSTOMERS
    ? count
    : report('count', 'NUMBER_OUT_OF_RANGE', { min: 1, max: MOST_CUSTOMERS });
}

function evidenceOf({ evidence }: TypedSignal, report: Report): string {
  const text = textOf('evidence', evidence, LONGEST_EVIDENCE, report);
  if (text === '') report('evidence', 'REQUIRED');
  return text ?? '';
}

function textOf(
  field: 'evidence' | 'evidenceUrl',
  typed: string,
  max: number,
  report: Report,
): string | null {
  const read = cleanText(typed, { max });
  return read.ok ? read.text : report(field, read.code, read.code === 'TOO_LONG' ? { max } : {});
}

/** Only what a browser opens as a page: never `javascript:` or a file of the reader's own. */
function addressOf(typed: string | null, report: Report): string | null {
  if (typed === null || typed.trim() === '') return null;
  const text = textOf('evidenceUrl', typed, LONGEST_ADDRESS, report);
  if (text === null) return null;
  const url = URL.parse(text);
  const isPage = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isPage && url.username === '' && url.password === ''
    ? url.href
    : report('evidenceUrl', 'URL_INVALID');
}
