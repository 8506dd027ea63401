import type { MailPreference, NotificationPreference } from '#notifications';

export type MailPreferenceNode = MailPreference;
export type NotificationPreferenceNode = NotificationPreference;
