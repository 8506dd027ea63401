import { Injectable } from '@nestjs/common';
import type { SignedIn } from '#people';
import type { RequestContext } from '../graphql/request-context.js';
import { PeopleLoaders } from './people-loaders.service.js';
import { userNodeOfViewer } from './people-nodes.js';
import type { UserNode } from './people-nodes.js';

export interface SessionAnswer {
  readonly accessToken: string | null;
  readonly expiresAt: Date;
  readonly viewer: UserNode;
}

/** How a new session is handed out: into the cookie of the portal's own pages, to all others as a token. */
@Injectable()
export class SignInAnswer {
  constructor(private readonly loaders: PeopleLoaders) {}

  answer(context: RequestContext, { accessToken, expiresAt, viewer }: SignedIn): SessionAnswer {
    context.viewer = viewer;
    context.cookies?.keep(accessToken, expiresAt);
    const available = async (): Promise<boolean> =>
      (await this.loaders.user(context, viewer.userId))?.available ?? false;
    return {
      accessToken: context.cookies ? null : accessToken,
      expiresAt,
      viewer: userNodeOfViewer(viewer, available),
    };
  }
}
