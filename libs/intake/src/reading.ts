import { cleanText, type TextLimits } from './clean-text.js';
import type { Problem, ProblemCode } from './problem.js';

type Path = readonly string[];

/** Reads the fields of one submission and gathers what is wrong with them, one problem a path. */
export class Reading {
  readonly problems: Problem[] = [];

  report(path: Path, code: ProblemCode, params: Problem['params'] = {}): void {
    this.problems.push({ code, path, params });
  }

  /** The clean text; null where none was typed or a problem was reported. */
  optional(path: Path, typed: string | null, limits: TextLimits): string | null {
    const read = typed === null ? null : this.clean(path, typed, limits);
    return read === '' ? null : read;
  }

  /** The clean text; empty where a problem was reported. */
  required(path: Path, typed: string, limits: TextLimits): string {
    const read = this.clean(path, typed, limits);
    if (read === '') this.report(path, 'REQUIRED');
    return read ?? '';
  }

  private clean(path: Path, typed: string, limits: TextLimits): string | null {
    const read = cleanText(typed, limits);
    if (read.ok) return read.text;
    this.report(path, read.code, read.code === 'TOO_LONG' ? { max: limits.max } : {});
    return null;
  }
}
