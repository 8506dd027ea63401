import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApiKeyNode, AuditEntryNode, AuditNameNode, PartnerNode, UserNode, PartnerFiguresNode } from './people/people-nodes.js';
import type { CountryNode } from './places/place-nodes.js';
import type { QueueNode, QueueRevisionNode, MemberSettingsNode, MemberSharesNode, QueueFlowNode, NextTurnNode, TurnsTakenNode, QueueMemberNode } from './queues/queue-nodes.js';
import type { ReferralNode, ReferralPageNode, AssignmentNode, CandidateNode, VerdictNode, ConfirmationNode, CriterionNode, ProblemNode } from './referrals/referral-nodes.js';
import type { RuleVersionNode, RuleDraftNode, RuleProblemNode, RuleEffectNode, RuleOutcomeNode, ClassChangeNode, RulesNode, EcosystemRuleNode } from './rules/rule-nodes.js';
import type { SignalNode, SightingNode, CsvProblemNode } from './signals/signal-nodes.js';
import type { ReplayNode, ReplayOutcomeNode, ReplayedPeriodNode, ReplayedRepNode, ReplayChangeNode, ReplayedReferralNode } from './replay/replay-nodes.js';
import type { EventNode } from './events/event-nodes.js';
import type { NotificationPreferenceNode, MailPreferenceNode } from './mail/mail-nodes.js';
import type { RequestContext } from './graphql/request-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country as two capital letters, ISO 3166-1. */
  CountryCode: { input: string; output: string; }
  /** A calendar day: `2026-11-22`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, RFC 3339 with milliseconds: `2026-11-22T10:15:30.123Z`. */
  DateTime: { input: Date; output: Date; }
  /** ISO 8601 in days, hours, minutes and seconds, up to 90 days: `PT2H`, `P1DT12H`. */
  Duration: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

export type AcceptInviteInput = {
  readonly password: Scalars['String']['input'];
  readonly token: Scalars['String']['input'];
};

export type AcceptReferralInput = {
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly referralId: Scalars['ID']['input'];
};

export type AccessDenial =
  /** Null, without an error. */
  | 'NULL'
  /** FORBIDDEN, or UNAUTHENTICATED before sign-in. */
  | 'REFUSED';

/** What became of the assignments whose clock ran; each is in one of the four counts after `assigned`. */
export type AnswerCounts = {
  readonly __typename?: 'AnswerCounts';
  readonly assigned: Scalars['Int']['output'];
  /** The clock ran out, whatever came after. */
  readonly breached: Scalars['Int']['output'];
  /** Ended before an answer was due: withdrawn, handed over by a manager, or the rep left. */
  readonly ended: Scalars['Int']['output'];
  /** Accepted or declined before the clock ran out. */
  readonly inTime: Scalars['Int']['output'];
  /** By the wall clock; null without an answer. */
  readonly medianResponse?: Maybe<Scalars['Duration']['output']>;
  readonly waiting: Scalars['Int']['output'];
};

export type AnswerDay = {
  readonly __typename?: 'AnswerDay';
  readonly counts: AnswerCounts;
  readonly day: Scalars['Date']['output'];
};

export type AnswerFigures = {
  readonly __typename?: 'AnswerFigures';
  /** Every day of the period, the first one first. */
  readonly days: ReadonlyArray<AnswerDay>;
  /** The viewer's, by which the days are told. */
  readonly timeZone: Scalars['String']['output'];
  readonly total: AnswerCounts;
};

export type ApiKey = {
  readonly __typename?: 'ApiKey';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** To the minute. Null: never yet. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name: Scalars['String']['output'];
  /** Null: the vendor's own. */
  readonly partner?: Maybe<Partner>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly scopes: ReadonlyArray<ApiScope>;
};

export type ApiKeyCreated = {
  readonly __typename?: 'ApiKeyCreated';
  readonly id: Scalars['ID']['output'];
  /** Not to be had again: only its hash is kept. */
  readonly secret: Scalars['String']['output'];
};

/** What a key may be used for. */
export type ApiScope =
  | 'EVENTS_READ'
  | 'REFERRALS_READ'
  | 'REFERRALS_WRITE'
  | 'SIGNALS_WRITE';

export type AssignReferralInput = {
  readonly reason: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly repId: Scalars['ID']['input'];
};

/** A rep's time with a referral, and its clock. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  readonly assignedAt: Scalars['DateTime']['output'];
  readonly breachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who was considered, with the reason; partners read of the chosen one alone. */
  readonly candidates: ReadonlyArray<Candidate>;
  /** Null when there is nobody left to pass it on to. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it ended, where a person gave a reason. */
  readonly endedBecause?: Maybe<Scalars['String']['output']>;
  /** The one that came after it, where the referral went on to somebody else. */
  readonly followedBy?: Maybe<Assignment>;
  readonly id: Scalars['ID']['output'];
  /** What follows when the clock runs out; null without a clock. */
  readonly onBreach?: Maybe<BreachAction>;
  /** Null when it came to a sales manager because no rep could take it. */
  readonly queue?: Maybe<Queue>;
  readonly reason: AssignmentReason;
  readonly referral: Referral;
  readonly rep: User;
  /** When the rep accepted or declined. */
  readonly respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** From the assignment to the answer, by the wall clock. */
  readonly respondedWithin?: Maybe<Scalars['Duration']['output']>;
  /** The same in open hours, where the policy has a calendar. */
  readonly respondedWithinOpenHours?: Maybe<Scalars['Duration']['output']>;
  /** When its clock runs, from the assignment until an answer is due; empty without a clock. */
  readonly runs: ReadonlyArray<ClockRun>;
  /** The number of the turn in its queue; null when it took none. */
  readonly turn?: Maybe<Scalars['Int']['output']>;
  /** When the rep was first reminded. */
  readonly warnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the rep is reminded, whether that has come or not. */
  readonly warnsAt: ReadonlyArray<Scalars['DateTime']['output']>;
};

export type AssignmentConnection = {
  readonly __typename?: 'AssignmentConnection';
  readonly edges: ReadonlyArray<AssignmentEdge>;
  readonly pageInfo: PageInfo;
};

export type AssignmentEdge = {
  readonly __typename?: 'AssignmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Assignment;
};

export type AssignmentFilter = {
  /** Exclusive. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the clock ran out. */
  readonly breached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Inclusive, by when it was assigned. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly queueId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  readonly reason?: InputMaybe<ReadonlyArray<AssignmentReason>>;
  readonly referralId?: InputMaybe<Scalars['ID']['input']>;
  readonly repId?: InputMaybe<Scalars['ID']['input']>;
};

export type AssignmentReason =
  /** The account was this rep's already. */
  | 'ACCOUNT_OWNER'
  /** Passed on after a rep declined. */
  | 'DECLINED'
  | 'FALLBACK'
  | 'MANUAL'
  | 'NO_ONE_ELIGIBLE'
  | 'REP_DEACTIVATED'
  | 'ROUND_ROBIN'
  /** Passed on after nobody answered in time. */
  | 'SLA_BREACHED';

export type Audience =
  | 'ADMIN'
  | 'ANYONE'
  /** Administrators, sales managers and partner managers. */
  | 'MANAGERS'
  /** Members of the partner that the object belongs to. */
  | 'OWN_PARTNER'
  /** Reps who take turns in the queue that the object is. */
  | 'OWN_QUEUE'
  /** Everybody who works for a partner. */
  | 'PARTNER'
  | 'PARTNER_ADMIN'
  | 'PARTNER_MANAGER'
  | 'PARTNER_MEMBER'
  | 'SALES_MANAGER'
  | 'SALES_REP'
  | 'SIGNED_IN'
  /** Everybody who works for the vendor. */
  | 'VENDOR';

export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  readonly edges: ReadonlyArray<AuditEdge>;
  readonly pageInfo: PageInfo;
};

export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** For example `user.invited`. */
  readonly action: Scalars['String']['output'];
  /** Who did it; null where nobody was signed in. */
  readonly actor?: Maybe<User>;
  /** Null where nobody was signed in. */
  readonly actorId?: Maybe<Scalars['ID']['output']>;
  readonly apiKeyId?: Maybe<Scalars['ID']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly data: Scalars['JSON']['output'];
  readonly id: Scalars['ID']['output'];
  /** What the ids here and in `data` stand for, as it is called today. What is gone, or has no name, has none. */
  readonly names: ReadonlyArray<AuditName>;
  readonly requestId?: Maybe<Scalars['String']['output']>;
  readonly subject: Scalars['String']['output'];
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
};

export type AuditFilter = {
  readonly action?: InputMaybe<Scalars['String']['input']>;
  readonly actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Exclusive. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Inclusive. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** In what was done, to what and with what; or in the name or address of who did it, or to whom it was done. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
};

export type AuditName = {
  readonly __typename?: 'AuditName';
  readonly id: Scalars['ID']['output'];
  readonly kind: AuditNamedKind;
  /** Of a referral and what is contested the company, of a mail who got it. */
  readonly name: Scalars['String']['output'];
};

export type AuditNamedKind =
  | 'API_KEY'
  | 'CONTEST'
  | 'MAIL'
  | 'PARTNER'
  | 'PERSON'
  | 'QUEUE'
  | 'REFERRAL'
  | 'RULE_DRAFT';

export type AwaitedWord = {
  readonly __typename?: 'AwaitedWord';
  readonly from: Side;
  /** Codes of criteria of the verdict. */
  readonly on: ReadonlyArray<Scalars['String']['output']>;
};

export type Bant = {
  readonly __typename?: 'Bant';
  readonly authority: BantAnswer;
  readonly budget: BantAnswer;
  readonly need: BantAnswer;
  readonly timeline: BantAnswer;
};

export type BantAnswer =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

/** Budget, authority, need and timeline of the prospect. */
export type BantInput = {
  readonly authority: BantAnswer;
  readonly budget: BantAnswer;
  readonly need: BantAnswer;
  readonly timeline: BantAnswer;
};

export type BantWeights = {
  readonly __typename?: 'BantWeights';
  readonly authority: Scalars['Int']['output'];
  readonly budget: Scalars['Int']['output'];
  readonly need: Scalars['Int']['output'];
  readonly timeline: Scalars['Int']['output'];
};

export type BantWeightsInput = {
  readonly authority: Scalars['Int']['input'];
  readonly budget: Scalars['Int']['input'];
  readonly need: Scalars['Int']['input'];
  readonly timeline: Scalars['Int']['input'];
};

export type BreachAction =
  /** Sales managers are told; the rep keeps it. */
  | 'ESCALATE'
  /** Sales managers are told, and the next rep gets it. */
  | 'REASSIGN';

export type BusinessCalendar = {
  readonly __typename?: 'BusinessCalendar';
  /** Single days off. */
  readonly closedOn: ReadonlyArray<Scalars['Date']['output']>;
  /** The country whose public holidays are days off. */
  readonly holidaysOf?: Maybe<Scalars['CountryCode']['output']>;
  /** IANA, for example `Europe/Rome`. */
  readonly timeZone: Scalars['String']['output'];
  readonly weekly: ReadonlyArray<OpenBlock>;
};

export type BusinessCalendarInput = {
  readonly closedOn: ReadonlyArray<Scalars['Date']['input']>;
  readonly holidaysOf?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly timeZone: Scalars['String']['input'];
  readonly weekly: ReadonlyArray<OpenBlockInput>;
};

export type BuyingSignal =
  | 'BUDGET_CONFIRMED'
  | 'CLEAR_USE_CASE'
  | 'DEMO_REQUESTED';

export type BuyingSignalRule = {
  readonly __typename?: 'BuyingSignalRule';
  readonly counted: ReadonlyArray<BuyingSignal>;
  /** How many different ones it takes. */
  readonly enough: Scalars['Int']['output'];
};

export type BuyingSignalRuleInput = {
  readonly counted: ReadonlyArray<BuyingSignal>;
  readonly enough: Scalars['Int']['input'];
};

export type Candidate = {
  readonly __typename?: 'Candidate';
  /** The reason, in the viewer's language; for partners without a queue's figures. */
  readonly because: Scalars['String']['output'];
  readonly eligible: Scalars['Boolean']['output'];
  readonly rep: User;
};

export type Claim = {
  readonly __typename?: 'Claim';
  /** When it ends, unless the deal moves before. */
  readonly until: Scalars['DateTime']['output'];
};

export type ClaimAnswer =
  /** Claimed, and nothing has happened for so long that a partner manager may be asked: `contestClaim`. */
  | 'ASK'
  | 'CLAIMED'
  | 'FREE'
  | 'YOURS';

/** An account that one partner asked for and another one holds. */
export type ClaimContest = {
  readonly __typename?: 'ClaimContest';
  readonly askedAt: Scalars['DateTime']['output'];
  readonly company: Scalars['String']['output'];
  /** The referral that held the account when it was asked for; for the vendor alone. */
  readonly holder?: Maybe<Referral>;
  readonly id: Scalars['ID']['output'];
  readonly partner: Partner;
  readonly productLine: Scalars['String']['output'];
  /** Why it was asked for. */
  readonly reason: Scalars['String']['output'];
  /** What became of the submission. */
  readonly referral?: Maybe<Referral>;
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** For the vendor alone. */
  readonly settledBecause?: Maybe<Scalars['String']['output']>;
  readonly status: ContestStatus;
};

export type ClaimContestConnection = {
  readonly __typename?: 'ClaimContestConnection';
  readonly edges: ReadonlyArray<ClaimContestEdge>;
  readonly pageInfo: PageInfo;
};

export type ClaimContestEdge = {
  readonly __typename?: 'ClaimContestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ClaimContest;
};

export type ClaimContested = {
  readonly __typename?: 'ClaimContested';
  readonly contest: ClaimContest;
};

