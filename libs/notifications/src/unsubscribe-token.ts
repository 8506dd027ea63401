import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { isSwitchable } from './mail-kind.js';
import type { ReferralMailKind } from './mail-kind.js';

export interface Unsubscription {
  readonly userId: string;
  readonly kind: ReferralMailKind;
}

const macBytes = 32;

/** A key of its own for this purpose, from the deployment's (HKDF, RFC 5869). */
export const unsubscribeKey = (deploymentKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', deploymentKey, new Uint8Array(0), 'staffetta unsubscribe', 32));

/** What an unsubscribe link carries: the person, the kind, and our HMAC-SHA256 over both. */
export function unsubscribeToken({ userId, kind }: Unsubscription, key: Uint8Array): string {
  const said = Buffer.concat([Buffer.from(userId.replaceAll('-', ''), 'hex'), Buffer.from(kind)]);
  return Buffer.concat([mac(said, key), said]).toString('base64url');
}

/** Null for whatever we did not sign. */
export function readUnsubscribeToken(token: string, key: Uint8Array): Unsubscription | null {
  if (token.length > 200 || !/^[\w-]+$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const said = bytes.subarray(macBytes);
  if (said.length <= 16 || bytes.toString('base64url') !== token) return null;
  if (!timingSafeEqual(bytes.subarray(0, macBytes), mac(said, key))) return null;
  const kind = said.subarray(16).toString();
  const hex = said.subarray(0, 16).toString('hex');
  const userId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isSwitchable(kind) ? { userId, kind } : null;
}

const mac = (said: Uint8Array, key: Uint8Array): Buffer =>
  createHmac('sha256', key).update(said).digest();
