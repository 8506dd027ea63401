/** What rules are made of, in the order in which they are read. */
export const PARTS = [
  'fit',
  'readiness',
  'buying',
  'ecosystem',
  'checks',
  'ways',
  'waiting',
] as const;

export type Part = (typeof PARTS)[number];

/** One sentence of the rules. */
export interface RuleStatement {
  readonly part: Part;
  /** Of what it speaks: rules have at most one sentence about it. */
  readonly about: string;
  readonly text: string;
}

/** What two rules say about one thing; null where one of them says nothing. */
export interface ComparedStatement {
  readonly part: Part;
  readonly about: string;
  readonly one: string | null;
  readonly other: string | null;
  readonly differs: boolean;
}

/** Sentence beside sentence, in the order of the parts. */
export function compareStatements(
  one: readonly RuleStatement[],
  other: readonly RuleStatement[],
): readonly ComparedStatement[] {
  const textOf = (statements: readonly RuleStatement[], about: string): string | null =>
    statements.find((statement) => statement.about === about)?.text ?? null;
  return PARTS.flatMap((part) => {
    const abouts = [...one, ...other].filter((each) => each.part === part).map((s) => s.about);
    return [...new Set(abouts)].map((about) => {
      const [left, right] = [textOf(one, about), textOf(other, about)];
      return { part, about, one: left, other: right, differs: left !== right };
    });
  });
}
