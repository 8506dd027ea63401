import { Refusal } from '#platform';

/** How much a request asks for at most, of what. */
export interface Excess {
  readonly limit:
    | 'characters'
    | 'tokens'
    | 'fields'
    | 'rootFields'
    | 'aliases'
    | 'directives'
    | 'depth'
    | 'cost'
    | 'first'
    | 'operations';
  readonly most: number;
}

const sentences: Readonly<Record<Excess['limit'], (most: number) => string>> = {
  characters: (most) => `A query has at most ${most} characters. Send values as variables.`,
  tokens: (most) => `A query has at most ${most} tokens. Ask for less at a time.`,
  fields: (most) => `A query names at most ${most} fields. Ask for less at a time.`,
  rootFields: (most) =>
    `An operation has at most ${most} fields at its top. Send several requests.`,
  aliases: (most) => `A query has at most ${most} aliases. Send several requests.`,
  directives: (most) => `A query has at most ${most} directives. Leave some out.`,
  depth: (most) => `A query goes at most ${most} levels deep. Ask for what is below by itself.`,
  cost: (most) =>
    `An answer could hold more than ${most} fields. Ask for fewer fields or shorter lists.`,
  first: (most) => `A list gives 1 to ${most} entries at a time. Page through it with "after".`,
  operations: (most) => `A request holds ${most} operation. Send the others by themselves.`,
};

/** QUERY_TOO_COMPLEX, with the limit by its name and number. */
export class QueryTooComplex extends Refusal {
  constructor(readonly excess: Excess) {
    super('QUERY_TOO_COMPLEX', { detail: sentences[excess.limit](excess.most) });
  }
}
