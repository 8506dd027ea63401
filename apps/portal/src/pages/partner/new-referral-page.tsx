import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import { execute } from '../../api/execute';
import { useViewer, worksForPartner } from '../../api/viewer';
import { Failed } from '../../parts/failed';
import { PageHeader } from '../../parts/page-header';
import { QueryStates } from '../../parts/query-states';
import { FormChoicesDocument } from './form-operations';
import { ReferralForm } from './referral-form';
import { SentPanel } from './sent-panel';

/** Will they take it? And, once it is sent: who has it, and until when. */
export function NewReferralPage(): ReactNode {
  const { t } = useTranslation('partner');
  const { id, role } = useViewer();
  const { sent } = useSearch({ from: '/signed-in/referrals/new' });
  const navigate = useNavigate({ from: '/referrals/new' });
  const choices = useQuery({
    queryKey: ['formChoices'],
    queryFn: ({ signal }) => execute(FormChoicesDocument, {}, { signal }),
    staleTime: 300_000,
  });
  if (role === 'SALES_REP')
    return (
      <Failed
        page
        error={new ApiError('FORBIDDEN', t('form.notForReps'))}
        onRetry={() => undefined}
      />
    );
  return (
    <>
      <PageHeader
        title={sent === undefined ? t('form.newTitle') : t('sent.title')}
        back={{ to: '/referrals', label: t('list.title') }}
      />
      {sent === undefined ? (
        <QueryStates query={choices}>
          {(data) => (
            <ReferralForm
              personId={id}
              vendor={!worksForPartner(role)}
              choices={data}
              onSent={(referralId) => void navigate({ search: { sent: referralId } })}
            />
          )}
        </QueryStates>
      ) : (
        <SentPanel referralId={sent} onAnother={() => void navigate({ search: {} })} />
      )}
    </>
  );
}
