import { requireRole, textProblems } from '#people';
import type { Viewer } from '#people';
import { conflict, Refusal } from '#platform';
import type { RuleDraft } from './rule-version.js';

/** @throws Refusal FORBIDDEN for everyone but managers */
export const requireReader = (viewer: Viewer): void => {
  requireRole(viewer, ['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER']);
};

/** @throws Refusal FORBIDDEN for everyone but administrators and partner managers */
export const requireWriter = (viewer: Viewer): void => {
  requireRole(viewer, ['ADMIN', 'PARTNER_MANAGER']);
};

/** @throws Refusal BAD_USER_INPUT unless it is one line of 1 to `longest` characters */
export function requireLine(text: string, longest: number, name: string): void {
  const problems = textProblems(text, longest, [name]);
  if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
}

/** @throws Refusal CONFLICT where somebody changed the draft since that revision */
export function requireRevision(draft: RuleDraft, revision: number): void {
  if (draft.revision !== revision)
    throw conflict('DRAFT_CHANGED', 'Somebody changed this draft meanwhile: look at it again.');
}
