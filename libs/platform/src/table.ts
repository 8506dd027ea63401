/** A table as the code knows it: property → PostgreSQL type. Names and SQL come from here alone, never from input. */
export interface Table<Row> {
  readonly name: string;
  /** \`alias.column AS "property"\` for each column, to select from. */
  columns(alias: string): string;
  /** INSERT of the rows in a JSON array parameter such as \`$1\`. */
  insert(parameter: string): string;
  /** A row source of the JSON array parameter, with the properties (all, or those named) as quoted columns. */
  recordset(parameter: string, alias: string, some?: readonly (keyof Row & string)[]): string;
  readonly properties: readonly (keyof Row & string)[];
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
    columns: (alias) => properties.map((p) => `${alias}.${snake(p)} AS "${p}"`).join(', '),
    insert: (parameter) =>
      `INSERT INTO ${name} (${properties.map(snake).join(', ')}) SELECT ${properties.map((p) => `x."${p}"`).join(', ')} FROM ${recordset(parameter, 'x')}`,
  };
}

export const columnOf = snake;
