import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { usePagedList } from '../../../parts/paged-list/use-paged-list';
import type { MailsQuery, MailStatus } from '../generated/graphql';
import { MailsDocument } from '../operations';

export type Mail = MailsQuery['mails']['edges'][number]['node'];

const PAGE = 50;

export const useMails = (status: MailStatus | undefined) =>
  usePagedList<Mail>({
    queryKey: keys.mails({ status: status ?? null }),
    ask: async (after, signal) => {
      const filter = status === undefined ? {} : { status: [status] };
      return (await execute(MailsDocument, { filter, first: PAGE, after }, { signal })).mails;
    },
    isPassing: ({ status: state, attempts }) => state === 'WAITING' && attempts === 0,
  });
