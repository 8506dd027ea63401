import { describe, expect, it } from '@jest/globals';
import { conflict } from '#platform';
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
