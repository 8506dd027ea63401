/** A referral with what happened to it. */
export interface Told<Event> {
  readonly id: string;
  readonly company: { readonly name: string };
  readonly timeline: readonly Event[];
}

export interface NewsItem<Event> {
  readonly referralId: string;
  readonly company: string;
  readonly event: Event;
}

/** What happened last, over all of them, the newest first; of one moment, what a story tells later. */
export function latestNews<Event extends { readonly at: string }>(
  referrals: readonly Told<Event>[],
  most: number,
): readonly NewsItem<Event>[] {
  return referrals
    .flatMap(({ id, company, timeline }) =>
      timeline.toReversed().map((event) => ({ referralId: id, company: company.name, event })),
    )
    .toSorted((one, other) => Date.parse(other.event.at) - Date.parse(one.event.at))
    .slice(0, most);
}
