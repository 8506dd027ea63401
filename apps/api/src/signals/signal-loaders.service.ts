import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { SignalList } from '#signals';
import type { AboutReferral } from '#signals';
import { PerRequest } from '../graphql/per-request.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { SightingNode, SignalNode } from './signal-nodes.js';

const MOST_SIGHTINGS = 25;

/** Signals that one request asks for, together and once. */
@Injectable()
export class SignalLoaders {
  private readonly histories = new PerRequest(
    (context) =>
      new DataLoader<string, readonly SightingNode[]>(async (ids) => {
        const found = await this.list.historyOf(context.signedIn, ids, MOST_SIGHTINGS);
        return ids.map((id) => found.get(id) ?? []);
      }),
  );
  private readonly referrals = new PerRequest(
    (context) =>
      new DataLoader<AboutReferral, readonly SignalNode[], string>(
        async (referrals) => {
          const found = await this.list.about(context.signedIn, referrals);
          return referrals.map(({ id }) => found.get(id) ?? []);
        },
        { cacheKeyFn: ({ id }) => id },
      ),
  );

  constructor(private readonly list: SignalList) {}

  historyOf(context: RequestContext, signalId: string): Promise<readonly SightingNode[]> {
    return this.histories.of(context).load(signalId);
  }

  about(context: RequestContext, referral: AboutReferral): Promise<readonly SignalNode[]> {
    return this.referrals.of(context).load(referral);
  }
}
