import { describe, expect, it } from '@jest/globals';
import { fromAcceptLanguage, localeOf } from './locale.js';
import { isWordingKey, say, wordingIn, type WordingKey } from './say.js';

describe('say', () => {
  it.each<[WordingKey, Record<string, unknown>, string, string]>([
    [
      'problems.TOO_LONG',
      { max: 4000 },
      'This is too long: 4,000 is the most. Please shorten it.',
      'È troppo lungo: il massimo è 4000. Accorcialo, per favore.',
    ],
    [
      'because.COUNTRY_NOT_MET',
      { country: 'DE' },
      'We do not sell in this country: Germany.',
      'Non vendiamo in questo paese: Germania.',
    ],
    [
      'because.BUYING_SIGNAL_MET',
      { count: 1 },
      'A buying signal is on record.',
      'È registrato un segnale d’acquisto.',
    ],
    [
      'because.BUYING_SIGNAL_MET',
      { count: 3 },
      '3 buying signals are on record.',
      'Sono registrati 3 segnali d’acquisto.',
    ],
    [
      'eligibility.CHOSEN_BY_TURN',
      { turn: 12345, credit: 0.67, share: 0.3333 },
      'It was their turn, number 12,345 in this queue. They had a credit of 0.67 and a share of 33.3%.',
      'Era il suo turno, il numero 12.345 di questa coda. Aveva un credito di 0,67 e una quota del 33,3%.',
    ],
    [
      'claims.CLAIMED',
      { until: '2027-02-20' },
      'Someone is already looking after this account for this product line. You can try again after February 20, 2027.',
      'Qualcuno segue già questa azienda per questa linea di prodotto. Puoi riprovare dopo il 20 febbraio 2027.',
    ],
    [
      'refusals.CONFLICT_WITH_STATUS',
      { status: 'ACCEPTED' },
      'This is not possible while the referral is “Accepted”. Load it again and see what has changed.',
      'Non è possibile finché la segnalazione è «Accettata». Ricarica e guarda che cosa è cambiato.',
    ],
    [
      'refusals.CONFLICT_WITH_END',
      { status: 'WON' },
      'This is no longer possible: the referral is over (“Won”).',
      'Non è più possibile: la segnalazione è conclusa («Vinta»).',
    ],
    [
      'refusals.RATE_LIMITED',
      {},
      'That was a little fast. Please wait a moment and try again.',
      'Un po’ troppo in fretta. Aspetta un momento e riprova.',
    ],
    [
      'refusals.RATE_LIMITED',
      { count: 30 },
      'That was a little fast. Please try again in 30 seconds.',
      'Un po’ troppo in fretta. Riprova tra 30 secondi.',
    ],
    [
      'refusals.RATE_LIMITED',
      { count: 1_000_000 },
      'That was a little fast. Please try again in 1,000,000 seconds.',
      'Un po’ troppo in fretta. Riprova tra 1.000.000 di secondi.',
    ],
  ])('%s with %j', (key, params, english, italian) => {
    expect(say('en', key, params)).toBe(english);
    expect(say('it', key, params)).toBe(italian);
  });

  it.each(['<b>&"x"</b>', '{{country}}', '$t(statuses.WON)', '__proto__', '{{', '$&'])(
    'leaves what people typed as it is: %s',
    (industry) => {
      expect(say('en', 'because.INDUSTRY_MET', { industry })).toBe(
        `We work with this industry: ${industry}.`,
      );
    },
  );

  it('takes what is no country or day as it is, rather than throw', () => {
    expect(say('en', 'because.COUNTRY_MET', { country: 'nowhere' })).toContain('nowhere');
    expect(say('it', 'claims.CLAIMED', { until: 'sempre' })).toContain('sempre');
  });

  it.each(['because.OF_OLD', 'problems.', 'problems.a.b', 'because.__proto__'] as const)(
    'never shows a stored code: %s',
    (key) => {
      expect(isWordingKey(key)).toBe(false);
      expect(say('en', key)).toBe('There is no more to say about this.');
      expect(wordingIn('it-CH')(key)).toBe('Su questo non c’è altro da dire.');
    },
  );

  it('knows its keys', () => {
    expect(isWordingKey('because.BUYING_SIGNAL_MET')).toBe(true);
    expect(isWordingKey('mails.SUBMITTED.subject')).toBe(true);
    expect(isWordingKey('problems')).toBe(false);
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['it', 'it'],
    ['IT-ch', 'it'],
    ['it_IT', 'it'],
    ['italiano', 'en'],
    ['de', 'en'],
  ])('of the tag %s is %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });

  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['it', 'it'],
    ['it-IT,it;q=0.9,en;q=0.8', 'it'],
    ['de-DE, it;q=0.5', 'it'],
    ['en;q=0.2, it;q=0.8', 'it'],
    ['en, it', 'en'],
    ['it;q=0', 'en'],
    ['it; Q=1', 'it'],
    ['it;q=nonsense', 'it'],
    [`${'x,'.repeat(100_000)}it`, 'en'],
  ])('of the header %s is %s', (header, locale) => {
    expect(fromAcceptLanguage(header)).toBe(locale);
  });
});
