import { describe, expect, it } from '@jest/globals';
import { awaitedWords, type AwaitedWord } from './awaited-word.js';
import { dispositionOf, type Disposition } from './disposition.js';
import type { Facts } from './facts.js';
import { qualify } from './qualify.js';
import { DEFAULT_RULES, type Rules, type RuleSet } from './rule-set.js';
import { BARE, ECOSYSTEM_QUALIFIED, integrationSeen, NOW, withBant } from './sample-facts.js';
import type { Signal } from './signal.js';
import type { BecauseCode, LeadClass } from './verdict.js';

/** What a salesperson would say of a prospect, and what should come of it. */
type Case = readonly [
  said: string,
  facts: Facts,
  leadClass: LeadClass,
  disposition: Disposition,
  because?: BecauseCode,
];

const rules = (changes: Partial<Rules>): RuleSet => ({ ...DEFAULT_RULES, version: 2, ...changes });
const icp = (changes: Partial<Rules['icp']>): RuleSet =>
  rules({ icp: { ...DEFAULT_RULES.icp, ...changes } });
const disqualifiers = (changes: Partial<Rules['disqualifiers']>): RuleSet =>
  rules({ disqualifiers: { ...DEFAULT_RULES.disqualifiers, ...changes } });
const ecosystem = (...counted: Rules['ecosystem']['counted']): RuleSet =>
  rules({ ecosystem: { ...DEFAULT_RULES.ecosystem, counted } });

const THREE = { budget: 'YES', authority: 'YES', need: 'YES' } as const;
const good = (changes: Partial<Facts> = {}): Facts => ({ ...ECOSYSTEM_QUALIFIED, ...changes });
const shared = (count: number): Signal => ({ kind: 'SHARED_CUSTOMERS', seenAt: NOW, count });
const certified = (days: number): Signal => ({
  ...integrationSeen(days),
  kind: 'CERTIFIED_PARTNER',
});

