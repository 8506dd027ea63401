import providers from 'email-providers';

/** Shared by strangers like a free-mail provider's, and not on the list. */
const ALSO_SHARED = [
  'arubapec.it',
  'disroot.org',
  'duck.com',
  'fastmail.com',
  'fastwebnet.it',
  'legalmail.it',
  'mailfence.com',
  'pec.it',
  'postecert.it',
  'posteo.de',
  'tim.it',
  'tuta.com',
  'tutanota.com',
  'ziggo.nl',
];
/** RFC 2606 keeps these for documentation: they are on the list, and nobody's mailbox. */
const NOBODYS = ['example.com', 'example.net', 'example.org'];

const PROVIDERS: ReadonlySet<string> = new Set(
  [...providers, ...ALSO_SHARED].filter((each) => !NOBODYS.includes(each)),
);

/** Whether strangers share this domain for their mail. Takes a host and its registrable domain. */
export function isFreeMail(host: string, registrableDomain: string): boolean {
  return PROVIDERS.has(host) || PROVIDERS.has(registrableDomain);
}
