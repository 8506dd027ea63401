import { describe, expect, it } from '@jest/globals';
import { accountAddress, emailProblems, maskAddress } from './email-address.js';

describe('emailProblems', () => {
  it.each([
    ['giulia@northwind.test', []],
    ['  giulia@northwind.test ', []],
    ['giulia+leads@mail.northwind.test', []],
    ['', ['REQUIRED']],
    ['   ', ['REQUIRED']],
    ['giulia', ['EMAIL_INVALID']],
    ['a@x.test, b@y.test', ['EMAIL_INVALID']],
    ['a@x.test;b@y.test', ['EMAIL_INVALID']],
    ['Giulia <giulia@northwind.test>', ['EMAIL_INVALID']],
    ['"a, b"@x.test', ['EMAIL_INVALID']],
    ['team: a@x.test, b@x.test;', ['EMAIL_INVALID']],
    ['b@x.test\r\nBcc: evil@e.test', ['CONTROL_CHARACTERS_NOT_ALLOWED']],
    ['b@x.test\r\n', ['CONTROL_CHARACTERS_NOT_ALLOWED']],
    ['b@x.test\u0000', ['CONTROL_CHARACTERS_NOT_ALLOWED']],
  ])('of %j says %j', (typed, codes) => {
    expect(emailProblems(typed, ['email']).map(({ code }) => code)).toEqual(codes);
  });
});

describe('accountAddress', () => {
  it('is the same for every way of writing an address, and empty for none', () => {
    expect(accountAddress(' giulia@NORTHWIND.test')).toBe('giulia@northwind.test');
    expect(accountAddress('x\u0000@northwind.test')).toBe('');
  });
});

describe('maskAddress', () => {
  it('keeps the first letter and the domain', () => {
    expect(maskAddress('giulia@northwind.test')).toBe('g***@northwind.test');
    expect(maskAddress('my password\u0000')).toBe('***');
  });
});
