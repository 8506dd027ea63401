import type { RootWay, Way } from './access-walk.js';

/** The objects that the tables speak of. */
export interface Objects {
  /** The partner whose people and keys ask, and the other one. */
  readonly partnerId: string;
  readonly otherPartnerId: string;
  /** The partner's own, and the rep's. */
  readonly own: string;
  /** The other partner's, and never the rep's. */
  readonly other: string;
  /** The rep's. */
  readonly queueId: string;
  readonly repId: string;
  /** The administrator's. */
  readonly replayId: string;
  /** The partner's own and the rep's, in a queue that the rep is not in. */
  readonly inForeignQueue: string;
}

/** Who may what, as the contract says it, for each field at the root: a letter for each viewer. */
export const rootRights = ({
  partnerId,
  otherPartnerId,
  own,
  other,
  inForeignQueue,
  replayId,
}: Objects): readonly RootWay[] => [
  { query: 'viewer { id }', reach: 'sssssssssu' },
  { query: 'serverTime', reach: 'ssssssssss' },
  { query: `referral(id: "${own}") { id }`, reach: OWN },
  { query: `referral(id: "${inForeignQueue}") { id }`, reach: OWN },
  { query: `referral(id: "${other}") { id }`, reach: OTHER },
  { query: 'referrals { edges { node { id } } }', reach: OWN },
  { query: 'referrals { totalCount }', reach: OWN },
  {
    query: `referrals(filter: { partnerId: "${otherPartnerId}" }) { edges { node { id } } }`,
    reach: 'ssseeeeffu',
  },
  { query: 'queues { id }', reach: 'ssssfffffu' },
  { query: 'events { edges { node { id } } }', reach: 'ssssssffsu' },
  {
    query: 'previewReferral(input: { productLine: "NOPE" }) { problems { code } }',
    reach: 'sssfssssfu',
  },
  { query: 'people { edges { node { id } } }', reach: 'ssssssfffu' },
  { query: 'partners(orderBy: QUIETEST) { edges { node { id } } }', reach: 'sssffffffu' },
  { query: 'users { id }', reach: 'ssssssfffu' },
  { query: `users(partnerId: "${partnerId}") { id }`, reach: 'sssessfffu' },
  { query: `users(partnerId: "${otherPartnerId}") { id }`, reach: 'ssseeefffu' },
  { query: 'partners { edges { node { id } } }', reach: OWN },
  { query: 'partners(search: "Partner 1") { edges { node { id } } }', reach: 'ssseeeeffu' },
  { query: `partner(id: "${partnerId}") { id }`, reach: OWN },
  { query: `partner(id: "${otherPartnerId}") { id }`, reach: OTHER },
  { query: 'search(term: "partner 0") { __typename }', reach: 'ssssssfffu' },
  { query: 'notificationPreferences { kind }', reach: 'esssssfffu' },
  { query: 'audit(filter: { search: "invited" }) { edges { node { id } } }', reach: 'sffffffffu' },
  { query: 'apiKeys { id }', reach: 'sfffsffffu' },
  { query: 'sessions { id }', reach: 'ssssssfffu' },
  { query: 'audit { edges { node { id } } }', reach: 'sffffffffu' },
  { query: 'productLines', reach: 'ssssssssfu' },
  { query: 'tiers', reach: 'ssssssfffu' },
  { query: 'programTiers { name }', reach: 'ssssssfffu' },
  { query: 'protectionChoices', reach: 'ssssssfffu' },
  { query: 'countries { code }', reach: 'ssssssssfu' },
  { query: 'timeZones', reach: 'ssssssfffu' },
  {
    query:
      'previewQueue(create: { name: "A", countries: ["CH"], members: [] }) { effect { referrals } }',
    reach: 'sfsffffffu',
  },
  { query: 'assignments { edges { node { id } } }', reach: 'sssffffffu' },
  { query: 'answerFigures { timeZone }', reach: 'sssffffffu' },
  { query: 'mails { edges { node { id } } }', reach: 'sssffffffu' },
  { query: 'ruleVersions { version }', reach: 'sssffffffu' },
  { query: 'ruleDrafts { id }', reach: 'sssffffffu' },
  // The administrator's own: to the other managers there is none.
  { query: 'replays { id }', reach: 'seeffffffu' },
  { query: `replay(id: "${replayId}") { id }`, reach: 'sssffffffu' },
  { query: 'fourEyes', reach: 'sssffffffu' },
  { query: 'signals { edges { node { id } } }', reach: 'sssfsssffu' },
  { query: 'claimContests { edges { node { id } } }', reach: 'sssfsssffu' },
  // Administrators get none that they could switch off.
  { query: 'mailPreferences { kind }', reach: 'esssssfffu' },
];

