export { devMailHtmlHeaders } from './dev-mail-page.js';
export type { DevMail } from './dev-mail-page.js';
export { DevMailbox } from './dev-mailbox.service.js';
export { MailDesk } from './mail-desk.service.js';
export type {
  Delivery,
  DeliveryFilter,
  DeliveryPage,
  DeliveryPageAsked,
  MailStatus,
} from './mail-desk.service.js';
export { mailKindsOf } from './mail-kind.js';
export type { AccountMailKind, MailKind, ReferralMailKind } from './mail-kind.js';
export { MailPreferences } from './mail-preferences.service.js';
export type { MailPreference } from './mail-preferences.service.js';
export { MailProjection } from './mail-projection.service.js';
export { MailSender } from './mail-sender.service.js';
export { MailSettings, usualPace } from './mail-settings.js';
export type { MailPace } from './mail-settings.js';
export { MailWriter } from './mail-writer.service.js';
export { MailRepository } from './mail.repository.js';
export { NotificationPreferences } from './notification-preferences.service.js';
export type {
  NotificationChannel,
  NotificationPreference,
} from './notification-preferences.service.js';
export { NotificationsModule } from './notifications.module.js';
export { plainPageHeaders } from './plain-page.js';
export { UnsubscribeLinks } from './unsubscribe-links.service.js';
export { Unsubscribe } from './unsubscribe.service.js';