export type ClassChange = {
  readonly __typename?: 'ClassChange';
  readonly after: LeadClass;
  /** The criteria that come out otherwise, in the viewer's language. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  readonly before: LeadClass;
  readonly referral: Referral;
};

export type ClassCount = {
  readonly __typename?: 'ClassCount';
  readonly leadClass: LeadClass;
  readonly referrals: Scalars['Int']['output'];
};

export type ClassDispositions = {
  readonly __typename?: 'ClassDispositions';
  readonly toNurturing: ReadonlyArray<LeadClass>;
  readonly toSales: ReadonlyArray<LeadClass>;
};

export type ClassDispositionsInput = {
  readonly toNurturing: ReadonlyArray<LeadClass>;
  readonly toSales: ReadonlyArray<LeadClass>;
};

/** How many went from one lead class to another, or stayed. */
export type ClassMove = {
  readonly __typename?: 'ClassMove';
  readonly after: LeadClass;
  readonly before: LeadClass;
  readonly referrals: Scalars['Int']['output'];
};

/** One stretch; on the wall clock there is just one, in business hours as many as it takes. */
export type ClockRun = {
  readonly __typename?: 'ClockRun';
  readonly from: Scalars['DateTime']['output'];
  /** Exclusive. */
  readonly until: Scalars['DateTime']['output'];
};

export type Company = {
  readonly __typename?: 'Company';
  readonly country: Scalars['CountryCode']['output'];
  readonly domain?: Maybe<Scalars['String']['output']>;
  readonly employees?: Maybe<Scalars['Int']['output']>;
  readonly industry?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** ISO 3166-2. */
  readonly subdivision?: Maybe<Scalars['String']['output']>;
  readonly techStack: ReadonlyArray<Scalars['String']['output']>;
};

export type CompanyInput = {
  readonly country: Scalars['CountryCode']['input'];
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  /** ISO 3166-2, for example `IT-25`. */
  readonly subdivision?: InputMaybe<Scalars['String']['input']>;
  readonly techStack: ReadonlyArray<Scalars['String']['input']>;
};

export type CompleteReferralInput = {
  readonly bant?: InputMaybe<BantInput>;
  readonly buyingSignals?: InputMaybe<ReadonlyArray<BuyingSignal>>;
  readonly company?: InputMaybe<PreviewCompanyInput>;
  readonly confirmsFitAndIntent?: InputMaybe<Scalars['Boolean']['input']>;
  readonly contact?: InputMaybe<PreviewContactInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly referralId: Scalars['ID']['input'];
};

export type ConfirmReferralInput = {
  /** Those that were learnt of; what is on record stays. */
  readonly buyingSignals: ReadonlyArray<BuyingSignal>;
  /** What it stands on. */
  readonly evidence: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
};

/** One side's confirmation, with who gave it, when, and on what. */
export type Confirmation = {
  readonly __typename?: 'Confirmation';
  readonly at: Scalars['DateTime']['output'];
  /** Null: the rules gave it, since every criterion was met. */
  readonly by?: Maybe<User>;
  /** What a person said it stands on. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** The rules that gave it. */
  readonly rulesVersion?: Maybe<Scalars['Int']['output']>;
  readonly side: Side;
};

export type ConsentBasis =
  | 'EXISTING_CUSTOMER_OF_PARTNER'
  | 'LEGITIMATE_INTEREST'
  | 'PROSPECT_AGREED';

export type Contact = {
  readonly __typename?: 'Contact';
  readonly email: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
};

export type ContactInput = {
  readonly email: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type ContestClaimInput = {
  /** The partner managers read it. */
  readonly reason: Scalars['String']['input'];
  readonly submission: SubmitReferralInput;
};

export type ContestClaimResult = ClaimContested | ReferralClaimed | ReferralInvalid;

export type ContestDecision =
  | 'HAND_OVER'
  | 'KEEP';

export type ContestStatus =
  /** The account went elsewhere, or the submission no longer holds. */
  | 'ENDED'
  /** The claim ended, and what was asked for became a referral by itself. */
  | 'FREED'
  /** A partner manager decided for who asked. */
  | 'HANDED_OVER'
  /** The account stays where it is. */
  | 'KEPT'
  | 'OPEN'
  /** Whoever asked took it back. */
  | 'WITHDRAWN';

export type Country = {
  readonly __typename?: 'Country';
  readonly code: Scalars['CountryCode']['output'];
  /** Whether a calendar can take this country's public holidays as days off. */
  readonly hasPublicHolidays: Scalars['Boolean']['output'];
  /** In the viewer's language. */
  readonly name: Scalars['String']['output'];
  /** By name; regions as well as their provinces. */
  readonly subdivisions: ReadonlyArray<Subdivision>;
};

export type CountryChoice = {
  readonly __typename?: 'CountryChoice';
  readonly except: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly only: ReadonlyArray<Scalars['CountryCode']['output']>;
};

export type CountryChoiceInput = {
  readonly except: ReadonlyArray<Scalars['CountryCode']['input']>;
  readonly only: ReadonlyArray<Scalars['CountryCode']['input']>;
};

export type CreateApiKeyInput = {
  /** Absent: until it is revoked. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly name: Scalars['String']['input'];
  readonly scopes: ReadonlyArray<ApiScope>;
};

export type CreatePartnerInput = {
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly name: Scalars['String']['input'];
  readonly tier: Scalars['String']['input'];
};

export type CreateQueueInput = {
  /** None: every country. */
  readonly countries: ReadonlyArray<Scalars['CountryCode']['input']>;
  /** There is one such queue at most. */
  readonly fallback: Scalars['Boolean']['input'];
  readonly members: ReadonlyArray<QueueMemberInput>;
  readonly name: Scalars['String']['input'];
  /** None: every product line. */
  readonly productLines: ReadonlyArray<Scalars['String']['input']>;
  readonly sla: SlaPolicyInput;
  /** ISO 3166-2, each of one of the countries; none: everywhere in them. */
  readonly subdivisions: ReadonlyArray<Scalars['String']['input']>;
};

export type Criterion = {
  readonly __typename?: 'Criterion';
  /** The reason, in the viewer's language. */
  readonly because: Scalars['String']['output'];
  readonly code: Scalars['String']['output'];
  readonly group: CriterionGroup;
  readonly outcome: CriterionOutcome;
};

export type CriterionGroup =
  /** Budget, authority, need, timeline. */
  | 'BANT'
  | 'BUYING_SIGNAL'
  | 'DISQUALIFIER'
  | 'ECOSYSTEM_SIGNAL'
  /** Fit: the ideal customer profile. */
  | 'ICP';

export type CriterionOutcome =
  | 'MET'
  | 'NOT_MET'
  | 'UNKNOWN';

/** What is wrong with an uploaded file. */
export type CsvProblem = {
  readonly __typename?: 'CsvProblem';
  readonly code: Scalars['String']['output'];
  /** The column's name; null: of the whole line. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The first line of the file is 1. */
  readonly line: Scalars['Int']['output'];
  /** In the viewer's language. */
  readonly message: Scalars['String']['output'];
};

export type Deal = {
  readonly __typename?: 'Deal';
  readonly amount?: Maybe<Money>;
  readonly annualRecurringRevenue?: Maybe<Money>;
  /** When it was won or lost. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly expectedCloseOn?: Maybe<Scalars['Date']['output']>;
  readonly stage: DealStage;
};

export type DealStage =
  | 'DISCOVERY'
  | 'LOST'
  | 'NEGOTIATION'
  | 'PROPOSAL'
  | 'WON';

export type DisqualifierRules = {
  readonly __typename?: 'DisqualifierRules';
  /** Registrable domains that sales never gets. */
  readonly accounts: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a private address without a company's domain ends it. */
  readonly freeMail: Scalars['Boolean']['output'];
  /** Touchpoints that bring a raw list, which someone of the vendor verifies first. */
  readonly rawLists: ReadonlyArray<Touchpoint>;
};

export type DisqualifierRulesInput = {
  readonly accounts: ReadonlyArray<Scalars['String']['input']>;
  readonly freeMail: Scalars['Boolean']['input'];
  readonly rawLists: ReadonlyArray<Touchpoint>;
};

export type EcosystemRule = {
  readonly __typename?: 'EcosystemRule';
  /** Any one of these is the signal that an EQL asks for. Shared customers never are. */
  readonly counted: ReadonlyArray<EcosystemSignal>;
  readonly maxAgeDays: SignalAges;
};

export type EcosystemRuleInput = {
  readonly counted: ReadonlyArray<EcosystemSignal>;
  readonly maxAgeDays: SignalAgesInput;
};

export type EcosystemSignal =
  | 'ACTIVE_INTEGRATION'
  | 'CERTIFIED_PARTNER'
  /** The partner confirms fit and intent. */
  | 'PARTNER_REFERRAL';

/** Something that happened. */
export type Event = {
  readonly __typename?: 'Event';
  readonly at: Scalars['DateTime']['output'];
  /** Whether it was the viewer's doing; the socket leaves it out. */
  readonly byViewer: Scalars['Boolean']['output'];
  readonly data: Scalars['JSON']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null where it is of a setting. */
  readonly referralId?: Maybe<Scalars['ID']['output']>;
  /**
   * For example `referral.assigned`; of settings, `rules.published`, and `queue.changed` and
   * `user.availability_changed`, which the reps hear who take turns in the queue, or beside them.
   */
  readonly type: Scalars['String']['output'];
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly pageInfo: PageInfo;
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

/** Texts are compared without regard to case and surrounding blanks. */
export type IdealCustomer = {
  readonly __typename?: 'IdealCustomer';
  readonly countries: CountryChoice;
  readonly industries: TextChoice;
  /** One of these; none: any size. */
  readonly sizes: ReadonlyArray<SizeRange>;
  readonly techStack: TechStackRule;
};

export type IdealCustomerInput = {
  readonly countries: CountryChoiceInput;
  readonly industries: TextChoiceInput;
  readonly sizes: ReadonlyArray<SizeRangeInput>;
  readonly techStack: TechStackRuleInput;
};

export type InviteUserInput = {
  readonly email: Scalars['String']['input'];
  readonly locale: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** For partner roles, when the vendor invites. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  readonly role: Role;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type LeadClass =
  /** Ecosystem qualified. */
  | 'EQL'
  /** Marketing qualified. */
  | 'MQL'
  /** Sales qualified. */
  | 'SQL'
  | 'UNQUALIFIED';

export type LeadClassCount = {
  readonly __typename?: 'LeadClassCount';
  readonly leadClass: LeadClass;
  readonly referrals: Scalars['Int']['output'];
};

/** A mail without what it says. */
export type Mail = {
  readonly __typename?: 'Mail';
  readonly attempts: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  /** What the mail server said when it did not take it. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Null once nothing more is tried. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  readonly referralId?: Maybe<Scalars['ID']['output']>;
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  readonly status: MailStatus;
  readonly userId: Scalars['ID']['output'];
};

export type MailConnection = {
  readonly __typename?: 'MailConnection';
  readonly edges: ReadonlyArray<MailEdge>;
  readonly pageInfo: PageInfo;
};

export type MailEdge = {
  readonly __typename?: 'MailEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Mail;
};

export type MailFilter = {
  readonly referralId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<MailStatus>>;
  readonly userId?: InputMaybe<Scalars['ID']['input']>;
};

export type MailPreference = {
  readonly __typename?: 'MailPreference';
  readonly enabled: Scalars['Boolean']['output'];
  readonly kind: Scalars['String']['output'];
  /** What it tells of, in the viewer's language. */
  readonly title: Scalars['String']['output'];
};

export type MailPreferenceInput = {
  readonly enabled: Scalars['Boolean']['input'];
  readonly kind: Scalars['String']['input'];
};

export type MailStatus =
  /** Refused for good. */
  | 'FAILED'
  | 'SENT'
  /** The reader does not want that kind. */
  | 'SWITCHED_OFF'
  | 'WAITING';

/** What a member of a queue was given, without what came of it. */
export type MemberSettings = {
  readonly __typename?: 'MemberSettings';
  readonly dailyCap?: Maybe<Scalars['Int']['output']>;
  readonly rep: User;
  readonly weight: Scalars['Int']['output'];
};

export type MemberShares = {
  readonly __typename?: 'MemberShares';
  readonly after?: Maybe<Scalars['Float']['output']>;
  /** Null: not a member. */
  readonly before?: Maybe<Scalars['Float']['output']>;
  readonly rep: User;
};

/** An amount such as `1200.00`, and its currency, ISO 4217. */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['String']['output'];
  readonly currency: Scalars['String']['output'];
};

export type MoneyInput = {
  readonly amount: Scalars['String']['input'];
  readonly currency: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Sets the first password by the mailed link, which serves once. */
  readonly acceptInvite: Session;
  /** The rep takes it on, and the clock stops. */
  readonly acceptReferral: Referral;
  /** Gives it to a certain rep, outside the turns. */
  readonly assignReferral: Referral;
  /** Stops it, on whatever server it runs. CONFLICT where it has ended. */
  readonly cancelReplay: Replay;
  /** Adds what was missing, and has it judged again. */
  readonly completeReferral: SubmitReferralResult;
  /** The vendor's word on fit and intent where the facts leave something open: the second of the two confirmations. Judged again. */
  readonly confirmReferral: Referral;
  /** Asks for an account that another partner holds and nothing has happened with for 30 days; the submission is kept whole until a partner manager decides. */
  readonly contestClaim: ContestClaimResult;
  /** Makes a key by which a program acts for the partner; an administrator's is the vendor's CRM's, which may record signals alone. */
  readonly createApiKey: ApiKeyCreated;
  readonly createPartner: Partner;
  /** Up to 50 capital letters, digits and underscores. */
  readonly createProductLine: Scalars['String']['output'];
  readonly createQueue: Queue;
  /** Begins a draft with the rules of a version; absent: of the latest. */
  readonly createRuleDraft: RuleDraft;
  /** Above those that there are. */
  readonly createTier: Scalars['String']['output'];
  /** Locks a person out at once and passes a rep's open referrals on. */
  readonly deactivateUser: User;
  /** The rep passes it on, and says why. */
  readonly declineReferral: Referral;
  readonly discardRuleDraft: Scalars['Boolean']['output'];
  /** Adds a person and mails them the link to join by. */
  readonly inviteUser: User;
  /** Sends a nurtured referral to sales all the same. */
  readonly promoteReferral: Referral;
  /** Puts a draft in force. Refused while it has a problem, or would let nothing of the last 90 days through to sales. */
  readonly publishRuleDraft: RuleVersion;
  /** Lets somebody in again who was deactivated. What was theirs has gone to others, and stays there. */
  readonly reactivateUser: User;
  /** Puts signals on record, all or none. The same fact again changes nothing; a later one stands beside it, and what waits for it is judged anew. */
  readonly recordSignals: RecordSignalsResult;
  /** The same from a CSV with the columns `kind`, `account`, `last_seen`, `evidence`, and where there is something to say `url`, `count` and `partner` (its short name). */
  readonly recordSignalsCsv: SignalsCsvResult;
  /** Something further happened with the prospect of a referral that waits. It stands beside what was said before, and the referral is judged again where it says something else. The same told twice is one. */
  readonly recordTouch: RecordTouchResult;
  /** Ends a referral's claim for good: the account is free, the referral goes on. */
  readonly releaseClaim: Referral;
  /** Mails a reset link to that address if somebody has it. The answer never tells. */
  readonly requestPasswordReset: Scalars['Boolean']['output'];
  /** Mails the invitation anew to somebody who has not joined yet; the link before it no longer works. */
  readonly resendInvitation: User;
  /** Sets a new password by the mailed link and closes every other session of that person. */
  readonly resetPassword: Session;
  /** Makes a queue what it was at one of its revisions, as a further revision. Nobody's turns or credit are reset. */
  readonly restoreQueue: Queue;
  /** The key serves no more from now on. */
  readonly revokeApiKey: Scalars['Boolean']['output'];
  /** Closes one of the viewer's own sessions. */
  readonly revokeSession: Scalars['Boolean']['output'];
  /** Puts the rules of an earlier version in force again, at once, as a version of their own. */
  readonly rollBackRules: RuleVersion;
  /** Keeps a draft as it is, right or wrong; CONFLICT where somebody changed it since `revision`. */
  readonly saveRuleDraft: RuleDraft;
  /** Tries a failed mail again. */
  readonly sendMailAgain: Scalars['Boolean']['output'];
  /** Takes a rep out of the turns, or back in. */
  readonly setAvailability: User;
  readonly setFourEyes: Scalars['Boolean']['output'];
  /** Switches a kind of mail on or off for the viewer. */
  readonly setMailPreference: ReadonlyArray<MailPreference>;
  /** Switches a kind of news on or off for the viewer, on one channel. */
  readonly setNotificationPreference: ReadonlyArray<NotificationPreference>;
  /** When in the week a rep takes turns; null: always. */
  readonly setWorkingHours: User;
  /** The account stays, or it is released and what was asked for is submitted. Neither side learns of the other. */
  readonly settleClaim: ClaimContest;
  /** Opens a session: a bearer token, or a cookie when the portal's own pages ask. */
  readonly signIn: Session;
  /** Closes the session that this request came with. */
  readonly signOut: Scalars['Boolean']['output'];
  /**
   * Replays a past period under a draft: of the rules, of queues and their SLA, or of both. Nothing of the
   * product is written and no turn is taken; ask `replay` how far it is. CONFLICT while another one of
   * one's own is under way.
   */
  readonly startReplay: Replay;
  /** Hands a prospect over: judged, and routed when it passes, before the answer. */
  readonly submitReferral: SubmitReferralResult;
  /** Opens the deal, or moves it on. Forward it may skip stages, back it goes one at a time. */
  readonly updateDeal: Referral;
  /** Changes what is given. Referrals keep the tier of their day, links the partner's first name. */
  readonly updatePartner: Partner;
  /** Changes what one may change of oneself. Absent fields keep their values. */
  readonly updateProfile: User;
  /** Changes what is given. Nobody's turns or credit are reset. */
  readonly updateQueue: Queue;
  /** Holds for what is claimed or prolonged from then on. */
  readonly updateTier: Tier;
  /** Changes what is given of somebody; partners' administrators of their own people. With another role they sign in anew. */
  readonly updateUser: User;
  /** The vendor vouches for the facts, of a raw list for example; judged again. */
  readonly verifyReferral: Referral;
  /** Takes back that an account was asked for, while nobody has decided. */
  readonly withdrawContest: ClaimContest;
  /** Takes a referral back. */
  readonly withdrawReferral: Referral;
  /** Takes a signal back that was wrong: it stays on record as that, counts no more from now on, and what waits is judged anew without it. Recorded again later it counts again. */
  readonly withdrawSignal: Signal;
};


export type MutationAcceptInviteArgs = {
  input: AcceptInviteInput;
};


export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


export type MutationAssignReferralArgs = {
  input: AssignReferralInput;
};


export type MutationCancelReplayArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCompleteReferralArgs = {
  input: CompleteReferralInput;
};


export type MutationConfirmReferralArgs = {
  input: ConfirmReferralInput;
};


export type MutationContestClaimArgs = {
  input: ContestClaimInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreatePartnerArgs = {
  input: CreatePartnerInput;
};


export type MutationCreateProductLineArgs = {
  code: Scalars['String']['input'];
};


export type MutationCreateQueueArgs = {
  input: CreateQueueInput;
};


export type MutationCreateRuleDraftArgs = {
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};


export type MutationCreateTierArgs = {
  name: Scalars['String']['input'];
  protectionDays: Scalars['Int']['input'];
};


export type MutationDeactivateUserArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationDeclineReferralArgs = {
  input: ReasonInput;
};


export type MutationDiscardRuleDraftArgs = {
  id: Scalars['ID']['input'];
};


export type MutationInviteUserArgs = {
  input: InviteUserInput;
};


export type MutationPromoteReferralArgs = {
  input: ReasonInput;
};


export type MutationPublishRuleDraftArgs = {
  input: PublishRuleDraftInput;
};


export type MutationReactivateUserArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationRecordSignalsArgs = {
  input: RecordSignalsInput;
};


export type MutationRecordSignalsCsvArgs = {
  input: RecordSignalsCsvInput;
};


export type MutationRecordTouchArgs = {
  input: RecordTouchInput;
};


export type MutationReleaseClaimArgs = {
  input: ReasonInput;
};


export type MutationRequestPasswordResetArgs = {
  email: Scalars['String']['input'];
};


export type MutationResendInvitationArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationRestoreQueueArgs = {
  queueId: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRollBackRulesArgs = {
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSaveRuleDraftArgs = {
  input: SaveRuleDraftInput;
};


export type MutationSendMailAgainArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetAvailabilityArgs = {
  input: SetAvailabilityInput;
};


export type MutationSetFourEyesArgs = {
  on: Scalars['Boolean']['input'];
};


export type MutationSetMailPreferenceArgs = {
  input: MailPreferenceInput;
};


export type MutationSetNotificationPreferenceArgs = {
  input: NotificationPreferenceInput;
};


export type MutationSetWorkingHoursArgs = {
  input: SetWorkingHoursInput;
};


export type MutationSettleClaimArgs = {
  input: SettleClaimInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationStartReplayArgs = {
  input: StartReplayInput;
};


export type MutationSubmitReferralArgs = {
  input: SubmitReferralInput;
};


export type MutationUpdateDealArgs = {
  input: UpdateDealInput;
};


export type MutationUpdatePartnerArgs = {
  input: UpdatePartnerInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationUpdateQueueArgs = {
  input: UpdateQueueInput;
};


export type MutationUpdateTierArgs = {
  input: UpdateTierInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


export type MutationVerifyReferralArgs = {
  input: ReasonInput;
};


export type MutationWithdrawContestArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawReferralArgs = {
  input: ReasonInput;
};


export type MutationWithdrawSignalArgs = {
  input: WithdrawSignalInput;
};

/** The next turn of a queue: of a referral that nobody has had yet and whose account nobody owns. */
export type NextTurn = {
  readonly __typename?: 'NextTurn';
  /** Every member, with the reason. */
  readonly candidates: ReadonlyArray<Candidate>;
  /** Null when nobody in this queue can take one now; it would go to a less specific queue, or to a manager. */
  readonly rep?: Maybe<User>;
  /** The number that the turn would have. */
  readonly turn?: Maybe<Scalars['Int']['output']>;
};

export type NotificationChannel =
  /** Shown by the portal where the browser was allowed to. */
  | 'BROWSER'
  | 'MAIL';

export type NotificationPreference = {
  readonly __typename?: 'NotificationPreference';
  readonly channel: NotificationChannel;
  readonly enabled: Scalars['Boolean']['output'];
  /** The type of the live event that brings it, for example `referral.assigned`. */
  readonly event: Scalars['String']['output'];
  /** The same as of mails, for example `REP_ASSIGNED`. */
  readonly kind: Scalars['String']['output'];
  /** What it tells of, in the viewer's language. */
  readonly title: Scalars['String']['output'];
};

export type NotificationPreferenceInput = {
  readonly channel: NotificationChannel;
  readonly enabled: Scalars['Boolean']['input'];
  readonly kind: Scalars['String']['input'];
};

/** Open hours on a weekday, in local time from `00:00` to `24:00`. */
export type OpenBlock = {
  readonly __typename?: 'OpenBlock';
  readonly day: Weekday;
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
};

export type OpenBlockInput = {
  readonly day: Weekday;
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
};

export type OpenSession = {
  readonly __typename?: 'OpenSession';
  readonly createdAt: Scalars['DateTime']['output'];
  /** The one that this request came with. */
  readonly current: Scalars['Boolean']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** An organisation that refers prospects. */
export type Partner = {
  readonly __typename?: 'Partner';
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** What came of the referrals that it submitted on these days of the viewer's zone. At most 366 days. */
  readonly figures: PartnerFigures;
  readonly id: Scalars['ID']['output'];
  /** Null: it has referred nothing yet. */
  readonly lastReferralAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name: Scalars['String']['output'];
  /** Its referrals that wait for an answer with a clock, those whose time has run out as well. */
  readonly openClocks: Scalars['Int']['output'];
  /** The name as links carry it. */
  readonly slug: Scalars['String']['output'];
  /** The program tier now. */
  readonly tier: Scalars['String']['output'];
};


/** An organisation that refers prospects. */
export type PartnerFiguresArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  readonly edges: ReadonlyArray<PartnerEdge>;
  readonly pageInfo: PageInfo;
};

export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Partner;
};

/** What a partner brought in a period, as it stands now. */
export type PartnerFigures = {
  readonly __typename?: 'PartnerFigures';
  /** Answers before the clock ran out. */
  readonly answeredInTime: Scalars['Int']['output'];
  /** Clocks that ran out. */
  readonly breached: Scalars['Int']['output'];
  readonly byLeadClass: ReadonlyArray<LeadClassCount>;
  /** Most first; what there is none of is left out. */
  readonly byStatus: ReadonlyArray<StatusCount>;
  /** The part of them that are EQLs, 0 to 1; null without any referral. */
  readonly eqlShare?: Maybe<Scalars['Float']['output']>;
  /** From the first assignment to the first answer, by the wall clock; null without any. */
  readonly medianFirstAnswer?: Maybe<Scalars['Duration']['output']>;
  readonly referrals: Scalars['Int']['output'];
  /** What was won, by currency. */
  readonly won: ReadonlyArray<Money>;
};

export type PartnerOrder =
  /** Who referred last comes first. */
  | 'LATEST_REFERRAL'
  | 'NAME'
  /** Who has been quiet longest comes first, and before all who has never referred. */
  | 'QUIETEST';

export type PeopleFilter = {
  /** False: the deactivated ones. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they have accepted their invitation. */
  readonly joined?: InputMaybe<Scalars['Boolean']['input']>;
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<ReadonlyArray<Role>>;
  /** Part of the name or of the e-mail address. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type PreviewCompanyInput = {
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly subdivision?: InputMaybe<Scalars['String']['input']>;
  readonly techStack?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type PreviewContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A submission while it is being typed. */
export type PreviewReferralInput = {
  readonly bant?: InputMaybe<BantInput>;
  readonly buyingSignals?: InputMaybe<ReadonlyArray<BuyingSignal>>;
  readonly company?: InputMaybe<PreviewCompanyInput>;
  readonly confirmsFitAndIntent?: InputMaybe<Scalars['Boolean']['input']>;
  readonly consent?: InputMaybe<ConsentBasis>;
  readonly contact?: InputMaybe<PreviewContactInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  readonly productLine?: InputMaybe<Scalars['String']['input']>;
  readonly referredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly touchpoint?: InputMaybe<Touchpoint>;
};

export type Problem = {
  readonly __typename?: 'Problem';
  readonly code: Scalars['String']['output'];
  /** In the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** Where in the input, from its root: `["contact", "email"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type PublishRuleDraftInput = {
  /** Absent: at once. Not in the past, at most 366 days ahead. */
  readonly effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The one that was looked at. */
  readonly revision: Scalars['Int']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** How referrals were answered, by the viewer's local day on which they were assigned. At most 366 days. */
  readonly answerFigures: AnswerFigures;
  /** The newest first, ended ones too. */
  readonly apiKeys: ReadonlyArray<ApiKey>;
  /** Who had what, the latest first. */
  readonly assignments: AssignmentConnection;
  /** Who did what, the newest first. */
  readonly audit: AuditConnection;
  /** Accounts that a partner asked for and another one holds: a partner's own, or all of them. The open ones first, then the latest. */
  readonly claimContests: ClaimContestConnection;
  /** The countries that there are, or of these codes, by name in the viewer's language. They change with a release only. */
  readonly countries: ReadonlyArray<Country>;
  /** What the viewer's socket tells, to be read in pages from the oldest on. */
  readonly events: EventConnection;
  /** Whether rules are published by somebody else than who wrote them. */
  readonly fourEyes: Scalars['Boolean']['output'];
  /** Which mails the viewer gets. */
  readonly mailPreferences: ReadonlyArray<MailPreference>;
  /** What became of each mail, the newest first. */
  readonly mails: MailConnection;
  /** Which news the viewer gets, and by which way: each kind that their role can get, by each channel. */
  readonly notificationPreferences: ReadonlyArray<NotificationPreference>;
  /** One partner; NOT_FOUND where the viewer may see none of that id. */
  readonly partner: Partner;
  /** The partners by name; of those that refer to them for a rep, its own for a partner. */
  readonly partners: PartnerConnection;
  /** Everybody whom the viewer may see, by name: the vendor's people and all partners' for managers. */
  readonly people: UserConnection;
  /** What an edit of a queue, or a new queue, would change before it is saved: one of the two. Nothing is stored. */
  readonly previewQueue: QueuePreview;
  /** The verdict, the claim and the queue that a submission would meet now, as far as it is filled in. Nothing is stored. */
  readonly previewReferral: ReferralPreview;
  /** What is sold, by code. */
  readonly productLines: ReadonlyArray<Scalars['String']['output']>;
  /** The same with what each is worth. */
  readonly programTiers: ReadonlyArray<Tier>;
  /** What a tier's `protectionDays` can be, in days; 0: no protection. */
  readonly protectionChoices: ReadonlyArray<Scalars['Int']['output']>;
  /** The queues; a rep's own ones for a rep. */
  readonly queues: ReadonlyArray<Queue>;
  /** One referral; NOT_FOUND where the viewer may see none of that id. */
  readonly referral?: Maybe<Referral>;
  /** The referrals that the viewer may see. */
  readonly referrals: ReferralConnection;
  /** One's own; null where there is none, or no more: a replay is kept for a week. */
  readonly replay?: Maybe<Replay>;
  /** One's own, the newest first. */
  readonly replays: ReadonlyArray<Replay>;
  /** The drafts that are still worked on, the latest change first. */
  readonly ruleDrafts: ReadonlyArray<RuleDraft>;
  /** Every publication of the rules, the newest first. */
  readonly ruleVersions: ReadonlyArray<RuleVersion>;
  /**
   * Referrals, partners, people and queues that the viewer may see, by part of a name, a domain or an
   * address; a referral by its whole id as well. Two characters at least, three for referrals.
   */
  readonly search: ReadonlyArray<SearchResult>;
  /** Now, by the database's clock, which deadlines are judged by. */
  readonly serverTime: Scalars['DateTime']['output'];
  /** Where the viewer is signed in, the newest first. */
  readonly sessions: ReadonlyArray<OpenSession>;
  /** What is on record between partners and accounts, seen last first, and what was taken back among it: partners see their own. */
  readonly signals: SignalConnection;
  /** The partner programme's tiers from the lowest. */
  readonly tiers: ReadonlyArray<Scalars['String']['output']>;
  /** Every IANA time zone that a person, a calendar or working hours can have, by name. */
  readonly timeZones: ReadonlyArray<Scalars['String']['output']>;
  /** A partner's people by name, or the vendor's own without a partner. A partner reads of its own people only. */
  readonly users: ReadonlyArray<User>;
  /** Who asks. */
  readonly viewer: User;
};


export type QueryAnswerFiguresArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  queueId?: InputMaybe<Scalars['ID']['input']>;
  repId?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first: Scalars['Int']['input'];
};


export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first: Scalars['Int']['input'];
};


export type QueryClaimContestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  status?: InputMaybe<ReadonlyArray<ContestStatus>>;
};


export type QueryCountriesArgs = {
  codes?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MailFilter>;
  first: Scalars['Int']['input'];
};


export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy: PartnerOrder;
  quietSince?: InputMaybe<Scalars['DateTime']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  tier?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeopleFilter>;
  first: Scalars['Int']['input'];
};


export type QueryPreviewQueueArgs = {
  create?: InputMaybe<CreateQueueInput>;
  days: Scalars['Int']['input'];
  update?: InputMaybe<UpdateQueueInput>;
};


export type QueryPreviewReferralArgs = {
  input: PreviewReferralInput;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first: Scalars['Int']['input'];
  orderBy: ReferralOrder;
};


export type QueryReplayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRuleDraftsArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  first: Scalars['Int']['input'];
  term: Scalars['String']['input'];
};


export type QuerySignalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SignalFilter>;
  first: Scalars['Int']['input'];
};


export type QueryUsersArgs = {
  partnerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reps who take turns at what matches by geography and product line. */
export type Queue = {
  readonly __typename?: 'Queue';
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** Whether it takes what no other queue does. */
  readonly fallback: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly members: ReadonlyArray<QueueMember>;
  readonly name: Scalars['String']['output'];
  /** Who would get a referral that came now, and why not each other. No turn is taken. */
  readonly next: NextTurn;
  readonly productLines: ReadonlyArray<Scalars['String']['output']>;
  /** What it was and is, the newest first, at most 50. */
  readonly revisions: ReadonlyArray<QueueRevision>;
  readonly sla: SlaPolicy;
  readonly subdivisions: ReadonlyArray<Scalars['String']['output']>;
  /** Turns taken against the fair share, most turns first; of whoever had a share in them, who has left the queue since as well. */
  readonly turns: ReadonlyArray<TurnsTaken>;
};


/** Reps who take turns at what matches by geography and product line. */
export type QueueTurnsArgs = {
  before?: InputMaybe<Scalars['DateTime']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What changes by geography and product line alone, whoever is there to take it. */
export type QueueEffect = {
  readonly __typename?: 'QueueEffect';
  /** From whom it takes what it does not take now, most first. */
  readonly gains: ReadonlyArray<QueueFlow>;
  /** Who gets what it takes no more, most first. */
  readonly losses: ReadonlyArray<QueueFlow>;
  /** Those who stay and come in their order, then those who leave. */
  readonly members: ReadonlyArray<MemberShares>;
  readonly nextAfter: NextTurn;
  /** Null for a new queue. */
  readonly nextBefore?: Maybe<NextTurn>;
  /** Other queues but the fallback that what it takes matches too: they are asked when nobody here can. Most first. */
  readonly overlaps: ReadonlyArray<QueueFlow>;
  /** The EQLs and SQLs of the days asked for, at most the latest 200,000. */
  readonly referrals: Scalars['Int']['output'];
  readonly takenAfter: Scalars['Int']['output'];
  /** How many of them the queue takes first, as it stands. */
  readonly takenBefore: Scalars['Int']['output'];
};

export type QueueFlow = {
  readonly __typename?: 'QueueFlow';
  /** Null: no queue, which leaves it to a sales manager. */
  readonly queue?: Maybe<Queue>;
  readonly referrals: Scalars['Int']['output'];
};

export type QueueMember = {
  readonly __typename?: 'QueueMember';
  /** Turns owed to them, or by them when below 0; never more than one. */
  readonly credit: Scalars['Float']['output'];
  /** Most turns in a day; null: as many as come. */
  readonly dailyCap?: Maybe<Scalars['Int']['output']>;
  /** Referrals of this queue that are with them and not over: waiting, accepted, or with an open deal. */
  readonly open: Scalars['Int']['output'];
  readonly rep: User;
  /** Their part of every turn, if all members are there; 0 of whoever has left the company. */
  readonly share: Scalars['Float']['output'];
  /** Net turns in this queue so far. */
  readonly turns: Scalars['Int']['output'];
  /** Referrals of this queue that wait for their answer. */
  readonly waiting: Scalars['Int']['output'];
  /** Their share of the turns, relative to the others'. */
  readonly weight: Scalars['Int']['output'];
};

export type QueueMemberInput = {
  readonly dailyCap?: InputMaybe<Scalars['Int']['input']>;
  readonly repId: Scalars['ID']['input'];
  readonly weight: Scalars['Int']['input'];
};

export type QueuePreview = {
  readonly __typename?: 'QueuePreview';
  /** Null while there are problems. */
  readonly effect?: Maybe<QueueEffect>;
  /** What keeps it from being saved. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A queue as it stood from a moment on. */
export type QueueRevision = {
  readonly __typename?: 'QueueRevision';
  /** Null where nobody in particular changed it. */
  readonly changedBy?: Maybe<User>;
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly heldFrom: Scalars['DateTime']['output'];
  readonly members: ReadonlyArray<MemberSettings>;
  readonly name: Scalars['String']['output'];
  readonly productLines: ReadonlyArray<Scalars['String']['output']>;
  /** 1, then one more with each change. */
  readonly revision: Scalars['Int']['output'];
  readonly sla: SlaPolicy;
  readonly subdivisions: ReadonlyArray<Scalars['String']['output']>;
};

export type ReasonInput = {
  readonly reason: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
};

export type RecordSignalsCsvInput = {
  /** The file as text, with its first line; commas, semicolons or tabs. */
  readonly csv: Scalars['String']['input'];
  /** It comes from the vendor's CRM. */
  readonly fromCrm: Scalars['Boolean']['input'];
  /** Whose the lines are that name no partner; a partner's are its own. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Tells what it would do, and does nothing. */
  readonly preview: Scalars['Boolean']['input'];
  /** Leaves out the lines that are wrong; else nothing is stored where any is. */
  readonly skipInvalid: Scalars['Boolean']['input'];
};

export type RecordSignalsInput = {
  /** Tells what it would do, and does nothing. */
  readonly preview: Scalars['Boolean']['input'];
  /** 1 to 500. */
  readonly signals: ReadonlyArray<SignalInput>;
  /** Absent: PORTAL, or API where a key asks. */
  readonly source?: InputMaybe<SignalSource>;
};

export type RecordSignalsResult = SignalsInvalid | SignalsRecorded;

export type RecordTouchInput = {
  /** The answers that it gave. UNKNOWN changes none; an answer holds from now on in place of an earlier one. */
  readonly bant: BantInput;
  /** Those that it showed; what is on record stays. */
  readonly buyingSignals: ReadonlyArray<BuyingSignal>;
  /** The day on which it happened: not before 2000, and one that has begun somewhere. */
  readonly happenedOn: Scalars['Date']['input'];
  /** At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly referralId: Scalars['ID']['input'];
  /** Where they met. */
  readonly touchpoint: Touchpoint;
};

export type RecordTouchResult = ReferralInvalid | TouchRecorded;

/** A prospect that a partner handed over, and what became of it. */
export type Referral = {
  readonly __typename?: 'Referral';
  /** Who has it now; null: nobody. */
  readonly assignment?: Maybe<Assignment>;
  /** Everybody who had it, the first one first. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** Whose word it waits for on the way to an EQL, and on what; none once sales has it or nothing would help. */
  readonly awaits: ReadonlyArray<AwaitedWord>;
  readonly bant: Bant;
  readonly buyingSignals: ReadonlyArray<BuyingSignal>;
  /** Its hold on the account for its product line; null: it has none. */
  readonly claim?: Maybe<Claim>;
  readonly company: Company;
  /** Each side's word that fit and intent hold: an EQL has both. */
  readonly confirmations: ReadonlyArray<Confirmation>;
  /** Whether the partner vouches for fit and intent. */
  readonly confirmsFitAndIntent: Scalars['Boolean']['output'];
  readonly consent: ConsentBasis;
  /** Null once the person's data was erased. */
  readonly contact?: Maybe<Contact>;
  readonly deal?: Maybe<Deal>;
  readonly id: Scalars['ID']['output'];
  readonly lastChangedAt: Scalars['DateTime']['output'];
  readonly leadClass: LeadClass;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly partner: Partner;
  readonly productLine: Scalars['String']['output'];
  readonly referredAt: Scalars['DateTime']['output'];
  /** What is on record of its account and its partner, as far as it is the viewer's to know. */
  readonly signals: ReadonlyArray<Signal>;
  readonly status: ReferralStatus;
  readonly submittedAt: Scalars['DateTime']['output'];
  /** The program tier at the time. */
  readonly tier: Scalars['String']['output'];
  /** What happened, the oldest first, as far as it is the viewer's to know. */
  readonly timeline: ReadonlyArray<Event>;
  /** What further happened with the prospect while it waited, the first told first. */
  readonly touches: ReadonlyArray<Touch>;
  readonly touchpoint: Touchpoint;
  /** The latest one. */
  readonly verdict: Verdict;
  /** Each one that was made, the first one first. */
  readonly verdicts: ReadonlyArray<Verdict>;
  /** When it lapses unless what it lacks is supplied; null: it waits for nothing. */
  readonly waitsUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Not stored: an open referral holds that account for that product line. */
export type ReferralClaimed = {
  readonly __typename?: 'ReferralClaimed';
  /** Nothing has happened with it for so long that a partner manager may be asked: `contestClaim`. */
  readonly mayAsk: Scalars['Boolean']['output'];
  readonly message: Scalars['String']['output'];
  /** The day from which it may be free. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** The referral that holds it, when it is the viewer's own partner's. */
  readonly yours?: Maybe<Referral>;
};

export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  readonly edges: ReadonlyArray<ReferralEdge>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ReferralEdge = {
  readonly __typename?: 'ReferralEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Referral;
};

export type ReferralFilter = {
  readonly leadClass?: InputMaybe<ReadonlyArray<LeadClass>>;
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  readonly productLine?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly queueId?: InputMaybe<Scalars['ID']['input']>;
  /** Who has it now. */
  readonly repId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the company's name or domain, or of the contact's name or address. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<ReferralStatus>>;
  /** Exclusive. */
  readonly submittedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Inclusive. */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Not stored, for all of these reasons. */
export type ReferralInvalid = {
  readonly __typename?: 'ReferralInvalid';
  readonly problems: ReadonlyArray<Problem>;
};

export type ReferralOrder =
  | 'DUE_SOONEST'
  | 'LAST_CHANGED'
  | 'NEWEST';

export type ReferralPreview = {
  readonly __typename?: 'ReferralPreview';
  /** Null while the account cannot be told. */
  readonly claim?: Maybe<ClaimAnswer>;
  readonly problems: ReadonlyArray<Problem>;
  /** Where it would go. */
  readonly queue?: Maybe<Queue>;
  /** What the verdict would lead to where the account is free; null without one. */
  readonly status?: Maybe<ReferralStatus>;
  /** Null while too little is filled in. */
  readonly verdict?: Maybe<Verdict>;
  /** The referral that holds the account, when it is the viewer's own partner's. */
  readonly yours?: Maybe<Referral>;
};

export type ReferralStatus =
  | 'ACCEPTED'
  /** Something is missing that the partner can add. */
  | 'ACTION_REQUIRED'
  | 'ARCHIVED'
  /** A rep has it and has yet to answer. */
  | 'ASSIGNED'
  | 'DISQUALIFIED'
  | 'LAPSED'
  | 'LOST'
  | 'MERGED'
  /** Not for sales yet. */
  | 'NURTURING'
  /** There is a deal. */
  | 'OPPORTUNITY'
  | 'WITHDRAWN'
  | 'WON';

export type ReferralSubmitted = {
  readonly __typename?: 'ReferralSubmitted';
  readonly referral: Referral;
  /** Whether an earlier request with this key had already made it. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What a rep got within the period. */
export type RepLoad = {
  readonly __typename?: 'RepLoad';
  readonly assigned: Scalars['Int']['output'];
  readonly breached: Scalars['Int']['output'];
  /** The sum of the rep's shares of the turns taken. */
  readonly fairShare: Scalars['Float']['output'];
  /** Less those given back. */
  readonly turns: Scalars['Int']['output'];
};

/**
 * A period twice over: under the settings as they held, and under the draft. What people did is the same
 * in both. Whoever had a referral in truth answers after as long as they did, and lets the time run out
 * where they did; somebody else answers as promptly, for them, as that one did. What is open at the
 * period's end counts as neither answered nor late.
 */
export type Replay = {
  readonly __typename?: 'Replay';
  readonly askedAt: Scalars['DateTime']['output'];
  readonly before: Scalars['DateTime']['output'];
  /** The referrals that would have gone otherwise, in the order of their submission; none until it is done. */
  readonly changes: ReplayChangeConnection;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly failure?: Maybe<ReplayFailure>;
  readonly from: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null until it is done. */
  readonly outcome?: Maybe<ReplayOutcome>;
  /** The names of the queues tried. */
  readonly queues: ReadonlyArray<Scalars['String']['output']>;
  /** How many the period has; null until it has begun. */
  readonly referrals?: Maybe<Scalars['Int']['output']>;
  readonly replayed: Scalars['Int']['output'];
  /** The name of the rules tried; null: the rules as they were. */
  readonly rules?: Maybe<Scalars['String']['output']>;
  readonly status: ReplayStatus;
};


/**
 * A period twice over: under the settings as they held, and under the draft. What people did is the same
 * in both. Whoever had a referral in truth answers after as long as they did, and lets the time run out
 * where they did; somebody else answers as promptly, for them, as that one did. What is open at the
 * period's end counts as neither answered nor late.
 */
export type ReplayChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<ReplayChangeKind>;
};

export type ReplayChange = {
  readonly __typename?: 'ReplayChange';
  readonly after: ReplayedReferral;
  /** The criteria that come out otherwise, in the viewer's language; none where the class stays. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  readonly before: ReplayedReferral;
  readonly kinds: ReadonlyArray<ReplayChangeKind>;
  readonly referral: Referral;
};

export type ReplayChangeConnection = {
  readonly __typename?: 'ReplayChangeConnection';
  readonly edges: ReadonlyArray<ReplayChangeEdge>;
  readonly pageInfo: PageInfo;
};

export type ReplayChangeEdge = {
  readonly __typename?: 'ReplayChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ReplayChange;
};

export type ReplayChangeKind =
  /** A clock ran out, or did not. */
  | 'BREACH'
  /** Another lead class. */
  | 'CLASS'
  /** Somebody else had it, or nobody, or more or fewer of them. */
  | 'REP';

export type ReplayFailure =
  | 'FAULT'
  /** The server that worked on it is gone. */
  | 'INTERRUPTED';

export type ReplayOutcome = {
  readonly __typename?: 'ReplayOutcome';
  readonly after: ReplayedPeriod;
  /** Those that go, under the settings as they held, exactly as they went: how far the replay can be trusted. */
  readonly asRecorded: Scalars['Int']['output'];
  readonly before: ReplayedPeriod;
  readonly changed: Scalars['Int']['output'];
  readonly changedBreach: Scalars['Int']['output'];
  readonly changedClass: Scalars['Int']['output'];
  readonly changedRep: Scalars['Int']['output'];
  readonly classes: ReadonlyArray<ClassMove>;
  readonly referrals: Scalars['Int']['output'];
  /** Whoever got something, most first. */
  readonly reps: ReadonlyArray<ReplayedRep>;
};

export type ReplayStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type ReplayedPeriod = {
  readonly __typename?: 'ReplayedPeriod';
  /** Referrals of which a clock ran out. */
  readonly breached: Scalars['Int']['output'];
  readonly byClass: ReadonlyArray<ClassCount>;
  readonly toSales: Scalars['Int']['output'];
};

export type ReplayedReferral = {
  readonly __typename?: 'ReplayedReferral';
  readonly breached: Scalars['Boolean']['output'];
  readonly leadClass: LeadClass;
  /** Who had it, in order; none: sales did not get it. */
  readonly reps: ReadonlyArray<User>;
};

export type ReplayedRep = {
  readonly __typename?: 'ReplayedRep';
  readonly after: RepLoad;
  readonly before: RepLoad;
  readonly rep: User;
};

export type ResetPasswordInput = {
  readonly password: Scalars['String']['input'];
  readonly token: Scalars['String']['input'];
};

export type Role =
  | 'ADMIN'
  | 'PARTNER_ADMIN'
  | 'PARTNER_MANAGER'
  | 'PARTNER_MEMBER'
  | 'SALES_MANAGER'
  | 'SALES_REP';

export type RuleDraft = {
  readonly __typename?: 'RuleDraft';
  readonly author: User;
  /** The version that it was begun from, or last compared with. */
  readonly basedOn: Scalars['Int']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  readonly changedBy: User;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it would have made of the referrals of the days before, each by the facts of its latest verdict; at most the latest 20,000. */
  readonly effect: RuleEffect;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** What keeps it from being published, and what to look at again. */
  readonly problems: ReadonlyArray<RuleProblem>;
  readonly revision: Scalars['Int']['output'];
  readonly rules: Rules;
};


export type RuleDraftEffectArgs = {
  days: Scalars['Int']['input'];
};

export type RuleEffect = {
  readonly __typename?: 'RuleEffect';
  readonly after: RuleOutcome;
  readonly before: RuleOutcome;
  /** How many would have another lead class. */
  readonly changed: Scalars['Int']['output'];
  /** The latest of them, at most 100. */
  readonly changes: ReadonlyArray<ClassChange>;
  readonly days: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<RuleProblem>;
  readonly referrals: Scalars['Int']['output'];
};

export type RuleOutcome = {
  readonly __typename?: 'RuleOutcome';
  readonly byClass: ReadonlyArray<ClassCount>;
  readonly toSales: Scalars['Int']['output'];
};

export type RuleProblem = {
  readonly __typename?: 'RuleProblem';
  readonly code: Scalars['String']['output'];
  /** In the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** From the rules' root, e.g. ["icp", "sizes", "0"]. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly severity: RuleProblemSeverity;
};

export type RuleProblemSeverity =
  /** Forbids publishing. */
  | 'PROBLEM'
  | 'WARNING';

/** Rules as they were published. Verdicts carry the version that they were made by. */
export type RuleVersion = {
  readonly __typename?: 'RuleVersion';
  readonly author?: Maybe<User>;
  readonly heldFrom: Scalars['DateTime']['output'];
  /** Until a later version is in force. */
  readonly inForce: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Null: the deployment began with them. */
  readonly publishedBy?: Maybe<User>;
  /** The version that they bring back. */
  readonly rolledBackTo?: Maybe<Scalars['Int']['output']>;
  readonly rules: Rules;
  readonly version: Scalars['Int']['output'];
};

/** What a verdict is made by. */
export type Rules = {
  readonly __typename?: 'Rules';
  /** What each YES counts for in the score. */
  readonly bant: BantWeights;
  readonly buyingSignals: BuyingSignalRule;
  readonly dispositions: ClassDispositions;
  readonly disqualifiers: DisqualifierRules;
  readonly ecosystem: EcosystemRule;
  readonly icp: IdealCustomer;
  readonly thresholds: ScoreThresholds;
  readonly waiting: WaitingRules;
};

export type RulesInput = {
  readonly bant: BantWeightsInput;
  readonly buyingSignals: BuyingSignalRuleInput;
  readonly dispositions: ClassDispositionsInput;
  readonly disqualifiers: DisqualifierRulesInput;
  readonly ecosystem: EcosystemRuleInput;
  readonly icp: IdealCustomerInput;
  readonly thresholds: ScoreThresholdsInput;
  readonly waiting: WaitingRulesInput;
};

/** What is absent stays as it is. */
export type SaveRuleDraftInput = {
  /** The version that it has been compared with. */
  readonly basedOn?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The one that the change was made on. */
  readonly revision: Scalars['Int']['input'];
  readonly rules?: InputMaybe<RulesInput>;
};

export type ScoreThresholds = {
  readonly __typename?: 'ScoreThresholds';
  readonly mql: Scalars['Int']['output'];
  readonly sql: Scalars['Int']['output'];
};

export type ScoreThresholdsInput = {
  readonly mql: Scalars['Int']['input'];
  readonly sql: Scalars['Int']['input'];
};

export type SearchResult = Partner | Queue | Referral | User;

export type Session = {
  readonly __typename?: 'Session';
  /** For the Authorization header; null where a cookie holds it. */
  readonly accessToken?: Maybe<Scalars['String']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly viewer: User;
};

export type SetAvailabilityInput = {
  readonly available: Scalars['Boolean']['input'];
  /** When it turns back by itself. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  readonly userId: Scalars['ID']['input'];
};

export type SetWorkingHoursInput = {
  readonly userId: Scalars['ID']['input'];
  readonly workingHours?: InputMaybe<WorkingHoursInput>;
};

export type SettleClaimInput = {
  readonly contestId: Scalars['ID']['input'];
  readonly decision: ContestDecision;
  /** Stays on record; neither partner reads it. */
  readonly reason: Scalars['String']['input'];
};

export type Side =
  | 'PARTNER'
  | 'VENDOR';

export type SignInInput = {
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

/** What ties an account to a partner, as it was last seen. */
export type Signal = {
  readonly __typename?: 'Signal';
  /** A registrable domain, or an address at a free-mail provider; null: the partner's, whatever the account. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** SHARED_CUSTOMERS: how many. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What shows it. */
  readonly evidence: Scalars['String']['output'];
  readonly evidenceUrl?: Maybe<Scalars['String']['output']>;
  /** Until when it counts by the rules in force, unless it is seen again. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Each time that it was seen, the latest first, at most 25. */
  readonly history: ReadonlyArray<SignalSighting>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SignalKind;
  /** Null where it is not the viewer's to know. */
  readonly partner?: Maybe<Partner>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Null where it is not the viewer's to know. */
  readonly recordedBy?: Maybe<User>;
  /** When it was last seen to hold. */
  readonly seenAt: Scalars['DateTime']['output'];
  readonly source: SignalSource;
  /** When it was taken back; null: it was not. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /** Null where it is not the viewer's to know. */
  readonly withdrawnBy?: Maybe<User>;
};

/** For how many days a signal counts after it was last seen. */
export type SignalAges = {
  readonly __typename?: 'SignalAges';
  readonly activeIntegration: Scalars['Int']['output'];
  readonly certifiedPartner: Scalars['Int']['output'];
  readonly sharedCustomers: Scalars['Int']['output'];
};

export type SignalAgesInput = {
  readonly activeIntegration: Scalars['Int']['input'];
  readonly certifiedPartner: Scalars['Int']['input'];
  readonly sharedCustomers: Scalars['Int']['input'];
};

export type SignalConnection = {
  readonly __typename?: 'SignalConnection';
  readonly edges: ReadonlyArray<SignalEdge>;
  readonly pageInfo: PageInfo;
};

export type SignalEdge = {
  readonly __typename?: 'SignalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Signal;
};

export type SignalFilter = {
  /** A domain or an address, or a part of one. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<SignalKind>>;
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
};

export type SignalInput = {
  /** A company's domain or web address, or an address at a free-mail provider. Absent for CERTIFIED_PARTNER. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** SHARED_CUSTOMERS: how many. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** What shows it, for example: 42 API calls a day. */
  readonly evidence: Scalars['String']['input'];
  readonly evidenceUrl?: InputMaybe<Scalars['String']['input']>;
  readonly kind: SignalKind;
  /** For the vendor's people; a partner's are its own. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  readonly seenAt: Scalars['DateTime']['input'];
};

export type SignalKind =
  /** An integration is in active use at the account. */
  | 'ACTIVE_INTEGRATION'
  /** The partner is a certified implementation partner; the vendor alone says so. */
  | 'CERTIFIED_PARTNER'
  /** The account is a customer of both: never a signal by itself. */
  | 'SHARED_CUSTOMERS';

export type SignalSighting = {
  readonly __typename?: 'SignalSighting';
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly evidence: Scalars['String']['output'];
  readonly evidenceUrl?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy?: Maybe<User>;
  readonly seenAt: Scalars['DateTime']['output'];
  readonly source: SignalSource;
};

export type SignalSource =
  | 'API'
  /** The vendor's. */
  | 'CRM'
  | 'CSV'
  | 'PORTAL';

export type SignalsCsvResult = {
  readonly __typename?: 'SignalsCsvResult';
  readonly problemCount: Scalars['Int']['output'];
  /** By line, at most 100. */
  readonly problems: ReadonlyArray<CsvProblem>;
  readonly stored: Scalars['Boolean']['output'];
  /** Of the lines that are right; null where nothing is stored because a line is wrong, or none is right. */
  readonly tally?: Maybe<SignalsTally>;
};

export type SignalsInvalid = {
  readonly __typename?: 'SignalsInvalid';
  readonly problems: ReadonlyArray<Problem>;
};

export type SignalsRecorded = {
  readonly __typename?: 'SignalsRecorded';
  /** False: it was a preview. */
  readonly stored: Scalars['Boolean']['output'];
  readonly tally: SignalsTally;
};

export type SignalsTally = {
  readonly __typename?: 'SignalsTally';
  /** Nobody told of these before. */
  readonly new: Scalars['Int']['output'];
  /** Seen later than known, or shown by something else. */
  readonly newer: Scalars['Int']['output'];
  /** Seen before what is known: kept in the history. */
  readonly older: Scalars['Int']['output'];
  /** On record already. */
  readonly unchanged: Scalars['Int']['output'];
};

/** Employees, both ends within. */
export type SizeRange = {
  readonly __typename?: 'SizeRange';
  /** Null: no upper end. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  readonly min: Scalars['Int']['output'];
};

export type SizeRangeInput = {
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  readonly min: Scalars['Int']['input'];
};

export type SlaClock =
  | 'BUSINESS_HOURS'
  | 'WALL_CLOCK';

/** How long a rep has to answer, and what follows when nobody did. */
export type SlaPolicy = {
  readonly __typename?: 'SlaPolicy';
  readonly calendar?: Maybe<BusinessCalendar>;
  readonly clock: SlaClock;
  readonly onBreach: BreachAction;
  readonly respondWithin: Scalars['Duration']['output'];
  readonly warnAt: ReadonlyArray<Scalars['Float']['output']>;
};

export type SlaPolicyInput = {
  /** Business hours need one. */
  readonly calendar?: InputMaybe<BusinessCalendarInput>;
  readonly clock: SlaClock;
  readonly onBreach: BreachAction;
  readonly respondWithin: Scalars['Duration']['input'];
  /** Fractions of the time at which the rep is reminded, ascending. */
  readonly warnAt: ReadonlyArray<Scalars['Float']['input']>;
};

/** With nothing drafted, the period is told again under the settings as they held. */
export type StartReplayInput = {
  /** Not in the future, at most 366 days after `from`. */
  readonly before: Scalars['DateTime']['input'];
  /** Queues that would have been there besides. */
  readonly createQueues: ReadonlyArray<CreateQueueInput>;
  readonly from: Scalars['DateTime']['input'];
  /** Absent: the rules as they were. */
  readonly ruleDraftId?: InputMaybe<Scalars['ID']['input']>;
  /** Queues as they would have been for the whole of the period; at most 20 together with those opened. */
  readonly updateQueues: ReadonlyArray<UpdateQueueInput>;
};

export type StatusCount = {
  readonly __typename?: 'StatusCount';
  readonly referrals: Scalars['Int']['output'];
  readonly status: ReferralStatus;
};

/** A part of a country, ISO 3166-2. */
export type Subdivision = {
  readonly __typename?: 'Subdivision';
  /** For example `IT-25`. */
  readonly code: Scalars['String']['output'];
  /** In the country's own language, as the standard writes it. */
  readonly name: Scalars['String']['output'];
  /** The code of the subdivision that it is part of; null at the first level. */
  readonly parent?: Maybe<Scalars['String']['output']>;
};

export type SubmitReferralInput = {
  readonly bant: BantInput;
  readonly buyingSignals: ReadonlyArray<BuyingSignal>;
  readonly company: CompanyInput;
  /** The partner vouches for fit and intent. */
  readonly confirmsFitAndIntent: Scalars['Boolean']['input'];
  /** On what ground the contact may be written to. */
  readonly consent: ConsentBasis;
  readonly contact: ContactInput;
  /** Sent again, it gets the same referral instead of a second one. Up to 255 printable characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whose referral it is, when the vendor submits. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  readonly productLine: Scalars['String']['input'];
  /** Absent: now. */
  readonly referredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly touchpoint: Touchpoint;
};

export type SubmitReferralResult = ReferralClaimed | ReferralInvalid | ReferralSubmitted;

export type TechStackRule = {
  readonly __typename?: 'TechStackRule';
  readonly all: ReadonlyArray<Scalars['String']['output']>;
  /** At least one of these, where any is named. */
  readonly any: ReadonlyArray<Scalars['String']['output']>;
  readonly none: ReadonlyArray<Scalars['String']['output']>;
};

export type TechStackRuleInput = {
  readonly all: ReadonlyArray<Scalars['String']['input']>;
  readonly any: ReadonlyArray<Scalars['String']['input']>;
  readonly none: ReadonlyArray<Scalars['String']['input']>;
};

/** One of `only`, where it names any, and none of `except`. */
export type TextChoice = {
  readonly __typename?: 'TextChoice';
  readonly except: ReadonlyArray<Scalars['String']['output']>;
  readonly only: ReadonlyArray<Scalars['String']['output']>;
};

export type TextChoiceInput = {
  readonly except: ReadonlyArray<Scalars['String']['input']>;
  readonly only: ReadonlyArray<Scalars['String']['input']>;
};

/** A step of the partner programme. */
export type Tier = {
  readonly __typename?: 'Tier';
  readonly name: Scalars['String']['output'];
  /** For how many days a referral with sales holds its account, and longer while its deal moves: one of `protectionChoices`; 0: not at all. */
  readonly protectionDays: Scalars['Int']['output'];
};

/** Something that further happened with the prospect while its referral waited. */
export type Touch = {
  readonly __typename?: 'Touch';
  readonly bant: Bant;
  readonly buyingSignals: ReadonlyArray<BuyingSignal>;
  readonly happenedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Null where it is not the viewer's to know. */
  readonly recordedBy?: Maybe<User>;
  readonly touchpoint: Touchpoint;
};

export type TouchRecorded = {
  readonly __typename?: 'TouchRecorded';
  readonly referral: Referral;
  /** Whether it was on record already. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Where the prospect met the partner. */
export type Touchpoint =
  | 'BACKLINK'
  | 'CASE_STUDY'
  | 'INTEGRATION_LISTING'
  /** Introduced in person. */
  | 'REFERRAL'
  /** A raw list, which counts for nothing until the vendor verifies it. */
  | 'TRADE_SHOW_LIST'
  | 'WEBINAR';

/** A rep's turns of a period in one queue. */
export type TurnsTaken = {
  readonly __typename?: 'TurnsTaken';
  /** What would be exact: the sum of their shares of each turn that they could have had. */
  readonly fairShare: Scalars['Float']['output'];
  readonly rep: User;
  /** Less those given back. */
  readonly turns: Scalars['Int']['output'];
};

/** Absent fields keep their values; null empties them. */
export type UpdateDealInput = {
  readonly amount?: InputMaybe<MoneyInput>;
  readonly annualRecurringRevenue?: InputMaybe<MoneyInput>;
  readonly expectedCloseOn?: InputMaybe<Scalars['Date']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly referralId: Scalars['ID']['input'];
  readonly stage: DealStage;
};

/** Absent fields keep their values; null empties the country. */
export type UpdatePartnerInput = {
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly partnerId: Scalars['ID']['input'];
  readonly tier?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProfileInput = {
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Absent fields keep their values; `members` replaces the whole list. */
export type UpdateQueueInput = {
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly members?: InputMaybe<ReadonlyArray<QueueMemberInput>>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly productLines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly queueId: Scalars['ID']['input'];
  readonly sla?: InputMaybe<SlaPolicyInput>;
  readonly subdivisions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type UpdateTierInput = {
  readonly name: Scalars['String']['input'];
  /** One of `protectionChoices`. */
  readonly protectionDays: Scalars['Int']['input'];
};

/** Absent fields keep their values. A role stays on its side: the vendor's or a partner's. */
export type UpdateUserInput = {
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<Role>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  readonly userId: Scalars['ID']['input'];
};

/** A person of the vendor or of a partner. A partner reads no more of the vendor's people than their names. */
export type User = {
  readonly __typename?: 'User';
  /** False once deactivated. */
  readonly active: Scalars['Boolean']['output'];
  /** Whether referrals may be assigned to them now. */
  readonly available: Scalars['Boolean']['output'];
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether they have accepted their invitation. */
  readonly joined: Scalars['Boolean']['output'];
  readonly locale: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Null for the vendor's own people. */
  readonly partner?: Maybe<Partner>;
  readonly role: Role;
  /** IANA, for example `Europe/Rome`. */
  readonly timeZone: Scalars['String']['output'];
  /** When an absent rep is back by themselves; null: not absent, or until it is set again. */
  readonly unavailableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When in the week a rep takes turns; null: always, and for partners' people. */
  readonly workingHours?: Maybe<WorkingHours>;
};

export type UserConnection = {
  readonly __typename?: 'UserConnection';
  readonly edges: ReadonlyArray<UserEdge>;
  readonly pageInfo: PageInfo;
};

export type UserEdge = {
  readonly __typename?: 'UserEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: User;
};

/** May sales have it, and as what. */
export type Verdict = {
  readonly __typename?: 'Verdict';
  /** What it was made for. */
  readonly becauseOf: VerdictCause;
  readonly criteria: ReadonlyArray<Criterion>;
  readonly leadClass: LeadClass;
  readonly madeAt: Scalars['DateTime']['output'];
  readonly partnerConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which edition of the rules judged. */
  readonly rulesVersion: Scalars['Int']['output'];
  readonly vendorConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type VerdictCause =
  | 'COMPLETED'
  | 'CONFIRMED'
  /** Another referral held its account, which is free by now. */
  | 'FREED'
  | 'PROMOTED'
  /** A signal of its account or partner was recorded. */
  | 'SIGNAL'
  | 'SUBMITTED'
  /** Something further happened with the prospect. */
  | 'TOUCH'
  | 'VERIFIED';

export type WaitingRules = {
  readonly __typename?: 'WaitingRules';
  readonly lapseAfterDays: Scalars['Int']['output'];
  readonly remindAfterDays: Scalars['Int']['output'];
};

export type WaitingRulesInput = {
  readonly lapseAfterDays: Scalars['Int']['input'];
  readonly remindAfterDays: Scalars['Int']['input'];
};

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type WithdrawSignalInput = {
  /** It stays on record; its partner and the managers read it. */
  readonly reason: Scalars['String']['input'];
  readonly signalId: Scalars['ID']['input'];
};

export type WorkingHours = {
  readonly __typename?: 'WorkingHours';
  readonly timeZone: Scalars['String']['output'];
  readonly weekly: ReadonlyArray<OpenBlock>;
};

export type WorkingHoursInput = {
  readonly timeZone: Scalars['String']['input'];
  readonly weekly: ReadonlyArray<OpenBlockInput>;
};



export type ResolverTypeWrapper<T> = T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ContestClaimResult:
    | ( Omit<ClaimContested, 'contest'> & { contest: _RefType['ClaimContest'] } )
    | ( Omit<ReferralClaimed, 'yours'> & { yours?: Maybe<_RefType['Referral']> } )
    | ( Omit<ReferralInvalid, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
  ;
  RecordSignalsResult:
    | ( Omit<SignalsInvalid, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( SignalsRecorded )
  ;
  RecordTouchResult:
    | ( Omit<ReferralInvalid, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<TouchRecorded, 'referral'> & { referral: _RefType['Referral'] } )
  ;
  SearchResult:
    | ( PartnerNode )
    | ( QueueNode )
    | ( ReferralNode )
    | ( UserNode )
  ;
  SubmitReferralResult:
    | ( Omit<ReferralClaimed, 'yours'> & { yours?: Maybe<_RefType['Referral']> } )
    | ( Omit<ReferralInvalid, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<ReferralSubmitted, 'referral'> & { referral: _RefType['Referral'] } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInviteInput: AcceptInviteInput;
  AcceptReferralInput: AcceptReferralInput;
  AccessDenial: AccessDenial;
  AnswerCounts: ResolverTypeWrapper<AnswerCounts>;
  AnswerDay: ResolverTypeWrapper<AnswerDay>;
  AnswerFigures: ResolverTypeWrapper<AnswerFigures>;
  ApiKey: ResolverTypeWrapper<ApiKeyNode>;
  ApiKeyCreated: ResolverTypeWrapper<ApiKeyCreated>;
  ApiScope: ApiScope;
  AssignReferralInput: AssignReferralInput;
  Assignment: ResolverTypeWrapper<AssignmentNode>;
  AssignmentConnection: ResolverTypeWrapper<Omit<AssignmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AssignmentEdge']> }>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  AssignmentFilter: AssignmentFilter;
  AssignmentReason: AssignmentReason;
  Audience: Audience;
  AuditConnection: ResolverTypeWrapper<Omit<AuditConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEdge']> }>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryNode>;
  AuditFilter: AuditFilter;
  AuditName: ResolverTypeWrapper<AuditNameNode>;
  AuditNamedKind: AuditNamedKind;
  AwaitedWord: ResolverTypeWrapper<AwaitedWord>;
  Bant: ResolverTypeWrapper<Bant>;
  BantAnswer: BantAnswer;
  BantInput: BantInput;
  BantWeights: ResolverTypeWrapper<BantWeights>;
  BantWeightsInput: BantWeightsInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BreachAction: BreachAction;
  BusinessCalendar: ResolverTypeWrapper<BusinessCalendar>;
  BusinessCalendarInput: BusinessCalendarInput;
  BuyingSignal: BuyingSignal;
  BuyingSignalRule: ResolverTypeWrapper<BuyingSignalRule>;
  BuyingSignalRuleInput: BuyingSignalRuleInput;
  Candidate: ResolverTypeWrapper<CandidateNode>;
  Claim: ResolverTypeWrapper<Claim>;
  ClaimAnswer: ClaimAnswer;
  ClaimContest: ResolverTypeWrapper<Omit<ClaimContest, 'holder' | 'partner' | 'referral'> & { holder?: Maybe<ResolversTypes['Referral']>, partner: ResolversTypes['Partner'], referral?: Maybe<ResolversTypes['Referral']> }>;
  ClaimContestConnection: ResolverTypeWrapper<Omit<ClaimContestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimContestEdge']> }>;
  ClaimContestEdge: ResolverTypeWrapper<Omit<ClaimContestEdge, 'node'> & { node: ResolversTypes['ClaimContest'] }>;
  ClaimContested: ResolverTypeWrapper<Omit<ClaimContested, 'contest'> & { contest: ResolversTypes['ClaimContest'] }>;
  ClassChange: ResolverTypeWrapper<ClassChangeNode>;
  ClassCount: ResolverTypeWrapper<ClassCount>;
  ClassDispositions: ResolverTypeWrapper<ClassDispositions>;
  ClassDispositionsInput: ClassDispositionsInput;
  ClassMove: ResolverTypeWrapper<ClassMove>;
  ClockRun: ResolverTypeWrapper<ClockRun>;
  Company: ResolverTypeWrapper<Company>;
  CompanyInput: CompanyInput;
  CompleteReferralInput: CompleteReferralInput;
  ConfirmReferralInput: ConfirmReferralInput;
  Confirmation: ResolverTypeWrapper<ConfirmationNode>;
  ConsentBasis: ConsentBasis;
  Contact: ResolverTypeWrapper<Contact>;
  ContactInput: ContactInput;
  ContestClaimInput: ContestClaimInput;
  ContestClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContestClaimResult']>;
  ContestDecision: ContestDecision;
  ContestStatus: ContestStatus;
  Country: ResolverTypeWrapper<CountryNode>;
  CountryChoice: ResolverTypeWrapper<CountryChoice>;
  CountryChoiceInput: CountryChoiceInput;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreatePartnerInput: CreatePartnerInput;
  CreateQueueInput: CreateQueueInput;
  Criterion: ResolverTypeWrapper<CriterionNode>;
  CriterionGroup: CriterionGroup;
  CriterionOutcome: CriterionOutcome;
  CsvProblem: ResolverTypeWrapper<CsvProblemNode>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deal: ResolverTypeWrapper<Deal>;
  DealStage: DealStage;
  DisqualifierRules: ResolverTypeWrapper<DisqualifierRules>;
  DisqualifierRulesInput: DisqualifierRulesInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EcosystemRule: ResolverTypeWrapper<EcosystemRuleNode>;
  EcosystemRuleInput: EcosystemRuleInput;
  EcosystemSignal: EcosystemSignal;
  Event: ResolverTypeWrapper<EventNode>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdealCustomer: ResolverTypeWrapper<IdealCustomer>;
  IdealCustomerInput: IdealCustomerInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InviteUserInput: InviteUserInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LeadClass: LeadClass;
  LeadClassCount: ResolverTypeWrapper<LeadClassCount>;
  Mail: ResolverTypeWrapper<Mail>;
  MailConnection: ResolverTypeWrapper<MailConnection>;
  MailEdge: ResolverTypeWrapper<MailEdge>;
  MailFilter: MailFilter;
  MailPreference: ResolverTypeWrapper<MailPreferenceNode>;
  MailPreferenceInput: MailPreferenceInput;
  MailStatus: MailStatus;
  MemberSettings: ResolverTypeWrapper<MemberSettingsNode>;
  MemberShares: ResolverTypeWrapper<MemberSharesNode>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextTurn: ResolverTypeWrapper<NextTurnNode>;
  NotificationChannel: NotificationChannel;
  NotificationPreference: ResolverTypeWrapper<NotificationPreferenceNode>;
  NotificationPreferenceInput: NotificationPreferenceInput;
  OpenBlock: ResolverTypeWrapper<OpenBlock>;
  OpenBlockInput: OpenBlockInput;
  OpenSession: ResolverTypeWrapper<OpenSession>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerNode>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PartnerEdge']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerFigures: ResolverTypeWrapper<PartnerFiguresNode>;
  PartnerOrder: PartnerOrder;
  PeopleFilter: PeopleFilter;
  PreviewCompanyInput: PreviewCompanyInput;
  PreviewContactInput: PreviewContactInput;
  PreviewReferralInput: PreviewReferralInput;
  Problem: ResolverTypeWrapper<ProblemNode>;
  PublishRuleDraftInput: PublishRuleDraftInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Queue: ResolverTypeWrapper<QueueNode>;
  QueueEffect: ResolverTypeWrapper<Omit<QueueEffect, 'gains' | 'losses' | 'members' | 'nextAfter' | 'nextBefore' | 'overlaps'> & { gains: ReadonlyArray<ResolversTypes['QueueFlow']>, losses: ReadonlyArray<ResolversTypes['QueueFlow']>, members: ReadonlyArray<ResolversTypes['MemberShares']>, nextAfter: ResolversTypes['NextTurn'], nextBefore?: Maybe<ResolversTypes['NextTurn']>, overlaps: ReadonlyArray<ResolversTypes['QueueFlow']> }>;
  QueueFlow: ResolverTypeWrapper<QueueFlowNode>;
  QueueMember: ResolverTypeWrapper<QueueMemberNode>;
  QueueMemberInput: QueueMemberInput;
  QueuePreview: ResolverTypeWrapper<Omit<QueuePreview, 'effect' | 'problems'> & { effect?: Maybe<ResolversTypes['QueueEffect']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  QueueRevision: ResolverTypeWrapper<QueueRevisionNode>;
  ReasonInput: ReasonInput;
  RecordSignalsCsvInput: RecordSignalsCsvInput;
  RecordSignalsInput: RecordSignalsInput;
  RecordSignalsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSignalsResult']>;
  RecordTouchInput: RecordTouchInput;
  RecordTouchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTouchResult']>;
  Referral: ResolverTypeWrapper<ReferralNode>;
  ReferralClaimed: ResolverTypeWrapper<Omit<ReferralClaimed, 'yours'> & { yours?: Maybe<ResolversTypes['Referral']> }>;
  ReferralConnection: ResolverTypeWrapper<ReferralPageNode>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralInvalid: ResolverTypeWrapper<Omit<ReferralInvalid, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ReferralOrder: ReferralOrder;
  ReferralPreview: ResolverTypeWrapper<Omit<ReferralPreview, 'problems' | 'queue' | 'verdict' | 'yours'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, queue?: Maybe<ResolversTypes['Queue']>, verdict?: Maybe<ResolversTypes['Verdict']>, yours?: Maybe<ResolversTypes['Referral']> }>;
  ReferralStatus: ReferralStatus;
  ReferralSubmitted: ResolverTypeWrapper<Omit<ReferralSubmitted, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  RepLoad: ResolverTypeWrapper<RepLoad>;
  Replay: ResolverTypeWrapper<ReplayNode>;
  ReplayChange: ResolverTypeWrapper<ReplayChangeNode>;
  ReplayChangeConnection: ResolverTypeWrapper<Omit<ReplayChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReplayChangeEdge']> }>;
  ReplayChangeEdge: ResolverTypeWrapper<Omit<ReplayChangeEdge, 'node'> & { node: ResolversTypes['ReplayChange'] }>;
  ReplayChangeKind: ReplayChangeKind;
  ReplayFailure: ReplayFailure;
  ReplayOutcome: ResolverTypeWrapper<ReplayOutcomeNode>;
  ReplayStatus: ReplayStatus;
  ReplayedPeriod: ResolverTypeWrapper<ReplayedPeriodNode>;
  ReplayedReferral: ResolverTypeWrapper<ReplayedReferralNode>;
  ReplayedRep: ResolverTypeWrapper<ReplayedRepNode>;
  ResetPasswordInput: ResetPasswordInput;
  Role: Role;
  RuleDraft: ResolverTypeWrapper<RuleDraftNode>;
  RuleEffect: ResolverTypeWrapper<RuleEffectNode>;
  RuleOutcome: ResolverTypeWrapper<RuleOutcomeNode>;
  RuleProblem: ResolverTypeWrapper<RuleProblemNode>;
  RuleProblemSeverity: RuleProblemSeverity;
  RuleVersion: ResolverTypeWrapper<RuleVersionNode>;
  Rules: ResolverTypeWrapper<RulesNode>;
  RulesInput: RulesInput;
  SaveRuleDraftInput: SaveRuleDraftInput;
  ScoreThresholds: ResolverTypeWrapper<ScoreThresholds>;
  ScoreThresholdsInput: ScoreThresholdsInput;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Session: ResolverTypeWrapper<Omit<Session, 'viewer'> & { viewer: ResolversTypes['User'] }>;
  SetAvailabilityInput: SetAvailabilityInput;
  SetWorkingHoursInput: SetWorkingHoursInput;
  SettleClaimInput: SettleClaimInput;
  Side: Side;
  SignInInput: SignInInput;
  Signal: ResolverTypeWrapper<SignalNode>;
  SignalAges: ResolverTypeWrapper<SignalAges>;
  SignalAgesInput: SignalAgesInput;
  SignalConnection: ResolverTypeWrapper<Omit<SignalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SignalEdge']> }>;
  SignalEdge: ResolverTypeWrapper<Omit<SignalEdge, 'node'> & { node: ResolversTypes['Signal'] }>;
  SignalFilter: SignalFilter;
  SignalInput: SignalInput;
  SignalKind: SignalKind;
  SignalSighting: ResolverTypeWrapper<SightingNode>;
  SignalSource: SignalSource;
  SignalsCsvResult: ResolverTypeWrapper<Omit<SignalsCsvResult, 'problems'> & { problems: ReadonlyArray<ResolversTypes['CsvProblem']> }>;
  SignalsInvalid: ResolverTypeWrapper<Omit<SignalsInvalid, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SignalsRecorded: ResolverTypeWrapper<SignalsRecorded>;
  SignalsTally: ResolverTypeWrapper<SignalsTally>;
  SizeRange: ResolverTypeWrapper<SizeRange>;
  SizeRangeInput: SizeRangeInput;
  SlaClock: SlaClock;
  SlaPolicy: ResolverTypeWrapper<SlaPolicy>;
  SlaPolicyInput: SlaPolicyInput;
  StartReplayInput: StartReplayInput;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subdivision: ResolverTypeWrapper<Subdivision>;
  SubmitReferralInput: SubmitReferralInput;
  SubmitReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitReferralResult']>;
  TechStackRule: ResolverTypeWrapper<TechStackRule>;
  TechStackRuleInput: TechStackRuleInput;
  TextChoice: ResolverTypeWrapper<TextChoice>;
  TextChoiceInput: TextChoiceInput;
  Tier: ResolverTypeWrapper<Tier>;
  Touch: ResolverTypeWrapper<Omit<Touch, 'recordedBy'> & { recordedBy?: Maybe<ResolversTypes['User']> }>;
  TouchRecorded: ResolverTypeWrapper<Omit<TouchRecorded, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  Touchpoint: Touchpoint;
  TurnsTaken: ResolverTypeWrapper<TurnsTakenNode>;
  UpdateDealInput: UpdateDealInput;
  UpdatePartnerInput: UpdatePartnerInput;
  UpdateProfileInput: UpdateProfileInput;
  UpdateQueueInput: UpdateQueueInput;
  UpdateTierInput: UpdateTierInput;
  UpdateUserInput: UpdateUserInput;
  User: ResolverTypeWrapper<UserNode>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  Verdict: ResolverTypeWrapper<VerdictNode>;
  VerdictCause: VerdictCause;
  WaitingRules: ResolverTypeWrapper<WaitingRules>;
  WaitingRulesInput: WaitingRulesInput;
  Weekday: Weekday;
  WithdrawSignalInput: WithdrawSignalInput;
  WorkingHours: ResolverTypeWrapper<WorkingHours>;
  WorkingHoursInput: WorkingHoursInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInviteInput: AcceptInviteInput;
  AcceptReferralInput: AcceptReferralInput;
  AnswerCounts: AnswerCounts;
  AnswerDay: AnswerDay;
  AnswerFigures: AnswerFigures;
  ApiKey: ApiKeyNode;
  ApiKeyCreated: ApiKeyCreated;
  AssignReferralInput: AssignReferralInput;
  Assignment: AssignmentNode;
  AssignmentConnection: Omit<AssignmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AssignmentEdge']> };
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  AssignmentFilter: AssignmentFilter;
  AuditConnection: Omit<AuditConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEdge']> };
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntry: AuditEntryNode;
  AuditFilter: AuditFilter;
  AuditName: AuditNameNode;
  AwaitedWord: AwaitedWord;
  Bant: Bant;
  BantInput: BantInput;
  BantWeights: BantWeights;
  BantWeightsInput: BantWeightsInput;
  Boolean: Scalars['Boolean']['output'];
  BusinessCalendar: BusinessCalendar;
  BusinessCalendarInput: BusinessCalendarInput;
  BuyingSignalRule: BuyingSignalRule;
  BuyingSignalRuleInput: BuyingSignalRuleInput;
  Candidate: CandidateNode;
  Claim: Claim;
  ClaimContest: Omit<ClaimContest, 'holder' | 'partner' | 'referral'> & { holder?: Maybe<ResolversParentTypes['Referral']>, partner: ResolversParentTypes['Partner'], referral?: Maybe<ResolversParentTypes['Referral']> };
  ClaimContestConnection: Omit<ClaimContestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimContestEdge']> };
  ClaimContestEdge: Omit<ClaimContestEdge, 'node'> & { node: ResolversParentTypes['ClaimContest'] };
  ClaimContested: Omit<ClaimContested, 'contest'> & { contest: ResolversParentTypes['ClaimContest'] };
  ClassChange: ClassChangeNode;
  ClassCount: ClassCount;
  ClassDispositions: ClassDispositions;
  ClassDispositionsInput: ClassDispositionsInput;
  ClassMove: ClassMove;
  ClockRun: ClockRun;
  Company: Company;
  CompanyInput: CompanyInput;
  CompleteReferralInput: CompleteReferralInput;
  ConfirmReferralInput: ConfirmReferralInput;
  Confirmation: ConfirmationNode;
  Contact: Contact;
  ContactInput: ContactInput;
  ContestClaimInput: ContestClaimInput;
  ContestClaimResult: ResolversUnionTypes<ResolversParentTypes>['ContestClaimResult'];
  Country: CountryNode;
  CountryChoice: CountryChoice;
  CountryChoiceInput: CountryChoiceInput;
  CountryCode: Scalars['CountryCode']['output'];
  CreateApiKeyInput: CreateApiKeyInput;
  CreatePartnerInput: CreatePartnerInput;
  CreateQueueInput: CreateQueueInput;
  Criterion: CriterionNode;
  CsvProblem: CsvProblemNode;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deal: Deal;
  DisqualifierRules: DisqualifierRules;
  DisqualifierRulesInput: DisqualifierRulesInput;
  Duration: Scalars['Duration']['output'];
  EcosystemRule: EcosystemRuleNode;
  EcosystemRuleInput: EcosystemRuleInput;
  Event: EventNode;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IdealCustomer: IdealCustomer;
  IdealCustomerInput: IdealCustomerInput;
  Int: Scalars['Int']['output'];
  InviteUserInput: InviteUserInput;
  JSON: Scalars['JSON']['output'];
  LeadClassCount: LeadClassCount;
  Mail: Mail;
  MailConnection: MailConnection;
  MailEdge: MailEdge;
  MailFilter: MailFilter;
  MailPreference: MailPreferenceNode;
  MailPreferenceInput: MailPreferenceInput;
  MemberSettings: MemberSettingsNode;
  MemberShares: MemberSharesNode;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NextTurn: NextTurnNode;
  NotificationPreference: NotificationPreferenceNode;
  NotificationPreferenceInput: NotificationPreferenceInput;
  OpenBlock: OpenBlock;
  OpenBlockInput: OpenBlockInput;
  OpenSession: OpenSession;
  PageInfo: PageInfo;
  Partner: PartnerNode;
  PartnerConnection: Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerEdge']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerFigures: PartnerFiguresNode;
  PeopleFilter: PeopleFilter;
  PreviewCompanyInput: PreviewCompanyInput;
  PreviewContactInput: PreviewContactInput;
  PreviewReferralInput: PreviewReferralInput;
  Problem: ProblemNode;
  PublishRuleDraftInput: PublishRuleDraftInput;
  Query: Record<PropertyKey, never>;
  Queue: QueueNode;
  QueueEffect: Omit<QueueEffect, 'gains' | 'losses' | 'members' | 'nextAfter' | 'nextBefore' | 'overlaps'> & { gains: ReadonlyArray<ResolversParentTypes['QueueFlow']>, losses: ReadonlyArray<ResolversParentTypes['QueueFlow']>, members: ReadonlyArray<ResolversParentTypes['MemberShares']>, nextAfter: ResolversParentTypes['NextTurn'], nextBefore?: Maybe<ResolversParentTypes['NextTurn']>, overlaps: ReadonlyArray<ResolversParentTypes['QueueFlow']> };
  QueueFlow: QueueFlowNode;
  QueueMember: QueueMemberNode;
  QueueMemberInput: QueueMemberInput;
  QueuePreview: Omit<QueuePreview, 'effect' | 'problems'> & { effect?: Maybe<ResolversParentTypes['QueueEffect']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  QueueRevision: QueueRevisionNode;
  ReasonInput: ReasonInput;
  RecordSignalsCsvInput: RecordSignalsCsvInput;
  RecordSignalsInput: RecordSignalsInput;
  RecordSignalsResult: ResolversUnionTypes<ResolversParentTypes>['RecordSignalsResult'];
  RecordTouchInput: RecordTouchInput;
  RecordTouchResult: ResolversUnionTypes<ResolversParentTypes>['RecordTouchResult'];
  Referral: ReferralNode;
  ReferralClaimed: Omit<ReferralClaimed, 'yours'> & { yours?: Maybe<ResolversParentTypes['Referral']> };
  ReferralConnection: ReferralPageNode;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  ReferralInvalid: Omit<ReferralInvalid, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ReferralPreview: Omit<ReferralPreview, 'problems' | 'queue' | 'verdict' | 'yours'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, queue?: Maybe<ResolversParentTypes['Queue']>, verdict?: Maybe<ResolversParentTypes['Verdict']>, yours?: Maybe<ResolversParentTypes['Referral']> };
  ReferralSubmitted: Omit<ReferralSubmitted, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  RepLoad: RepLoad;
  Replay: ReplayNode;
  ReplayChange: ReplayChangeNode;
  ReplayChangeConnection: Omit<ReplayChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReplayChangeEdge']> };
  ReplayChangeEdge: Omit<ReplayChangeEdge, 'node'> & { node: ResolversParentTypes['ReplayChange'] };
  ReplayOutcome: ReplayOutcomeNode;
  ReplayedPeriod: ReplayedPeriodNode;
  ReplayedReferral: ReplayedReferralNode;
  ReplayedRep: ReplayedRepNode;
  ResetPasswordInput: ResetPasswordInput;
  RuleDraft: RuleDraftNode;
  RuleEffect: RuleEffectNode;
  RuleOutcome: RuleOutcomeNode;
  RuleProblem: RuleProblemNode;
  RuleVersion: RuleVersionNode;
  Rules: RulesNode;
  RulesInput: RulesInput;
  SaveRuleDraftInput: SaveRuleDraftInput;
  ScoreThresholds: ScoreThresholds;
  ScoreThresholdsInput: ScoreThresholdsInput;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Session: Omit<Session, 'viewer'> & { viewer: ResolversParentTypes['User'] };
  SetAvailabilityInput: SetAvailabilityInput;
  SetWorkingHoursInput: SetWorkingHoursInput;
  SettleClaimInput: SettleClaimInput;
  SignInInput: SignInInput;
  Signal: SignalNode;
  SignalAges: SignalAges;
  SignalAgesInput: SignalAgesInput;
  SignalConnection: Omit<SignalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SignalEdge']> };
  SignalEdge: Omit<SignalEdge, 'node'> & { node: ResolversParentTypes['Signal'] };
  SignalFilter: SignalFilter;
  SignalInput: SignalInput;
  SignalSighting: SightingNode;
  SignalsCsvResult: Omit<SignalsCsvResult, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['CsvProblem']> };
  SignalsInvalid: Omit<SignalsInvalid, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  SignalsRecorded: SignalsRecorded;
  SignalsTally: SignalsTally;
  SizeRange: SizeRange;
  SizeRangeInput: SizeRangeInput;
  SlaPolicy: SlaPolicy;
  SlaPolicyInput: SlaPolicyInput;
  StartReplayInput: StartReplayInput;
  StatusCount: StatusCount;
  String: Scalars['String']['output'];
  Subdivision: Subdivision;
  SubmitReferralInput: SubmitReferralInput;
  SubmitReferralResult: ResolversUnionTypes<ResolversParentTypes>['SubmitReferralResult'];
  TechStackRule: TechStackRule;
  TechStackRuleInput: TechStackRuleInput;
  TextChoice: TextChoice;
  TextChoiceInput: TextChoiceInput;
  Tier: Tier;
  Touch: Omit<Touch, 'recordedBy'> & { recordedBy?: Maybe<ResolversParentTypes['User']> };
  TouchRecorded: Omit<TouchRecorded, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  TurnsTaken: TurnsTakenNode;
  UpdateDealInput: UpdateDealInput;
  UpdatePartnerInput: UpdatePartnerInput;
  UpdateProfileInput: UpdateProfileInput;
  UpdateQueueInput: UpdateQueueInput;
  UpdateTierInput: UpdateTierInput;
  UpdateUserInput: UpdateUserInput;
  User: UserNode;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  Verdict: VerdictNode;
  WaitingRules: WaitingRules;
  WaitingRulesInput: WaitingRulesInput;
  WithdrawSignalInput: WithdrawSignalInput;
  WorkingHours: WorkingHours;
  WorkingHoursInput: WorkingHoursInput;
};

export type AccessDirectiveArgs = {
  otherwise: AccessDenial;
  scopes?: Maybe<ReadonlyArray<ApiScope>>;
  to: ReadonlyArray<Audience>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnswerCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerCounts'] = ResolversParentTypes['AnswerCounts']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianResponse?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerDay'] = ResolversParentTypes['AnswerDay']> = {
  counts?: Resolver<ResolversTypes['AnswerCounts'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AnswerFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerFigures'] = ResolversParentTypes['AnswerFigures']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['AnswerDay']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AnswerCounts'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ApiScope']>, ParentType, ContextType>;
};

export type ApiKeyCreatedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKeyCreated'] = ResolversParentTypes['ApiKeyCreated']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  breachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followedBy?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBreach?: Resolver<Maybe<ResolversTypes['BreachAction']>, ParentType, ContextType>;
  queue?: Resolver<Maybe<ResolversTypes['Queue']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AssignmentReason'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  rep?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  respondedWithin?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  respondedWithinOpenHours?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['ClockRun']>, ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  warnsAt?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  apiKeyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['AuditName']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditName'] = ResolversParentTypes['AuditName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditNamedKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AwaitedWordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwaitedWord'] = ResolversParentTypes['AwaitedWord']> = {
  from?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  on?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bant'] = ResolversParentTypes['Bant']> = {
  authority?: Resolver<ResolversTypes['BantAnswer'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['BantAnswer'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['BantAnswer'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['BantAnswer'], ParentType, ContextType>;
};

export type BantWeightsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BantWeights'] = ResolversParentTypes['BantWeights']> = {
  authority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessCalendarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BusinessCalendar'] = ResolversParentTypes['BusinessCalendar']> = {
  closedOn?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  holidaysOf?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekly?: Resolver<ReadonlyArray<ResolversTypes['OpenBlock']>, ParentType, ContextType>;
};

export type BuyingSignalRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuyingSignalRule'] = ResolversParentTypes['BuyingSignalRule']> = {
  counted?: Resolver<ReadonlyArray<ResolversTypes['BuyingSignal']>, ParentType, ContextType>;
  enough?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rep?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClaimContestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimContest'] = ResolversParentTypes['ClaimContest']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  productLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContestStatus'], ParentType, ContextType>;
};

export type ClaimContestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimContestConnection'] = ResolversParentTypes['ClaimContestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimContestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimContestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimContestEdge'] = ResolversParentTypes['ClaimContestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClaimContest'], ParentType, ContextType>;
};

export type ClaimContestedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimContested'] = ResolversParentTypes['ClaimContested']> = {
  contest?: Resolver<ResolversTypes['ClaimContest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassChange'] = ResolversParentTypes['ClassChange']> = {
  after?: Resolver<ResolversTypes['LeadClass'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['LeadClass'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ClassCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount']> = {
  leadClass?: Resolver<ResolversTypes['LeadClass'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClassDispositionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassDispositions'] = ResolversParentTypes['ClassDispositions']> = {
  toNurturing?: Resolver<ReadonlyArray<ResolversTypes['LeadClass']>, ParentType, ContextType>;
  toSales?: Resolver<ReadonlyArray<ResolversTypes['LeadClass']>, ParentType, ContextType>;
};

export type ClassMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassMove'] = ResolversParentTypes['ClassMove']> = {
  after?: Resolver<ResolversTypes['LeadClass'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['LeadClass'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClockRun'] = ResolversParentTypes['ClockRun']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  techStack?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfirmationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Confirmation'] = ResolversParentTypes['Confirmation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rulesVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContestClaimResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContestClaimResult'] = ResolversParentTypes['ContestClaimResult']> = {
  __resolveType: TypeResolveFn<'ClaimContested' | 'ReferralClaimed' | 'ReferralInvalid', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  hasPublicHolidays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subdivisions?: Resolver<ReadonlyArray<ResolversTypes['Subdivision']>, ParentType, ContextType>;
};

export type CountryChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryChoice'] = ResolversParentTypes['CountryChoice']> = {
  except?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  only?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CriterionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['CriterionGroup'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CriterionOutcome'], ParentType, ContextType>;
};

export type CsvProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CsvProblem'] = ResolversParentTypes['CsvProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  annualRecurringRevenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedCloseOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DealStage'], ParentType, ContextType>;
};

export type DisqualifierRulesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisqualifierRules'] = ResolversParentTypes['DisqualifierRules']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  freeMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rawLists?: Resolver<ReadonlyArray<ResolversTypes['Touchpoint']>, ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EcosystemRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EcosystemRule'] = ResolversParentTypes['EcosystemRule']> = {
  counted?: Resolver<ReadonlyArray<ResolversTypes['EcosystemSignal']>, ParentType, ContextType>;
  maxAgeDays?: Resolver<ResolversTypes['SignalAges'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referralId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type IdealCustomerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdealCustomer'] = ResolversParentTypes['IdealCustomer']> = {
  countries?: Resolver<ResolversTypes['CountryChoice'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['TextChoice'], ParentType, ContextType>;
  sizes?: Resolver<ReadonlyArray<ResolversTypes['SizeRange']>, ParentType, ContextType>;
  techStack?: Resolver<ResolversTypes['TechStackRule'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeadClassCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadClassCount'] = ResolversParentTypes['LeadClassCount']> = {
  leadClass?: Resolver<ResolversTypes['LeadClass'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referralId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MailStatus'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MailConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailConnection'] = ResolversParentTypes['MailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MailEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailEdge'] = ResolversParentTypes['MailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>;
};

export type MailPreferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailPreference'] = ResolversParentTypes['MailPreference']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberSettings'] = ResolversParentTypes['MemberSettings']> = {
  dailyCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rep?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberSharesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberShares'] = ResolversParentTypes['MemberShares']> = {
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rep?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvite?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationAcceptInviteArgs, 'input'>>;
  acceptReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  assignReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationAssignReferralArgs, 'input'>>;
  cancelReplay?: Resolver<ResolversTypes['Replay'], ParentType, ContextType, RequireFields<MutationCancelReplayArgs, 'id'>>;
  completeReferral?: Resolver<ResolversTypes['SubmitReferralResult'], ParentType, ContextType, RequireFields<MutationCompleteReferralArgs, 'input'>>;
  confirmReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationConfirmReferralArgs, 'input'>>;
  contestClaim?: Resolver<ResolversTypes['ContestClaimResult'], ParentType, ContextType, RequireFields<MutationContestClaimArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['ApiKeyCreated'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createPartner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType, RequireFields<MutationCreatePartnerArgs, 'input'>>;
  createProductLine?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MutationCreateProductLineArgs, 'code'>>;
  createQueue?: Resolver<ResolversTypes['Queue'], ParentType, ContextType, RequireFields<MutationCreateQueueArgs, 'input'>>;
  createRuleDraft?: Resolver<ResolversTypes['RuleDraft'], ParentType, ContextType, RequireFields<MutationCreateRuleDraftArgs, 'name'>>;
  createTier?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MutationCreateTierArgs, 'name' | 'protectionDays'>>;
  deactivateUser?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationDeactivateUserArgs, 'userId'>>;
  declineReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationDeclineReferralArgs, 'input'>>;
  discardRuleDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDiscardRuleDraftArgs, 'id'>>;
  inviteUser?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationInviteUserArgs, 'input'>>;
  promoteReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationPromoteReferralArgs, 'input'>>;
  publishRuleDraft?: Resolver<ResolversTypes['RuleVersion'], ParentType, ContextType, RequireFields<MutationPublishRuleDraftArgs, 'input'>>;
  reactivateUser?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationReactivateUserArgs, 'userId'>>;
  recordSignals?: Resolver<ResolversTypes['RecordSignalsResult'], ParentType, ContextType, RequireFields<MutationRecordSignalsArgs, 'input'>>;
  recordSignalsCsv?: Resolver<ResolversTypes['SignalsCsvResult'], ParentType, ContextType, RequireFields<MutationRecordSignalsCsvArgs, 'input'>>;
  recordTouch?: Resolver<ResolversTypes['RecordTouchResult'], ParentType, ContextType, RequireFields<MutationRecordTouchArgs, 'input'>>;
  releaseClaim?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'email'>>;
  resendInvitation?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'userId'>>;
  resetPassword?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  restoreQueue?: Resolver<ResolversTypes['Queue'], ParentType, ContextType, RequireFields<MutationRestoreQueueArgs, 'queueId' | 'revision'>>;
  revokeApiKey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'id'>>;
  revokeSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'id'>>;
  rollBackRules?: Resolver<ResolversTypes['RuleVersion'], ParentType, ContextType, RequireFields<MutationRollBackRulesArgs, 'reason' | 'version'>>;
  saveRuleDraft?: Resolver<ResolversTypes['RuleDraft'], ParentType, ContextType, RequireFields<MutationSaveRuleDraftArgs, 'input'>>;
  sendMailAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSendMailAgainArgs, 'id'>>;
  setAvailability?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationSetAvailabilityArgs, 'input'>>;
  setFourEyes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetFourEyesArgs, 'on'>>;
  setMailPreference?: Resolver<ReadonlyArray<ResolversTypes['MailPreference']>, ParentType, ContextType, RequireFields<MutationSetMailPreferenceArgs, 'input'>>;
  setNotificationPreference?: Resolver<ReadonlyArray<ResolversTypes['NotificationPreference']>, ParentType, ContextType, RequireFields<MutationSetNotificationPreferenceArgs, 'input'>>;
  setWorkingHours?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationSetWorkingHoursArgs, 'input'>>;
  settleClaim?: Resolver<ResolversTypes['ClaimContest'], ParentType, ContextType, RequireFields<MutationSettleClaimArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startReplay?: Resolver<ResolversTypes['Replay'], ParentType, ContextType, RequireFields<MutationStartReplayArgs, 'input'>>;
  submitReferral?: Resolver<ResolversTypes['SubmitReferralResult'], ParentType, ContextType, RequireFields<MutationSubmitReferralArgs, 'input'>>;
  updateDeal?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationUpdateDealArgs, 'input'>>;
  updatePartner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType, RequireFields<MutationUpdatePartnerArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  updateQueue?: Resolver<ResolversTypes['Queue'], ParentType, ContextType, RequireFields<MutationUpdateQueueArgs, 'input'>>;
  updateTier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType, RequireFields<MutationUpdateTierArgs, 'input'>>;
  updateUser?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  verifyReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationVerifyReferralArgs, 'input'>>;
  withdrawContest?: Resolver<ResolversTypes['ClaimContest'], ParentType, ContextType, RequireFields<MutationWithdrawContestArgs, 'id'>>;
  withdrawReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'input'>>;
  withdrawSignal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType, RequireFields<MutationWithdrawSignalArgs, 'input'>>;
};

export type NextTurnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NextTurn'] = ResolversParentTypes['NextTurn']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  rep?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationPreferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotificationPreference'] = ResolversParentTypes['NotificationPreference']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenBlock'] = ResolversParentTypes['OpenBlock']> = {
  day?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenSessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenSession'] = ResolversParentTypes['OpenSession']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['PartnerFigures'], ParentType, ContextType, Partial<PartnerFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReferralAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openClocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerFigures'] = ResolversParentTypes['PartnerFigures']> = {
  answeredInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byLeadClass?: Resolver<ReadonlyArray<ResolversTypes['LeadClassCount']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  eqlShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianFirstAnswer?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  won?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  answerFigures?: Resolver<ResolversTypes['AnswerFigures'], ParentType, ContextType, Partial<QueryAnswerFiguresArgs>>;
  apiKeys?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<QueryAssignmentsArgs, 'first'>>;
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  claimContests?: Resolver<ResolversTypes['ClaimContestConnection'], ParentType, ContextType, RequireFields<QueryClaimContestsArgs, 'first'>>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  fourEyes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mailPreferences?: Resolver<ReadonlyArray<ResolversTypes['MailPreference']>, ParentType, ContextType>;
  mails?: Resolver<ResolversTypes['MailConnection'], ParentType, ContextType, RequireFields<QueryMailsArgs, 'first'>>;
  notificationPreferences?: Resolver<ReadonlyArray<ResolversTypes['NotificationPreference']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'first' | 'orderBy'>>;
  people?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  previewQueue?: Resolver<ResolversTypes['QueuePreview'], ParentType, ContextType, RequireFields<QueryPreviewQueueArgs, 'days'>>;
  previewReferral?: Resolver<ResolversTypes['ReferralPreview'], ParentType, ContextType, RequireFields<QueryPreviewReferralArgs, 'input'>>;
  productLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  programTiers?: Resolver<ReadonlyArray<ResolversTypes['Tier']>, ParentType, ContextType>;
  protectionChoices?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  queues?: Resolver<ReadonlyArray<ResolversTypes['Queue']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'first' | 'orderBy'>>;
  replay?: Resolver<Maybe<ResolversTypes['Replay']>, ParentType, ContextType, RequireFields<QueryReplayArgs, 'id'>>;
  replays?: Resolver<ReadonlyArray<ResolversTypes['Replay']>, ParentType, ContextType>;
  ruleDrafts?: Resolver<ReadonlyArray<ResolversTypes['RuleDraft']>, ParentType, ContextType, Partial<QueryRuleDraftsArgs>>;
  ruleVersions?: Resolver<ReadonlyArray<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'term'>>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['OpenSession']>, ParentType, ContextType>;
  signals?: Resolver<ResolversTypes['SignalConnection'], ParentType, ContextType, RequireFields<QuerySignalsArgs, 'first'>>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  timeZones?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  viewer?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type QueueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Queue'] = ResolversParentTypes['Queue']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  fallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['QueueMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['NextTurn'], ParentType, ContextType>;
  productLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['QueueRevision']>, ParentType, ContextType>;
  sla?: Resolver<ResolversTypes['SlaPolicy'], ParentType, ContextType>;
  subdivisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['TurnsTaken']>, ParentType, ContextType, Partial<QueueTurnsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueueEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QueueEffect'] = ResolversParentTypes['QueueEffect']> = {
  gains?: Resolver<ReadonlyArray<ResolversTypes['QueueFlow']>, ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['QueueFlow']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['MemberShares']>, ParentType, ContextType>;
  nextAfter?: Resolver<ResolversTypes['NextTurn'], ParentType, ContextType>;
  nextBefore?: Resolver<Maybe<ResolversTypes['NextTurn']>, ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['QueueFlow']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueueFlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QueueFlow'] = ResolversParentTypes['QueueFlow']> = {
  queue?: Resolver<Maybe<ResolversTypes['Queue']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueueMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QueueMember'] = ResolversParentTypes['QueueMember']> = {
  credit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dailyCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rep?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueuePreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QueuePreview'] = ResolversParentTypes['QueuePreview']> = {
  effect?: Resolver<Maybe<ResolversTypes['QueueEffect']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueueRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QueueRevision'] = ResolversParentTypes['QueueRevision']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['MemberSettings']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sla?: Resolver<ResolversTypes['SlaPolicy'], ParentType, ContextType>;
  subdivisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordSignalsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSignalsResult'] = ResolversParentTypes['RecordSignalsResult']> = {
  __resolveType: TypeResolveFn<'SignalsInvalid' | 'SignalsRecorded', ParentType, ContextType>;
};

export type RecordTouchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordTouchResult'] = ResolversParentTypes['RecordTouchResult']> = {
  __resolveType: TypeResolveFn<'ReferralInvalid' | 'TouchRecorded', ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  awaits?: Resolver<ReadonlyArray<ResolversTypes['AwaitedWord']>, ParentType, ContextType>;
  bant?: Resolver<ResolversTypes['Bant'], ParentType, ContextType>;
  buyingSignals?: Resolver<ReadonlyArray<ResolversTypes['BuyingSignal']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  confirmations?: Resolver<ReadonlyArray<ResolversTypes['Confirmation']>, ParentType, ContextType>;
  confirmsFitAndIntent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['ConsentBasis'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leadClass?: Resolver<ResolversTypes['LeadClass'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  productLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['Signal']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['Touch']>, ParentType, ContextType>;
  touchpoint?: Resolver<ResolversTypes['Touchpoint'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['Verdict']>, ParentType, ContextType>;
  waitsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralClaimedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralClaimed'] = ResolversParentTypes['ReferralClaimed']> = {
  mayAsk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralInvalidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralInvalid'] = ResolversParentTypes['ReferralInvalid']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralPreview'] = ResolversParentTypes['ReferralPreview']> = {
  claim?: Resolver<Maybe<ResolversTypes['ClaimAnswer']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  queue?: Resolver<Maybe<ResolversTypes['Queue']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type ReferralSubmittedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralSubmitted'] = ResolversParentTypes['ReferralSubmitted']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepLoadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepLoad'] = ResolversParentTypes['RepLoad']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fairShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Replay'] = ResolversParentTypes['Replay']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ReplayChangeConnection'], ParentType, ContextType, RequireFields<ReplayChangesArgs, 'first'>>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ReplayFailure']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReplayOutcome']>, ParentType, ContextType>;
  queues?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReplayStatus'], ParentType, ContextType>;
};

export type ReplayChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayChange'] = ResolversParentTypes['ReplayChange']> = {
  after?: Resolver<ResolversTypes['ReplayedReferral'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ReplayedReferral'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ReplayChangeKind']>, ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReplayChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayChangeConnection'] = ResolversParentTypes['ReplayChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReplayChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReplayChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayChangeEdge'] = ResolversParentTypes['ReplayChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReplayChange'], ParentType, ContextType>;
};

export type ReplayOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayOutcome'] = ResolversParentTypes['ReplayOutcome']> = {
  after?: Resolver<ResolversTypes['ReplayedPeriod'], ParentType, ContextType>;
  asRecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ReplayedPeriod'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedBreach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedRep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['ClassMove']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reps?: Resolver<ReadonlyArray<ResolversTypes['ReplayedRep']>, ParentType, ContextType>;
};

export type ReplayedPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayedPeriod'] = ResolversParentTypes['ReplayedPeriod']> = {
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byClass?: Resolver<ReadonlyArray<ResolversTypes['ClassCount']>, ParentType, ContextType>;
  toSales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplayedReferralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayedReferral'] = ResolversParentTypes['ReplayedReferral']> = {
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadClass?: Resolver<ResolversTypes['LeadClass'], ParentType, ContextType>;
  reps?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ReplayedRepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayedRep'] = ResolversParentTypes['ReplayedRep']> = {
  after?: Resolver<ResolversTypes['RepLoad'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RepLoad'], ParentType, ContextType>;
  rep?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type RuleDraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleDraft'] = ResolversParentTypes['RuleDraft']> = {
  author?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['RuleEffect'], ParentType, ContextType, RequireFields<RuleDraftEffectArgs, 'days'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['RuleProblem']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Rules'], ParentType, ContextType>;
};

export type RuleEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleEffect'] = ResolversParentTypes['RuleEffect']> = {
  after?: Resolver<ResolversTypes['RuleOutcome'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RuleOutcome'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ClassChange']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['RuleProblem']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleOutcome'] = ResolversParentTypes['RuleOutcome']> = {
  byClass?: Resolver<ReadonlyArray<ResolversTypes['ClassCount']>, ParentType, ContextType>;
  toSales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleProblem'] = ResolversParentTypes['RuleProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RuleProblemSeverity'], ParentType, ContextType>;
};

export type RuleVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleVersion'] = ResolversParentTypes['RuleVersion']> = {
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  rolledBackTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Rules'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RulesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rules'] = ResolversParentTypes['Rules']> = {
  bant?: Resolver<ResolversTypes['BantWeights'], ParentType, ContextType>;
  buyingSignals?: Resolver<ResolversTypes['BuyingSignalRule'], ParentType, ContextType>;
  dispositions?: Resolver<ResolversTypes['ClassDispositions'], ParentType, ContextType>;
  disqualifiers?: Resolver<ResolversTypes['DisqualifierRules'], ParentType, ContextType>;
  ecosystem?: Resolver<ResolversTypes['EcosystemRule'], ParentType, ContextType>;
  icp?: Resolver<ResolversTypes['IdealCustomer'], ParentType, ContextType>;
  thresholds?: Resolver<ResolversTypes['ScoreThresholds'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['WaitingRules'], ParentType, ContextType>;
};

export type ScoreThresholdsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreThresholds'] = ResolversParentTypes['ScoreThresholds']> = {
  mql?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sql?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Partner' | 'Queue' | 'Referral' | 'User', ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['SignalSighting']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignalKind'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SignalSource'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SignalAgesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalAges'] = ResolversParentTypes['SignalAges']> = {
  activeIntegration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiedPartner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalConnection'] = ResolversParentTypes['SignalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SignalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalEdge'] = ResolversParentTypes['SignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
};

export type SignalSightingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalSighting'] = ResolversParentTypes['SignalSighting']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SignalSource'], ParentType, ContextType>;
};

export type SignalsCsvResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalsCsvResult'] = ResolversParentTypes['SignalsCsvResult']> = {
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['CsvProblem']>, ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tally?: Resolver<Maybe<ResolversTypes['SignalsTally']>, ParentType, ContextType>;
};

export type SignalsInvalidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalsInvalid'] = ResolversParentTypes['SignalsInvalid']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalsRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalsRecorded'] = ResolversParentTypes['SignalsRecorded']> = {
  stored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['SignalsTally'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalsTallyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalsTally'] = ResolversParentTypes['SignalsTally']> = {
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  older?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SizeRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SizeRange'] = ResolversParentTypes['SizeRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlaPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SlaPolicy'] = ResolversParentTypes['SlaPolicy']> = {
  calendar?: Resolver<Maybe<ResolversTypes['BusinessCalendar']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['SlaClock'], ParentType, ContextType>;
  onBreach?: Resolver<ResolversTypes['BreachAction'], ParentType, ContextType>;
  respondWithin?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  warnAt?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
};

export type SubdivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subdivision'] = ResolversParentTypes['Subdivision']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubmitReferralResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitReferralResult'] = ResolversParentTypes['SubmitReferralResult']> = {
  __resolveType: TypeResolveFn<'ReferralClaimed' | 'ReferralInvalid' | 'ReferralSubmitted', ParentType, ContextType>;
};

export type TechStackRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechStackRule'] = ResolversParentTypes['TechStackRule']> = {
  all?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  any?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  none?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextChoice'] = ResolversParentTypes['TextChoice']> = {
  except?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  only?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tier'] = ResolversParentTypes['Tier']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protectionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Touch'] = ResolversParentTypes['Touch']> = {
  bant?: Resolver<ResolversTypes['Bant'], ParentType, ContextType>;
  buyingSignals?: Resolver<ReadonlyArray<ResolversTypes['BuyingSignal']>, ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  touchpoint?: Resolver<ResolversTypes['Touchpoint'], ParentType, ContextType>;
};

export type TouchRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TouchRecorded'] = ResolversParentTypes['TouchRecorded']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TurnsTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TurnsTaken'] = ResolversParentTypes['TurnsTaken']> = {
  fairShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rep?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unavailableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workingHours?: Resolver<Maybe<ResolversTypes['WorkingHours']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  becauseOf?: Resolver<ResolversTypes['VerdictCause'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  leadClass?: Resolver<ResolversTypes['LeadClass'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partnerConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vendorConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WaitingRulesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingRules'] = ResolversParentTypes['WaitingRules']> = {
  lapseAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingHoursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkingHours'] = ResolversParentTypes['WorkingHours']> = {
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekly?: Resolver<ReadonlyArray<ResolversTypes['OpenBlock']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AnswerCounts?: AnswerCountsResolvers<ContextType>;
  AnswerDay?: AnswerDayResolvers<ContextType>;
  AnswerFigures?: AnswerFiguresResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyCreated?: ApiKeyCreatedResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditName?: AuditNameResolvers<ContextType>;
  AwaitedWord?: AwaitedWordResolvers<ContextType>;
  Bant?: BantResolvers<ContextType>;
  BantWeights?: BantWeightsResolvers<ContextType>;
  BusinessCalendar?: BusinessCalendarResolvers<ContextType>;
  BuyingSignalRule?: BuyingSignalRuleResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimContest?: ClaimContestResolvers<ContextType>;
  ClaimContestConnection?: ClaimContestConnectionResolvers<ContextType>;
  ClaimContestEdge?: ClaimContestEdgeResolvers<ContextType>;
  ClaimContested?: ClaimContestedResolvers<ContextType>;
  ClassChange?: ClassChangeResolvers<ContextType>;
  ClassCount?: ClassCountResolvers<ContextType>;
  ClassDispositions?: ClassDispositionsResolvers<ContextType>;
  ClassMove?: ClassMoveResolvers<ContextType>;
  ClockRun?: ClockRunResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Confirmation?: ConfirmationResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContestClaimResult?: ContestClaimResultResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryChoice?: CountryChoiceResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Criterion?: CriterionResolvers<ContextType>;
  CsvProblem?: CsvProblemResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deal?: DealResolvers<ContextType>;
  DisqualifierRules?: DisqualifierRulesResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  EcosystemRule?: EcosystemRuleResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  IdealCustomer?: IdealCustomerResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LeadClassCount?: LeadClassCountResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailConnection?: MailConnectionResolvers<ContextType>;
  MailEdge?: MailEdgeResolvers<ContextType>;
  MailPreference?: MailPreferenceResolvers<ContextType>;
  MemberSettings?: MemberSettingsResolvers<ContextType>;
  MemberShares?: MemberSharesResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextTurn?: NextTurnResolvers<ContextType>;
  NotificationPreference?: NotificationPreferenceResolvers<ContextType>;
  OpenBlock?: OpenBlockResolvers<ContextType>;
  OpenSession?: OpenSessionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerFigures?: PartnerFiguresResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Queue?: QueueResolvers<ContextType>;
  QueueEffect?: QueueEffectResolvers<ContextType>;
  QueueFlow?: QueueFlowResolvers<ContextType>;
  QueueMember?: QueueMemberResolvers<ContextType>;
  QueuePreview?: QueuePreviewResolvers<ContextType>;
  QueueRevision?: QueueRevisionResolvers<ContextType>;
  RecordSignalsResult?: RecordSignalsResultResolvers<ContextType>;
  RecordTouchResult?: RecordTouchResultResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralClaimed?: ReferralClaimedResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralInvalid?: ReferralInvalidResolvers<ContextType>;
  ReferralPreview?: ReferralPreviewResolvers<ContextType>;
  ReferralSubmitted?: ReferralSubmittedResolvers<ContextType>;
  RepLoad?: RepLoadResolvers<ContextType>;
  Replay?: ReplayResolvers<ContextType>;
  ReplayChange?: ReplayChangeResolvers<ContextType>;
  ReplayChangeConnection?: ReplayChangeConnectionResolvers<ContextType>;
  ReplayChangeEdge?: ReplayChangeEdgeResolvers<ContextType>;
  ReplayOutcome?: ReplayOutcomeResolvers<ContextType>;
  ReplayedPeriod?: ReplayedPeriodResolvers<ContextType>;
  ReplayedReferral?: ReplayedReferralResolvers<ContextType>;
  ReplayedRep?: ReplayedRepResolvers<ContextType>;
  RuleDraft?: RuleDraftResolvers<ContextType>;
  RuleEffect?: RuleEffectResolvers<ContextType>;
  RuleOutcome?: RuleOutcomeResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  RuleVersion?: RuleVersionResolvers<ContextType>;
  Rules?: RulesResolvers<ContextType>;
  ScoreThresholds?: ScoreThresholdsResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  SignalAges?: SignalAgesResolvers<ContextType>;
  SignalConnection?: SignalConnectionResolvers<ContextType>;
  SignalEdge?: SignalEdgeResolvers<ContextType>;
  SignalSighting?: SignalSightingResolvers<ContextType>;
  SignalsCsvResult?: SignalsCsvResultResolvers<ContextType>;
  SignalsInvalid?: SignalsInvalidResolvers<ContextType>;
  SignalsRecorded?: SignalsRecordedResolvers<ContextType>;
  SignalsTally?: SignalsTallyResolvers<ContextType>;
  SizeRange?: SizeRangeResolvers<ContextType>;
  SlaPolicy?: SlaPolicyResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Subdivision?: SubdivisionResolvers<ContextType>;
  SubmitReferralResult?: SubmitReferralResultResolvers<ContextType>;
  TechStackRule?: TechStackRuleResolvers<ContextType>;
  TextChoice?: TextChoiceResolvers<ContextType>;
  Tier?: TierResolvers<ContextType>;
  Touch?: TouchResolvers<ContextType>;
  TouchRecorded?: TouchRecordedResolvers<ContextType>;
  TurnsTaken?: TurnsTakenResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  WaitingRules?: WaitingRulesResolvers<ContextType>;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
