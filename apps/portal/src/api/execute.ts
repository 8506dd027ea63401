import { z } from 'zod/mini';
import { ApiError } from './api-error';

/** A document with its types, as every area's generated `graphql()` makes them. */
export interface Operation<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  toString(): string;
}

const problem = z.object({
  code: z.string(),
  path: z.array(z.string()),
  message: z.string(),
});

const answer = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(
    z.array(
      z.object({
        message: z.string(),
        extensions: z.object({
          code: z.string(),
          state: z.optional(z.string()),
          retryAfterSeconds: z.optional(z.number()),
          reference: z.optional(z.string()),
          problems: z.optional(z.array(problem)),
        }),
      }),
    ),
  ),
});

/**
 * Asks the API, as the person whose session cookie the browser holds. The body's type and the origin
 * that the browser names are what another site's page cannot forge.
 *
 * @throws ApiError
 */
export async function execute<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  { signal, language }: { readonly signal?: AbortSignal; readonly language?: string } = {},
): Promise<Result> {
  const response = await send(JSON.stringify({ query: operation.toString(), variables }), {
    signal,
    language: language ?? document.documentElement.lang,
  });
  const read = answer.safeParse(await bodyOf(response));
  if (!read.success) throw new ApiError('UNAVAILABLE', '');
  const [error] = read.data.errors ?? [];
  if (error) {
    const { code, ...details } = error.extensions;
    throw new ApiError(code, error.message, details);
  }
  return read.data.data as Result;
}

async function send(
  body: string,
  { signal, language }: { readonly signal?: AbortSignal | undefined; readonly language: string },
): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      credentials: 'same-origin',
      body,
      ...(signal && { signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('OFFLINE', '');
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // A proxy's own page, or an answer cut short: for the person both mean that nobody is there.
    throw new ApiError('UNAVAILABLE', '');
  }
}
