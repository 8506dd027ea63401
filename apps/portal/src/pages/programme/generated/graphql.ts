/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CreatePartnerInput = {
  readonly country?: string | null | undefined;
  readonly name: string;
  readonly tier: string;
};

export type PartnerOrder =
  /** Who referred last comes first. */
  | 'LATEST_REFERRAL'
  | 'NAME'
  /** Who has been quiet longest comes first, and before all who has never referred. */
  | 'QUIETEST';

export type ReferralStatus =
  | 'ACCEPTED'
  /** Something is missing that the partner can add. */
  | 'ACTION_REQUIRED'
  | 'ARCHIVED'
  /** A rep has it and has yet to answer. */
  | 'ASSIGNED'
  | 'DISQUALIFIED'
  | 'LAPSED'
  | 'LOST'
  | 'MERGED'
  /** Not for sales yet. */
  | 'NURTURING'
  /** There is a deal. */
  | 'OPPORTUNITY'
  | 'WITHDRAWN'
  | 'WON';

export type Role =
  | 'ADMIN'
  | 'PARTNER_ADMIN'
  | 'PARTNER_MANAGER'
  | 'PARTNER_MEMBER'
  | 'SALES_MANAGER'
  | 'SALES_REP';

/** Absent fields keep their values; null empties the country. */
export type UpdatePartnerInput = {
  readonly country?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly partnerId: string | number;
  readonly tier?: string | null | undefined;
};

export type PartnersQueryVariables = Exact<{
  search?: string | null | undefined;
  tier?: ReadonlyArray<string> | string | null | undefined;
  quietSince?: string | null | undefined;
  orderBy: PartnerOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { readonly partners: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly tier: string, readonly country: string | null, readonly lastReferralAt: string | null, readonly openClocks: number, readonly figures: { readonly referrals: number, readonly eqlShare: number | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PartnerQueryVariables = Exact<{
  id: string | number;
  from?: string | null | undefined;
}>;


export type PartnerQuery = { readonly partner: { readonly id: string, readonly name: string, readonly slug: string, readonly tier: string, readonly country: string | null, readonly lastReferralAt: string | null, readonly openClocks: number, readonly figures: { readonly referrals: number, readonly eqlShare: number | null, readonly answeredInTime: number, readonly breached: number, readonly medianFirstAnswer: string | null, readonly won: ReadonlyArray<{ readonly amount: string, readonly currency: string }>, readonly byStatus: ReadonlyArray<{ readonly status: ReferralStatus, readonly referrals: number }> } }, readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly email: string | null, readonly role: Role, readonly active: boolean, readonly joined: boolean } }> } };

export type TiersQueryVariables = Exact<{ [key: string]: never; }>;


export type TiersQuery = { readonly tiers: ReadonlyArray<string> };

export type CountryNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountryNamesQuery = { readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type CreatePartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
}>;


export type CreatePartnerMutation = { readonly createPartner: { readonly id: string } };

export type UpdatePartnerMutationVariables = Exact<{
  input: UpdatePartnerInput;
}>;


export type UpdatePartnerMutation = { readonly updatePartner: { readonly id: string } };

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

export const PartnersDocument = new TypedDocumentString(`
    query Partners($search: String, $tier: [String!], $quietSince: DateTime, $orderBy: PartnerOrder!, $first: Int!, $after: String) {
  partners(
    search: $search
    tier: $tier
    quietSince: $quietSince
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        name
        tier
        country
        lastReferralAt
        openClocks
        figures {
          referrals
          eqlShare
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PartnerDocument = new TypedDocumentString(`
    query Partner($id: ID!, $from: Date) {
  partner(id: $id) {
    id
    name
    slug
    tier
    country
    lastReferralAt
    openClocks
    figures(from: $from) {
      referrals
      eqlShare
      answeredInTime
      breached
      medianFirstAnswer
      won {
        amount
        currency
      }
      byStatus {
        status
        referrals
      }
    }
  }
  people(filter: {partnerId: $id}, first: 100) {
    edges {
      node {
        id
        name
        email
        role
        active
        joined
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
export const TiersDocument = new TypedDocumentString(`
    query Tiers {
  tiers
}
    `) as unknown as TypedDocumentString<TiersQuery, TiersQueryVariables>;
export const CountryNamesDocument = new TypedDocumentString(`
    query CountryNames {
  countries {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<CountryNamesQuery, CountryNamesQueryVariables>;
export const CreatePartnerDocument = new TypedDocumentString(`
    mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreatePartnerMutation, CreatePartnerMutationVariables>;
export const UpdatePartnerDocument = new TypedDocumentString(`
    mutation UpdatePartner($input: UpdatePartnerInput!) {
  updatePartner(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdatePartnerMutation, UpdatePartnerMutationVariables>;