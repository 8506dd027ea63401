import { emailAddressOf } from '#intake';
import type { RefusalProblem } from '#platform';
import { isOneLine } from './text-problems.js';

/** Whether mail to this text, once trimmed, goes to one address and nobody else. */
export function emailProblems(typed: string, path: readonly string[]): readonly RefusalProblem[] {
  if (!isOneLine(typed)) return [{ code: 'CONTROL_CHARACTERS_NOT_ALLOWED', path }];
  if (typed.trim() === '') return [{ code: 'REQUIRED', path }];
  return emailAddressOf(typed.trim()) === null ? [{ code: 'EMAIL_INVALID', path }] : [];
}

/** The address as accounts keep it; empty, which is nobody's, for what is no address. */
export function accountAddress(typed: string): string {
  return isOneLine(typed) ? (emailAddressOf(typed.trim()) ?? '') : '';
}

/** What the audit trail may keep of an address that is nobody's here: `a***@example.com`. */
export function maskAddress(typed: string): string {
  const address = accountAddress(typed);
  if (address === '') return '***';
  const [first = ''] = address;
  return `${first}***${address.slice(address.lastIndexOf('@'))}`;
}