/** Signed in, and a key that may read referrals. */
const OWN = 'sssssssffu';
/** For managers alone; for everybody else it never existed. */
const OTHER = 'sssnnnnffu';

/** Of a rep, partners learn the name; of a queue too. */
const rep = {
  email: 'ss0',
  ...all(
    'role partner locale timeZone available unavailableUntil workingHours active joined',
    'ssf',
  ),
};
const inside = 'countries subdivisions productLines fallback sla members next turns';
const queue = { ...all(inside, 'ssf'), revisions: 'sff' };
/** What a partner brings is its own people's and the managers'. */
const partnersOwn = all('lastReferralAt openClocks figures', 'sfs');
/** A rep sees the queues that they are in. */
const foreignQueue = all(`${inside} revisions`, 'sff');

function all(names: string, letters: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, letters]));
}

/** A way to a type below a referral: by one of their own, and by another's. */
const below = (
  { own, other }: Objects,
  type: string,
  path: string,
  fields: Readonly<Record<string, string>> = {},
): Way[] => [
  { type, name: 'of their own', query: referral(own, path), reach: OWN, fields },
  { type, name: 'of another’s', query: referral(other, path), reach: OTHER, fields },
];

const referral = (id: string, path: string): string => nested(`referral(id: "${id}") ${path}`);

/** `a b` becomes `{ a { b { @ } } }`; arguments stay with their field. */
function nested(path: string): string {
  const names = path.trim().match(/\w+(?:\([^)]*\))?/g) ?? [];
  return names.reduceRight((inner, name) => `{ ${name} ${inner} }`, '{ @ }');
}

const onlyFor = (type: string, path: string, reach: string): Way => ({
  ...{ type, name: `by ${path}`, query: nested(path), reach, own: true },
});

/** Who may what of each object's fields. */
export const fieldRights = (objects: Objects): readonly Way[] => [
  ...below(objects, 'Referral', '', { timeline: 'sdd' }),
  ...below(objects, 'Verdict', 'verdict'),
  ...below(objects, 'Criterion', 'verdict criteria'),
  ...below(objects, 'Company', 'company'),
  ...below(objects, 'Contact', 'contact'),
  ...below(objects, 'Bant', 'bant'),
  ...below(objects, 'Confirmation', 'confirmations', { by: 's0s' }),
  onlyFor(
    'AwaitedWord',
    'referrals(filter: { status: [NURTURING] }) edges node awaits',
    'sssesssffu',
  ),
  ...below(objects, 'Claim', 'claim'),
  // A rep knows none of a partner's people.
  ...below(objects, 'Signal', 'signals', { recordedBy: 's0s' }),
  ...below(objects, 'SignalSighting', 'signals history', { recordedBy: 's0s' }),
  ...below(objects, 'Touch', 'touches', { recordedBy: 's0s' }),
  ...below(objects, 'Bant', 'touches bant'),
  ...below(objects, 'Deal', 'deal'),
  ...below(objects, 'Money', 'deal amount'),
  ...below(objects, 'Partner', 'partner', partnersOwn),
  ...below(objects, 'Event', 'timeline', all('id type at data byViewer', 'sdd')),
  // A partner sees the chosen candidate only.
  // What an assignment ended for is the vendor's to know; here none has ended, which is null for everybody.
  ...below(objects, 'Assignment', 'assignment', { candidates: 'ssd' }),
  ...below(objects, 'ClockRun', 'assignment runs'),
  // Why it was their turn: to a partner without the queue's figures.
  ...below(objects, 'Candidate', 'assignment candidates', { because: 'ssd' }),
  ...below(objects, 'User', 'assignment rep', rep),
  ...below(objects, 'User', 'assignment candidates rep', rep),
  ...below(objects, 'Queue', 'assignment queue', queue),
  {
    type: 'Queue',
    name: 'that they are not in',
    reach: OWN,
    fields: foreignQueue,
    query: referral(objects.inForeignQueue, 'assignment queue'),
  },
  ...behindQueues(objects),
  {
    ...{ type: 'WorkingHours', name: 'of their rep', reach: 'ssssfffffu' },
    query: referral(objects.own, 'assignment rep workingHours'),
  },
  { ...onlyFor('Queue', 'queues', 'ssssfffffu'), fields: { revisions: 'sff' } },
  onlyFor('QueueRevision', 'queues revisions', 'sssffffffu'),
  onlyFor('MemberSettings', 'queues revisions members', 'sssffffffu'),
  ...previews(objects),
  onlyFor('User', 'viewer', 'sssssssssu'),
  onlyFor('User', 'users', 'ssssssfffu'),
  onlyFor('User', `users(partnerId: "${objects.partnerId}")`, 'sssessfffu'),
  onlyFor('User', `users(partnerId: "${objects.otherPartnerId}")`, 'ssseeefffu'),
  ...rules(),
  ...replays(),
  ...lists(),
];

