import { isFreeMail } from './free-mail.js';
import { registrableDomainOf } from './host.js';

/**
 * What an account is known by: the registrable domain of the company, else that of the contact's
 * address, else the whole address in lower case where its domain is a free-mail provider's. A
 * company's domain that is a free-mail provider's says nothing of the company and counts as absent.
 * Takes both as `parseSubmission` normalises them.
 */
export function accountKeyOf(email: string, companyDomain: string | null): string {
  if (companyDomain !== null) {
    const host = companyDomain.toLowerCase();
    const domain = registrableDomainOf(host);
    if (!isFreeMail(host, domain)) return domain;
  }
  const address = email.toLowerCase();
  const host = address.slice(address.lastIndexOf('@') + 1);
  const domain = registrableDomainOf(host);
  return isFreeMail(host, domain) ? address : domain;
}
