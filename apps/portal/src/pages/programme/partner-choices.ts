import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { CountriesDocument, TiersDocument } from './operations';

export const tiersQuery = queryOptions({
  queryKey: keys.tiers,
  queryFn: async ({ signal }) => (await execute(TiersDocument, {}, { signal })).tiers,
});

export const countriesQuery = queryOptions({
  queryKey: [...keys.countries, 'names'],
  staleTime: Infinity,
  queryFn: async ({ signal }) => (await execute(CountriesDocument, {}, { signal })).countries,
});
