import { describe, expect, it } from '@jest/globals';
import { parseSignal } from './parse-signal.js';
import type { TypedSignal } from './signal-fact.js';

const now = new Date('2026-11-24T12:00:00Z');
const usual: TypedSignal = {
  kind: 'ACTIVE_INTEGRATION',
  account: 'acme.com',
  seenAt: new Date('2026-11-20T08:00:00Z'),
  count: null,
  evidence: '42 API calls a day',
  evidenceUrl: null,
};

function wrongWith(over: Partial<TypedSignal>, ofVendor = true): string[] {
  const parsed = parseSignal({ ...usual, ...over }, { now, ofVendor });
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${path.join('.')} ${code}`);
}

describe('a signal as it is told', () => {
  it.each([
    ['its domain', 'acme.com', 'acme.com'],
    ['an address of its site', 'https://www.Acme.co.uk/about?x=1', 'acme.co.uk'],
    ['somebody there', 'jo@eu.acme.com', 'acme.com'],
    ['an address at a free provider', 'Jo@Gmail.com', 'jo@gmail.com'],
  ])('is of the account that claims know by %s', (_, account, key) => {
    const parsed = parseSignal({ ...usual, account }, { now, ofVendor: true });
    expect(parsed).toMatchObject({ ok: true, fact: { accountKey: key } });
  });

  it.each<[string, Partial<TypedSignal>, string[]]>([
    ['nothing at all', {}, []],
    ['no account', { account: null }, ['account REQUIRED']],
    ['a free-mail provider', { account: 'gmail.com' }, ['account ACCOUNT_INVALID']],
    ['a name', { account: 'Acme Ltd' }, ['account ACCOUNT_INVALID']],
    ['a network address', { account: '10.0.0.1' }, ['account ACCOUNT_INVALID']],
    ['tomorrow, where tomorrow has begun', { seenAt: new Date('2026-11-25T00:00:00Z') }, []],
    ['next week', { seenAt: new Date('2026-12-01') }, ['seenAt DATE_IN_FUTURE']],
    ['the year 0', { seenAt: new Date('0000-01-01') }, ['seenAt DATE_TOO_OLD']],
    ['a number where none goes', { count: 3 }, ['count NOT_OF_THIS_KIND']],
    ['none shared', { kind: 'SHARED_CUSTOMERS', count: 0 }, ['count NUMBER_OUT_OF_RANGE']],
    ['half a customer', { kind: 'SHARED_CUSTOMERS', count: 1.5 }, ['count NUMBER_OUT_OF_RANGE']],
    ['no evidence', { evidence: ' \u200b ' }, ['evidence REQUIRED']],
    ['two lines', { evidence: 'a\nb' }, ['evidence CONTROL_CHARACTERS_NOT_ALLOWED']],
    ['a script', { evidenceUrl: 'javascript:alert(1)' }, ['evidenceUrl URL_INVALID']],
    ['a password', { evidenceUrl: 'https://a:b@acme.com' }, ['evidenceUrl URL_INVALID']],
    ['a page', { evidenceUrl: 'https://acme.com/usage' }, []],
    ['a certificate for one account', { kind: 'CERTIFIED_PARTNER' }, ['account NOT_OF_THIS_KIND']],
    [
      'many things',
      { account: '', evidence: '', evidenceUrl: 'x' },
      ['account REQUIRED', 'evidence REQUIRED', 'evidenceUrl URL_INVALID'],
    ],
  ])('with %s', (_, over, problems) => {
    expect(wrongWith(over).toSorted()).toEqual(problems.toSorted());
  });

  it('is no certificate where the partner says so itself', () => {
    const certificate = { kind: 'CERTIFIED_PARTNER', account: null } as const;
    expect(wrongWith(certificate, false)).toEqual(['kind CERTIFICATE_OF_VENDOR']);
    expect(wrongWith(certificate)).toEqual([]);
  });
});
