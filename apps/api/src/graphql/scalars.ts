import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { formatDuration, parseDuration } from '#sla';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

interface TextScalar<Internal> {
  readonly name: string;
  readonly takes: string;
  /** Null: not of this shape. */
  readonly read: (text: string) => Internal | null;
  readonly write: (value: Internal) => string;
  readonly is: (value: unknown) => value is Internal;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A scalar that travels as a string of a certain shape; anything else is refused by its name. */
function textScalar<Internal>({
  name,
  takes,
  read,
  write,
  is,
}: TextScalar<Internal>): GraphQLScalarType<Internal, string> {
  const parse = (value: unknown): Internal => {
    const internal = isText(value) ? read(value) : null;
    if (internal === null) throw new GraphQLError(`${name} takes ${takes}.`);
    return internal;
  };
  return new GraphQLScalarType<Internal, string>({
    name,
    serialize: (value) => {
      if (!is(value)) throw new TypeError(`no ${name}: ${typeof value}`);
      return write(value);
    },
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** Whether the calendar has that day: 2026-02-30 reads as 2 March, and is none. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function readInstant(text: string): Date | null {
  if (!INSTANT.test(text) || !isDay(text.slice(0, 10))) return null;
  const at = new Date(text);
  // PostgreSQL and the clocks count from year 1 on, and four digits are all that goes out again.
  return Number.isNaN(at.getTime()) ||
    !/^\d{4}-/.test(at.toISOString()) ||
    at.getTime() < Date.parse('0001-01-01T00:00:00Z')
    ? null
    : at;
}

const dateTime = textScalar<Date>({
  name: 'DateTime',
  takes: 'an instant such as 2026-11-22T10:15:30.123Z',
  read: readInstant,
  write: (at) => at.toISOString(),
  is: (value): value is Date => value instanceof Date && !Number.isNaN(value.getTime()),
});

const date = textScalar<string>({
  name: 'Date',
  takes: 'a day such as 2026-11-22',
  read: (text) => (isDay(text) && !text.startsWith('0000') ? text : null),
  write: (day) => day,
  is: isText,
});

const duration = textScalar<number>({
  name: 'Duration',
  takes: 'ISO 8601 days, hours, minutes and seconds of at most 90 days, such as PT2H',
  read: parseDuration,
  write: formatDuration,
  is: (value) => typeof value === 'number',
});

const countryCode = textScalar<string>({
  name: 'CountryCode',
  takes: 'two capital letters such as IT',
  read: (text) => (/^[A-Z]{2}$/.test(text) ? text : null),
  write: (code) => code,
  is: isText,
});

/** Only ever given out: no input takes it. */
const json = new GraphQLScalarType<unknown, unknown>({ name: 'JSON', serialize: (value) => value });

/** Instants are `Date`, durations milliseconds, days and countries text. */
export const scalars = {
  DateTime: dateTime,
  Date: date,
  Duration: duration,
  CountryCode: countryCode,
  JSON: json,
};
