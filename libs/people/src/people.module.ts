import { Module } from '@nestjs/common';
import { AcceptInvite } from './accept-invite.service.js';
import { ApiKeys } from './api-keys.service.js';
import { AuditNames } from './audit-names.service.js';
import { AuditTrail } from './audit-trail.service.js';
import { Authenticator } from './authenticator.service.js';
import { CreateApiKey } from './create-api-key.service.js';
import { CreatePartner } from './create-partner.service.js';
import { InviteAgain } from './invite-again.service.js';
import { InviteUser } from './invite-user.service.js';
import { Partners } from './partners.service.js';
import { ReactivateUser } from './reactivate-user.service.js';
import { RequestPasswordReset } from './request-password-reset.service.js';
import { ResetPassword } from './reset-password.service.js';
import { RevokeApiKey } from './revoke-api-key.service.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { SignOut } from './sign-out.service.js';
import { UpdatePartner } from './update-partner.service.js';
import { UpdateProfile } from './update-profile.service.js';
import { UpdateUser } from './update-user.service.js';
import { Users } from './users.service.js';

const useCases = [
  AcceptInvite,
  ApiKeys,
  AuditNames,
  AuditTrail,
  Authenticator,
  CreateApiKey,
  CreatePartner,
  InviteAgain,
  InviteUser,
  Partners,
  ReactivateUser,
  RequestPasswordReset,
  ResetPassword,
  RevokeApiKey,
  Sessions,
  SignIn,
  SignOut,
  UpdatePartner,
  UpdateProfile,
  UpdateUser,
  Users,
];

/** Who they are and what they may. Needs `Database` from a global module. */
@Module({ providers: useCases, exports: useCases })
export class PeopleModule {}
