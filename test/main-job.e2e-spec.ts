import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, listen, until } from './support/client.js';
import type { HeardEvent, Listener } from './support/client.js';
import type { SunkMail } from './support/mail-sink.js';
import { act, createPartner, createQueue, invite, openOffice, prospect } from './support/office.js';
import type { Office, SeenReferral, Someone } from './support/office.js';
import { Premises } from './support/premises.js';
import { nth } from './support/stage.js';

type Locale = 'en' | 'it';
type Person = Someone & { readonly locale: Locale };

interface Story extends SeenReferral {
  readonly timeline: readonly Omit<HeardEvent, 'cursor' | 'heardAtMs'>[];
  readonly company: { readonly name: string };
}

const TIMELINE = 'timeline { id type at referralId data }';
const STORY = `id status leadClass tier company { name } assignment { id reason dueAt warnedAt breachedAt rep { id name } queue { id name } } ${TIMELINE}`;

let premises: Premises;
let url: string;
let office: Office;
/** Of one partner, in both languages. */
let emma: Person;
let irene: Person;
/** Of the vendor's reps, in both languages. */
let ralf: Person;
let rita: Person;
let managers: readonly Person[];
let sockets: Readonly<Record<Who, Listener>>;
let stranger: Someone;

type Who =
  'emma' | 'irene' | 'ralf' | 'rita' | 'salesManager' | 'partnerManager' | 'admin' | 'stranger';
const heardBy: readonly Who[] = [
  'emma',
  'irene',
  'ralf',
  'rita',
  'salesManager',
  'partnerManager',
  'admin',
  'stranger',
];

beforeAll(async () => {
  premises = await Premises.open();
  ({ url } = await premises.start());
  office = await openOffice(url, premises.mail, { reps: 0, partners: 1 });
  const [partner] = office.partners;
  const join = async (name: string, role: string, locale: Locale): Promise<Person> => {
    const partnerId = role === 'PARTNER_MEMBER' ? partner?.id : undefined;
    const email = `${name.toLowerCase()}@people.test`;
    const input = { email, name, role, locale, partnerId };
    return { ...(await invite(url, office.admin, premises.mail, input)), locale };
  };
  emma = await join('Emma', 'PARTNER_MEMBER', 'en');
  irene = await join('Irene', 'PARTNER_MEMBER', 'it');
  ralf = await join('Ralf', 'SALES_REP', 'en');
  rita = await join('Rita', 'SALES_REP', 'it');
  managers = [{ ...office.manager, locale: 'en' }, await join('Mario', 'SALES_MANAGER', 'it')];
  const foreign = await createPartner(url, office.admin, 'Somebody else');
  stranger = await invite(url, office.admin, premises.mail, {
    ...{ email: 'stranger@people.test', name: 'Stranger', role: 'PARTNER_ADMIN' },
    partnerId: foreign,
  });
  sockets = {
    emma: await listen(url, emma.token),
    irene: await listen(url, irene.token),
    ralf: await listen(url, ralf.token),
    rita: await listen(url, rita.token),
    salesManager: await listen(url, office.manager.token),
    partnerManager: await listen(url, office.partnerManager.token),
    admin: await listen(url, office.admin),
    stranger: await listen(url, stranger.token),
  };
});

afterAll(async () => {
  for (const socket of Object.values(sockets)) socket.close();
  await premises.close();
});

/** Submits what must be stored, and answers as the one who submits sees it. */
async function refer(token: string, over: Readonly<Record<string, unknown>> = {}): Promise<Story> {
  const { submitReferral } = await ask<{ submitReferral: { referral?: Story } }>(
    url,
    token,
    `mutation($i: SubmitReferralInput!){ submitReferral(input: $i){ __typename ... on ReferralSubmitted { referral { ${STORY} } } ... on ReferralInvalid { problems { code path } } } }`,
    { i: prospect(over) },
  );
  if (!submitReferral.referral) throw new Error(`not stored: ${JSON.stringify(submitReferral)}`);
  return submitReferral.referral;
}