const tables: readonly (readonly [title: string, rules: RuleSet, ...cases: readonly Case[]])[] = [
  [
    'the default rules',
    DEFAULT_RULES,
    [
      'a partner of ours vouches for a plant of 120 people with a clear use case',
      good(),
      'EQL',
      'SALES',
    ],
    ['the same, met at a webinar', good({ touchpoint: 'WEBINAR' }), 'EQL', 'SALES'],
    [
      'the same, and they already run our connector',
      good({ signals: [integrationSeen(2)] }),
      'EQL',
      'SALES',
    ],
    ['exactly ten people', good({ employees: 10 }), 'EQL', 'SALES', 'COMPANY_SIZE_MET'],
    ['nine people', good({ employees: 9 }), 'UNQUALIFIED', 'DISQUALIFIED', 'COMPANY_SIZE_NOT_MET'],
    [
      'a one-man shop with money, power, need and a date',
      withBant(good({ employees: 1 }), { ...THREE, timeline: 'YES' }),
      'UNQUALIFIED',
      'DISQUALIFIED',
    ],
    [
      'a card from the trade show',
      good({ touchpoint: 'TRADE_SHOW_LIST' }),
      'UNQUALIFIED',
      'ACTION_REQUIRED',
      'NOT_A_RAW_LIST_UNKNOWN',
    ],
    [
      'the card, after we rang them',
      good({ touchpoint: 'TRADE_SHOW_LIST', verifiedAt: NOW }),
      'EQL',
      'SALES',
      'RAW_LIST_VERIFIED',
    ],
    [
      'the card, and they said there is no budget',
      withBant(good({ touchpoint: 'TRADE_SHOW_LIST' }), { budget: 'NO' }),
      'UNQUALIFIED',
      'DISQUALIFIED',
    ],
    [
      'somebody asked for a demo',
      { ...BARE, buyingSignals: ['DEMO_REQUESTED'] },
      'MQL',
      'NURTURING',
    ],
    [
      'somebody with budget, power and a need asked for a demo',
      withBant({ ...BARE, buyingSignals: ['DEMO_REQUESTED'] }, THREE),
      'SQL',
      'SALES',
    ],
    [
      'budget, power and need, and it can wait for ever',
      withBant(BARE, { ...THREE, timeline: 'NO' }),
      'MQL',
      'NURTURING',
    ],
    ['they need it, more we do not know', withBant(BARE, { need: 'YES' }), 'MQL', 'NURTURING'],
    [
      'they do not need it',
      withBant(BARE, { need: 'NO' }),
      'UNQUALIFIED',
      'DISQUALIFIED',
      'NEED_NOT_MET',
    ],
    ['a name and an address', BARE, 'UNQUALIFIED', 'ACTION_REQUIRED'],
    [
      'a good company, and the partner keeps silent on fit',
      good({ confirmsFitAndIntent: false }),
      'MQL',
      'NURTURING',
      'PARTNER_REFERRAL_UNKNOWN',
    ],
    [
      'our connector runs there, and the partner keeps silent',
      good({ confirmsFitAndIntent: false, signals: [integrationSeen(1)] }),
      'MQL',
      'NURTURING',
    ],
    [
      'we share three customers with them, and nobody vouches',
      good({ confirmsFitAndIntent: false, signals: [shared(3)] }),
      'MQL',
      'NURTURING',
      'SHARED_CUSTOMERS_UNKNOWN',
    ],
    [
      'a good company whose industry nobody wrote down',
      good({ industry: null }),
      'MQL',
      'NURTURING',
      'INDUSTRY_UNKNOWN',
    ],
    [
      'the same, and our partner manager looked it up',
      good({ industry: null, vendorConfirmedAt: NOW }),
      'EQL',
      'SALES',
      'INDUSTRY_UNKNOWN',
    ],
    [
      'too small, and our partner manager likes it all the same',
      good({ employees: 3, vendorConfirmedAt: NOW }),
      'UNQUALIFIED',
      'DISQUALIFIED',
    ],
    [
      'our word without a buying signal',
      good({ buyingSignals: [], vendorConfirmedAt: NOW }),
      'UNQUALIFIED',
      'ACTION_REQUIRED',
      'BUYING_SIGNAL_UNKNOWN',
    ],
    [
      'our word without the partner’s',
      good({ confirmsFitAndIntent: false, industry: null, vendorConfirmedAt: NOW }),
      'MQL',
      'NURTURING',
    ],
  ],
  [
    'companies of 50 to 249, or from 1,000',
    icp({
      sizes: [
        { min: 50, max: 249 },
        { min: 1000, max: null },
      ],
    }),
    [
      'forty-nine people',
      good({ employees: 49 }),
      'UNQUALIFIED',
      'DISQUALIFIED',
      'COMPANY_SIZE_OUTSIDE',
    ],
    ['fifty', good({ employees: 50 }), 'EQL', 'SALES', 'COMPANY_SIZE_WITHIN'],
    ['two hundred and forty-nine', good({ employees: 249 }), 'EQL', 'SALES'],
    [
      'two hundred and fifty, between the two',
      good({ employees: 250 }),
      'UNQUALIFIED',
      'DISQUALIFIED',
    ],
    ['a thousand', good({ employees: 1000 }), 'EQL', 'SALES'],
    [
      'nobody knows how many',
      good({ employees: null }),
      'MQL',
      'NURTURING',
      'COMPANY_SIZE_OF_RANGES_UNKNOWN',
    ],
  ],
  [
    'any size',
    icp({ sizes: [] }),
    ['a one-man shop', good({ employees: 1 }), 'EQL', 'SALES', 'COMPANY_SIZE_ANY'],
    ['nobody knows how many', good({ employees: null }), 'EQL', 'SALES', 'COMPANY_SIZE_ANY'],
  ],
  [
    'manufacturers and retailers of Italy and Austria',
    icp({
      industries: { only: ['Manufacturing', 'Retail'], except: [] },
      countries: { only: ['IT', 'AT'], except: [] },
    }),
    ['a plant near Brescia', good(), 'EQL', 'SALES'],
    ['a retailer, written in capitals', good({ industry: ' RETAIL ' }), 'EQL', 'SALES'],
    ['a bank', good({ industry: 'Banking' }), 'UNQUALIFIED', 'DISQUALIFIED', 'INDUSTRY_NOT_MET'],
    ['a plant near Linz', good({ country: 'AT' }), 'EQL', 'SALES'],
    [
      'a plant near Lyon',
      good({ country: 'FR' }),
      'UNQUALIFIED',
      'DISQUALIFIED',
      'COUNTRY_NOT_MET',
    ],
  ],
  [
    'no gambling, not in North Korea',
    icp({
      industries: { only: [], except: ['Gambling'] },
      countries: { only: [], except: ['KP'] },
    }),
    ['a casino', good({ industry: 'gambling' }), 'UNQUALIFIED', 'DISQUALIFIED', 'INDUSTRY_NOT_MET'],
    ['anything else', good({ industry: 'Fishing' }), 'EQL', 'SALES', 'INDUSTRY_MET'],
    [
      'somebody in Pyongyang',
      good({ country: 'KP' }),
      'UNQUALIFIED',
      'DISQUALIFIED',
      'COUNTRY_NOT_MET',
    ],
  ],
  [
    'PostgreSQL, with SAP or Odoo, without Oracle',
    icp({ techStack: { all: ['PostgreSQL'], any: ['SAP', 'Odoo'], none: ['Oracle'] } }),
    [
      'PostgreSQL and Odoo',
      good({ techStack: ['postgresql', 'odoo'] }),
      'EQL',
      'SALES',
      'TECH_STACK_MET',
    ],
    [
      'PostgreSQL, Odoo and Oracle',
      good({ techStack: ['PostgreSQL', 'Odoo', 'Oracle'] }),
      'UNQUALIFIED',
      'DISQUALIFIED',
      'TECH_STACK_EXCLUDED',
    ],
    [
      'Odoo on something else',
      good({ techStack: ['Odoo', 'MySQL'] }),
      'UNQUALIFIED',
      'DISQUALIFIED',
      'TECH_STACK_LACKING',
    ],
    [
      'PostgreSQL alone',
      good({ techStack: ['PostgreSQL'] }),
      'UNQUALIFIED',
      'DISQUALIFIED',
      'TECH_STACK_NOT_MET',
    ],
    [
      'nobody asked what they run',
      good({ techStack: [] }),
      'MQL',
      'NURTURING',
      'TECH_STACK_UNKNOWN',
    ],
  ],
  [
    'a budget weighs two, and four make an SQL',
    rules({
      bant: { budget: 2, authority: 1, need: 1, timeline: 1 },
      thresholds: { sql: 4, mql: 2 },
    }),
    ['money, power and need', withBant(BARE, THREE), 'SQL', 'SALES'],
    [
      'power, need and a date, the money unknown',
      withBant(BARE, { authority: 'YES', need: 'YES', timeline: 'YES' }),
      'MQL',
      'NURTURING',
    ],
    [
      'a need alone is too little',
      withBant(BARE, { need: 'YES' }),
      'UNQUALIFIED',
      'ACTION_REQUIRED',
    ],
    ['money alone is worth another call', withBant(BARE, { budget: 'YES' }), 'MQL', 'NURTURING'],
    [
      'money, power and need, but they said there is no date',
      withBant(BARE, { ...THREE, timeline: 'NO' }),
      'MQL',
      'NURTURING',
    ],
  ],
  [
    'a demo or a confirmed budget counts, and it takes both',
    rules({ buyingSignals: { counted: ['DEMO_REQUESTED', 'BUDGET_CONFIRMED'], enough: 2 } }),
    ['a use case is nice', good(), 'UNQUALIFIED', 'ACTION_REQUIRED', 'BUYING_SIGNAL_UNKNOWN'],
    [
      'a demo alone',
      good({ buyingSignals: ['DEMO_REQUESTED'] }),
      'UNQUALIFIED',
      'ACTION_REQUIRED',
      'BUYING_SIGNALS_TOO_FEW',
    ],
    [
      'a demo, twice',
      good({ buyingSignals: ['DEMO_REQUESTED', 'DEMO_REQUESTED'] }),
      'UNQUALIFIED',
      'ACTION_REQUIRED',
    ],
    [
      'a demo and a budget',
      good({ buyingSignals: ['DEMO_REQUESTED', 'BUDGET_CONFIRMED'] }),
      'EQL',
      'SALES',
    ],
  ],
  [
    'a partner’s word alone is not enough: an integration or a certified partner',
    ecosystem('ACTIVE_INTEGRATION', 'CERTIFIED_PARTNER'),
    ['the partner vouches, nothing else', good(), 'MQL', 'NURTURING', 'CERTIFIED_PARTNER_UNKNOWN'],
    [
      'and the integration ran yesterday',
      good({ signals: [integrationSeen(1)] }),
      'EQL',
      'SALES',
      'ACTIVE_INTEGRATION_MET',
    ],
    ['it ran 90 days ago', good({ signals: [integrationSeen(90)] }), 'EQL', 'SALES'],
    [
      'it ran 91 days ago',
      good({ signals: [integrationSeen(91)] }),
      'MQL',
      'NURTURING',
      'ACTIVE_INTEGRATION_EXPIRED',
    ],
    [
      'it ran 91 days ago, and again last week',
      good({ signals: [integrationSeen(91), integrationSeen(7)] }),
      'EQL',
      'SALES',
    ],
    [
      'a partner certified in spring',
      good({ signals: [certified(200)] }),
      'EQL',
      'SALES',
      'CERTIFIED_PARTNER_MET',
    ],
    [
      'a certificate of the year before last',
      good({ signals: [certified(500)] }),
      'MQL',
      'NURTURING',
      'CERTIFIED_PARTNER_EXPIRED',
    ],
    [
      'twenty shared customers and the partner’s word',
      good({ signals: [shared(20)] }),
      'MQL',
      'NURTURING',
      'SHARED_CUSTOMERS_UNKNOWN',
    ],
  ],
  [
    'neither competitors nor private addresses',
    disqualifiers({ accounts: ['rivale.example'], freeMail: true }),
    ['a plant', good(), 'EQL', 'SALES', 'NOT_AN_EXCLUDED_ACCOUNT_MET'],
    [
      'our competitor, asking for a demo',
      good({ accountKey: 'rivale.example' }),
      'UNQUALIFIED',
      'DISQUALIFIED',
      'NOT_AN_EXCLUDED_ACCOUNT_NOT_MET',
    ],
    [
      'somebody at gmail',
      good({ accountKey: 'mario@gmail.com' }),
      'UNQUALIFIED',
      'DISQUALIFIED',
      'NOT_FREE_MAIL_NOT_MET',
    ],
    [
      'nobody wrote an address down yet',
      good({ accountKey: '' }),
      'EQL',
      'SALES',
      'NOT_FREE_MAIL_UNKNOWN',
    ],
  ],
  [
    'webinar lists are verified as well',
    disqualifiers({ rawLists: ['TRADE_SHOW_LIST', 'WEBINAR'] }),
    [
      'a webinar’s guest',
      good({ touchpoint: 'WEBINAR' }),
      'UNQUALIFIED',
      'ACTION_REQUIRED',
      'NOT_A_RAW_LIST_UNKNOWN',
    ],
    ['the guest, verified', good({ touchpoint: 'WEBINAR', verifiedAt: NOW }), 'EQL', 'SALES'],
  ],
  [
    'only EQLs to sales, SQLs are nurtured',
    rules({ dispositions: { toSales: ['EQL'], toNurturing: ['SQL', 'MQL'] } }),
    ['a partner’s prospect', good(), 'EQL', 'SALES'],
    ['money, power and need without a partner’s word', withBant(BARE, THREE), 'SQL', 'NURTURING'],
  ],
];

