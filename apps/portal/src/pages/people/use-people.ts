import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { usePagedList } from '../../parts/paged-list/use-paged-list';
import type { PeopleFilter, PeopleQuery } from './generated/graphql';
import { PeopleDocument } from './operations';

export type ListedPerson = PeopleQuery['people']['edges'][number]['node'];

const PAGE = 50;

export const usePeople = (filter: PeopleFilter) =>
  usePagedList<ListedPerson>({
    queryKey: keys.people(filter),
    ask: async (after, signal) =>
      (await execute(PeopleDocument, { filter, first: PAGE, after }, { signal })).people,
  });
