/** Every way in which a request is refused; the edge maps each to its GraphQL error. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'QUERY_TOO_COMPLEX'
  | 'PAYLOAD_TOO_LARGE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TOKEN_INVALID'
  | 'CURSOR_INVALID'
  | 'UNAVAILABLE';

export interface RefusalProblem {
  readonly code: string;
  readonly path: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface RefusalDetails {
  /** One English sentence for this very case, where the code's own sentence says too little. */
  readonly detail?: string;
  /** CONFLICT: the state in which it is not possible. */
  readonly state?: string;
  readonly retryAfterSeconds?: number;
  readonly problems?: readonly RefusalProblem[];
}

/** A refusal is the caller's to mend; it is thrown, and never logged as an error. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(details.detail ?? code);
  }
}

export const notFound = (): Refusal => new Refusal('NOT_FOUND');
export const conflict = (state: string, detail?: string): Refusal =>
  new Refusal('CONFLICT', detail === undefined ? { state } : { state, detail });
export const badInput = (
  code: string,
  path: readonly string[],
  params?: Readonly<Record<string, string | number>>,
): Refusal =>
  new Refusal('BAD_USER_INPUT', {
    problems: [params === undefined ? { code, path } : { code, path, params }],
  });
