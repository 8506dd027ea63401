import type { Ask, ShownPage, Viewer } from './shown-page.js';

/** The newest that the viewer may see of these states. */
const one =
  (filter: Readonly<Record<string, unknown>>) =>
  async (ask: Ask): Promise<string> => {
    const { referrals } = await ask<{
      referrals: { edges: { node: { id: string } }[] };
    }>(
      'query($f: ReferralFilter){ referrals(filter: $f, first: 1, orderBy: LAST_CHANGED) { edges { node { id } } } }',
      { f: filter },
    );
    const [edge] = referrals.edges;
    if (!edge) throw new Error(`the demo has none of ${JSON.stringify(filter)}`);
    return `/referrals/${edge.node.id}`;
  };

const mine =
  (status: string) =>
  async (ask: Ask): Promise<string> => {
    const { viewer } = await ask<{ viewer: { id: string } }>('{ viewer { id } }');
    return one({ status: [status], repId: viewer.id })(ask);
  };

const page = (
  name: string,
  as: Viewer,
  path: ShownPage['path'],
  reach?: ShownPage['reach'],
): ShownPage => ({ name: `referral-${name}`, as, path, ...(reach && { reach }) });

const press =
  (key: string): NonNullable<ShownPage['reach']> =>
  async (shown) => {
    await shown.keyboard.press(key);
    await shown.getByRole('dialog').waitFor();
  };

/** The form for what happened since: the second thing that can be done. */
const telling: NonNullable<ShownPage['reach']> = async (shown) => {
  await shown.locator('main section').first().locator('button').nth(1).click();
  await shown.getByRole('dialog').locator('input[type=date]').waitFor();
};

export const REFERRAL_PAGES: readonly ShownPage[] = [
  page('waiting', 'partner', one({ status: ['ASSIGNED'] })),
  page('missing', 'partner', one({ status: ['ACTION_REQUIRED'] })),
  page('touching', 'partner', one({ status: ['ACTION_REQUIRED'] }), telling),
  page('won', 'partner', one({ status: ['WON'] })),
  page('to-answer', 'rep', mine('ASSIGNED')),
  page('accepting', 'rep', mine('ASSIGNED'), press('a')),
  page('declining', 'rep', mine('ASSIGNED'), press('d')),
  page('with-a-deal', 'rep', mine('OPPORTUNITY')),
  page('watched', 'manager', one({ status: ['ASSIGNED'] })),
  page('nurtured', 'programme', one({ status: ['NURTURING'] })),
  {
    ...page('of-nobody', 'partner', '/referrals/00000000-0000-7000-8000-000000000000'),
    allows: [/status of 4\d\d .*\/graphql/],
  },
];
