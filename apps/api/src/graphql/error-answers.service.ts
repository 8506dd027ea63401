import { Injectable, Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { badInput, isDatabaseAway, newId, Refusal } from '#platform';
import type { RefusalCode, RefusalProblem } from '#platform';
import type { Locale } from '#people';
import { isOver, referralStatuses } from '#referrals';
import { QueryTooComplex } from './query-too-complex.js';
import { isWordingKey, say } from '#wording';
import { valueFaultOf, withoutValue } from './value-fault.js';

/** Who gets the answer, as far as an error tells them. */
export interface Reader {
  readonly locale: Locale;
  readonly requestId: string;
  /** Whether they have signed in: strangers are told nothing of the schema. */
  readonly signedIn: boolean;
}

export interface AnsweredError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: RefusalCode | 'INTERNAL' } & Readonly<
    Record<string, unknown>
  >;
}

/** More of them help nobody. */
const MOST_ERRORS = 5;

/** The one place where what was thrown becomes what is answered. Faults are logged here, and told by their reference only. */
@Injectable()
export class ErrorAnswers {
  private readonly logger = new Logger('request');

  /** Of an execution: each with the path of the field that it spoiled. */
  ofExecution(errors: readonly GraphQLError[], reader: Reader): AnsweredError[] {
    return errors.slice(0, MOST_ERRORS).map((error) => {
      const answered = this.ofThrown(causeOf(error), reader);
      return { ...answered, ...placeOf(error) };
    });
  }

  /** Of a query that was never executed: it does not parse, or does not fit the schema. */
  ofQuery(errors: readonly GraphQLError[], reader: Reader): AnsweredError[] {
    return errors
      .slice(0, MOST_ERRORS)
      .map((error) => ({ ...this.ofQueryFault(error, reader), ...placeOf(error) }));
  }

  /** Of whatever was thrown. */
  ofThrown(error: unknown, reader: Reader): AnsweredError {
    if (error instanceof Refusal) return ofRefusal(error, reader.locale);
    if (error instanceof GraphQLError) return this.ofQueryFault(error, reader);
    if (isUnstorable(error))
      return ofRefusal(badInput('CONTROL_CHARACTERS_NOT_ALLOWED', []), reader.locale);
    if (isDatabaseAway(error)) return ofRefusal(new Refusal('UNAVAILABLE'), reader.locale);
    const reference = newId();
    this.logger.error({ err: error, reference, requestId: reader.requestId }, 'a request failed');
    return {
      message: say(reader.locale, 'refusals.INTERNAL', { reference }),
      extensions: { code: 'INTERNAL', reference },
    };
  }

  private ofQueryFault(error: GraphQLError, { locale, signedIn }: Reader): AnsweredError {
    const told = signedIn || error.message.startsWith('Syntax Error');
    return {
      message: told ? said(error, locale) : say(locale, 'refusals.BAD_USER_INPUT'),
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
}

function ofRefusal(refusal: Refusal, locale: Locale): AnsweredError {
  const { code, details } = refusal;
  const { state, retryAfterSeconds, problems } = details;
  return {
    message: sentenceOf(refusal, locale),
    extensions: {
      code,
      ...(refusal instanceof QueryTooComplex && refusal.excess),
      ...(state !== undefined && { state }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(problems !== undefined && {
        problems: problems.map((problem) => saidProblem(problem, locale)),
      }),
    },
  };
}

/** The nearest sentence that there is in the reader's language; the case's own one is English. */
function sentenceOf({ code, details }: Refusal, locale: Locale): string {
  const { state, detail, retryAfterSeconds } = details;
  const key = `conflicts.${state ?? ''}`;
  if (isWordingKey(key)) return say(locale, key, { minutes: minutesOf(retryAfterSeconds) });
  if (detail !== undefined && locale === 'en') return detail;
  const status = referralStatuses.find((one) => one === state);
  if (code === 'CONFLICT' && status !== undefined)
    return say(locale, `refusals.CONFLICT_WITH_${isOver(status) ? 'END' : 'STATUS'}`, { status });
  return say(
    locale,
    `refusals.${code}`,
    retryAfterSeconds === undefined ? {} : { count: retryAfterSeconds },
  );
}

const minutesOf = (seconds = 0): number => Math.max(1, Math.ceil(seconds / 60));

export interface SaidProblem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** PostgreSQL's words for a text with U+0000 or half of a surrogate pair in it: nothing of ours ever has. */
function isUnstorable(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const { code, message } = error;
  return (
    code === '22021' || code === '22P05' || (code === '22P02' && message.includes('type json'))
  );
}

/** A problem with its sentence in the reader's language. */
export const saidProblem = (
  { code, path, params = {} }: RefusalProblem,
  locale: Locale,
): SaidProblem => ({
  code,
  path,
  message: say(locale, `problems.${code}`, params),
});

/** What a resolver threw; for an argument that its type refuses, the refusal itself. */
function causeOf(error: GraphQLError): unknown {
  const { originalError } = error;
  if (originalError === undefined) return error;
  // Arguments are refused with their place in the query; a value that cannot go out has none, and is a fault of ours.
  if (originalError instanceof GraphQLError && !originalError.nodes)
    return new Error(originalError.message);
  return originalError;
}

function placeOf({ locations, path }: GraphQLError): Pick<AnsweredError, 'locations' | 'path'> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

/** Of a value in the reader's language and without the value; of the query itself as graphql-js has it. */
function said(error: GraphQLError, locale: Locale): string {
  const fault = valueFaultOf(error);
  if (fault) return say(locale, fault.why, fault.params);
  return withoutValue(withoutSuggestions(error.message));
}

const withoutSuggestions = (message: string): string => message.replace(/ Did you mean .*$/s, '');
