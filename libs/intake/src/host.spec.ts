import { describe, expect, it } from '@jest/globals';
import { companyHostOf, hostOf } from './host.js';

describe('a company domain as people type it', () => {
  it.each([
    ['acme.com', 'acme.com'],
    ['ACME.com', 'acme.com'],
    ['https://www.acme.com/path?x=1#y', 'www.acme.com'],
    ['HTTP://Acme.com:8080', 'acme.com'],
    ['//acme.com', 'acme.com'],
    ['acme.com/it', 'acme.com'],
    ['acme.com?utm_source=x', 'acme.com'],
    ['acme.com.', 'acme.com'],
    ['p-xyz.com', 'p-xyz.com'],
    ['partner0.test', 'partner0.test'],
    ['acme.example', 'acme.example'],
    ['foo.github.io', 'foo.github.io'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['123.it', '123.it'],
  ])('%j is %s', (typed, host) => {
    expect(companyHostOf(typed)).toBe(host);
  });

  it.each([
    'acme',
    'localhost',
    'acme.localhost',
    'acme.con',
    'co.uk',
    'github.io',
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    'https://[::1]/',
    'jo@acme.com',
    'https://user:secret@acme.com',
    'ftp://acme.com',
    'javascript:alert(1)',
    'acme..com',
    '.acme.com',
    '-acme.com',
    'acme-.com',
    'ac_me.com',
    'ac me.com',
    'acme.com, other.com',
    'a%41.com',
    'a.b\\c.com',
    'acme\u200b.com',
    `${'a'.repeat(64)}.com`,
    'test',
    '',
    '.',
    'https://',
    '__proto__',
    '🦊.com',
  ])('%j is none', (typed) => {
    expect(companyHostOf(typed)).toBeNull();
  });

  it('takes any ending for a host that is no company’s', () => {
    expect(hostOf('Mail.Acme.unknownending')).toBe('mail.acme.unknownending');
  });
});
