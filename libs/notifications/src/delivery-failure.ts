import { oneLine } from './one-line.js';

/** What is known of a failed attempt; the fields are those of nodemailer's errors. */
export interface SendError {
  readonly message: string;
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly originalCode?: string | undefined;
  readonly timeoutType?: string | undefined;
}

/**
 * - `refused`: the server will never take this mail.
 * - `outage`: no mail could be sent now; the server is away, or does not let us in.
 * - `later`: this mail, not now.
 */
export type FailureKind = 'refused' | 'outage' | 'later';

const outageCodes = new Set([
  'EDNS',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'ETLS',
  'EPROTOCOL',
  'EPROXY',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** Replies that ask for a sign-in or a safer connection (RFC 4954, section 6; 503 is RFC 5321's bad sequence). */
const signInReplies = new Set([503, 530, 534, 535, 538]);

/** Sorts a failed attempt: only a 5xx reply to this recipient or this message is for good (RFC 5321, 4.2.1). */
export function failureKind(error: SendError): FailureKind {
  const { code, command, responseCode, originalCode, timeoutType } = error;
  if (outageCodes.has(code ?? '') || outageCodes.has(originalCode ?? '')) return 'outage';
  if (timeoutType === 'CONNECT_TIMEOUT' || timeoutType === 'GREETING_TIMEOUT') return 'outage';
  const ofThisMail = command === 'RCPT TO' || command === 'DATA';
  const final = responseCode !== undefined && responseCode >= 500 && responseCode < 600;
  return ofThisMail && final && !signInReplies.has(responseCode) ? 'refused' : 'later';
}

/** What a manager reads of it: the server's reply, in one line, without the mail's secrets. */
export function failureText(error: SendError, secrets: readonly string[]): string {
  const told = error.response ?? `${error.code ?? 'ERROR'}: ${error.message}`;
  const kept = secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '…'), told);
  return oneLine(kept, 300);
}
