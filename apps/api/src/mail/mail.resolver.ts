import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MailDesk, MailPreferences } from '#notifications';
import type { Delivery } from '#notifications';
import { wordingIn } from '#wording';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  MailFilter,
  MutationSendMailAgainArgs,
  MutationSetMailPreferenceArgs,
  QueryMailsArgs,
} from '../schema.generated.js';
import type { MailPreferenceNode } from './mail-nodes.js';

@Resolver('MailPreference')
export class MailResolver {
  constructor(
    private readonly desk: MailDesk,
    private readonly preferences: MailPreferences,
  ) {}

  @Query()
  async mails(
    _: unknown,
    { filter, first, after = null }: QueryMailsArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<Delivery>> {
    const { deliveries, hasNextPage } = await this.desk.deliveries(signedIn, filterOf(filter), {
      first,
      after,
    });
    return pageOf(
      deliveries.map((node) => ({ cursor: node.id, node })),
      { hasNextPage, after },
    );
  }

  @Mutation()
  async sendMailAgain(
    _: unknown,
    { id }: MutationSendMailAgainArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<boolean> {
    await this.desk.sendAgain(signedIn, id, requestId);
    return true;
  }

  @Query()
  mailPreferences(
    _: unknown,
    __: unknown,
    { signedIn }: RequestContext,
  ): Promise<readonly MailPreferenceNode[]> {
    return this.preferences.of(signedIn);
  }

  @Mutation()
  setMailPreference(
    _: unknown,
    { input }: MutationSetMailPreferenceArgs,
    { signedIn }: RequestContext,
  ): Promise<readonly MailPreferenceNode[]> {
    return this.preferences.set(signedIn, input.kind, input.enabled);
  }

  @ResolveField()
  title({ kind }: MailPreferenceNode, _: unknown, { locale }: RequestContext): string {
    return wordingIn(locale)(`mails.${kind}.name`);
  }
}

function filterOf(filter: MailFilter | null | undefined) {
  const { status, userId, referralId } = filter ?? {};
  return {
    ...(status != null && { status }),
    ...(userId != null && { userId }),
    ...(referralId != null && { referralId }),
  };
}
