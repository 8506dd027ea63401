import { describe, expect, it } from '@jest/globals';
import { accountKeyOf } from './account-key.js';

describe('the account key', () => {
  it.each([
    ['the company', 'jo@gmail.com', 'acme.com', 'acme.com'],
    ['the company, under whatever host', 'jo@x.test', 'shop.eu.acme.com', 'acme.com'],
    ['the company under co.uk', 'jo@x.test', 'www.acme.co.uk', 'acme.co.uk'],
    ['the company under a private suffix', 'jo@x.test', 'docs.foo.github.io', 'foo.github.io'],
    ['the company in Japan', 'jo@x.test', 'www.city.kobe.jp', 'city.kobe.jp'],
    ['the company in punycode', 'jo@x.test', 'www.xn--bcher-kva.de', 'xn--bcher-kva.de'],
    ['the company in capitals', 'jo@x.test', 'ACME.com', 'acme.com'],
    ['the address', 'Jo@Mail.Acme.co.uk', null, 'acme.co.uk'],
    ['the address under a name reserved for tests', 'jo@eu.partner0.test', null, 'partner0.test'],
    ['the address under an unknown ending', 'jo@a.b.unknownending', null, 'b.unknownending'],
    ['the address under a bare public suffix', 'jo@github.io', null, 'github.io'],
    ['nobody, for documentation', 'jo@example.com', null, 'example.com'],
    ['the whole address at gmail', 'Jo.Doe+x@Gmail.com', null, 'jo.doe+x@gmail.com'],
    ['the whole address at an Italian provider', 'jo@libero.it', null, 'jo@libero.it'],
    ['the whole address in certified mail', 'acme@pec.it', null, 'acme@pec.it'],
    ['the whole address under a provider', 'jo@eu.gmail.com', null, 'jo@eu.gmail.com'],
    ['the address, as the company is a provider', 'jo@acme.com', 'gmail.com', 'acme.com'],
    ['the whole address, as both are', 'jo@libero.it', 'www.gmail.com', 'jo@libero.it'],
  ])('is of %s', (_, email, domain, key) => {
    expect(accountKeyOf(email, domain)).toBe(key);
  });
});