/** What is behind a queue is for those who see the whole of it. */
function behindQueues({ own, other, inForeignQueue }: Objects): Way[] {
  const types = {
    ...{ SlaPolicy: 'sla', BusinessCalendar: 'sla calendar', OpenBlock: 'sla calendar weekly' },
    ...{ QueueMember: 'members', User: 'members rep', NextTurn: 'next', TurnsTaken: 'turns' },
  };
  return Object.entries(types).flatMap(([type, path]): Way[] => {
    const query = (id: string): string => referral(id, `assignment queue ${path}`);
    return [
      { type, name: `${path} of their own queue`, query: query(own), reach: 'ssssfffffu' },
      { type, name: `${path} of another queue`, query: query(inForeignQueue), reach: 'sssffffffu' },
      { type, name: `${path} of another’s`, query: query(other), reach: OTHER },
    ];
  });
}

/** What an edit would change is for those who may make it. */
const previews = ({ queueId, repId }: Objects): Way[] => {
  const edit = `previewQueue(update: { queueId: "${queueId}", members: [{ repId: "${repId}" }], countries: ["CH"] })`;
  const taken = `previewQueue(create: { name: "B", countries: ["IT", "FR"], productLines: ["CORE"], members: [] }) effect`;
  const types = {
    ...{ QueuePreview: edit, QueueEffect: `${edit} effect`, QueueFlow: `${taken} gains` },
    MemberShares: `${edit} effect members`,
  };
  return Object.entries(types).map(([type, path]) => onlyFor(type, path, 'sfsffffffu'));
};

/** Rules are the managers' to know: to everybody else they show in verdicts. */
const rules = (): Way[] => {
  const types = {
    ...{
      RuleVersion: '',
      Rules: 'rules',
      IdealCustomer: 'rules icp',
      SizeRange: 'rules icp sizes',
    },
    ...{ TextChoice: 'rules icp industries', CountryChoice: 'rules icp countries' },
    ...{ TechStackRule: 'rules icp techStack', BantWeights: 'rules bant' },
    ...{ BuyingSignalRule: 'rules buyingSignals', EcosystemRule: 'rules ecosystem' },
    ...{ SignalAges: 'rules ecosystem maxAgeDays', DisqualifierRules: 'rules disqualifiers' },
    ...{ ScoreThresholds: 'rules thresholds', ClassDispositions: 'rules dispositions' },
    ...{ WaitingRules: 'rules waiting' },
  };
  const ofDrafts = {
    ...{ RuleDraft: '', RuleProblem: 'problems', RuleEffect: 'effect' },
    ...{ RuleOutcome: 'effect before', ClassCount: 'effect before byClass' },
    ...{ ClassChange: 'effect changes' },
  };
  const ways = (root: string, paths: Readonly<Record<string, string>>): Way[] =>
    Object.entries(paths).map(([type, path]) => onlyFor(type, `${root} ${path}`, 'sssffffffu'));
  return [...ways('ruleVersions', types), ...ways('ruleDrafts', ofDrafts)];
};

