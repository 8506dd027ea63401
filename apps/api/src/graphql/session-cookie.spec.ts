import { describe, expect, it } from '@jest/globals';
import { noSessionCookie, sessionCookie, tokenInCookie } from './session-cookie.js';

describe('the session cookie', () => {
  it('is read back from a header as a browser sends it', () => {
    const set = sessionCookie('st_s_abc', new Date('2026-12-22T00:00:00Z'), { secure: true });
    expect(set).toBe(
      'staffetta_session=st_s_abc; Path=/; Expires=Tue, 22 Dec 2026 00:00:00 GMT; HttpOnly; SameSite=Strict; Secure',
    );
    expect(tokenInCookie(`theme=dark; ${set.split(';')[0] ?? ''}; x=y`)).toBe('st_s_abc');
  });

  it('is not seen where it is not', () => {
    for (const header of [
      undefined,
      '',
      'staffetta_session=',
      'staffetta_sessions=a',
      'xstaffetta_session=a',
      ';;=;',
    ])
      expect(tokenInCookie(header)).toBe(null);
  });

  it('is taken away by an empty one', () => {
    expect(tokenInCookie(noSessionCookie({ secure: false }).split(';')[0])).toBe(null);
  });
});
