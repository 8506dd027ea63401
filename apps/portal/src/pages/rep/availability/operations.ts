import { graphql } from '../generated';

export const AvailabilityDocument = graphql(`
  query Availability {
    viewer {
      id
      available
      unavailableUntil
      timeZone
      workingHours {
        timeZone
        weekly {
          day
          from
          to
        }
      }
    }
  }
`);

export const SetAvailabilityDocument = graphql(`
  mutation SetAvailability($input: SetAvailabilityInput!) {
    setAvailability(input: $input) {
      id
      available
      unavailableUntil
    }
  }
`);

export const SetWorkingHoursDocument = graphql(`
  mutation SetWorkingHours($input: SetWorkingHoursInput!) {
    setWorkingHours(input: $input) {
      id
    }
  }
`);

export const TimeZonesDocument = graphql(`
  query TimeZones {
    timeZones
  }
`);
