/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Availability {\n    viewer {\n      id\n      available\n      unavailableUntil\n      timeZone\n      workingHours {\n        timeZone\n        weekly {\n          day\n          from\n          to\n        }\n      }\n    }\n  }\n": typeof types.AvailabilityDocument,
    "\n  mutation SetAvailability($input: SetAvailabilityInput!) {\n    setAvailability(input: $input) {\n      id\n      available\n      unavailableUntil\n    }\n  }\n": typeof types.SetAvailabilityDocument,
    "\n  mutation SetWorkingHours($input: SetWorkingHoursInput!) {\n    setWorkingHours(input: $input) {\n      id\n    }\n  }\n": typeof types.SetWorkingHoursDocument,
    "\n  query TimeZones {\n    timeZones\n  }\n": typeof types.TimeZonesDocument,
    "\n  query Inbox($repId: ID!) {\n    referrals(filter: { repId: $repId, status: [ASSIGNED] }, orderBy: DUE_SOONEST, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          leadClass\n          productLine\n          submittedAt\n          company {\n            name\n            country\n          }\n          partner {\n            id\n            name\n          }\n          assignment {\n            id\n            assignedAt\n            dueAt\n            warnedAt\n            breachedAt\n            queue {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query InboxReferral($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      leadClass\n      productLine\n      touchpoint\n      buyingSignals\n      consent\n      note\n      submittedAt\n      tier\n      company {\n        name\n        domain\n        country\n        industry\n        employees\n        techStack\n      }\n      contact {\n        name\n        email\n        phone\n        title\n      }\n      partner {\n        id\n        name\n      }\n      verdict {\n        leadClass\n        rulesVersion\n        partnerConfirmedAt\n        vendorConfirmedAt\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n      assignment {\n        id\n        turn\n        reason\n        assignedAt\n        dueAt\n        warnedAt\n        breachedAt\n        rep {\n          id\n          name\n        }\n        queue {\n          id\n          name\n        }\n        candidates {\n          eligible\n          because\n          rep {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.InboxReferralDocument,
    "\n  query Whereabouts($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      company {\n        name\n      }\n      assignment {\n        rep {\n          id\n          name\n        }\n      }\n      assignments {\n        breachedAt\n        rep {\n          id\n        }\n      }\n    }\n  }\n": typeof types.WhereaboutsDocument,
    "\n  mutation Accept($referralId: ID!) {\n    acceptReferral(input: { referralId: $referralId }) {\n      id\n      status\n    }\n  }\n": typeof types.AcceptDocument,
    "\n  mutation Decline($referralId: ID!, $reason: String!) {\n    declineReferral(input: { referralId: $referralId, reason: $reason }) {\n      id\n      status\n      assignment {\n        rep {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.DeclineDocument,
    "\n  query NextInLine {\n    queues {\n      id\n      name\n      next {\n        turn\n        rep {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.NextInLineDocument,
    "\n  query Pipeline($repId: ID!, $status: [ReferralStatus!]!, $after: String) {\n    referrals(\n      filter: { repId: $repId, status: $status }\n      orderBy: LAST_CHANGED\n      first: 100\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          status\n          leadClass\n          lastChangedAt\n          company {\n            name\n          }\n          partner {\n            id\n            name\n          }\n          deal {\n            stage\n            closedAt\n            expectedCloseOn\n            amount {\n              amount\n              currency\n            }\n            annualRecurringRevenue {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PipelineDocument,
    "\n  mutation UpdateDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.UpdateDealDocument,
};
const documents: Documents = {
    "\n  query Availability {\n    viewer {\n      id\n      available\n      unavailableUntil\n      timeZone\n      workingHours {\n        timeZone\n        weekly {\n          day\n          from\n          to\n        }\n      }\n    }\n  }\n": types.AvailabilityDocument,
    "\n  mutation SetAvailability($input: SetAvailabilityInput!) {\n    setAvailability(input: $input) {\n      id\n      available\n      unavailableUntil\n    }\n  }\n": types.SetAvailabilityDocument,
    "\n  mutation SetWorkingHours($input: SetWorkingHoursInput!) {\n    setWorkingHours(input: $input) {\n      id\n    }\n  }\n": types.SetWorkingHoursDocument,
    "\n  query TimeZones {\n    timeZones\n  }\n": types.TimeZonesDocument,
    "\n  query Inbox($repId: ID!) {\n    referrals(filter: { repId: $repId, status: [ASSIGNED] }, orderBy: DUE_SOONEST, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          leadClass\n          productLine\n          submittedAt\n          company {\n            name\n            country\n          }\n          partner {\n            id\n            name\n          }\n          assignment {\n            id\n            assignedAt\n            dueAt\n            warnedAt\n            breachedAt\n            queue {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  query InboxReferral($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      leadClass\n      productLine\n      touchpoint\n      buyingSignals\n      consent\n      note\n      submittedAt\n      tier\n      company {\n        name\n        domain\n        country\n        industry\n        employees\n        techStack\n      }\n      contact {\n        name\n        email\n        phone\n        title\n      }\n      partner {\n        id\n        name\n      }\n      verdict {\n        leadClass\n        rulesVersion\n        partnerConfirmedAt\n        vendorConfirmedAt\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n      assignment {\n        id\n        turn\n        reason\n        assignedAt\n        dueAt\n        warnedAt\n        breachedAt\n        rep {\n          id\n          name\n        }\n        queue {\n          id\n          name\n        }\n        candidates {\n          eligible\n          because\n          rep {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.InboxReferralDocument,
    "\n  query Whereabouts($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      company {\n        name\n      }\n      assignment {\n        rep {\n          id\n          name\n        }\n      }\n      assignments {\n        breachedAt\n        rep {\n          id\n        }\n      }\n    }\n  }\n": types.WhereaboutsDocument,
    "\n  mutation Accept($referralId: ID!) {\n    acceptReferral(input: { referralId: $referralId }) {\n      id\n      status\n    }\n  }\n": types.AcceptDocument,
    "\n  mutation Decline($referralId: ID!, $reason: String!) {\n    declineReferral(input: { referralId: $referralId, reason: $reason }) {\n      id\n      status\n      assignment {\n        rep {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.DeclineDocument,
    "\n  query NextInLine {\n    queues {\n      id\n      name\n      next {\n        turn\n        rep {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.NextInLineDocument,
    "\n  query Pipeline($repId: ID!, $status: [ReferralStatus!]!, $after: String) {\n    referrals(\n      filter: { repId: $repId, status: $status }\n      orderBy: LAST_CHANGED\n      first: 100\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          status\n          leadClass\n          lastChangedAt\n          company {\n            name\n          }\n          partner {\n            id\n            name\n          }\n          deal {\n            stage\n            closedAt\n            expectedCloseOn\n            amount {\n              amount\n              currency\n            }\n            annualRecurringRevenue {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PipelineDocument,
    "\n  mutation UpdateDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      id\n      status\n    }\n  }\n": types.UpdateDealDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Availability {\n    viewer {\n      id\n      available\n      unavailableUntil\n      timeZone\n      workingHours {\n        timeZone\n        weekly {\n          day\n          from\n          to\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AvailabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAvailability($input: SetAvailabilityInput!) {\n    setAvailability(input: $input) {\n      id\n      available\n      unavailableUntil\n    }\n  }\n"): typeof import('./graphql').SetAvailabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWorkingHours($input: SetWorkingHoursInput!) {\n    setWorkingHours(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SetWorkingHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TimeZones {\n    timeZones\n  }\n"): typeof import('./graphql').TimeZonesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($repId: ID!) {\n    referrals(filter: { repId: $repId, status: [ASSIGNED] }, orderBy: DUE_SOONEST, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          leadClass\n          productLine\n          submittedAt\n          company {\n            name\n            country\n          }\n          partner {\n            id\n            name\n          }\n          assignment {\n            id\n            assignedAt\n            dueAt\n            warnedAt\n            breachedAt\n            queue {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InboxReferral($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      leadClass\n      productLine\n      touchpoint\n      buyingSignals\n      consent\n      note\n      submittedAt\n      tier\n      company {\n        name\n        domain\n        country\n        industry\n        employees\n        techStack\n      }\n      contact {\n        name\n        email\n        phone\n        title\n      }\n      partner {\n        id\n        name\n      }\n      verdict {\n        leadClass\n        rulesVersion\n        partnerConfirmedAt\n        vendorConfirmedAt\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n      assignment {\n        id\n        turn\n        reason\n        assignedAt\n        dueAt\n        warnedAt\n        breachedAt\n        rep {\n          id\n          name\n        }\n        queue {\n          id\n          name\n        }\n        candidates {\n          eligible\n          because\n          rep {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InboxReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Whereabouts($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      company {\n        name\n      }\n      assignment {\n        rep {\n          id\n          name\n        }\n      }\n      assignments {\n        breachedAt\n        rep {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WhereaboutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Accept($referralId: ID!) {\n    acceptReferral(input: { referralId: $referralId }) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').AcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Decline($referralId: ID!, $reason: String!) {\n    declineReferral(input: { referralId: $referralId, reason: $reason }) {\n      id\n      status\n      assignment {\n        rep {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextInLine {\n    queues {\n      id\n      name\n      next {\n        turn\n        rep {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NextInLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pipeline($repId: ID!, $status: [ReferralStatus!]!, $after: String) {\n    referrals(\n      filter: { repId: $repId, status: $status }\n      orderBy: LAST_CHANGED\n      first: 100\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          status\n          leadClass\n          lastChangedAt\n          company {\n            name\n          }\n          partner {\n            id\n            name\n          }\n          deal {\n            stage\n            closedAt\n            expectedCloseOn\n            amount {\n              amount\n              currency\n            }\n            annualRecurringRevenue {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PipelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').UpdateDealDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
