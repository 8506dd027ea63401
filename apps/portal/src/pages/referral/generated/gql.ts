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
    "\n  query ReferralPage($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      leadClass\n      productLine\n      touchpoint\n      buyingSignals\n      confirmsFitAndIntent\n      consent\n      note\n      tier\n      referredAt\n      submittedAt\n      bant {\n        budget\n        authority\n        need\n        timeline\n      }\n      company {\n        name\n        domain\n        country\n        subdivision\n        industry\n        employees\n        techStack\n      }\n      contact {\n        name\n        email\n        phone\n        title\n      }\n      partner {\n        id\n        name\n      }\n      deal {\n        stage\n        expectedCloseOn\n        closedAt\n        amount {\n          amount\n          currency\n        }\n        annualRecurringRevenue {\n          amount\n          currency\n        }\n      }\n      signals {\n        id\n        kind\n        count\n        evidence\n        evidenceUrl\n        seenAt\n        expiresAt\n        partner {\n          name\n        }\n      }\n      waitsUntil\n      claim {\n        until\n      }\n      awaits {\n        from\n        on\n      }\n      confirmations {\n        side\n        at\n        evidence\n        rulesVersion\n        by {\n          name\n        }\n      }\n      verdicts {\n        leadClass\n        rulesVersion\n        madeAt\n        becauseOf\n        partnerConfirmedAt\n        vendorConfirmedAt\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n      assignment {\n        id\n      }\n      assignments {\n        id\n        turn\n        reason\n        assignedAt\n        dueAt\n        warnedAt\n        warnsAt\n        onBreach\n        respondedAt\n        respondedWithin\n        respondedWithinOpenHours\n        breachedAt\n        endedAt\n        endedBecause\n        runs {\n          from\n          until\n        }\n        rep {\n          id\n          name\n        }\n        queue {\n          id\n          name\n        }\n        candidates {\n          eligible\n          because\n          rep {\n            id\n            name\n          }\n        }\n      }\n      timeline {\n        id\n        type\n        at\n        byViewer\n        data\n      }\n    }\n  }\n": typeof types.ReferralPageDocument,
    "\n  mutation AcceptReferral($input: AcceptReferralInput!) {\n    acceptReferral(input: $input) {\n      id\n    }\n  }\n": typeof types.AcceptReferralDocument,
    "\n  mutation DeclineReferral($input: ReasonInput!) {\n    declineReferral(input: $input) {\n      id\n    }\n  }\n": typeof types.DeclineReferralDocument,
    "\n  mutation WithdrawReferral($input: ReasonInput!) {\n    withdrawReferral(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawReferralDocument,
    "\n  mutation VerifyReferral($input: ReasonInput!) {\n    verifyReferral(input: $input) {\n      id\n    }\n  }\n": typeof types.VerifyReferralDocument,
    "\n  mutation ConfirmReferral($input: ConfirmReferralInput!) {\n    confirmReferral(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmReferralDocument,
    "\n  mutation ReleaseClaim($input: ReasonInput!) {\n    releaseClaim(input: $input) {\n      id\n    }\n  }\n": typeof types.ReleaseClaimDocument,
    "\n  mutation PromoteReferral($input: ReasonInput!) {\n    promoteReferral(input: $input) {\n      id\n    }\n  }\n": typeof types.PromoteReferralDocument,
    "\n  mutation ChangeDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeDealDocument,
    "\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      __typename\n      ... on ReferralSubmitted {\n        referral {\n          id\n          status\n          leadClass\n        }\n      }\n      ... on ReferralInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n      ... on ReferralClaimed {\n        message\n        yours {\n          id\n        }\n      }\n    }\n  }\n": typeof types.CompleteReferralDocument,
    "\n  mutation RecordTouch($input: RecordTouchInput!) {\n    recordTouch(input: $input) {\n      __typename\n      ... on TouchRecorded {\n        repeated\n        referral {\n          id\n          status\n        }\n      }\n      ... on ReferralInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RecordTouchDocument,
    "\n  query Subdivisions($country: CountryCode!) {\n    countries(codes: [$country]) {\n      subdivisions {\n        code\n        name\n      }\n    }\n  }\n": typeof types.SubdivisionsDocument,
};
const documents: Documents = {
    "\n  query ReferralPage($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      leadClass\n      productLine\n      touchpoint\n      buyingSignals\n      confirmsFitAndIntent\n      consent\n      note\n      tier\n      referredAt\n      submittedAt\n      bant {\n        budget\n        authority\n        need\n        timeline\n      }\n      company {\n        name\n        domain\n        country\n        subdivision\n        industry\n        employees\n        techStack\n      }\n      contact {\n        name\n        email\n        phone\n        title\n      }\n      partner {\n        id\n        name\n      }\n      deal {\n        stage\n        expectedCloseOn\n        closedAt\n        amount {\n          amount\n          currency\n        }\n        annualRecurringRevenue {\n          amount\n          currency\n        }\n      }\n      signals {\n        id\n        kind\n        count\n        evidence\n        evidenceUrl\n        seenAt\n        expiresAt\n        partner {\n          name\n        }\n      }\n      waitsUntil\n      claim {\n        until\n      }\n      awaits {\n        from\n        on\n      }\n      confirmations {\n        side\n        at\n        evidence\n        rulesVersion\n        by {\n          name\n        }\n      }\n      verdicts {\n        leadClass\n        rulesVersion\n        madeAt\n        becauseOf\n        partnerConfirmedAt\n        vendorConfirmedAt\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n      assignment {\n        id\n      }\n      assignments {\n        id\n        turn\n        reason\n        assignedAt\n        dueAt\n        warnedAt\n        warnsAt\n        onBreach\n        respondedAt\n        respondedWithin\n        respondedWithinOpenHours\n        breachedAt\n        endedAt\n        endedBecause\n        runs {\n          from\n          until\n        }\n        rep {\n          id\n          name\n        }\n        queue {\n          id\n          name\n        }\n        candidates {\n          eligible\n          because\n          rep {\n            id\n            name\n          }\n        }\n      }\n      timeline {\n        id\n        type\n        at\n        byViewer\n        data\n      }\n    }\n  }\n": types.ReferralPageDocument,
    "\n  mutation AcceptReferral($input: AcceptReferralInput!) {\n    acceptReferral(input: $input) {\n      id\n    }\n  }\n": types.AcceptReferralDocument,
    "\n  mutation DeclineReferral($input: ReasonInput!) {\n    declineReferral(input: $input) {\n      id\n    }\n  }\n": types.DeclineReferralDocument,
    "\n  mutation WithdrawReferral($input: ReasonInput!) {\n    withdrawReferral(input: $input) {\n      id\n    }\n  }\n": types.WithdrawReferralDocument,
    "\n  mutation VerifyReferral($input: ReasonInput!) {\n    verifyReferral(input: $input) {\n      id\n    }\n  }\n": types.VerifyReferralDocument,
    "\n  mutation ConfirmReferral($input: ConfirmReferralInput!) {\n    confirmReferral(input: $input) {\n      id\n    }\n  }\n": types.ConfirmReferralDocument,
    "\n  mutation ReleaseClaim($input: ReasonInput!) {\n    releaseClaim(input: $input) {\n      id\n    }\n  }\n": types.ReleaseClaimDocument,
    "\n  mutation PromoteReferral($input: ReasonInput!) {\n    promoteReferral(input: $input) {\n      id\n    }\n  }\n": types.PromoteReferralDocument,
    "\n  mutation ChangeDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      id\n    }\n  }\n": types.ChangeDealDocument,
    "\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      __typename\n      ... on ReferralSubmitted {\n        referral {\n          id\n          status\n          leadClass\n        }\n      }\n      ... on ReferralInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n      ... on ReferralClaimed {\n        message\n        yours {\n          id\n        }\n      }\n    }\n  }\n": types.CompleteReferralDocument,
    "\n  mutation RecordTouch($input: RecordTouchInput!) {\n    recordTouch(input: $input) {\n      __typename\n      ... on TouchRecorded {\n        repeated\n        referral {\n          id\n          status\n        }\n      }\n      ... on ReferralInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RecordTouchDocument,
    "\n  query Subdivisions($country: CountryCode!) {\n    countries(codes: [$country]) {\n      subdivisions {\n        code\n        name\n      }\n    }\n  }\n": types.SubdivisionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralPage($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      leadClass\n      productLine\n      touchpoint\n      buyingSignals\n      confirmsFitAndIntent\n      consent\n      note\n      tier\n      referredAt\n      submittedAt\n      bant {\n        budget\n        authority\n        need\n        timeline\n      }\n      company {\n        name\n        domain\n        country\n        subdivision\n        industry\n        employees\n        techStack\n      }\n      contact {\n        name\n        email\n        phone\n        title\n      }\n      partner {\n        id\n        name\n      }\n      deal {\n        stage\n        expectedCloseOn\n        closedAt\n        amount {\n          amount\n          currency\n        }\n        annualRecurringRevenue {\n          amount\n          currency\n        }\n      }\n      signals {\n        id\n        kind\n        count\n        evidence\n        evidenceUrl\n        seenAt\n        expiresAt\n        partner {\n          name\n        }\n      }\n      waitsUntil\n      claim {\n        until\n      }\n      awaits {\n        from\n        on\n      }\n      confirmations {\n        side\n        at\n        evidence\n        rulesVersion\n        by {\n          name\n        }\n      }\n      verdicts {\n        leadClass\n        rulesVersion\n        madeAt\n        becauseOf\n        partnerConfirmedAt\n        vendorConfirmedAt\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n      assignment {\n        id\n      }\n      assignments {\n        id\n        turn\n        reason\n        assignedAt\n        dueAt\n        warnedAt\n        warnsAt\n        onBreach\n        respondedAt\n        respondedWithin\n        respondedWithinOpenHours\n        breachedAt\n        endedAt\n        endedBecause\n        runs {\n          from\n          until\n        }\n        rep {\n          id\n          name\n        }\n        queue {\n          id\n          name\n        }\n        candidates {\n          eligible\n          because\n          rep {\n            id\n            name\n          }\n        }\n      }\n      timeline {\n        id\n        type\n        at\n        byViewer\n        data\n      }\n    }\n  }\n"): typeof import('./graphql').ReferralPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReferral($input: AcceptReferralInput!) {\n    acceptReferral(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AcceptReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineReferral($input: ReasonInput!) {\n    declineReferral(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclineReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReferral($input: ReasonInput!) {\n    withdrawReferral(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyReferral($input: ReasonInput!) {\n    verifyReferral(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').VerifyReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmReferral($input: ConfirmReferralInput!) {\n    confirmReferral(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseClaim($input: ReasonInput!) {\n    releaseClaim(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReleaseClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromoteReferral($input: ReasonInput!) {\n    promoteReferral(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PromoteReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeDealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      __typename\n      ... on ReferralSubmitted {\n        referral {\n          id\n          status\n          leadClass\n        }\n      }\n      ... on ReferralInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n      ... on ReferralClaimed {\n        message\n        yours {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTouch($input: RecordTouchInput!) {\n    recordTouch(input: $input) {\n      __typename\n      ... on TouchRecorded {\n        repeated\n        referral {\n          id\n          status\n        }\n      }\n      ... on ReferralInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RecordTouchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Subdivisions($country: CountryCode!) {\n    countries(codes: [$country]) {\n      subdivisions {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SubdivisionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
