import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { ConfirmDialog } from '../../../parts/confirm-dialog';
import { useSay } from '../../../parts/use-say';
import { useSayFailure } from '../../../parts/use-say-failure';
import { DiscardRuleDraftDocument } from '../operations';
import type { RuleDraft } from '../queries';

export interface DiscardDraftProps {
  readonly draft: RuleDraft;
  /** Nothing that was written is to be kept any more. */
  readonly onDiscard: () => void;
}

/** Throws a draft away, once it was asked whether. */
export function DiscardDraft({ draft: { id, name }, onDiscard }: DiscardDraftProps): ReactNode {
  const { t } = useTranslation('rules');
  const client = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const discard = useMutation({
    mutationFn: () => execute(DiscardRuleDraftDocument, { id }),
    onSuccess: async () => {
      flushSync(onDiscard);
      await navigate({ to: '/rules' });
      await client.invalidateQueries({ queryKey: keys.rules });
      say(t('discard.done', { name }));
    },
    onError: useSayFailure(),
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('discard.open')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('discard.title', { name })}
        text={t('discard.text')}
        action={t('discard.action')}
        destructive
        busy={discard.isPending}
        onConfirm={() => discard.mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
