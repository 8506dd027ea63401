import { BinaryArrays } from './binary-arrays.js';
import type { ColumnType } from './binary-arrays.js';

/** A table as the code knows it: property → PostgreSQL type. Names and SQL come from here alone, never from input. */
export interface Table<Row> {
  /** \`alias.column AS "property"\` for each column, to select from. */
  columns(alias: string): string;
  /** A row source of the JSON array parameter, with the properties (all, or those named) as quoted columns. */
  recordset(parameter: string, alias: string, some?: readonly (keyof Row & string)[]): string;
  /** The rows as one array for each column (all, or those named). */
  arrays(): ColumnArrays<Row>;
  arrays<P extends keyof Row & string>(some: readonly P[]): ColumnArrays<Pick<Row, P>>;
  readonly properties: readonly (keyof Row & string)[];
}

export interface ColumnArrays<Row> {
  /** How many parameters they are. */
  readonly count: number;
  /** The columns' names, as INSERT lists them. */
  readonly names: string;
  /** A row source of the parameters from `$first` on, with the properties as quoted columns. */
  source(first: number, alias: string): string;
  /** What of `source` makes the columns of `names`. */
  selected(alias: string): string;
  /** INSERT of the rows in the parameters from `$first` on, in their order. */
  insert(first: number): string;
  values(rows: readonly Row[]): (Buffer | null)[];
}

const snake = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function defineTable<Row>(
  name: string,
  types: { readonly [P in keyof Row & string]: ColumnType },
): Table<Row> {
  const properties = Object.keys(types) as (keyof Row & string)[];
  return {
    properties,
    recordset: (parameter, alias, some = properties) =>
      `jsonb_to_recordset(${parameter}::jsonb) AS ${alias}(${some.map((p) => `"${p}" ${types[p]}`).join(', ')})`,
    arrays: (some: readonly (keyof Row & string)[] = properties) => columnArrays(name, some, types),
    columns: (alias) => properties.map((p) => `${alias}.${snake(p)} AS "${p}"`).join(', '),
  };
}

function columnArrays<Row, P extends keyof Row & string>(
  name: string,
  some: readonly P[],
  types: { readonly [Q in keyof Row & string]: ColumnType },
): ColumnArrays<Pick<Row, P>> {
  const isNested = (p: P): boolean => types[p] === 'text[]';
  const names = some.map(snake).join(', ');
  const source = (first: number, alias: string): string =>
    `unnest(${some.map((p, i) => `$${first + i}::${isNested(p) ? 'text' : types[p]}[]`).join(', ')}) AS ${alias}(${some.map((p) => `"${p}"`).join(', ')})`;
  const selected = (alias: string): string =>
    some.map((p) => `${alias}."${p}"${isNested(p) ? '::text[]' : ''}`).join(', ');
  return {
    count: some.length,
    names,
    source,
    selected,
    insert: (first) =>
      `INSERT INTO ${name} (${names}) SELECT ${selected('x')} FROM ${source(first, 'x')}`,
    values: (rows) => {
      const written = new BinaryArrays();
      return some.map((p) =>
        written.column(
          types[p],
          rows.map((row) => row[p]),
        ),
      );
    },
  };
}

export const columnOf = snake;
