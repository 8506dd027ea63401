export interface FieldProblem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

export interface ApiErrorDetails {
  /** Of a conflict: what stands in the way, by code. */
  readonly state?: string;
  readonly retryAfterSeconds?: number;
  /** What to name when asking for help. */
  readonly reference?: string;
  readonly problems?: readonly FieldProblem[];
}

/** A refusal or a fault, with a sentence in the person's language where the server could still say one. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** One of the contract's codes, or `OFFLINE` where no answer came. */
    readonly code: string,
    message: string,
    readonly details: ApiErrorDetails = {},
  ) {
    super(message);
  }
}

export const isApiError = (error: unknown, ...codes: readonly string[]): error is ApiError =>
  error instanceof ApiError && (codes.length === 0 || codes.includes(error.code));

/** Whether something stands in the way, and it is this. */
export const isConflict = (error: unknown, ...states: readonly string[]): error is ApiError =>
  isApiError(error, 'CONFLICT') && states.includes(error.details.state ?? '');
