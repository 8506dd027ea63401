import { graphql } from './generated';

graphql(`
  fragment ReplayFacts on Replay {
    id
    status
    from
    before
    rules
    queues
    referrals
    replayed
    failure
    askedAt
  }
`);

export const ReplaysDocument = graphql(`
  query Replays {
    replays {
      ...ReplayFacts
    }
  }
`);

export const DraftNamesDocument = graphql(`
  query DraftNames {
    ruleDrafts {
      id
      name
    }
  }
`);

export const CancelReplayDocument = graphql(`
  mutation CancelReplay($id: ID!) {
    cancelReplay(id: $id) {
      id
      status
    }
  }
`);

export const ReplayDocument = graphql(`
  query Replay($id: ID!) {
    replay(id: $id) {
      ...ReplayFacts
      outcome {
        referrals
        asRecorded
        changed
        changedClass
        changedRep
        changedBreach
        before {
          toSales
          breached
          byClass {
            leadClass
            referrals
          }
        }
        after {
          toSales
          breached
          byClass {
            leadClass
            referrals
          }
        }
        reps {
          rep {
            id
            name
          }
          before {
            assigned
            turns
            fairShare
          }
          after {
            assigned
            turns
            fairShare
          }
        }
      }
    }
  }
`);

export const ReplayChangesDocument = graphql(`
  query ReplayChanges($id: ID!, $kind: ReplayChangeKind, $after: String) {
    replay(id: $id) {
      id
      changes(kind: $kind, first: 50, after: $after) {
        edges {
          node {
            kinds
            because
            referral {
              id
              company {
                name
              }
            }
            before {
              leadClass
              breached
              reps {
                id
                name
              }
            }
            after {
              leadClass
              breached
              reps {
                id
                name
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
