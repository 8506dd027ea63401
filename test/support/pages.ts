import { expect } from '@jest/globals';
import { ask } from './client.js';

type Input = Readonly<Record<string, unknown>>;

/** A page of `referrals`, as far as the stories look at it. */
export interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount?: number;
}

export const PAGE =
  'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

export async function page(
  url: string,
  by: { token: string },
  args: Input = {},
  counted = false,
): Promise<Page> {
  const { referrals } = await ask<{ referrals: Page }>(
    url,
    by.token,
    `query($filter: ReferralFilter, $orderBy: ReferralOrder! = NEWEST, $first: Int! = 100, $after: String){
       referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after){ ${PAGE}${counted ? ' totalCount' : ''} } }`,
    args,
  );
  return referrals;
}

export const idsOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);

/** Every page of a list, doing something between one and the next. */
export async function through(
  url: string,
  by: { token: string },
  args: Input,
  between: (pages: number) => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages++) {
    const found: Page = await page(url, by, { ...args, after });
    expect(found.pageInfo).toMatchObject({
      hasPreviousPage: after !== null,
      startCursor: found.edges[0]?.cursor ?? null,
      endCursor: found.edges.at(-1)?.cursor ?? null,
    });
    seen.push(...idsOf(found));
    if (!found.pageInfo.hasNextPage) return seen;
    expect(found.edges).toHaveLength(Number(args.first));
    after = found.pageInfo.endCursor;
    await between(pages);
  }
}
