/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AuditFilter = {
  readonly action?: string | null | undefined;
  readonly actorId?: string | number | null | undefined;
  /** Exclusive. */
  readonly before?: string | null | undefined;
  /** Inclusive. */
  readonly from?: string | null | undefined;
  /** In what was done, to what and with what; or in the name or address of who did it, or to whom it was done. */
  readonly search?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly subjectId?: string | number | null | undefined;
};

export type AuditNamedKind =
  | 'API_KEY'
  | 'CONTEST'
  | 'MAIL'
  | 'PARTNER'
  | 'PERSON'
  | 'QUEUE'
  | 'REFERRAL'
  | 'RULE_DRAFT';

export type MailFilter = {
  readonly referralId?: string | number | null | undefined;
  readonly status?: ReadonlyArray<MailStatus> | null | undefined;
  readonly userId?: string | number | null | undefined;
};

export type MailStatus =
  /** Refused for good. */
  | 'FAILED'
  | 'SENT'
  /** The reader does not want that kind. */
  | 'SWITCHED_OFF'
  | 'WAITING';

export type UpdateTierInput = {
  readonly name: string;
  /** One of `protectionChoices`. */
  readonly protectionDays: number;
};

export type MailsQueryVariables = Exact<{
  filter?: MailFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MailsQuery = { readonly mails: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly status: MailStatus, readonly name: string, readonly email: string, readonly referralId: string | null, readonly createdAt: string, readonly attempts: number, readonly nextAttemptAt: string | null, readonly sentAt: string | null, readonly lastError: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SendMailAgainMutationVariables = Exact<{
  id: string | number;
}>;


export type SendMailAgainMutation = { readonly sendMailAgain: boolean };

export type AuditQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditQuery = { readonly audit: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly action: string, readonly subject: string, readonly subjectId: string | null, readonly apiKeyId: string | null, readonly requestId: string | null, readonly data: unknown, readonly names: ReadonlyArray<{ readonly id: string, readonly kind: AuditNamedKind, readonly name: string }>, readonly actor: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { readonly protectionChoices: ReadonlyArray<number>, readonly productLines: ReadonlyArray<string>, readonly programTiers: ReadonlyArray<{ readonly name: string, readonly protectionDays: number }> };

export type CreateTierMutationVariables = Exact<{
  name: string;
}>;


export type CreateTierMutation = { readonly createTier: string };

export type UpdateTierMutationVariables = Exact<{
  input: UpdateTierInput;
}>;


export type UpdateTierMutation = { readonly updateTier: { readonly name: string, readonly protectionDays: number } };

export type CreateProductLineMutationVariables = Exact<{
  code: string;
}>;


export type CreateProductLineMutation = { readonly createProductLine: string };

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

export const MailsDocument = new TypedDocumentString(`
    query Mails($filter: MailFilter, $first: Int!, $after: String) {
  mails(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        kind
        status
        name
        email
        referralId
        createdAt
        attempts
        nextAttemptAt
        sentAt
        lastError
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MailsQuery, MailsQueryVariables>;
export const SendMailAgainDocument = new TypedDocumentString(`
    mutation SendMailAgain($id: ID!) {
  sendMailAgain(id: $id)
}
    `) as unknown as TypedDocumentString<SendMailAgainMutation, SendMailAgainMutationVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($filter: AuditFilter, $first: Int!, $after: String) {
  audit(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        at
        action
        subject
        subjectId
        apiKeyId
        requestId
        data
        names {
          id
          kind
          name
        }
        actor {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  protectionChoices
  programTiers {
    name
    protectionDays
  }
  productLines
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const CreateTierDocument = new TypedDocumentString(`
    mutation CreateTier($name: String!) {
  createTier(name: $name)
}
    `) as unknown as TypedDocumentString<CreateTierMutation, CreateTierMutationVariables>;
export const UpdateTierDocument = new TypedDocumentString(`
    mutation UpdateTier($input: UpdateTierInput!) {
  updateTier(input: $input) {
    name
    protectionDays
  }
}
    `) as unknown as TypedDocumentString<UpdateTierMutation, UpdateTierMutationVariables>;
export const CreateProductLineDocument = new TypedDocumentString(`
    mutation CreateProductLine($code: String!) {
  createProductLine(code: $code)
}
    `) as unknown as TypedDocumentString<CreateProductLineMutation, CreateProductLineMutationVariables>;