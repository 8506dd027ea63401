import type { NewsMoves, SignalNews } from './signal-news.repository.js';

/** Which referrals one transaction looks at, and where that leaves the news. */
export interface NewsShare {
  readonly referralIds: readonly string[];
  readonly moves: NewsMoves;
}

/**
 * As many referrals as one transaction takes, in the order of the news. News that come after stay as
 * they are, and are taken by the next.
 *
 * @param most how many of each were looked for: fewer than that are all that there are
 */
export function shareNews(news: readonly SignalNews[], most: number): NewsShare {
  const ids = new Set<string>();
  const onward: { id: number; afterId: string }[] = [];
  const again: number[] = [];
  const over: number[] = [];
  for (const { id, lastLook, referralIds } of news) {
    const last = referralIds.at(-1);
    if (ids.size > 0 && ids.size + referralIds.length > most) break;
    for (const each of referralIds) ids.add(each);
    if (last !== undefined && referralIds.length >= most) onward.push({ id, afterId: last });
    else (lastLook ? over : again).push(id);
  }
  return { referralIds: [...ids], moves: { onward, again, over } };
}
