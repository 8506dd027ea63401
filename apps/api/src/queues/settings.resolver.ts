import { Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CreateProductLine,
  CreateTier,
  protectionChoices,
  SetAvailability,
  SetWorkingHours,
  UpdateTier,
} from '#directory';
import type { Tier } from '#directory';
import { systemClock } from '#platform';
import type { RequestContext } from '../graphql/request-context.js';
import { userNodeOf } from '../people/people-nodes.js';
import type { UserNode } from '../people/people-nodes.js';
import type {
  MutationCreateProductLineArgs,
  MutationCreateTierArgs,
  MutationSetAvailabilityArgs,
  MutationSetWorkingHoursArgs,
  MutationUpdateTierArgs,
} from '../schema.generated.js';
import { QueueLoaders } from './queue-loaders.service.js';

@Resolver()
export class SettingsResolver {
  constructor(
    private readonly loaders: QueueLoaders,
    private readonly settingAvailability: SetAvailability,
    private readonly settingWorkingHours: SetWorkingHours,
    private readonly creatingProductLine: CreateProductLine,
    private readonly creatingTier: CreateTier,
    private readonly updatingTier: UpdateTier,
  ) {}

  @Query()
  async productLines(_: unknown, __: unknown, context: RequestContext): Promise<readonly string[]> {
    return [...(await this.loaders.directory(context)).productLines];
  }

  @Query()
  async tiers(_: unknown, __: unknown, context: RequestContext): Promise<readonly string[]> {
    return (await this.loaders.directory(context)).tiers;
  }

  @Query()
  async programTiers(_: unknown, __: unknown, context: RequestContext): Promise<readonly Tier[]> {
    const { protectionDays } = await this.loaders.directory(context);
    return [...protectionDays].map(([name, days]) => ({ name, protectionDays: days }));
  }

  @Query()
  protectionChoices(): readonly number[] {
    return protectionChoices;
  }

  @Mutation()
  async setAvailability(
    _: unknown,
    { input }: MutationSetAvailabilityArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<UserNode> {
    const { userId, available, until = null } = input;
    return userNodeOf(
      await this.settingAvailability.set(signedIn, userId, { available, until }, requestId),
      systemClock(),
    );
  }

  @Mutation()
  async setWorkingHours(
    _: unknown,
    { input }: MutationSetWorkingHoursArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<UserNode> {
    return userNodeOf(
      await this.settingWorkingHours.set(
        signedIn,
        input.userId,
        input.workingHours ?? null,
        requestId,
      ),
      systemClock(),
    );
  }

  @Mutation()
  createProductLine(
    _: unknown,
    { code }: MutationCreateProductLineArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<string> {
    return this.creatingProductLine.create(signedIn, code, requestId);
  }

  @Mutation()
  createTier(
    _: unknown,
    tier: MutationCreateTierArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<string> {
    return this.creatingTier.create(signedIn, tier, requestId);
  }

  @Mutation()
  updateTier(
    _: unknown,
    { input }: MutationUpdateTierArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<Tier> {
    return this.updatingTier.update(signedIn, input, requestId);
  }
}
