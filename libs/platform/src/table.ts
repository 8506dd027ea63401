/** A table as the code knows it: property → PostgreSQL type. Names and SQL come from here alone, never from input. */
export interface Table<Row> {
  readonly name: string;
  /** \`alias.column AS "property"\` for each column, to select from. */
  columns(alias: string): string;
  /** INSERT of the rows in a JSON array parameter such as \`$1\`. */
  insert(parameter: string): string;
  /** A row source of the JSON array parameter, with the properties (all, or those named) as quoted columns. */
  recordset(parameter: string, alias: string, some?: readonly (keyof Row & string)[]): string;
  /** The rows as one array for each of these columns: taken apart at half the cost of JSON records. */
  arrays<P extends keyof Row & string>(some: readonly P[]): ColumnArrays<Pick<Row, P>>;
  readonly properties: readonly (keyof Row & string)[];
}

export interface ColumnArrays<Row> {
  /** How many parameters they are. */
  readonly count: number;
  /** A row source of the parameters from `$first` on, with the properties as quoted columns. */
  source(first: number, alias: string): string;
  values(rows: readonly Row[]): unknown[];
}

const snake = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function defineTable<Row>(
  name: string,
  types: { readonly [P in keyof Row & string]: string },
): Table<Row> {
  const properties = Object.keys(types) as (keyof Row & string)[];
  const recordset: Table<Row>['recordset'] = (parameter, alias, some = properties) =>
    `jsonb_to_recordset(${parameter}::jsonb) AS ${alias}(${some.map((p) => `"${p}" ${types[p]}`).join(', ')})`;
  return {
    name,
    properties,
    recordset,
    arrays: (some) => columnArrays(some, types),
    columns: (alias) => properties.map((p) => `${alias}.${snake(p)} AS "${p}"`).join(', '),
    insert: (parameter) =>
      `INSERT INTO ${name} (${properties.map(snake).join(', ')}) SELECT ${properties.map((p) => `x."${p}"`).join(', ')} FROM ${recordset(parameter, 'x')}`,
  };
}

function columnArrays<Row, P extends keyof Row & string>(
  some: readonly P[],
  types: { readonly [Q in keyof Row & string]: string },
): ColumnArrays<Pick<Row, P>> {
  return {
    count: some.length,
    source: (first, alias) =>
      `unnest(${some.map((p, i) => `$${first + i}::${types[p]}[]`).join(', ')}) AS ${alias}(${some.map((p) => `"${p}"`).join(', ')})`,
    values: (rows) => some.map((p) => rows.map((row) => asElement(row[p]))),
  };
}

/** Instants and JSON as text, so that the driver neither converts nor nests them. */
function asElement(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

export const columnOf = snake;
