import { ResolveField, Resolver } from '@nestjs/graphql';
import type { ReferralPageNode } from './referral-nodes.js';

@Resolver('ReferralConnection')
export class ReferralPageResolver {
  /** Counting is for those who want to know. */
  @ResolveField()
  totalCount({ countAll }: ReferralPageNode): Promise<number> {
    return countAll();
  }
}
