import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import type { AvailabilityQuery } from '../generated/graphql';
import { AvailabilityDocument, TimeZonesDocument } from './operations';

export type Availability = AvailabilityQuery['viewer'];

export const availabilityQuery = queryOptions({
  queryKey: [...keys.viewer, 'availability'],
  queryFn: async ({ signal }) => (await execute(AvailabilityDocument, {}, { signal })).viewer,
});

export const timeZonesQuery = queryOptions({
  queryKey: ['timeZones'],
  staleTime: Infinity,
  queryFn: async ({ signal }) => (await execute(TimeZonesDocument, {}, { signal })).timeZones,
});
