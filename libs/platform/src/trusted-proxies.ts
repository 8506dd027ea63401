import { isIP, isIPv4 } from 'node:net';

/** How many proxies stand before us, or which addresses are theirs; null: none, and no header is believed. */
export type TrustedProxies = number | readonly string[] | null;

/** More than that stand before nobody. */
const MOST_HOPS = 10;
/** Ranges by name: 127.0.0.0/8 and ::1; 169.254.0.0/16 and fe80::/10; 10/8, 172.16/12, 192.168/16 and fc00::/7. */
const RANGES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

/** Reads `1`, `loopback` or `10.0.0.0/8, 2001:db8::1`; undefined for anything else. */
export function readTrustedProxies(text: string): TrustedProxies | undefined {
  if (/^\d{1,3}$/.test(text)) {
    const hops = Number(text);
    if (hops > MOST_HOPS) return undefined;
    return hops === 0 ? null : hops;
  }
  const addresses = text.split(',').map((part) => part.trim());
  return addresses.every(isAddressOrRange) ? addresses : undefined;
}

function isAddressOrRange(text: string): boolean {
  if (RANGES.includes(text)) return true;
  const [address = '', length, ...rest] = text.split('/');
  if (isIP(address) === 0 || rest.length > 0) return false;
  if (length === undefined) return true;
  // A length of 0 would believe everybody.
  return /^[1-9]\d{0,2}$/.test(length) && Number(length) <= (isIPv4(address) ? 32 : 128);
}
