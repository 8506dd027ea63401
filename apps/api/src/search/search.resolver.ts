import { Query, Resolver } from '@nestjs/graphql';
import { Queues } from '#directory';
import { isOneLine, Partners, Users } from '#people';
import type { Viewer } from '#people';
import { badInput, isId } from '#platform';
import { ReferralList, ReferralReader } from '#referrals';
import type { RequestContext } from '../graphql/request-context.js';
import { partnerNode, userNode } from '../people/people-nodes.js';
import type { PartnerNode, UserNode } from '../people/people-nodes.js';
import type { QueueNode } from '../queues/queue-nodes.js';
import { referralNode } from '../referrals/referral-nodes.js';
import type { ReferralNode } from '../referrals/referral-nodes.js';
import type { QuerySearchArgs } from '../schema.generated.js';

type Of<Name extends string, Node> = Node & { readonly __typename: Name };
type Found =
  | Of<'Referral', ReferralNode>
  | Of<'Partner', PartnerNode>
  | Of<'User', UserNode>
  | Of<'Queue', QueueNode>;

const SHORTEST = 2;
/** Shorter ones have no trigram, so that a million referrals would be read one by one. */
const SHORTEST_OF_REFERRALS = 3;
const LONGEST = 100;

/** Anything by its name: each room finds its own, as its list does. */
@Resolver()
export class SearchResolver {
  constructor(
    private readonly referrals: ReferralList,
    private readonly reader: ReferralReader,
    private readonly partners: Partners,
    private readonly people: Users,
    private readonly queues: Queues,
  ) {}

  @Query()
  async search(
    _: unknown,
    { term: typed, first }: QuerySearchArgs,
    { signedIn }: RequestContext,
  ): Promise<readonly Found[]> {
    const term = typed.trim().normalize('NFC');
    if (term.length > LONGEST) throw badInput('TOO_LONG', ['term'], { max: LONGEST });
    if (term.length < SHORTEST || !isOneLine(term)) return [];
    const found = await Promise.all([
      this.foundReferrals(signedIn, term, first),
      this.foundPartners(signedIn, term, first),
      this.foundPeople(signedIn, term, first),
      this.foundQueues(signedIn, term, first),
    ]);
    return found.flat();
  }

  private async foundReferrals(viewer: Viewer, term: string, first: number): Promise<Found[]> {
    if (term.length < SHORTEST_OF_REFERRALS) return [];
    const known = isId(term) ? await this.reader.byId(viewer, term) : null;
    const asked = { filter: { search: term }, orderBy: 'NEWEST', first, after: null } as const;
    const views = known
      ? [known]
      : (await this.referrals.page(viewer, asked)).nodes.map(({ referral }) => referral);
    return views.map((view) => ({ ...referralNode(view), __typename: 'Referral' }));
  }

  private async foundPartners(viewer: Viewer, search: string, first: number): Promise<Found[]> {
    const { partners } = await this.partners.list(viewer, { search, first, after: null });
    return partners.map((partner) => ({ ...partnerNode(partner), __typename: 'Partner' }));
  }

  private async foundPeople(viewer: Viewer, search: string, first: number): Promise<Found[]> {
    const { people } = await this.people.page(viewer, { search }, { first, after: null });
    return people.map((person) => ({ ...userNode(person), __typename: 'User' }));
  }

  private async foundQueues(viewer: Viewer, term: string, first: number): Promise<Found[]> {
    if (viewer.partnerId !== null) return [];
    const queues = await this.queues.queuesFor(viewer);
    const part = term.toLowerCase();
    return queues
      .filter(({ name }) => name.toLowerCase().includes(part))
      .slice(0, first)
      .map((queue) => ({ ...queue, __typename: 'Queue' }));
  }
}
