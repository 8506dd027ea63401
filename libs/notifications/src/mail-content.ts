import type { Say } from '#wording';
import { localMoment, localMoney } from './local-moment.js';
import { audienceOf, isAccountMail } from './mail-kind.js';
import type { AccountMailKind, MailKind } from './mail-kind.js';
import type { MailParams } from './mail-params.js';
import { oneLine } from './one-line.js';

export interface MailToWrite {
  readonly kind: MailKind;
  readonly referralId: string | null;
  readonly params: MailParams;
  readonly reader: { readonly name: string; readonly locale: string; readonly timeZone: string };
  /** The origin of all links, without a trailing slash. */
  readonly publicUrl: string;
  /** Null where it cannot be switched off. */
  readonly unsubscribeUrl: string | null;
}

/** A mail as both of its forms show it. */
export interface MailContent {
  readonly locale: string;
  readonly subject: string;
  readonly hello: string;
  readonly body: string;
  readonly reasonsTitle: string;
  readonly reasons: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly button: { readonly label: string; readonly url: string; readonly hint: string };
  readonly why: string;
  readonly sentBy: string;
  readonly unsubscribe: { readonly label: string; readonly url: string } | null;
}

type FactName =
  | 'company'
  | 'contact'
  | 'productLine'
  | 'partner'
  | 'rep'
  | 'queue'
  | 'due'
  | 'until'
  | 'heldUntil'
  | 'stage'
  | 'amount'
  | 'leadClass';

const aboutIt = ['company', 'contact', 'productLine'] as const;
const factsOf: Readonly<Record<Exclude<MailKind, AccountMailKind>, readonly FactName[]>> = {
  SUBMITTED: [...aboutIt, 'leadClass'],
  ACTION_REQUIRED: aboutIt,
  REMINDED: [...aboutIt, 'until'],
  LAPSED: aboutIt,
  DISQUALIFIED: aboutIt,
  NURTURING: aboutIt,
  ASSIGNED: [...aboutIt, 'rep', 'queue', 'due'],
  ACCEPTED: [...aboutIt, 'rep'],
  DEAL_STAGE: ['company', 'productLine', 'stage', 'amount'],
  CLAIM_ENDING: ['company', 'productLine', 'heldUntil'],
  CLAIM_ENDED: ['company', 'productLine'],
  CLAIM_RELEASED: ['company', 'productLine'],
  CONTEST_KEPT: ['company', 'productLine'],
  CONTESTED: ['company', 'productLine'],
  REP_ASSIGNED: [...aboutIt, 'partner', 'queue', 'due'],
  REP_WARNED: [...aboutIt, 'partner', 'due'],
  REP_BREACHED: [...aboutIt, 'partner', 'due'],
  BREACHED: [...aboutIt, 'partner', 'rep', 'due'],
  NO_ONE_ELIGIBLE: [...aboutIt, 'partner', 'rep', 'due'],
  LAST_OWNER_KEEPS: [...aboutIt, 'partner', 'rep'],
};

/** What a mail says, in its reader's language and time zone. */
export function mailContent(mail: MailToWrite, say: Say): MailContent {
  const { kind, params, reader } = mail;
  const known = knownValues(mail, say);
  const words = { ...known, percent: Math.round((params.fraction ?? 0) * 100) };
  const body =
    !isAccountMail(kind) && known.due === null && hasNoClockForm(kind) ? 'bodyWithoutDue' : 'body';
  const name = oneLine(reader.name, 100);
  return {
    locale: reader.locale,
    subject: oneLine(say(`mails.${kind}.subject`, orDashes(words)), 180),
    hello: name === '' ? say('mails.helloNobody') : say('mails.hello', { name }),
    body: say(`mails.${kind}.${body}`, orDashes(words)),
    reasonsTitle: say(missing.includes(kind) ? 'mails.missing' : 'mails.reasons'),
    reasons: params.reasons.map(({ code, params: given }) =>
      oneLine(say(`because.${code}`, given), 500),
    ),
    facts: isAccountMail(kind) ? [] : factsWithValues(factsOf[kind], known, say),
    button: { ...button(mail, say), hint: say('mails.address') },
    why: say(`mails.why.${audienceOf(kind)}`),
    sentBy: say('mails.sentBy'),
    unsubscribe:
      mail.unsubscribeUrl === null
        ? null
        : { label: say('mails.unsubscribe'), url: mail.unsubscribeUrl },
  };
}

/** These say what is missing, and the others why. */
const missing: readonly MailKind[] = ['ACTION_REQUIRED', 'REMINDED', 'LAPSED'];

/** These are of no referral that their reader knows. */
const aboutContests: readonly MailKind[] = ['CONTEST_KEPT', 'CONTESTED'];

const noClockForms: readonly MailKind[] = ['ASSIGNED', 'REP_ASSIGNED', 'NO_ONE_ELIGIBLE'];
const hasNoClockForm = (kind: MailKind): boolean => noClockForms.includes(kind);

type Known = Readonly<Record<FactName, string | null>>;

function knownValues({ params, reader }: MailToWrite, say: Say): Known {
  const line = (text: string | null): string | null => (text === null ? null : oneLine(text, 200));
  const until =
    params.until === null ? null : localMoment(params.until, reader.locale, reader.timeZone);
  return {
    company: line(params.company),
    contact: line(params.contact),
    productLine: line(params.productLine),
    partner: line(params.partner),
    rep: line(params.rep),
    queue: line(params.queue),
    due: params.dueAt === null ? null : localMoment(params.dueAt, reader.locale, reader.timeZone),
    until,
    heldUntil: until,
    stage: params.stage === null ? null : say(`stages.${params.stage}`),
    amount: params.amount === null ? null : localMoney(params.amount, reader.locale),
    leadClass: params.leadClass === null ? null : say(`leadClasses.${params.leadClass}`),
  };
}

const orDashes = (
  words: Readonly<Record<string, string | number | null>>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(words).map(([name, value]) => [name, value ?? '–']));

const factsWithValues = (
  names: readonly FactName[],
  known: Known,
  say: Say,
): MailContent['facts'] =>
  names.flatMap((name) => {
    const value = known[name];
    return value === null ? [] : [{ label: say(`mails.fact.${name}`), value }];
  });

function button(
  { kind, params, referralId, publicUrl }: MailToWrite,
  say: Say,
): { label: string; url: string } {
  if (isAccountMail(kind)) {
    const path = kind === 'INVITE' ? 'invite' : 'reset';
    const url = `${publicUrl}/${path}?token=${encodeURIComponent(params.token ?? '')}`;
    return { label: say(`mails.${kind}.button`), url };
  }
  if (aboutContests.includes(kind))
    return { label: say('mails.openContests'), url: `${publicUrl}/contested` };
  return { label: say('mails.open'), url: `${publicUrl}/referrals/${referralId ?? ''}` };
}
