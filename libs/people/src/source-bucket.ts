import { isIPv4, isIPv6 } from 'node:net';

/**
 * The address that a source's attempts are counted under: an IPv4 address by itself, also when IPv6
 * wraps it, and of IPv6 the first 64 bits, which are what one subscriber has (RFC 6177). What is no
 * address shares one bucket.
 */
export function sourceBucket(address: string | null): string {
  const bare = address?.replace(/%.*$/, '') ?? '';
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return 'unknown';
  const mapped = /^::ffff:([0-9]+(?:\.[0-9]+){3})$/i.exec(bare)?.[1];
  return mapped ?? `${groupsOf(bare).slice(0, 4).join(':')}::/64`;
}

/** The eight groups, without leading zeros (the URL standard's way of writing an IPv6 host). */
function groupsOf(address: string): readonly string[] {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after];
}
