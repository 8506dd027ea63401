import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accountMailKinds, managerMailKinds, partnerMailKinds, repMailKinds } from './mail-kind.js';
import { readUnsubscribeToken, unsubscribeKey, unsubscribeToken } from './unsubscribe-token.js';

const key = unsubscribeKey(Buffer.alloc(32, 7));
const kinds = [...partnerMailKinds, ...repMailKinds, ...managerMailKinds];

describe('an unsubscribe link', () => {
  it('says whose and which kind, and nothing else is believed', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...kinds), (userId, kind) => {
        const token = unsubscribeToken({ userId, kind }, key);
        expect(token).toMatch(/^[\w-]+$/);
        expect(readUnsubscribeToken(token, key)).toEqual({ userId, kind });
        expect(readUnsubscribeToken(token, unsubscribeKey(Buffer.alloc(32, 8)))).toBeNull();
      }),
    );
  });

  it('is refused when any one character was changed, added or removed', () => {
    const token = unsubscribeToken(
      { userId: '01890a5d-ac96-774b-bcce-b302099a8057', kind: 'ASSIGNED' },
      key,
    );
    for (let i = 0; i < token.length; i++) {
      const other = token[i] === 'A' ? 'B' : 'A';
      expect(readUnsubscribeToken(token.slice(0, i) + other + token.slice(i + 1), key)).toBeNull();
      expect(readUnsubscribeToken(token.slice(0, i) + token.slice(i + 1), key)).toBeNull();
    }
    expect(readUnsubscribeToken(`${token}A`, key)).toBeNull();
  });

  it.each(['', 'x', '../../etc/passwd', 'é', 'A'.repeat(10_000)])('refuses %j', (text) => {
    expect(readUnsubscribeToken(text, key)).toBeNull();
  });

  it('never stands for a mail that cannot be switched off', () => {
    for (const kind of accountMailKinds) {
      const forged = unsubscribeToken(
        { userId: '01890a5d-ac96-774b-bcce-b302099a8057', kind: kind as 'ASSIGNED' },
        key,
      );
      expect(readUnsubscribeToken(forged, key)).toBeNull();
    }
  });
});
