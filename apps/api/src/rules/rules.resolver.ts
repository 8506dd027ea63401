import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FourEyes, PublishRules, RuleDrafts, RuleTrial, RuleVersions } from '#rules';
import { rulesAt } from '#directory';
import { systemClock } from '#platform';
import type { RequestContext } from '../graphql/request-context.js';
import type { UserNode } from '../people/people-nodes.js';
import { QueueLoaders } from '../queues/queue-loaders.service.js';
import type {
  MutationCreateRuleDraftArgs,
  MutationDiscardRuleDraftArgs,
  MutationPublishRuleDraftArgs,
  MutationRollBackRulesArgs,
  MutationSaveRuleDraftArgs,
  MutationSetFourEyesArgs,
  QueryRuleDraftsArgs,
  RuleDraftEffectArgs,
} from '../schema.generated.js';
import type {
  RuleDraftNode,
  RuleEffectNode,
  RuleProblemNode,
  RuleVersionNode,
} from './rule-nodes.js';
import { rulesOf } from './rules-input.js';

@Resolver()
export class RulesResolver {
  constructor(
    private readonly drafts: RuleDrafts,
    private readonly versions: RuleVersions,
    private readonly publishing: PublishRules,
    private readonly eyes: FourEyes,
  ) {}

  @Query()
  ruleVersions(
    _: unknown,
    __: unknown,
    { signedIn }: RequestContext,
  ): Promise<readonly RuleVersionNode[]> {
    return this.versions.all(signedIn);
  }

  @Query()
  async ruleDrafts(
    _: unknown,
    { id = null }: QueryRuleDraftsArgs,
    { signedIn }: RequestContext,
  ): Promise<readonly RuleDraftNode[]> {
    const drafts = await this.drafts.open(signedIn);
    return id === null ? drafts : drafts.filter((draft) => draft.id === id);
  }

  @Query()
  fourEyes(_: unknown, __: unknown, { signedIn }: RequestContext): Promise<boolean> {
    return this.eyes.areAskedFor(signedIn);
  }

  @Mutation()
  createRuleDraft(
    _: unknown,
    { name, basedOn = null }: MutationCreateRuleDraftArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<RuleDraftNode> {
    return this.drafts.create(signedIn, name, basedOn, requestId);
  }

  @Mutation()
  saveRuleDraft(
    _: unknown,
    { input: { id, revision, name, rules, basedOn } }: MutationSaveRuleDraftArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<RuleDraftNode> {
    const change = {
      ...(name != null && { name }),
      ...(rules != null && { rules: rulesOf(rules) }),
      ...(basedOn != null && { basedOn }),
    };
    return this.drafts.save(signedIn, id, revision, change, requestId);
  }

  @Mutation()
  async discardRuleDraft(
    _: unknown,
    { id }: MutationDiscardRuleDraftArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<boolean> {
    await this.drafts.discard(signedIn, id, requestId);
    return true;
  }

  @Mutation()
  publishRuleDraft(
    _: unknown,
    { input: { id, revision, effectiveFrom = null, note = null } }: MutationPublishRuleDraftArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<RuleVersionNode> {
    const publishing = { draftId: id, revision, effectiveFrom, note };
    return this.publishing.publish(signedIn, publishing, requestId);
  }

  @Mutation()
  rollBackRules(
    _: unknown,
    { version, reason }: MutationRollBackRulesArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<RuleVersionNode> {
    return this.publishing.rollBack(signedIn, version, reason, requestId);
  }

  @Mutation()
  setFourEyes(
    _: unknown,
    { on }: MutationSetFourEyesArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<boolean> {
    return this.eyes.set(signedIn, on, requestId);
  }
}

@Resolver('RuleVersion')
export class RuleVersionsResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  async inForce(
    { version }: RuleVersionNode,
    _: unknown,
    context: RequestContext,
  ): Promise<boolean> {
    return rulesAt(await this.loaders.directory(context), systemClock()).version === version;
  }

  @ResolveField()
  publishedBy(
    { publishedBy }: RuleVersionNode,
    _: unknown,
    context: RequestContext,
  ): Promise<UserNode> | null {
    return publishedBy === null ? null : this.loaders.rep(context, publishedBy);
  }

  @ResolveField()
  author(
    { authorId }: RuleVersionNode,
    _: unknown,
    context: RequestContext,
  ): Promise<UserNode> | null {
    return authorId === null ? null : this.loaders.rep(context, authorId);
  }
}

@Resolver('RuleDraft')
export class RuleDraftsResolver {
  constructor(
    private readonly loaders: QueueLoaders,
    private readonly publishing: PublishRules,
    private readonly trial: RuleTrial,
  ) {}

  @ResolveField()
  author({ authorId }: RuleDraftNode, _: unknown, context: RequestContext): Promise<UserNode> {
    return this.loaders.rep(context, authorId);
  }

  @ResolveField()
  changedBy({ changedBy }: RuleDraftNode, _: unknown, context: RequestContext): Promise<UserNode> {
    return this.loaders.rep(context, changedBy);
  }

  @ResolveField()
  problems({ rules }: RuleDraftNode): readonly RuleProblemNode[] {
    return this.publishing.problemsOf(rules);
  }

  @ResolveField()
  effect(
    { rules }: RuleDraftNode,
    { days }: RuleDraftEffectArgs,
    { signedIn }: RequestContext,
  ): Promise<RuleEffectNode> {
    return this.trial.effect(signedIn, rules, days);
  }
}
