import { io } from 'socket.io-client';

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly state?: string;
    readonly problems?: readonly { readonly code: string; readonly path: readonly string[] }[];
    readonly reference?: string;
  };
}

/** What a GraphQL answer refused with, as a client sees it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly errors: readonly AnsweredError[],
    readonly data: unknown,
  ) {
    super(JSON.stringify(errors[0]));
  }

  get code(): string {
    return this.errors[0]?.extensions.code ?? 'NO_CODE';
  }
}

/** Sends one operation as a program of a partner's would; throws {@link Refused} where there are errors. */
export async function ask<Data>(
  url: string,
  token: string | null,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const body = (await response.json()) as { data?: Data; errors?: AnsweredError[] };
  if (body.errors?.length || body.data === undefined)
    throw new Refused(response.status, body.errors ?? [], body.data);
  return body.data;
}

/** The code that an operation is refused with; fails where it is not. */
export async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  throw new Error('it was not refused');
}

export interface HeardEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly referralId: string;
  readonly cursor: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** By this machine's clock, milliseconds. */
  readonly heardAtMs: number;
}

export interface Listener {
  /** In the order of arrival. */
  readonly events: readonly HeardEvent[];
  of(type: string): HeardEvent[];
  readonly connected: () => boolean;
  close(): void;
}

/** A socket as its owner has it; throws where it is refused, with the code. */
export async function listen(url: string, token: string, after?: string): Promise<Listener> {
  const events: HeardEvent[] = [];
  const socket = io(url, {
    auth: { token, ...(after !== undefined && { after }) },
    reconnection: false,
    transports: ['websocket'],
    forceNew: true,
  });
  socket.on('event', (event: Omit<HeardEvent, 'heardAtMs'>) =>
    events.push({ ...event, heardAtMs: Date.now() }),
  );
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', (error: Error & { data?: { code?: string } }) =>
      reject(new Error(error.data?.code ?? error.message)),
    );
  });
  return {
    events,
    of: (type) => events.filter((event) => event.type === type),
    connected: () => socket.connected,
    close: () => void socket.disconnect(),
  };
}

/** Waits for a condition; fails by name when it does not come. */
export async function until<T>(
  what: string,
  holds: () => T | Promise<T>,
  withinMs = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + withinMs;
  for (;;) {
    const held = await holds();
    if (held !== null && held !== undefined && held !== false) return held;
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
