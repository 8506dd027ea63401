import { graphql } from './generated';

export const TimeZonesDocument = graphql(`
  query TimeZones {
    timeZones
  }
`);

export const UpdateProfileDocument = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      id
      name
      locale
      timeZone
    }
  }
`);

export const MailResetDocument = graphql(`
  mutation MailReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

export const SetPreferenceDocument = graphql(`
  mutation SetPreference($input: NotificationPreferenceInput!) {
    setNotificationPreference(input: $input) {
      kind
      channel
      enabled
      event
      title
    }
  }
`);

export const SessionsDocument = graphql(`
  query Sessions {
    sessions {
      id
      createdAt
      expiresAt
      current
    }
  }
`);

export const RevokeSessionDocument = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id)
  }
`);

export const ApiKeysDocument = graphql(`
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
`);

export const CreateApiKeyDocument = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      id
      secret
    }
  }
`);

export const RevokeApiKeyDocument = graphql(`
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(id: $id)
  }
`);
