import { accountKeyOf } from './account-key.js';
import { emailAddressOf } from './email-address.js';
import { isFreeMail } from './free-mail.js';
import { companyHostOf, registrableDomainOf } from './host.js';

/**
 * The account that somebody names by a company's domain or web address, or by an e-mail address: what
 * a referral of it would be known by. Null where it is neither, or the domain is a free-mail
 * provider's, which is nobody's account.
 */
export function typedAccountKey(typed: string): string | null {
  const text = typed.trim();
  if (text.includes('@') && !text.includes('/')) {
    const address = emailAddressOf(text);
    return address === null ? null : accountKeyOf(address, null);
  }
  const host = companyHostOf(text);
  if (host === null) return null;
  const domain = registrableDomainOf(host);
  return isFreeMail(host, domain) ? null : domain;
}
