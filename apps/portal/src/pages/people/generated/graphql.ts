/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type InviteUserInput = {
  readonly email: string;
  readonly locale?: string;
  readonly name: string;
  /** For partner roles, when the vendor invites. */
  readonly partnerId?: string | number | null | undefined;
  readonly role: Role;
  readonly timeZone?: string | null | undefined;
};

export type PeopleFilter = {
  /** False: the deactivated ones. */
  readonly active?: boolean | null | undefined;
  /** Whether they have accepted their invitation. */
  readonly joined?: boolean | null | undefined;
  readonly partnerId?: string | number | null | undefined;
  readonly role?: ReadonlyArray<Role> | null | undefined;
  /** Part of the name or of the e-mail address. */
  readonly search?: string | null | undefined;
};

export type Role =
  | 'ADMIN'
  | 'PARTNER_ADMIN'
  | 'PARTNER_MANAGER'
  | 'PARTNER_MEMBER'
  | 'SALES_MANAGER'
  | 'SALES_REP';

/** Absent fields keep their values. A role stays on its side: the vendor's or a partner's. */
export type UpdateUserInput = {
  readonly locale?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly role?: Role | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly userId: string | number;
};

export type PeopleQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly email: string | null, readonly role: Role, readonly locale: string, readonly timeZone: string, readonly active: boolean, readonly joined: boolean, readonly available: boolean, readonly unavailableUntil: string | null, readonly partner: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpenWorkQueryVariables = Exact<{
  repId: string | number;
}>;


export type OpenWorkQuery = { readonly referrals: { readonly totalCount: number } };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { readonly inviteUser: { readonly id: string } };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { readonly updateUser: { readonly id: string } };

export type ResendInvitationMutationVariables = Exact<{
  userId: string | number;
}>;


export type ResendInvitationMutation = { readonly resendInvitation: { readonly id: string } };

export type DeactivateUserMutationVariables = Exact<{
  userId: string | number;
}>;


export type DeactivateUserMutation = { readonly deactivateUser: { readonly id: string } };

export type ReactivateUserMutationVariables = Exact<{
  userId: string | number;
}>;


export type ReactivateUserMutation = { readonly reactivateUser: { readonly id: string } };

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

export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PeopleFilter, $first: Int!, $after: String) {
  people(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        name
        email
        role
        locale
        timeZone
        active
        joined
        available
        unavailableUntil
        partner {
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
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const OpenWorkDocument = new TypedDocumentString(`
    query OpenWork($repId: ID!) {
  referrals(
    filter: {repId: $repId, status: [ASSIGNED, ACCEPTED, OPPORTUNITY]}
    first: 1
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OpenWorkQuery, OpenWorkQueryVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InviteUserInput!) {
  inviteUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const UpdateUserDocument = new TypedDocumentString(`
    mutation UpdateUser($input: UpdateUserInput!) {
  updateUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateUserMutation, UpdateUserMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($userId: ID!) {
  resendInvitation(userId: $userId) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const DeactivateUserDocument = new TypedDocumentString(`
    mutation DeactivateUser($userId: ID!) {
  deactivateUser(userId: $userId) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const ReactivateUserDocument = new TypedDocumentString(`
    mutation ReactivateUser($userId: ID!) {
  reactivateUser(userId: $userId) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReactivateUserMutation, ReactivateUserMutationVariables>;