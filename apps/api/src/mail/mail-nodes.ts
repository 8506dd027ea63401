import type { MailPreference } from '#notifications';

export type MailPreferenceNode = MailPreference;
