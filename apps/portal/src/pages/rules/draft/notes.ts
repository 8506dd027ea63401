import type { RuleProblem } from '../queries';

/** What is wrong at a field or anything inside of it, and what to look at again, by its path. */
export interface Notes {
  readonly problem: (path: string) => string | undefined;
  readonly warning: (path: string) => string | undefined;
}

/** Each field says one thing at a time: the first. */
export function notesOf(problems: readonly RuleProblem[]): Notes {
  const first =
    (severity: RuleProblem['severity']) =>
    (at: string): string | undefined =>
      problems.find((problem) => {
        const path = problem.path.join('.');
        return problem.severity === severity && (path === at || path.startsWith(`${at}.`));
      })?.message;
  return { problem: first('PROBLEM'), warning: first('WARNING') };
}
