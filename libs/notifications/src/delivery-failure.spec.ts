import { describe, expect, it } from '@jest/globals';
import { failureKind, failureText } from './delivery-failure.js';
import type { FailureKind, SendError } from './delivery-failure.js';

const error = (over: Partial<SendError>): SendError => ({ message: 'x', ...over });

describe('a failed attempt', () => {
  it.each<[string, Partial<SendError>, FailureKind]>([
    ['an unknown mailbox', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
    ['refused content', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'refused'],
    ['greylisting', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, 'later'],
    ['a busy server', { code: 'EMESSAGE', command: 'DATA', responseCode: 421 }, 'later'],
    ['a refused sender', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'later'],
    ['sign in first', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 530 }, 'later'],
    ['a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'outage'],
    [
      'nobody listens',
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' },
      'outage',
    ],
    ['no such host', { code: 'EDNS', command: 'CONN' }, 'outage'],
    ['no greeting', { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, 'outage'],
    ['a busy greeting', { code: 'EPROTOCOL', command: 'CONN', responseCode: 421 }, 'outage'],
    ['a cut connection', { code: 'ECONNECTION', command: 'CONN' }, 'later'],
    ['a stall', { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' }, 'later'],
    ['an unknown fault', {}, 'later'],
  ])('%s', (_, given, expected) => {
    expect(failureKind(error(given))).toBe(expected);
  });

  it('is told in one line and without secrets', () => {
    const told = failureText(
      error({ response: '550 no\r\n token=s3cret here', message: 'Message failed' }),
      ['s3cret', ''],
    );
    expect(told).toBe('550 no token=… here');
  });
});
