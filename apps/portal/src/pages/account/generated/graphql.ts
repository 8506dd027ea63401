/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a key may be used for. */
export type ApiScope =
  | 'EVENTS_READ'
  | 'REFERRALS_READ'
  | 'REFERRALS_WRITE'
  | 'SIGNALS_WRITE';

export type CreateApiKeyInput = {
  /** Absent: until it is revoked. */
  readonly expiresAt?: string | null | undefined;
  readonly name: string;
  readonly scopes: ReadonlyArray<ApiScope>;
};

export type NotificationChannel =
  /** Shown by the portal where the browser was allowed to. */
  | 'BROWSER'
  | 'MAIL';

export type NotificationPreferenceInput = {
  readonly channel: NotificationChannel;
  readonly enabled: boolean;
  readonly kind: string;
};

export type UpdateProfileInput = {
  readonly locale?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
};

export type TimeZonesQueryVariables = Exact<{ [key: string]: never; }>;


export type TimeZonesQuery = { readonly timeZones: ReadonlyArray<string> };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { readonly updateProfile: { readonly id: string, readonly name: string, readonly locale: string, readonly timeZone: string } };

export type MailResetMutationVariables = Exact<{
  email: string;
}>;


export type MailResetMutation = { readonly requestPasswordReset: boolean };

export type SetPreferenceMutationVariables = Exact<{
  input: NotificationPreferenceInput;
}>;


export type SetPreferenceMutation = { readonly setNotificationPreference: ReadonlyArray<{ readonly kind: string, readonly channel: NotificationChannel, readonly enabled: boolean, readonly event: string, readonly title: string }> };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly expiresAt: string, readonly current: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { readonly revokeSession: boolean };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { readonly apiKeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<ApiScope>, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly partner: { readonly id: string, readonly name: string } | null }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { readonly createApiKey: { readonly id: string, readonly secret: string } };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiKeyMutation = { readonly revokeApiKey: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const TimeZonesDocument = new TypedDocumentString(`
    query TimeZones {
  timeZones
}
    `) as unknown as TypedDocumentString<TimeZonesQuery, TimeZonesQueryVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    id
    name
    locale
    timeZone
  }
}
    `) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const MailResetDocument = new TypedDocumentString(`
    mutation MailReset($email: String!) {
  requestPasswordReset(email: $email)
}
    `) as unknown as TypedDocumentString<MailResetMutation, MailResetMutationVariables>;
export const SetPreferenceDocument = new TypedDocumentString(`
    mutation SetPreference($input: NotificationPreferenceInput!) {
  setNotificationPreference(input: $input) {
    kind
    channel
    enabled
    event
    title
  }
}
    `) as unknown as TypedDocumentString<SetPreferenceMutation, SetPreferenceMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  sessions {
    id
    createdAt
    expiresAt
    current
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys {
  apiKeys {
    id
    name
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    partner {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    id
    secret
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;