import type { Page } from 'playwright-core';

/** Who of the demo looks at it. */
export const VIEWERS = {
  partner: 'silvia@orizzonte.example',
  member: 'davide@orizzonte.example',
  rep: 'emma@staffetta.test',
  manager: 'helen@staffetta.test',
  programme: 'elena@staffetta.test',
  admin: 'anna@staffetta.test',
} as const;

export type Viewer = keyof typeof VIEWERS;

/** One operation of the viewer's, as `ask` in `../support/client.ts` with the rest filled in. */
export type Ask = <Data>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Data>;

/** What becomes of what the page asks for: it does not come yet, or the server fails at it. */
export type Trouble = 'loading' | 'failed';

export interface ShownPage {
  /** The picture's name, and what `npm run screenshots -- NAME` finds it by. */
  readonly name: string;
  /** Null: nobody is signed in. */
  readonly as: Viewer | null;
  /** A function where an id belongs into it. */
  readonly path: string | ((ask: Ask) => Promise<string>);
  /** Steps to a further state of the page; ends when that state is to be seen. */
  readonly reach?: (page: Page) => Promise<void>;
  readonly trouble?: Trouble;
  /** What the browser complains of in this state, and may. */
  readonly allows?: readonly RegExp[];
}
