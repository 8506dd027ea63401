import { z } from 'zod/mini';

const text = z.catch(z.optional(z.string()), undefined);
const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))), undefined);

export const REASONS = [
  'ROUND_ROBIN',
  'ACCOUNT_OWNER',
  'MANUAL',
  'DECLINED',
  'SLA_BREACHED',
  'FALLBACK',
  'NO_ONE_ELIGIBLE',
  'REP_DEACTIVATED',
] as const;

/** What is looked for, as the address bar keeps it. */
export const decisionSearch = z.object({
  referral: text,
  rep: text,
  queue: text,
  reason: z.catch(z.optional(z.enum(REASONS)), undefined),
  breached: z.catch(z.optional(z.boolean()), undefined),
  from: day,
  /** Inclusive, as people say it. */
  to: day,
  open: text,
});

export type DecisionSearch = z.infer<typeof decisionSearch>;
