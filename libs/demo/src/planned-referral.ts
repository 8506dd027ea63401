import type { Completion, SubmissionInput, TouchInput } from '#intake';
import type { DealCourse } from './deal-course.js';
import type { DemoPartner } from './partners.js';
import type { DemoPerson } from './vendor-people.js';

/** What somebody does about a referral that waits, or takes back. */
export type Sequel =
  | { readonly kind: 'COMPLETE'; readonly at: Date; readonly completion: Completion }
  | { readonly kind: 'TOUCH'; readonly at: Date; readonly touch: TouchInput }
  | {
      readonly kind: 'VERIFY' | 'PROMOTE' | 'WITHDRAW';
      readonly at: Date;
      readonly reason: string;
    };

/** How its owners answer: each at their own pace, nobody at all, or in a way that the scene wants. */
export type Answering =
  | { readonly kind: 'OWN_PACE' }
  | { readonly kind: 'NOBODY' }
  | { readonly kind: 'ACCEPTED' | 'DECLINED_FIRST'; readonly afterMs: number };

/** A prospect that a partner will hand over, and what people will do about it. */
export interface PlannedReferral {
  readonly id: string;
  readonly at: Date;
  readonly partner: DemoPartner;
  readonly submittedBy: DemoPerson;
  readonly input: SubmissionInput;
  readonly sequel: Sequel | null;
  readonly answering: Answering;
  /** Null: drawn when a rep accepts it. */
  readonly course: DealCourse | null;
}
