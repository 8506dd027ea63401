import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NotificationPreferences } from '#notifications';
import { wordingIn } from '#wording';
import type { RequestContext } from '../graphql/request-context.js';
import type { MutationSetNotificationPreferenceArgs } from '../schema.generated.js';
import type { NotificationPreferenceNode } from './mail-nodes.js';

@Resolver('NotificationPreference')
export class NotificationsResolver {
  constructor(private readonly preferences: NotificationPreferences) {}

  @Query()
  notificationPreferences(
    _: unknown,
    __: unknown,
    { signedIn }: RequestContext,
  ): Promise<readonly NotificationPreferenceNode[]> {
    return this.preferences.of(signedIn);
  }

  @Mutation()
  setNotificationPreference(
    _: unknown,
    { input: { kind, channel, enabled } }: MutationSetNotificationPreferenceArgs,
    { signedIn }: RequestContext,
  ): Promise<readonly NotificationPreferenceNode[]> {
    return this.preferences.set(signedIn, kind, channel, enabled);
  }

  @ResolveField()
  title({ kind }: NotificationPreferenceNode, _: unknown, { locale }: RequestContext): string {
    return wordingIn(locale)(`mails.${kind}.name`);
  }
}
