import { useQuery } from '@tanstack/react-query';
import { execute } from '../../api/execute';
import { graphql } from './generated';

const SubdivisionsDocument = graphql(`
  query Subdivisions($country: CountryCode!) {
    countries(codes: [$country]) {
      subdivisions {
        code
        name
      }
    }
  }
`);

/** A region by its name; null until it is known, and where none was given. */
export function useSubdivisionName(country: string, code: string | null): string | null {
  const { data } = useQuery({
    queryKey: ['subdivisions', country],
    queryFn: ({ signal }) => execute(SubdivisionsDocument, { country }, { signal }),
    // They change with a release only.
    staleTime: Infinity,
    enabled: code !== null,
  });
  const known = data?.countries.flatMap(({ subdivisions }) => subdivisions);
  return known?.find((each) => each.code === code)?.name ?? null;
}
