import { graphql } from './generated';

/** A queue's members, what each has of it, and whose turn is next and why. */
graphql(`
  fragment QueueLoad on Queue {
    id
    name
    fallback
    countries
    subdivisions
    productLines
    sla {
      respondWithin
      clock
      onBreach
    }
    next {
      turn
      rep {
        id
        name
      }
      candidates {
        eligible
        because
        rep {
          id
          name
        }
      }
    }
    members {
      weight
      dailyCap
      credit
      share
      turns
      waiting
      open
      rep {
        id
        name
        active
        available
        unavailableUntil
      }
    }
    turns {
      turns
      fairShare
      rep {
        id
        name
      }
    }
  }
`);

export const QueuesDocument = graphql(`
  query Queues {
    queues {
      ...QueueLoad
    }
  }
`);

export const OpenClocksDocument = graphql(`
  query OpenClocks($first: Int!) {
    referrals(filter: { status: [ASSIGNED] }, orderBy: DUE_SOONEST, first: $first) {
      totalCount
      edges {
        node {
          id
          leadClass
          productLine
          company {
            name
            country
          }
          partner {
            name
          }
          assignment {
            id
            assignedAt
            dueAt
            warnedAt
            breachedAt
            runs {
              from
              until
            }
            rep {
              id
              name
            }
            queue {
              id
              name
              sla {
                clock
                respondWithin
              }
            }
          }
        }
      }
    }
  }
`);

export const AnswersDocument = graphql(`
  query Answers($from: Date, $to: Date, $queueId: ID, $repId: ID) {
    answerFigures(from: $from, to: $to, queueId: $queueId, repId: $repId) {
      timeZone
      total {
        assigned
        breached
        ended
        inTime
        waiting
        medianResponse
      }
      days {
        day
        counts {
          assigned
          breached
          ended
          inTime
          waiting
          medianResponse
        }
      }
    }
  }
`);

export const BreachesDocument = graphql(`
  query Breaches($first: Int!) {
    assignments(filter: { breached: true }, first: $first) {
      edges {
        node {
          id
          breachedAt
          respondedAt
          endedAt
          rep {
            id
            name
          }
          queue {
            id
            name
          }
          referral {
            id
            status
            company {
              name
            }
          }
          followedBy {
            id
            reason
            assignedAt
            rep {
              id
              name
            }
            queue {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const DecisionsDocument = graphql(`
  query Decisions($filter: AssignmentFilter, $after: String) {
    assignments(filter: $filter, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          reason
          turn
          assignedAt
          dueAt
          warnedAt
          breachedAt
          respondedAt
          endedAt
          endedBecause
          respondedWithin
          respondedWithinOpenHours
          rep {
            id
            name
          }
          queue {
            id
            name
          }
          candidates {
            eligible
            because
            rep {
              id
              name
            }
          }
          referral {
            id
            status
            company {
              name
            }
            partner {
              name
            }
          }
          followedBy {
            id
            reason
            rep {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** A queue as it can be edited, and what it has been. */
export const QueueDocument = graphql(`
  query QueueSettings {
    queues {
      ...QueueLoad
      sla {
        ...QueueSla
      }
      revisions {
        ...QueueRevisionFields
      }
    }
  }

  fragment QueueSla on SlaPolicy {
    respondWithin
    warnAt
    clock
    onBreach
    calendar {
      timeZone
      holidaysOf
      closedOn
      weekly {
        day
        from
        to
      }
    }
  }

  fragment QueueRevisionFields on QueueRevision {
    revision
    heldFrom
    name
    countries
    subdivisions
    productLines
    changedBy {
      name
    }
    members {
      weight
      dailyCap
      rep {
        id
        name
      }
    }
    sla {
      ...QueueSla
    }
  }
`);

/** A rep's own queues, as far as they may be read. */
export const OwnQueuesDocument = graphql(`
  query OwnQueues {
    queues {
      ...QueueLoad
      sla {
        ...QueueSla
      }
    }
  }
`);

export const QueueChoicesDocument = graphql(`
  query QueueChoices {
    productLines
    timeZones
    countries {
      code
      name
      hasPublicHolidays
    }
    users {
      id
      name
      role
      active
      available
    }
  }
`);

export const SubdivisionsDocument = graphql(`
  query Subdivisions($codes: [CountryCode!]) {
    countries(codes: $codes) {
      code
      name
      subdivisions {
        code
        name
        parent
      }
    }
  }
`);

export const PreviewQueueDocument = graphql(`
  query PreviewQueue($create: CreateQueueInput, $update: UpdateQueueInput) {
    previewQueue(create: $create, update: $update) {
      problems {
        code
        message
        path
      }
      effect {
        referrals
        takenBefore
        takenAfter
        gains {
          ...Flow
        }
        losses {
          ...Flow
        }
        overlaps {
          ...Flow
        }
        members {
          before
          after
          rep {
            id
            name
          }
        }
        nextBefore {
          turn
          rep {
            id
            name
          }
        }
        nextAfter {
          turn
          rep {
            id
            name
          }
          candidates {
            eligible
            because
            rep {
              id
              name
            }
          }
        }
      }
    }
  }

  fragment Flow on QueueFlow {
    referrals
    queue {
      id
      name
    }
  }
`);

export const CreateQueueDocument = graphql(`
  mutation CreateQueue($input: CreateQueueInput!) {
    createQueue(input: $input) {
      id
    }
  }
`);

export const UpdateQueueDocument = graphql(`
  mutation UpdateQueue($input: UpdateQueueInput!) {
    updateQueue(input: $input) {
      id
    }
  }
`);

export const RestoreQueueDocument = graphql(`
  mutation RestoreQueue($queueId: ID!, $revision: Int!) {
    restoreQueue(queueId: $queueId, revision: $revision) {
      id
    }
  }
`);

export const SetAvailabilityDocument = graphql(`
  mutation SetRepAvailability($input: SetAvailabilityInput!) {
    setAvailability(input: $input) {
      id
      available
      unavailableUntil
    }
  }
`);

export const FindReferralDocument = graphql(`
  query FindReferral($text: String!) {
    referrals(filter: { search: $text }, first: 8, orderBy: LAST_CHANGED) {
      edges {
        node {
          id
          company {
            name
          }
          partner {
            name
          }
        }
      }
    }
  }
`);

export const NamedReferralDocument = graphql(`
  query NamedReferral($id: ID!) {
    referral(id: $id) {
      id
      company {
        name
      }
    }
  }
`);
