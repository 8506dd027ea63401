import { includes } from './criterion.js';
import type { RuleProblem, RuleProblemCode } from './rule-problem.js';
import type { Choice, Rules, SizeRange } from './rule-set.js';

/** What else than the rules themselves says whether they hold. */
export interface KnownPlaces {
  readonly isCountry: (code: string) => boolean;
  readonly isDomain: (domain: string) => boolean;
}

const MOST_ENTRIES = 500;
const LONGEST_TEXT = 200;

/** Every contradiction and mistake that can be seen in the rules by themselves, in the order of their parts. */
export function ruleProblems(rules: Rules, known: KnownPlaces): readonly RuleProblem[] {
  return [
    ...sizeProblems(rules.icp.sizes),
    ...choiceProblems(rules.icp.industries, ['icp', 'industries']),
    ...choiceProblems(rules.icp.countries, ['icp', 'countries']),
    ...countryProblems(rules.icp.countries, known),
    ...techProblems(rules.icp.techStack),
    ...scoreProblems(rules),
    ...signalProblems(rules),
    ...disqualifierProblems(rules.disqualifiers, known),
    ...dispositionProblems(rules.dispositions),
    ...waitingProblems(rules.waiting),
  ];
}

function sizeProblems(sizes: readonly SizeRange[]): RuleProblem[] {
  return sizes.flatMap(({ min, max }, index) => {
    const path = ['icp', 'sizes', String(index)];
    const earlier = sizes.slice(0, index);
    return [
      ...outOfRange(min, 0, 10_000_000, [...path, 'min']),
      ...(max === null ? [] : outOfRange(max, 0, 10_000_000, [...path, 'max'])),
      ...(max !== null && max < min ? [problem('RANGE_UPSIDE_DOWN', path, { min, max })] : []),
      ...(earlier.some((other) => overlap(other, { min, max }))
        ? [warning('RANGES_OVERLAP', path)]
        : []),
    ];
  });
}

const overlap = (a: SizeRange, b: SizeRange): boolean =>
  (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);

function choiceProblems({ only, except }: Choice, path: readonly string[]): RuleProblem[] {
  return [
    ...textProblems(only, [...path, 'only']),
    ...textProblems(except, [...path, 'except']),
    ...except.flatMap((value, index) => {
      const at = [...path, 'except', String(index)];
      if (includes(only, value)) return [problem('BOTH_WANTED_AND_EXCLUDED', at, { value })];
      return only.length > 0 ? [warning('EXCLUDED_WITHOUT_EFFECT', at, { value })] : [];
    }),
  ];
}

function countryProblems({ only, except }: Choice, known: KnownPlaces): RuleProblem[] {
  const unknown = (codes: readonly string[], list: string) =>
    codes.flatMap((value, index) =>
      known.isCountry(value)
        ? []
        : [problem('COUNTRY_UNKNOWN', ['icp', 'countries', list, String(index)], { value })],
    );
  return [...unknown(only, 'only'), ...unknown(except, 'except')];
}

function techProblems({ any, all, none }: Rules['icp']['techStack']): RuleProblem[] {
  const path = ['icp', 'techStack'];
  return [
    ...textProblems(any, [...path, 'any']),
    ...textProblems(all, [...path, 'all']),
    ...textProblems(none, [...path, 'none']),
    ...none.flatMap((value, index) =>
      includes([...any, ...all], value)
        ? [problem('BOTH_WANTED_AND_EXCLUDED', [...path, 'none', String(index)], { value })]
        : [],
    ),
  ];
}

function scoreProblems({ bant, thresholds: { sql, mql } }: Rules): RuleProblem[] {
  const most = bant.budget + bant.authority + bant.need + bant.timeline;
  const path = ['thresholds', 'sql'];
  return [
    ...Object.entries(bant).flatMap(([name, weight]: [string, number]) =>
      outOfRange(weight, 0, 100, ['bant', name]),
    ),
    ...outOfRange(sql, 1, 400, path),
    ...outOfRange(mql, 1, 400, ['thresholds', 'mql']),
    ...(sql < mql ? [problem('SQL_BELOW_MQL', path, { sql, mql })] : []),
    ...(sql > most ? [warning('SQL_OUT_OF_REACH', path, { sql, most })] : []),
  ];
}

