import { Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AcceptInvite,
  RequestPasswordReset,
  ResetPassword,
  Sessions,
  SignIn,
  SignOut,
} from '#people';
import type { Session } from '#people';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  MutationAcceptInviteArgs,
  MutationRequestPasswordResetArgs,
  MutationResetPasswordArgs,
  MutationRevokeSessionArgs,
  MutationSignInArgs,
} from '../schema.generated.js';
import { SignInAnswer } from './sign-in-answer.service.js';
import type { SessionAnswer } from './sign-in-answer.service.js';

@Resolver()
export class SessionsResolver {
  constructor(
    private readonly signingIn: SignIn,
    private readonly signingOut: SignOut,
    private readonly requesting: RequestPasswordReset,
    private readonly resetting: ResetPassword,
    private readonly accepting: AcceptInvite,
    private readonly open: Sessions,
    private readonly answers: SignInAnswer,
  ) {}

  @Mutation()
  async signIn(
    _: unknown,
    { input }: MutationSignInArgs,
    context: RequestContext,
  ): Promise<SessionAnswer> {
    const { sourceAddress, requestId } = context;
    return this.answers.answer(
      context,
      await this.signingIn.signIn({ ...input, sourceAddress }, requestId),
    );
  }

  @Mutation()
  async signOut(_: unknown, __: unknown, context: RequestContext): Promise<boolean> {
    await this.signingOut.signOut(context.signedIn, context.requestId);
    context.cookies?.clear();
    return true;
  }

  @Mutation()
  async requestPasswordReset(
    _: unknown,
    { email }: MutationRequestPasswordResetArgs,
    { requestId }: RequestContext,
  ): Promise<boolean> {
    await this.requesting.request(email, requestId);
    return true;
  }

  @Mutation()
  async resetPassword(
    _: unknown,
    { input }: MutationResetPasswordArgs,
    context: RequestContext,
  ): Promise<SessionAnswer> {
    return this.answers.answer(
      context,
      await this.resetting.reset(input.token, input.password, context.requestId),
    );
  }

  @Mutation()
  async acceptInvite(
    _: unknown,
    { input }: MutationAcceptInviteArgs,
    context: RequestContext,
  ): Promise<SessionAnswer> {
    return this.answers.answer(
      context,
      await this.accepting.accept(input.token, input.password, context.requestId),
    );
  }

  @Query()
  sessions(_: unknown, __: unknown, { signedIn }: RequestContext): Promise<readonly Session[]> {
    return this.open.list(signedIn);
  }

  @Mutation()
  async revokeSession(
    _: unknown,
    { id }: MutationRevokeSessionArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<boolean> {
    await this.open.revoke(signedIn, id, requestId);
    return true;
  }
}
