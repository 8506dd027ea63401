import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { ReasonDialog } from '../../../parts/reason-dialog';
import { useErrorWords } from '../../../parts/use-error-words';
import { useSay } from '../../../parts/use-say';
import { RollBackRulesDocument } from '../operations';
import type { RuleVersion } from '../queries';
import { RuleChanges } from './rule-changes';

export interface BringBackProps {
  readonly version: RuleVersion;
  readonly inForce: RuleVersion;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Puts rules of before in force again, at once, with a reason. */
export function BringBack({ version, inForce, opened, onClose }: BringBackProps): ReactNode {
  const { t } = useTranslation('rules');
  const client = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  const words = useErrorWords();
  const roll = useMutation({
    mutationFn: (reason: string) =>
      execute(RollBackRulesDocument, { version: version.version, reason }),
    onSuccess: async ({ rollBackRules }) => {
      await client.invalidateQueries({ queryKey: keys.rules });
      onClose();
      say(t('bringBack.done', { version: rollBackRules.version, of: version.version }));
      await navigate({ to: '/rules' });
    },
  });
  return (
    <ReasonDialog
      opened={opened}
      title={t('bringBack.title', { version: version.version })}
      label={t('bringBack.reason')}
      action={t('bringBack.action')}
      busy={roll.isPending}
      failure={roll.error ? words(roll.error) : null}
      onGive={(reason) => roll.mutate(reason)}
      onClose={onClose}
    >
      <p>{t('bringBack.text')}</p>
      <RuleChanges from={inForce.rules} to={version.rules} />
    </ReasonDialog>
  );
}
