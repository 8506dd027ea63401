import { ResolveField, Resolver } from '@nestjs/graphql';
import { say } from '#wording';
import type { RequestContext } from '../graphql/request-context.js';
import type { CriterionNode } from './referral-nodes.js';

@Resolver('Criterion')
export class CriteriaResolver {
  @ResolveField()
  because(
    { because: { code, params } }: CriterionNode,
    _: unknown,
    { locale }: RequestContext,
  ): string {
    return say(locale, `because.${code}`, params);
  }
}
