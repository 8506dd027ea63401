import { describe, expect, it } from '@jest/globals';
import { conflict, Refusal } from '#platform';
import { ErrorAnswers } from './error-answers.service.js';

const said = (state: string, locale: 'en' | 'it'): string =>
  new ErrorAnswers().ofThrown(conflict(state), { locale, requestId: 'r', signedIn: true }).message;

describe('what is not possible as things stand', () => {
  it.each([
    ...['WON', 'LOST', 'WITHDRAWN', 'LAPSED', 'DISQUALIFIED', 'MERGED', 'ARCHIVED'].map(
      (state) => [state, /is over/, /è conclusa/] as const,
    ),
    ...['ACTION_REQUIRED', 'NURTURING', 'ASSIGNED', 'ACCEPTED', 'OPPORTUNITY'].map(
      (state) => [state, /while the referral is .*Load it again/, /finché .*Ricarica/] as const,
    ),
  ])('%s is told as what it is', (state, english, italian) => {
    expect(said(state, 'en')).toMatch(english);
    expect(said(state, 'it')).toMatch(italian);
  });

  it('says the state as people call it', () => {
    expect(said('WITHDRAWN', 'it')).toBe(
      'Non è più possibile: la segnalazione è conclusa («Ritirata»).',
    );
  });
});

describe('a refusal with a reason of its own', () => {
  const of = (refusal: Refusal) =>
    new ErrorAnswers().ofThrown(refusal, { locale: 'en', requestId: 'r', signedIn: true });

  it('says why a sign-in must wait, and for how many minutes', () => {
    const details = { retryAfterSeconds: 899, state: 'TOO_MANY_ATTEMPTS' };
    expect(of(new Refusal('RATE_LIMITED', details))).toEqual({
      message: 'There were too many wrong passwords. Try again in 15 min.',
      extensions: { code: 'RATE_LIMITED', ...details },
    });
  });

  it.each([
    [new Refusal('FORBIDDEN', { state: 'YOURSELF' }), /^Nobody takes themselves out/],
    [conflict('EMAIL_OF_DEACTIVATED'), /Let them in again/],
  ])('%s says what to do instead', (refusal, said) => {
    expect(of(refusal).message).toMatch(said);
  });
});
