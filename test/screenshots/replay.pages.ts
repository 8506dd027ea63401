import { setTimeout as sleep } from 'node:timers/promises';
import { draftPage } from './rules.pages.js';
import type { Ask, ShownPage } from './shown-page.js';

const DAYS_MS = 28 * 86_400_000;

interface Replay {
  readonly id: string;
  readonly status: string;
}

/** Where the last four weeks stand under the draft that everybody looks at; they are replayed once for each viewer. */
const replayedPage = async (ask: Ask): Promise<string> => {
  const known = (await ask<{ replays: Replay[] }>('{ replays { id status } }')).replays;
  const id = known[0]?.id ?? (await begun(ask));
  for (;;) {
    const { replay } = await ask<{ replay: Replay }>(
      'query($id: ID!){ replay(id: $id) { id status } }',
      { id },
    );
    if (replay.status === 'DONE') return `/replay/${id}`;
    await sleep(200);
  }
};

async function begun(ask: Ask): Promise<string> {
  const now = Date.now();
  const ruleDraftId = (await draftPage(ask)).split('/').at(-1);
  const { startReplay } = await ask<{ startReplay: Replay }>(
    'mutation($i: StartReplayInput!){ startReplay(input: $i) { id status } }',
    {
      i: {
        from: new Date(now - DAYS_MS).toISOString(),
        before: new Date(now - 60_000).toISOString(),
        ruleDraftId,
      },
    },
  );
  return startReplay.id;
}

const programme = { as: 'programme' } as const;

export const REPLAY_PAGES: readonly ShownPage[] = [
  {
    ...programme,
    name: 'replay',
    path: async (ask) => {
      await replayedPage(ask);
      return '/replay';
    },
  },
  {
    ...programme,
    name: 'replay-done',
    path: replayedPage,
    reach: (page) =>
      page.locator('#changes ~ * [role=row], #changes ~ * tbody tr').first().waitFor(),
  },
  {
    ...programme,
    name: 'replay-unknown',
    path: '/replay/01a20f38-01e2-7590-8e08-97989a243525',
  },
  { as: 'rep', name: 'replay-forbidden', path: '/replay' },
];
