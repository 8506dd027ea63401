import { domainToASCII } from 'node:url';
import { parse } from 'tldts';

const HOST_CHARACTERS = /^[\p{L}\p{M}\p{N}.-]+$/u;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const DIGITS = /^\d+$/;
const TYPED_AS_ADDRESS = /^(?:https?:)?\/\//i;
const AFTER_HOST = /[/?#].*$/s;
const PORT = /:\d{1,5}$/;
/** RFC 6761 keeps these for tests and documentation; no registry knows them. */
const RESERVED_FOR_TESTS: ReadonlySet<string> = new Set(['test', 'example']);

/**
 * A host name of at least two labels in lower case and punycode, or null. IP addresses in any of
 * their spellings, underscores and single names such as localhost are none.
 */
export function hostOf(typed: string): string | null {
  if (!HOST_CHARACTERS.test(typed)) return null;
  const host = domainToASCII(typed);
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (host.length > 253 || labels.length < 2 || DIGITS.test(last)) return null;
  return labels.every((label) => LABEL.test(label)) ? host : null;
}

/**
 * What stands for the host in what people type as a company's domain: a bare name, a name with a
 * path, or an address copied from the browser. Not judged yet.
 */
export function typedHost(typed: string): string {
  const host = typed.replace(TYPED_AS_ADDRESS, '').replace(AFTER_HOST, '').replace(PORT, '');
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

/**
 * The host of a company, or null where it is none: its ending must be on the public suffix list
 * (private ones counted) or reserved for tests, and something must stand before that ending.
 */
export function companyHostOf(typed: string): string | null {
  const host = hostOf(typedHost(typed));
  if (host === null) return null;
  const { domain, isIcann, isPrivate } = look(host);
  const known = isIcann === true || isPrivate === true || isReservedForTests(host);
  return known && domain !== null ? host : null;
}

/**
 * The domain that somebody registered: `acme.co.uk` of `www.acme.co.uk`, `foo.github.io` as it is.
 * The last two labels where the ending is unknown; the host itself where it is a bare ending.
 */
export function registrableDomainOf(host: string): string {
  return look(host).domain ?? host;
}

/** Whether this is such a domain, as it is written down: what an account is known by. */
export const isRegistrableDomain = (typed: string): boolean => {
  const host = companyHostOf(typed);
  return host !== null && host === typed.toLowerCase() && registrableDomainOf(host) === host;
};

function look(host: string): ReturnType<typeof parse> {
  return parse(host, { allowPrivateDomains: true, extractHostname: false });
}

function isReservedForTests(host: string): boolean {
  return RESERVED_FOR_TESTS.has(host.slice(host.lastIndexOf('.') + 1));
}