for (const [title, given, ...cases] of tables)
  describe(`with ${title}`, () => {
    it.each(cases)('%s', (_, facts, leadClass, disposition, ...because) => {
      const verdict = qualify(facts, given, NOW);
      expect([verdict.leadClass, dispositionOf(verdict, given)]).toEqual([leadClass, disposition]);
      expect(verdict.criteria.map((each) => each.because.code)).toEqual(
        expect.arrayContaining(because),
      );
    });
  });

it('there are more than sixty of them', () => {
  expect(tables.reduce((count, [, , ...cases]) => count + cases.length, 0)).toBeGreaterThan(60);
});

describe('whose word an EQL waits for', () => {
  it.each<[string, Facts, RuleSet, readonly AwaitedWord[]]>([
    ['nobody’s: it is one', good(), DEFAULT_RULES, []],
    [
      'the partner’s',
      good({ confirmsFitAndIntent: false }),
      DEFAULT_RULES,
      [{ from: 'PARTNER', on: ['PARTNER_REFERRAL'] }],
    ],
    [
      'the partner’s on what they left open, ours to look it up',
      good({ industry: null }),
      DEFAULT_RULES,
      [
        { from: 'PARTNER', on: ['INDUSTRY'] },
        { from: 'VENDOR', on: ['INDUSTRY'] },
      ],
    ],
    [
      'ours, for a raw list',
      good({ touchpoint: 'TRADE_SHOW_LIST' }),
      DEFAULT_RULES,
      [{ from: 'VENDOR', on: ['NOT_A_RAW_LIST'] }],
    ],
    [
      'ours, where a partner’s word is no signal',
      good(),
      ecosystem('CERTIFIED_PARTNER'),
      [{ from: 'VENDOR', on: ['CERTIFIED_PARTNER'] }],
    ],
    [
      'nobody’s, where it is known not to hold',
      good({ employees: 2, industry: null }),
      DEFAULT_RULES,
      [],
    ],
  ])('%s', (_, facts, given, awaited) => {
    expect(awaitedWords(qualify(facts, given, NOW), given)).toEqual(awaited);
  });
});
