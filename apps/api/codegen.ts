import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types of the resolvers, from the same SDL that is served. */
const config: CodegenConfig = {
  schema: 'apps/api/src/**/*.graphql',
  generates: {
    'apps/api/src/schema.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        avoidOptionals: { defaultValue: true },
        scalars: {
          ID: 'string',
          DateTime: 'Date',
          Date: 'string',
          Duration: 'number',
          CountryCode: 'string',
          JSON: 'unknown',
        },
        contextType: './graphql/request-context.js#RequestContext',
        resolverTypeWrapperSignature: 'T',
        mappers: {
          ApiKey: './people/people-nodes.js#ApiKeyNode',
          AuditEntry: './people/people-nodes.js#AuditEntryNode',
          Partner: './people/people-nodes.js#PartnerNode',
          User: './people/people-nodes.js#UserNode',
          PartnerFigures: './people/people-nodes.js#PartnerFiguresNode',
          Country: './places/place-nodes.js#CountryNode',
          Queue: './queues/queue-nodes.js#QueueNode',
          QueueRevision: './queues/queue-nodes.js#QueueRevisionNode',
          MemberSettings: './queues/queue-nodes.js#MemberSettingsNode',
          MemberShares: './queues/queue-nodes.js#MemberSharesNode',
          QueueFlow: './queues/queue-nodes.js#QueueFlowNode',
          NextTurn: './queues/queue-nodes.js#NextTurnNode',
          TurnsTaken: './queues/queue-nodes.js#TurnsTakenNode',
          QueueMember: './queues/queue-nodes.js#QueueMemberNode',
          Referral: './referrals/referral-nodes.js#ReferralNode',
          ReferralConnection: './referrals/referral-nodes.js#ReferralPageNode',
          Assignment: './referrals/referral-nodes.js#AssignmentNode',
          Candidate: './referrals/referral-nodes.js#CandidateNode',
          Verdict: './referrals/referral-nodes.js#VerdictNode',
          Criterion: './referrals/referral-nodes.js#CriterionNode',
          Problem: './referrals/referral-nodes.js#ProblemNode',
          Event: './events/event-nodes.js#EventNode',
          NotificationPreference: './mail/mail-nodes.js#NotificationPreferenceNode',
          MailPreference: './mail/mail-nodes.js#MailPreferenceNode',
        },
      },
    },
  },
};

export default config;
