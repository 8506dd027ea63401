import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApiKeys, CreateApiKey, RevokeApiKey } from '#people';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  ApiKeyCreated,
  MutationCreateApiKeyArgs,
  MutationRevokeApiKeyArgs,
} from '../schema.generated.js';
import { PeopleLoaders } from './people-loaders.service.js';
import type { ApiKeyNode, PartnerNode } from './people-nodes.js';

@Resolver('ApiKey')
export class ApiKeysResolver {
  constructor(
    private readonly keys: ApiKeys,
    private readonly creating: CreateApiKey,
    private readonly revoking: RevokeApiKey,
    private readonly loaders: PeopleLoaders,
  ) {}

  @Query()
  apiKeys(_: unknown, __: unknown, { signedIn }: RequestContext): Promise<readonly ApiKeyNode[]> {
    return this.keys.list(signedIn);
  }

  @Mutation()
  createApiKey(
    _: unknown,
    { input }: MutationCreateApiKeyArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ApiKeyCreated> {
    return this.creating.create(
      signedIn,
      { ...input, expiresAt: input.expiresAt ?? null },
      requestId,
    );
  }

  @Mutation()
  async revokeApiKey(
    _: unknown,
    { id }: MutationRevokeApiKeyArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<boolean> {
    await this.revoking.revoke(signedIn, id, requestId);
    return true;
  }

  @ResolveField()
  async partner(
    { partnerId }: ApiKeyNode,
    _: unknown,
    context: RequestContext,
  ): Promise<PartnerNode | null> {
    return partnerId === null ? null : await this.loaders.partner(context, partnerId);
  }
}
