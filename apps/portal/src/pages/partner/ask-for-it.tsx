import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useErrorWords } from '../../parts/use-error-words';
import { AskDocument } from './form-operations';
import type { SubmitReferralInput } from './generated/graphql';

/** Nothing happens with the account: whoever wants it says why, and a partner manager decides. */
export function AskForIt({ input }: { readonly input: SubmitReferralInput }): ReactNode {
  const { t } = useTranslation('partner');
  const client = useQueryClient();
  const words = useErrorWords();
  const [asking, setAsking] = useState(false);
  const ask = useMutation({
    mutationFn: async (reason: string) =>
      (await execute(AskDocument, { input: { submission: input, reason } })).contestClaim,
    onSuccess: () => {
      setAsking(false);
      void client.invalidateQueries({ queryKey: keys.contests });
    },
  });
  const answer = ask.data?.__typename;
  if (answer === 'ClaimContested')
    return (
      <p>
        {t('ask.done')} <Link to="/contested">{t('ask.follow')}</Link>
      </p>
    );
  return (
    <>
      <p>{answer === undefined ? t('ask.text') : t('ask.tooLate')}</p>
      {answer === undefined && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('ask.open')}
        </Button>
      )}
      <ReasonDialog
        opened={asking}
        title={t('ask.title', { company: input.company.name })}
        label={t('ask.reason')}
        action={t('ask.action')}
        busy={ask.isPending}
        failure={ask.error && words(ask.error)}
        onClose={() => setAsking(false)}
        onGive={(reason) => ask.mutate(reason)}
      >
        <Text mb="md">{t('ask.kept')}</Text>
      </ReasonDialog>
    </>
  );
}