/** A mutation of one referral, answered as its author sees it. */
async function take(
  token: string,
  mutation: string,
  type: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Story> {
  const answer = await ask<Record<string, Story>>(
    url,
    token,
    `mutation($i: ${type}!){ ${mutation}(input: $i){ ${STORY} } }`,
    { i: input },
  );
  const story = answer[mutation];
  if (!story) throw new Error(`${mutation} answered nothing`);
  return story;
}

const seenBy = async (token: string, id: string): Promise<Story> =>
  (
    await ask<{ referral: Story }>(url, token, `query($id: ID!){ referral(id: $id){ ${STORY} } }`, {
      id,
    })
  ).referral;

const told = (events: readonly { readonly type: string }[]): string[] =>
  events.map(({ type }) => type);

const about = (who: Who, id: string): HeardEvent[] =>
  sockets[who].events.filter(({ referralId }) => referralId === id);

/** What each of them has heard of a referral, once the managers, who hear everything, heard so many. */
async function heard(id: string, count: number): Promise<Record<Who, string[]>> {
  await until(`${count} events`, () => about('admin', id).length >= count);
  // Whoever is told too much is told in the same moment as the others.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return Object.fromEntries(heardBy.map((who) => [who, told(about(who, id))])) as Record<
    Who,
    string[]
  >;
}

/** What was heard by whom where everybody of the partner, one rep and all managers hear each their own. */
function audience(
  rep: Person,
  lists: {
    readonly partner: readonly string[];
    readonly rep: readonly string[];
    readonly managers: readonly string[];
  },
): Record<Who, readonly string[]> {
  return {
    ...{ emma: lists.partner, irene: lists.partner },
    ralf: rep.id === ralf.id ? lists.rep : [],
    rita: rep.id === rita.id ? lists.rep : [],
    ...{ salesManager: lists.managers, partnerManager: lists.managers, admin: lists.managers },
    stranger: [],
  };
}

const mailsAbout = (id: string): SunkMail[] =>
  premises.mail.taken.filter((mail) => headerOf(mail, 'x-staffetta-referral') === id);

const headerOf = ({ parsed }: SunkMail, name: string): string | null => {
  const line = parsed.headerLines.find(({ key }) => key === name)?.line;
  return line === undefined ? null : line.slice(name.length + 1).trim();
};

/** The subjects that somebody got about a referral, each mail held to the form that all have. */
function subjectsTo(person: Person, id: string): string[] {
  const mails = mailsAbout(id).filter(({ recipients }) => recipients.includes(person.email));
  for (const mail of mails) expectForm(mail, person, id);
  return mails.map(({ parsed }) => parsed.subject ?? '').sort();
}

function expectForm(mail: SunkMail, person: Person, id: string): void {
  expect(mail.recipients).toEqual([person.email]);
  expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@[^<>\s]+>$/);
  expect(headerOf(mail, 'list-unsubscribe')).toMatch(
    new RegExp(`^<${url}/mail/unsubscribe/[\\w.-]{60,}>$`),
  );
  expect(headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const greeting = `${person.locale === 'en' ? 'Hello' : 'Ciao'} ${person.name},`;
  const link = `${url}/referrals/${id}`;
  // The link is a line of its own: no full stop becomes a part of it.
  expect((mail.parsed.text ?? '').split('\n')).toEqual(expect.arrayContaining([greeting, link]));
  expect(mail.parsed.html).toContain(`lang="${person.locale}"`);
  expect(mail.parsed.html).toContain(greeting);
  expect(mail.parsed.html).toContain(`href="${link}"`);
}

/** Who got which mails about a referral, and nobody anything else. */
async function expectMails(
  id: string,
  expected: readonly (readonly [Person, readonly string[]])[],
): Promise<void> {
  await premises.mailsAreOut();
  for (const [person, subjects] of expected)
    expect({ [person.name]: subjectsTo(person, id) }).toEqual({
      [person.name]: [...subjects].sort(),
    });
  const addresses = expected.map(([{ email }]) => email);
  const others = mailsAbout(id).flatMap(({ recipients }) => recipients);
  expect(others.filter((address) => !addresses.includes(address))).toEqual([]);
  const ids = premises.mail.taken.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
}

/** The subjects of each kind of mail, as its reader reads them. */
const says = {
  en: {
    submitted: (company: string) => `We have your referral: ${company}`,
    actionRequired: (company: string) => `Something is missing: ${company}`,
    disqualified: (company: string) => `Did not qualify: ${company}`,
    nurturing: (company: string) => `Not for sales yet: ${company}`,
    assigned: (company: string, rep: string) => `${rep} has your referral: ${company}`,
    accepted: (company: string, rep: string) => `${rep} accepted your referral: ${company}`,
    stages: ['Discovery', 'Proposal', 'Negotiation', 'Won'],
    yours: (company: string) => `Yours now: ${company}`,
    warned: (company: string, percent: number) => `${percent} % of the time is gone: ${company}`,
    ranOut: (company: string) => `The time ran out: ${company}`,
    breached: (company: string) => `Not answered in time: ${company}`,
    nobody: (company: string) => `Nobody was eligible: ${company}`,
    everyone: (company: string) => `Everyone has had it: ${company}`,
  },
  it: {
    submitted: (company: string) => `Segnalazione ricevuta: ${company}`,
    actionRequired: (company: string) => `Manca qualcosa: ${company}`,
    disqualified: (company: string) => `Non qualificata: ${company}`,
    nurturing: (company: string) => `Non ancora per le vendite: ${company}`,
    assigned: (company: string, rep: string) => `${rep} segue la tua segnalazione: ${company}`,
    accepted: (company: string, rep: string) =>
      `${rep} ha accettato la tua segnalazione: ${company}`,
    stages: ['Scoperta', 'Proposta', 'Trattativa', 'Vinta'],
    yours: (company: string) => `Ora è tua: ${company}`,
    warned: (company: string, percent: number) => `È passato il ${percent} % del tempo: ${company}`,
    ranOut: (company: string) => `Tempo scaduto: ${company}`,
    breached: (company: string) => `Nessuna risposta in tempo: ${company}`,
    nobody: (company: string) => `Nessuno disponibile: ${company}`,
    everyone: (company: string) => `L’hanno già avuta tutti: ${company}`,
  },
} as const;

const repOf = (story: Pick<Story, 'assignment'>): Person => {
  const rep = [ralf, rita].find(({ id }) => id === story.assignment?.rep.id);
  if (!rep) throw new Error(`with neither of the reps: ${JSON.stringify(story.assignment)}`);
  return rep;
};

describe('a referral that is won', () => {
  const moves = [
    { stage: 'DISCOVERY', amount: { amount: '12000.00', currency: 'EUR' } },
    { stage: 'DISCOVERY', amount: { amount: '15000.50', currency: 'EUR' } },
    { stage: 'PROPOSAL' },
    { stage: 'NEGOTIATION' },
    { stage: 'WON' },
  ];
  let queue: { id: string; name: string };

  beforeAll(async () => {
    const id = await createQueue(url, office.admin, [ralf, rita]);
    queue = { id, name: 'Italy' };
  });

  for (const locale of ['en', 'it'] as const)
    it(`is followed by those it concerns, live and by mail, from the submission on (${locale})`, async () => {
      const partner = locale === 'en' ? emma : irene;
      const story = await refer(partner.token);
      expect(story).toMatchObject({ status: 'ASSIGNED', leadClass: 'EQL', tier: 'GOLD' });
      expect(told(story.timeline)).toEqual(['referral.submitted', 'referral.assigned']);
      const rep = repOf(story);
      const accepted = await take(rep.token, 'acceptReferral', 'AcceptReferralInput', {
        referralId: story.id,
      });
      expect(accepted.status).toBe('ACCEPTED');
      expect(told(accepted.timeline).at(-1)).toBe('referral.accepted');
      for (const [n, move] of moves.entries()) {
        const moved = await take(rep.token, 'updateDeal', 'UpdateDealInput', {
          referralId: story.id,
          ...move,
        });
        expect(moved.status).toBe(move.stage === 'WON' ? 'WON' : 'OPPORTUNITY');
        const deals = moved.timeline.filter(({ type }) => type === 'deal.updated');
        expect(deals.length).toBe(n + 1);
        // The partner sees it in the same moment as the rep.
        expect((await seenBy(partner.token, story.id)).timeline).toEqual(
          moved.timeline.filter(({ type }) => type !== 'referral.unassigned'),
        );
      }
      await expectLive(story, rep);
      await expectWonMails(story, partner, rep);
    });

  async function expectLive(story: Story, rep: Person): Promise<void> {
    const toRep = ['referral.assigned', 'referral.accepted', ...moves.map(() => 'deal.updated')];
    const toPartner = ['referral.submitted', ...toRep];
    expect(await heard(story.id, toPartner.length)).toEqual(
      audience(rep, { partner: toPartner, rep: toRep, managers: toPartner }),
    );
    const [submitted, assigned, accepted, ...deals] = about('emma', story.id);
    const who = { assignmentId: story.assignment?.id, rep: { id: rep.id, name: rep.name } };
    expect(submitted?.data).toEqual({ status: 'ASSIGNED', leadClass: 'EQL' });
    const { dueAt } = story.assignment ?? {};
    expect(assigned?.data).toEqual({ ...who, queue, dueAt, reason: 'ROUND_ROBIN' });
    expect(accepted?.data).toEqual(who);
    const [first, second] = moves.map(({ amount }) => amount);
    expect(deals.map(({ data }) => [data.stage, data.amount])).toEqual(
      moves.map(({ stage }, n) => [stage, n === 0 ? first : second]),
    );
    // The same events to everybody who hears of them, and the same as the timeline keeps.
    const { timeline } = await seenBy(emma.token, story.id);
    for (const who of ['emma', 'irene', 'admin'] as const)
      expect(about(who, story.id).map(({ cursor: _, heardAtMs: __, ...event }) => event)).toEqual(
        timeline,
      );
  }

  async function expectWonMails(story: Story, partner: Person, rep: Person): Promise<void> {
    const { name } = story.company;
    const words = says[partner.locale];
    await expectMails(story.id, [
      [
        partner,
        [
          words.submitted(name),
          words.assigned(name, rep.name),
          words.accepted(name, rep.name),
          ...words.stages.map((stage) => `${name}: ${stage}`),
        ],
      ],
      [rep, [says[rep.locale].yours(name)]],
    ]);
  }

  it('tells the rep who declines, and not the partner, that it is no longer theirs', async () => {
    const story = await refer(emma.token);
    const first = repOf(story);
    const declined = await take(first.token, 'declineReferral', 'ReasonInput', {
      referralId: story.id,
      reason: 'I know them privately.',
    });
    const second = repOf(declined);
    expect(second.id).not.toBe(first.id);
    const [one, two] = ['referral.submitted', 'referral.assigned'];
    const lists = await heard(story.id, 4);
    expect(lists.emma).toEqual([one, two, two]);
    expect(lists.admin).toEqual([one, two, 'referral.unassigned', two]);
    expect(lists[first.id === ralf.id ? 'ralf' : 'rita']).toEqual([two, 'referral.unassigned']);
    expect(lists[second.id === ralf.id ? 'ralf' : 'rita']).toEqual([two]);
    const [unassigned] = about('admin', story.id).filter(
      ({ type }) => type === 'referral.unassigned',
    );
    expect(unassigned?.data).toEqual({ assignmentId: story.assignment?.id, reason: 'DECLINED' });
    const { name } = story.company;
    await expectMails(story.id, [
      [
        emma,
        [
          says.en.submitted(name),
          says.en.assigned(name, first.name),
          says.en.assigned(name, second.name),
        ],
      ],
      [first, [says[first.locale].yours(name)]],
      [second, [says[second.locale].yours(name)]],
    ]);
  });
});

describe('a referral that is taken away', () => {
  const gone = 'referral.unassigned';

  it('is handed to somebody by a manager, and taken back by its partner', async () => {
    const story = await refer(irene.token);
    const first = repOf(story);
    const second = first.id === ralf.id ? rita : ralf;
    const input = { referralId: story.id, repId: second.id, reason: 'Speaks their language.' };
    const moved = await take(office.manager.token, 'assignReferral', 'AssignReferralInput', input);
    expect(moved.assignment).toMatchObject({ reason: 'MANUAL', rep: { id: second.id } });
    const withdrawn = await take(irene.token, 'withdrawReferral', 'ReasonInput', {
      referralId: story.id,
      reason: 'They changed their mind.',
    });
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', assignment: null });
    const toPartner = ['referral.submitted', 'referral.assigned', 'referral.assigned'];
    const lists = await heard(story.id, 6);
    expect(lists.irene).toEqual([...toPartner, 'referral.withdrawn']);
    expect(told(withdrawn.timeline)).toEqual(lists.irene);
    for (const who of ['ralf', 'rita'] as const)
      expect(lists[who]).toEqual(['referral.assigned', gone]);
    const reasons = about('admin', story.id).filter(({ type }) => type === gone);
    expect(reasons.map(({ data }) => data)).toEqual([
      { assignmentId: story.assignment?.id, reason: 'MANUAL' },
      { assignmentId: moved.assignment?.id, reason: 'WITHDRAWN' },
    ]);
  });

  it('is the news of the partner’s administrators where the vendor submitted it for the partner', async () => {
    const partner = nth(office.partners, 0);
    const story = await refer(office.manager.token, { partnerId: partner.id });
    const rep = repOf(story);
    const { name } = story.company;
    await expectMails(story.id, [
      [
        { ...partner.admin, locale: 'en' },
        [says.en.submitted(name), says.en.assigned(name, rep.name)],
      ],
      [rep, [says[rep.locale].yours(name)]],
    ]);
    expect((await heard(story.id, 2)).emma).toEqual(['referral.submitted', 'referral.assigned']);
  });
});

describe('a referral that sales does not get', () => {
  const cases = [
    {
      status: 'NURTURING',
      type: 'referral.nurturing',
      over: { confirmsFitAndIntent: false, bant: { need: 'YES' } },
      reasons: {
        en: [
          'We do not know yet whether there is a budget.',
          'We do not know yet whether the contact can decide.',
          'We do not know yet by when they want to buy.',
          'The partner has not confirmed fit and intent yet.',
        ],
        it: [
          'Non sappiamo ancora se c’è un budget.',
          'Non sappiamo ancora se il contatto può decidere.',
          'Non sappiamo ancora entro quando vogliono acquistare.',
          'Il partner non ha ancora confermato che l’azienda è adatta e interessata.',
        ],
      },
    },
    {
      status: 'DISQUALIFIED',
      type: 'referral.disqualified',
      over: { bant: { budget: 'NO', authority: 'YES' }, employees: 3 },
      reasons: {
        en: ['The company’s size is 3, and 10 or more are asked for.', 'There is no budget.'],
        it: [
          'Le persone in azienda sono troppo poche (3): ne servono almeno 10.',
          'Il budget non c’è.',
        ],
      },
    },
    {
      status: 'ACTION_REQUIRED',
      type: 'referral.action_required',
      over: { touchpoint: 'TRADE_SHOW_LIST' },
      reasons: {
        en: ['It came from a trade-show list that nobody on our side has verified yet.'],
        it: ['Viene da un elenco raccolto in fiera che da noi nessuno ha ancora verificato.'],
      },
    },
  ] as const;

  const subjectOf = (locale: Locale, status: (typeof cases)[number]['status'], name: string) =>
    ({
      NURTURING: says[locale].nurturing,
      DISQUALIFIED: says[locale].disqualified,
      ACTION_REQUIRED: says[locale].actionRequired,
    })[status](name);

  for (const { status, type, over, reasons } of cases)
    for (const locale of ['en', 'it'] as const)
      it(`says why to each in their own language: ${status} (${locale})`, async () => {
        const partner = locale === 'en' ? emma : irene;
        const { employees, ...facts } = { employees: undefined, ...over };
        const { company } = prospect();
        const story = await refer(partner.token, {
          ...facts,
          company: { ...(company as object), ...(employees !== undefined && { employees }) },
        });
        expect(story).toMatchObject({ status, assignment: null });
        expect(told(story.timeline)).toEqual(['referral.submitted', type]);
        expect(story.timeline.at(-1)?.data).toEqual({ reasons: reasons[locale] });
        const both = ['referral.submitted', type];
        expect(await heard(story.id, 2)).toEqual(
          audience(ralf, { partner: both, rep: [], managers: both }),
        );
        expect(about('emma', story.id).at(-1)?.data).toEqual({ reasons: reasons.en });
        expect(about('irene', story.id).at(-1)?.data).toEqual({ reasons: reasons.it });
        const { name } = story.company;
        await expectMails(story.id, [
          [partner, [says[locale].submitted(name), subjectOf(locale, status, name)]],
        ]);
        const why = mailsAbout(story.id).find(
          ({ parsed }) => parsed.subject === subjectOf(locale, status, name),
        );
        for (const reason of reasons[locale]) {
          expect(why?.parsed.text).toContain(`- ${reason}`);
          expect(why?.parsed.html).toContain(reason);
        }
      });

  it('goes to sales once the vendor verifies the list that it came from', async () => {
    const story = await refer(irene.token, { touchpoint: 'TRADE_SHOW_LIST' });
    const verified = await take(office.partnerManager.token, 'verifyReferral', 'ReasonInput', {
      referralId: story.id,
      reason: 'I rang them.',
    });
    expect(verified).toMatchObject({ status: 'ASSIGNED', leadClass: 'EQL' });
    expect(told(verified.timeline)).toEqual([
      'referral.submitted',
      'referral.action_required',
      'referral.verified',
      'referral.assigned',
    ]);
    const rep = repOf(verified);
    const { name } = story.company;
    await expectMails(story.id, [
      [
        irene,
        [says.it.submitted(name), says.it.actionRequired(name), says.it.assigned(name, rep.name)],
      ],
      [rep, [says[rep.locale].yours(name)]],
    ]);
  });

  it('goes to sales once its partner supplies what was missing, and once a manager promotes it', async () => {
    const bare = { confirmsFitAndIntent: false, buyingSignals: [], bant: {} };
    const waiting = await refer(emma.token, bare);
    expect(waiting.status).toBe('ACTION_REQUIRED');
    const { completeReferral } = await ask<{ completeReferral: { referral: Story } }>(
      url,
      emma.token,
      `mutation($i: CompleteReferralInput!){ completeReferral(input: $i){ ... on ReferralSubmitted { referral { ${STORY} } } } }`,
      {
        i: {
          referralId: waiting.id,
          buyingSignals: ['CLEAR_USE_CASE'],
          confirmsFitAndIntent: true,
        },
      },
    );
    expect(completeReferral.referral).toMatchObject({ status: 'ASSIGNED', leadClass: 'EQL' });
    expect(told(completeReferral.referral.timeline).at(-1)).toBe('referral.assigned');
    const nurtured = await refer(emma.token, { ...bare, bant: { need: 'YES' } });
    expect(nurtured.status).toBe('NURTURING');
    const promoted = await take(office.manager.token, 'promoteReferral', 'ReasonInput', {
      referralId: nurtured.id,
      reason: 'They rang us.',
    });
    expect(promoted).toMatchObject({ status: 'ASSIGNED', leadClass: 'MQL' });
  });
});

describe('a referral that nobody answers', () => {
  const sla = { respondWithin: 'PT2S', warnAt: [0.5, 0.75], onBreach: 'REASSIGN' };
  const assigned = 'referral.assigned';
  const clock = ['sla.warned', 'sla.warned', 'sla.breached'];

  it('warns, breaches, moves on, and stays with the last who had it', async () => {
    await createQueue(url, office.admin, [ralf, rita], { name: 'France', countries: ['FR'], sla });
    const { company } = prospect();
    const story = await refer(emma.token, { company: { ...(company as object), country: 'FR' } });
    const first = repOf(story);
    const last = first.id === ralf.id ? rita : ralf;
    const everything = [
      ...['referral.submitted', assigned, ...clock],
      ...['referral.unassigned', assigned, ...clock, assigned],
    ];
    const lists = await heard(story.id, everything.length);
    const nameOf = (person: Person): Who => (person.id === ralf.id ? 'ralf' : 'rita');
    expect(lists.admin).toEqual(everything);
    expect(lists.emma).toEqual(everything.filter((type) => type !== 'referral.unassigned'));
    expect(lists[nameOf(first)]).toEqual([assigned, ...clock, 'referral.unassigned']);
    expect(lists[nameOf(last)]).toEqual([assigned, ...clock, assigned]);
    expect(lists.stranger).toEqual([]);
    await expectChain(story, first, last);
    await expectChainMails(story, first, last);
  });

  async function expectChain(story: Story, first: Person, last: Person): Promise<void> {
    const events = about('salesManager', story.id);
    const [one, two, kept] = events.filter(({ type }) => type === assigned);
    const fractions = events.filter(({ type }) => type === 'sla.warned');
    const ids = [one, two].map((event) => event?.data.assignmentId);
    expect(fractions.map(({ data }) => data)).toEqual(
      [one, two].flatMap((event) =>
        [0.5, 0.75].map((fraction) => ({
          assignmentId: event?.data.assignmentId,
          dueAt: event?.data.dueAt,
          fraction,
        })),
      ),
    );
    expect(events.filter(({ type }) => type === 'sla.breached').map(({ data }) => data)).toEqual(
      [one, two].map((event) => ({
        assignmentId: event?.data.assignmentId,
        dueAt: event?.data.dueAt,
      })),
    );
    expect(two?.data).toMatchObject({
      rep: { id: last.id, name: last.name },
      reason: 'SLA_BREACHED',
    });
    expect(kept?.data).toMatchObject({ rep: { id: last.id, name: last.name }, dueAt: null });
    const [unassigned] = events.filter(({ type }) => type === 'referral.unassigned');
    expect(unassigned?.data).toEqual({ assignmentId: ids[0], reason: 'SLA_BREACHED' });
    // Never early, and each within a second of its moment.
    for (const { type, at, data } of events.filter(({ type }) => type.startsWith('sla.'))) {
      const due = Date.parse(String(data.dueAt));
      const moment = type === 'sla.breached' ? due : due - 2_000 * (1 - Number(data.fraction));
      expect(Date.parse(at) - moment).toBeGreaterThanOrEqual(0);
      expect(Date.parse(at) - moment).toBeLessThan(1_000);
    }
    expect(repOf(await seenBy(emma.token, story.id)).id).toBe(last.id);
    expect(repOf(story).id).toBe(first.id);
  }

  async function expectChainMails(story: Story, first: Person, last: Person): Promise<void> {
    const { name } = story.company;
    const [toFirst, toLast] = [says[first.locale], says[last.locale]];
    const clocks = (words: (typeof says)[Locale]): string[] => [
      ...[50, 75].map((percent) => words.warned(name, percent)),
      words.ranOut(name),
    ];
    await expectMails(story.id, [
      [
        emma,
        [
          says.en.submitted(name),
          says.en.assigned(name, first.name),
          says.en.assigned(name, last.name),
          says.en.assigned(name, last.name),
        ],
      ],
      [first, [toFirst.yours(name), ...clocks(toFirst)]],
      [last, [toLast.yours(name), ...clocks(toLast), toLast.yours(name)]],
      ...managers.map((manager): [Person, string[]] => {
        const words = says[manager.locale];
        return [manager, [words.breached(name), words.breached(name), words.everyone(name)]];
      }),
    ]);
  }

  it('is escalated where the queue says so, and its rep can still accept', async () => {
    const escalates = { respondWithin: 'PT1S', warnAt: [], onBreach: 'ESCALATE' };
    await createQueue(url, office.admin, [rita], {
      ...{ name: 'Spain', countries: ['ES'], sla: escalates },
    });
    const { company } = prospect();
    const story = await refer(irene.token, { company: { ...(company as object), country: 'ES' } });
    const before = ['referral.submitted', assigned, 'sla.breached'];
    expect((await heard(story.id, 3)).admin).toEqual(before);
    await act(url, rita.token, 'acceptReferral', 'AcceptReferralInput', { referralId: story.id });
    expect((await heard(story.id, 4)).admin).toEqual([...before, 'referral.accepted']);
    const { name } = story.company;
    await expectMails(story.id, [
      [
        irene,
        [says.it.submitted(name), says.it.assigned(name, 'Rita'), says.it.accepted(name, 'Rita')],
      ],
      [rita, [says.it.yours(name), says.it.ranOut(name)]],
      ...managers.map((manager): [Person, string[]] => [
        manager,
        [says[manager.locale].breached(name)],
      ]),
    ]);
  });

  it('goes to a sales manager where no queue has anybody, and all of them are told', async () => {
    const { company } = prospect();
    const story = await refer(emma.token, { company: { ...(company as object), country: 'PT' } });
    expect(story.assignment).toMatchObject({ reason: 'NO_ONE_ELIGIBLE', queue: null });
    const onDuty = managers.find(({ id }) => id === story.assignment?.rep.id);
    const { name } = story.company;
    await expectMails(story.id, [
      [emma, [says.en.submitted(name), says.en.assigned(name, onDuty?.name ?? '')]],
      ...managers.map((manager): [Person, string[]] => {
        const words = says[manager.locale];
        const yours = manager === onDuty ? [words.yours(name)] : [];
        return [manager, [words.nobody(name), ...yours]];
      }),
    ]);
  });
});

describe('who wants no more mails of a kind', () => {
  const page = (link: string, init: RequestInit = {}): Promise<Response> =>
    fetch(link, { ...init, signal: AbortSignal.timeout(10_000) });
  const oneClick = (link: string): Promise<Response> =>
    page(link, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
  const preference = async (person: Person, kind: string): Promise<boolean | undefined> =>
    (
      await ask<{ mailPreferences: { kind: string; enabled: boolean }[] }>(
        url,
        person.token,
        '{ mailPreferences { kind enabled } }',
      )
    ).mailPreferences.find((one) => one.kind === kind)?.enabled;

  async function linkIn(subject: string, id: string): Promise<string> {
    await premises.mailsAreOut();
    const mail = mailsAbout(id).find(({ parsed }) => parsed.subject === subject);
    const link = /^<(.+)>$/.exec((mail && headerOf(mail, 'list-unsubscribe')) ?? '')?.[1];
    if (link === undefined) throw new Error(`no mail says: ${subject}`);
    return link;
  }

  it('gets out with one click and no cookie; a scanner that opens the link changes nothing', async () => {
    const story = await refer(emma.token);
    const link = await linkIn(says.en.submitted(story.company.name), story.id);
    for (const method of ['GET', 'HEAD']) expect((await page(link, { method })).status).toBe(200);
    expect(await preference(emma, 'SUBMITTED')).toBe(true);
    const done = await oneClick(link);
    expect([done.status, done.redirected, done.headers.get('set-cookie')]).toEqual([
      200,
      false,
      null,
    ]);
    expect(await preference(emma, 'SUBMITTED')).toBe(false);
    expect((await oneClick(link)).status).toBe(200);
    const next = await refer(emma.token);
    const { name } = next.company;
    const rep = repOf(next);
    await expectMails(next.id, [
      [emma, [says.en.assigned(name, rep.name)]],
      [rep, [says[rep.locale].yours(name)]],
    ]);
  });

  it('refuses a link that was forged', async () => {
    const story = await refer(irene.token);
    const link = await linkIn(says.it.submitted(story.company.name), story.id);
    const token = link.slice(link.lastIndexOf('/') + 1);
    const flip = (at: number): string =>
      `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    const forged = [flip(0), flip(token.length >> 1), flip(token.length - 4), token.slice(0, -8)];
    for (const one of [...forged, 'x', '%00', 'a'.repeat(500)]) {
      const bent = `${url}/mail/unsubscribe/${one}`;
      for (const answer of [await page(bent), await oneClick(bent)]) {
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
      }
    }
    expect(await preference(irene, 'SUBMITTED')).toBe(true);
  });
});

describe('a program of the partner’s', () => {
  it('submits with its key, and the person who made the key gets the mails', async () => {
    const [partner] = office.partners;
    if (!partner) throw new Error('there is no partner');
    const { createApiKey } = await ask<{ createApiKey: { secret: string } }>(
      url,
      partner.admin.token,
      'mutation($i: CreateApiKeyInput!){ createApiKey(input: $i){ id secret } }',
      { i: { name: 'The CRM', scopes: ['REFERRALS_WRITE'] } },
    );
    const story = await refer(createApiKey.secret);
    const rep = repOf(story);
    const { name } = story.company;
    await expectMails(story.id, [
      [
        { ...partner.admin, locale: 'en' },
        [says.en.submitted(name), says.en.assigned(name, rep.name)],
      ],
      [rep, [says[rep.locale].yours(name)]],
    ]);
  });
});
