import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleDraft, RuleVersion } from '../queries';
import { RuleChanges } from '../version/rule-changes';
import styles from './publish.module.css';

export interface OtherRulesProps {
  readonly latest: RuleVersion;
  readonly draft: RuleDraft;
  readonly onCompared: (version: number) => Promise<boolean>;
}

/** Others were published since the draft was begun: they are compared before it may be published. */
export function OtherRules({ latest, draft, onCompared }: OtherRulesProps): ReactNode {
  const { t } = useTranslation('rules');
  const { version, publishedBy, rules } = latest;
  const compared = useMutation({ mutationFn: () => onCompared(version) });
  return (
    <Alert color="yellow" className={styles.alert} title={t('otherRules.title', { version })}>
      <p>
        {t('otherRules.text', {
          name: publishedBy?.name ?? t('otherRules.somebody'),
          version,
          basedOn: draft.basedOn,
        })}
      </p>
      <RuleChanges from={rules} to={draft.rules} />
      <Button variant="default" loading={compared.isPending} onClick={() => compared.mutate()}>
        {t('otherRules.action')}
      </Button>
    </Alert>
  );
}
