export { AcceptInvite } from './accept-invite.service.js';
export { ApiKeys } from './api-keys.service.js';
export type { ApiKey } from './api-keys.service.js';
export { audit } from './audit.repository.js';
export type { AuditFact } from './audit.repository.js';
export { AuditNames } from './audit-names.service.js';
export type { AuditName, NamedKind } from './audit-names.service.js';
export { AuditTrail } from './audit-trail.service.js';
export type { AuditEntry, AuditFilter, AuditPage } from './audit-trail.service.js';
export { Authenticator } from './authenticator.service.js';
export { CreateApiKey } from './create-api-key.service.js';
export type { NewApiKey } from './create-api-key.service.js';
export { CreatePartner } from './create-partner.service.js';
export type { NewPartner } from './create-partner.service.js';
export { deactivate, requireMayDeactivate } from './deactivate-user.repository.js';
export type { Deactivated } from './deactivate-user.repository.js';
export { ensureFirstAdmin } from './first-admin.repository.js';
export { InviteAgain } from './invite-again.service.js';
export { InviteUser } from './invite-user.service.js';
export type { Invitation } from './invite-user.service.js';
export type { Partner } from './partner.js';
export { Partners } from './partners.service.js';
export type {
  ListedPartner,
  PartnerOrder,
  PartnerPage,
  PartnersAsked,
} from './partners.service.js';
export { idsIn } from './ids-in.js';
export { hashPassword } from './password-hash.js';
export { PeopleModule } from './people.module.js';
export { recordedChanges } from './recorded-changes.js';
export { ReactivateUser } from './reactivate-user.service.js';
export { RequestPasswordReset } from './request-password-reset.service.js';
export { MAIL_CHANNEL } from './secret-link.repository.js';
export { ResetPassword } from './reset-password.service.js';
export { RevokeApiKey } from './revoke-api-key.service.js';
export type { SignedIn } from './session.repository.js';
export { Sessions } from './sessions.service.js';
export type { Session } from './sessions.service.js';
export { SignIn } from './sign-in.service.js';
export type { Credentials } from './sign-in.service.js';
export { SignOut } from './sign-out.service.js';
export { sourceBucket } from './source-bucket.js';
export { isOneLine, textProblems } from './text-problems.js';
export { UpdatePartner } from './update-partner.service.js';
export type { PartnerChange } from './update-partner.service.js';
export { UpdateProfile } from './update-profile.service.js';
export type { ProfileChange } from './update-profile.service.js';
export { UpdateUser } from './update-user.service.js';
export type { UserChange } from './update-user.service.js';
export type { User } from './user.js';
export { Users } from './users.service.js';
export type { PeopleAsked, PeopleFilter, PeoplePage } from './users.service.js';
export { apiScopes, isLocale, locales, requirePerson, requireRole } from './viewer.js';
export type { Actor, ApiScope, Locale, Viewer } from './viewer.js';