function signalProblems({ buyingSignals, ecosystem }: Rules): RuleProblem[] {
  const { counted, enough } = buyingSignals;
  return [
    ...outOfRange(enough, 1, 3, ['buyingSignals', 'enough']),
    ...(enough > counted.length
      ? [
          problem('TOO_MANY_SIGNALS_ASKED', ['buyingSignals', 'enough'], {
            enough,
            counted: counted.length,
          }),
        ]
      : []),
    ...(ecosystem.counted.length === 0
      ? [problem('NO_ECOSYSTEM_SIGNAL', ['ecosystem', 'counted'])]
      : []),
    ...Object.entries(ecosystem.maxAgeDays).flatMap(([kind, days]: [string, number]) =>
      outOfRange(days, 1, 3650, ['ecosystem', 'maxAgeDays', kind]),
    ),
  ];
}

function disqualifierProblems(
  { accounts }: Rules['disqualifiers'],
  known: KnownPlaces,
): RuleProblem[] {
  const path = ['disqualifiers', 'accounts'];
  return [
    ...textProblems(accounts, path),
    ...accounts.flatMap((value, index) =>
      value.trim() === '' || known.isDomain(value)
        ? []
        : [problem('DOMAIN_INVALID', [...path, String(index)], { value })],
    ),
  ];
}

function dispositionProblems({ toSales, toNurturing }: Rules['dispositions']): RuleProblem[] {
  const path = ['dispositions', 'toSales'];
  return [
    ...(toSales.length === 0 ? [problem('NOTHING_TO_SALES', path)] : []),
    ...(toSales.includes('UNQUALIFIED') ? [problem('UNQUALIFIED_TO_SALES', path)] : []),
    ...toNurturing
      .filter((leadClass) => toSales.includes(leadClass))
      .map((leadClass) => problem('CLASS_IN_BOTH', ['dispositions', 'toNurturing'], { leadClass })),
  ];
}

function waitingProblems({ remindAfterDays, lapseAfterDays }: Rules['waiting']): RuleProblem[] {
  return [
    ...outOfRange(remindAfterDays, 1, 365, ['waiting', 'remindAfterDays']),
    ...outOfRange(lapseAfterDays, 1, 365, ['waiting', 'lapseAfterDays']),
    ...(lapseAfterDays <= remindAfterDays
      ? [
          problem('LAPSES_BEFORE_REMINDER', ['waiting', 'lapseAfterDays'], {
            remind: remindAfterDays,
            lapse: lapseAfterDays,
          }),
        ]
      : []),
  ];
}

function textProblems(texts: readonly string[], path: readonly string[]): RuleProblem[] {
  if (texts.length > MOST_ENTRIES) return [problem('TOO_LONG', path, { max: MOST_ENTRIES })];
  return texts.flatMap((value, index) => {
    const at = [...path, String(index)];
    if (value.trim() === '') return [problem('REQUIRED', at)];
    if (value.length > LONGEST_TEXT) return [problem('TOO_LONG', at, { max: LONGEST_TEXT })];
    return includes(texts.slice(0, index), value) ? [warning('LISTED_TWICE', at, { value })] : [];
  });
}

function outOfRange(
  value: number,
  least: number,
  most: number,
  path: readonly string[],
): RuleProblem[] {
  const holds = Number.isInteger(value) && value >= least && value <= most;
  return holds ? [] : [problem('NUMBER_OUT_OF_RANGE', path, { min: least, max: most })];
}

const named =
  (severity: RuleProblem['severity']) =>
  (
    code: RuleProblemCode,
    path: readonly string[],
    params: RuleProblem['params'] = {},
  ): RuleProblem => ({ severity, code, path, params });

const problem = named('PROBLEM');
const warning = named('WARNING');
