import { parseSubmission } from '#intake';
import type { ReferralFacts, SubmissionInput } from '#intake';
import { productLines } from './settings-over-time.js';

/**
 * A submission as the portal would read it.
 *
 * @throws Error naming the problems of one that it would refuse: then the demo is wrong
 */
export function readSubmission(
  input: SubmissionInput,
  now: Date,
): { readonly facts: ReferralFacts; readonly accountKey: string } {
  const parsed = parseSubmission(input, { now, productLines: new Set(productLines) });
  if (!parsed.ok)
    throw new Error(`a submission of the demo is wrong: ${JSON.stringify(parsed.problems)}`);
  return parsed;
}