/** What somebody else has replayed is nobody's. */
const replays = (): Way[] => {
  const types = {
    ...{ Replay: '', ReplayOutcome: 'outcome', ReplayedPeriod: 'outcome before' },
    ...{ ClassMove: 'outcome classes', ReplayedRep: 'outcome reps' },
    ...{ RepLoad: 'outcome reps before', ReplayChangeConnection: 'changes' },
    ...{ ReplayChangeEdge: 'changes edges', ReplayChange: 'changes edges node' },
    ...{ ReplayedReferral: 'changes edges node before' },
  };
  return Object.entries(types).map(([type, path]) =>
    onlyFor(type, `replays ${path}`, 'seeffffffu'),
  );
};

const lists = (): Way[] => [
  onlyFor('Country', 'countries', 'ssssssssfu'),
  onlyFor('Tier', 'programTiers', 'ssssssfffu'),
  onlyFor('ClaimContestConnection', 'claimContests', 'sssfsssffu'),
  onlyFor('ClaimContestEdge', 'claimContests edges', 'sssfsssffu'),
  onlyFor('ClaimContest', 'claimContests edges node', 'sssfsssffu'),
  onlyFor('Subdivision', 'countries(codes: ["IT"]) subdivisions', 'ssssssssfu'),
  onlyFor('AssignmentConnection', 'assignments', 'sssffffffu'),
  onlyFor('AssignmentEdge', 'assignments edges', 'sssffffffu'),
  onlyFor('AnswerFigures', 'answerFigures', 'sssffffffu'),
  onlyFor('AnswerDay', 'answerFigures days', 'sssffffffu'),
  onlyFor('AnswerCounts', 'answerFigures total', 'sssffffffu'),
  onlyFor('ReferralConnection', 'referrals', OWN),
  onlyFor('ReferralEdge', 'referrals edges', OWN),
  onlyFor('PageInfo', 'referrals pageInfo', OWN),
  onlyFor('EventConnection', 'events', 'ssssssffsu'),
  onlyFor('EventEdge', 'events edges', 'ssssssffsu'),
  onlyFor('Event', 'events edges node', 'ssssssffsu'),
  onlyFor('PartnerConnection', 'partners', OWN),
  onlyFor('PartnerEdge', 'partners edges', OWN),
  { ...onlyFor('Partner', 'partners edges node', OWN), fields: partnersOwn },
  ...['', 'byStatus', 'byLeadClass'].map((path, n) =>
    onlyFor(
      ['PartnerFigures', 'StatusCount', 'LeadClassCount'][n] ?? '',
      `partners edges node figures ${path}`,
      'sssfsssffu',
    ),
  ),
  onlyFor('UserConnection', 'people', 'ssssssfffu'),
  onlyFor('UserEdge', 'people edges', 'ssssssfffu'),
  onlyFor('ReferralPreview', 'previewReferral(input: { productLine: "CORE" })', 'sssfssssfu'),
  onlyFor('Problem', 'previewReferral(input: { productLine: "NOPE" }) problems', 'sssfssssfu'),
  onlyFor('ApiKey', 'apiKeys', 'sfffsffffu'),
  onlyFor('OpenSession', 'sessions', 'ssssssfffu'),
  onlyFor('SignalConnection', 'signals', 'sssfsssffu'),
  onlyFor('SignalEdge', 'signals edges', 'sssfsssffu'),
  onlyFor('AuditConnection', 'audit', 'sffffffffu'),
  onlyFor('AuditEdge', 'audit edges', 'sffffffffu'),
  onlyFor('AuditEntry', 'audit edges node', 'sffffffffu'),
  onlyFor('AuditName', 'audit edges node names', 'sffffffffu'),
  onlyFor('MailConnection', 'mails', 'sssffffffu'),
  onlyFor('MailEdge', 'mails edges', 'sssffffffu'),
  onlyFor('Mail', 'mails edges node', 'sssffffffu'),
  onlyFor('NotificationPreference', 'notificationPreferences', 'esssssfffu'),
  onlyFor('MailPreference', 'mailPreferences', 'esssssfffu'),
];
