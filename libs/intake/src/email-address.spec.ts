import { describe, expect, it } from '@jest/globals';
import { emailAddressOf } from './email-address.js';

describe('an e-mail address', () => {
  it.each([
    ['jo@acme.com', 'jo@acme.com'],
    ['Jo.Doe+Tag@ACME.com', 'Jo.Doe+Tag@acme.com'],
    ["o'neill@acme.co.uk", "o'neill@acme.co.uk"],
    ['jo@bücher.de', 'jo@xn--bcher-kva.de'],
    ['user@partner0.test', 'user@partner0.test'],
    ['user@acme.example', 'user@acme.example'],
    ['jo@acme.unknownending', 'jo@acme.unknownending'],
    ['josé@acme.com', 'josé@acme.com'],
    ['__proto__@acme.com', '__proto__@acme.com'],
    [`${'a'.repeat(64)}@acme.com`, `${'a'.repeat(64)}@acme.com`],
  ])('%s is kept as %s', (typed, address) => {
    expect(emailAddressOf(typed)).toBe(address);
  });

  it.each([
    'jo',
    'jo@',
    '@acme.com',
    'jo@acme',
    'jo@localhost',
    'jo@127.0.0.1',
    'jo@[127.0.0.1]',
    'jo@acme.com.',
    'jo@acme..com',
    'jo@-acme.com',
    'jo..doe@acme.com',
    '.jo@acme.com',
    'jo.@acme.com',
    'jo doe@acme.com',
    'Jo Doe <jo@acme.com>',
    '<jo@acme.com>',
    'jo@acme.com, al@acme.com',
    'jo@acme.com,al@acme.com',
    'jo@acme.com;al@acme.com',
    'jo@acme.com al@acme.com',
    'team: jo@acme.com, al@acme.com;',
    'jo@x.test@acme.com',
    '"jo doe"@acme.com',
    '"jo@x.test"@acme.com',
    'jo(comment)@acme.com',
    'jo\\@acme.com',
    'mailto:jo@acme.com',
    'jo@acme.com\r\nBcc: evil@e.test',
    'jo\r\n@acme.com',
    'jo\u202e@acme.com',
    'jo\u200b@acme.com',
    'jo\u0000@acme.com',
    '\ud800@acme.com',
    `${'a'.repeat(65)}@acme.com`,
    `jo@${'a'.repeat(300)}.com`,
    '',
  ])('%j is none', (typed) => {
    expect(emailAddressOf(typed)).toBeNull();
  });
});
