import { isCountry, isOfCountry, isSubdivision } from '#intake';
import { textProblems } from '#people';
import type { RefusalProblem, ViewerRole } from '#platform';
import { queueNamesSomething } from '#routing';
import { policyProblems } from '#sla';
import type { DirectoryUser, QueueMemberSettings } from './directory-snapshot.js';
import type { QueueDraft } from './queue-draft.js';

/** What a draft is judged against. */
export interface QueueContext {
  readonly users: ReadonlyMap<string, Pick<DirectoryUser, 'role' | 'active'>>;
  readonly productLines: ReadonlySet<string>;
  readonly now: Date;
  /** Who is in the queue already: that somebody has left since is no fault of a later edit. */
  readonly memberIds?: ReadonlySet<string>;
}

const LONGEST_NAME = 200;
const MOST_ENTRIES = 1000;
const HEAVIEST = 1000;
const LARGEST_CAP = 1_000_000;
const memberRoles: readonly ViewerRole[] = ['SALES_REP', 'SALES_MANAGER'];

/** Everything that is wrong with a queue, with the path from the input's root; none where it can be kept. */
export function queueProblems(draft: QueueDraft, context: QueueContext): readonly RefusalProblem[] {
  return [
    ...textProblems(draft.name, LONGEST_NAME, ['name']),
    ...scopeProblems(draft, context),
    ...memberProblems(draft.members, context),
    ...policyProblems(draft.sla, context.now).map(({ code, path, params }) => ({
      code,
      path: ['sla', ...path],
      params,
    })),
  ];
}

function scopeProblems(
  draft: QueueDraft,
  { productLines }: QueueContext,
): readonly RefusalProblem[] {
  const { countries, subdivisions } = draft;
  if (!draft.fallback && !queueNamesSomething(draft)) {
    return [{ code: 'QUEUE_NAMES_NOTHING', path: ['countries'] }];
  }
  const isKnownSubdivision = (code: string): boolean =>
    isSubdivision(code) &&
    (countries.length === 0 || countries.some((country) => isOfCountry(code, country)));
  return [
    ...unknown(countries, isCountry, 'COUNTRY_UNKNOWN', 'countries'),
    ...unknown(subdivisions, isKnownSubdivision, 'SUBDIVISION_UNKNOWN', 'subdivisions'),
    ...unknown(
      draft.productLines,
      (code) => productLines.has(code),
      'PRODUCT_LINE_UNKNOWN',
      'productLines',
    ),
  ];
}

function unknown(
  list: readonly string[],
  isKnown: (entry: string) => boolean,
  code: string,
  field: string,
): readonly RefusalProblem[] {
  if (list.length > MOST_ENTRIES) return [tooMany(field)];
  return list.flatMap((entry, i) => (isKnown(entry) ? [] : [{ code, path: [field, String(i)] }]));
}

function memberProblems(
  members: readonly QueueMemberSettings[],
  { users, memberIds }: QueueContext,
): readonly RefusalProblem[] {
  if (members.length > MOST_ENTRIES) return [tooMany('members')];
  const seen = new Set<string>();
  return members.flatMap(({ repId, weight, dailyCap }, i) => {
    const path = (field: string): readonly string[] => ['members', String(i), field];
    const user = users.get(repId);
    const problems: RefusalProblem[] = [];
    const mayTakeTurns = user?.active === true && memberRoles.includes(user.role);
    if (!mayTakeTurns && memberIds?.has(repId) !== true) {
      problems.push({ code: 'REP_UNKNOWN', path: path('repId') });
    } else if (seen.has(repId)) problems.push({ code: 'REP_REPEATED', path: path('repId') });
    seen.add(repId);
    problems.push(...rangeProblems(weight, 1, HEAVIEST, path('weight')));
    if (dailyCap !== null)
      problems.push(...rangeProblems(dailyCap, 0, LARGEST_CAP, path('dailyCap')));
    return problems;
  });
}

function rangeProblems(
  value: number,
  min: number,
  max: number,
  path: readonly string[],
): readonly RefusalProblem[] {
  if (Number.isInteger(value) && value >= min && value <= max) return [];
  return [{ code: 'NUMBER_OUT_OF_RANGE', path, params: { min, max } }];
}

const tooMany = (field: string): RefusalProblem => ({
  code: 'TOO_LONG',
  path: [field],
  params: { max: MOST_ENTRIES },
});
