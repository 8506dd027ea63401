export type BantAnswer = 'YES' | 'NO' | 'UNKNOWN';
export type BuyingSignal = 'DEMO_REQUESTED' | 'BUDGET_CONFIRMED' | 'CLEAR_USE_CASE';
export type Touchpoint =
  'REFERRAL' | 'INTEGRATION_LISTING' | 'WEBINAR' | 'BACKLINK' | 'CASE_STUDY' | 'TRADE_SHOW_LIST';
export type ConsentBasis =
  'PROSPECT_AGREED' | 'EXISTING_CUSTOMER_OF_PARTNER' | 'LEGITIMATE_INTEREST';

export interface Bant {
  readonly budget: BantAnswer;
  readonly authority: BantAnswer;
  readonly need: BantAnswer;
  readonly timeline: BantAnswer;
}

/** A submission as it was typed, after the schema's defaults; null stands for absent. */
export interface SubmissionInput {
  readonly idempotencyKey: string | null;
  readonly company: {
    readonly name: string;
    readonly domain: string | null;
    /** ISO 3166-1 alpha-2; its shape is two capital letters, its existence is judged here. */
    readonly country: string;
    /** ISO 3166-2, e.g. IT-25. */
    readonly subdivision: string | null;
    readonly industry: string | null;
    readonly employees: number | null;
    readonly techStack: readonly string[];
  };
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly phone: string | null;
    readonly title: string | null;
  };
  readonly productLine: string;
  readonly touchpoint: Touchpoint;
  /** Null: now. */
  readonly referredAt: Date | null;
  readonly buyingSignals: readonly BuyingSignal[];
  readonly bant: Bant;
  readonly confirmsFitAndIntent: boolean;
  readonly consent: ConsentBasis;
  readonly note: string | null;
}

type Given<T> = { readonly [Field in keyof T]?: T[Field] | null | undefined };

/** A form that is still being filled in: anything may be absent or null. */
export type PartialSubmission = Given<
  Omit<SubmissionInput, 'idempotencyKey' | 'company' | 'contact' | 'bant'> & {
    readonly company: Given<SubmissionInput['company']>;
    readonly contact: Given<SubmissionInput['contact']>;
    readonly bant: Given<Bant>;
  }
>;

/** What a partner supplies to a referral that lacks something. */
export type Completion = Pick<
  PartialSubmission,
  'company' | 'contact' | 'buyingSignals' | 'bant' | 'confirmsFitAndIntent' | 'note'
>;

/** What a submission is judged against. */
export interface SubmissionContext {
  readonly now: Date;
  /** The codes of the product lines that referrals may name. */
  readonly productLines: ReadonlySet<string>;
}
