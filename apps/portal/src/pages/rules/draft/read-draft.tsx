import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../parts/page-header';
import { Quiet } from '../../../parts/quiet';
import { When } from '../../../parts/when';
import { RuleEffectPanel } from '../effect/rule-effect-panel';
import type { RuleDraft } from '../queries';
import { RuleSentences } from '../statements/rule-sentences';
import styles from './draft.module.css';

/** For who reads what others write. */
export function ReadDraft({ draft }: { readonly draft: RuleDraft }): ReactNode {
  const { t } = useTranslation('rules');
  const { id, name, author, basedOn, changedBy, changedAt, revision, rules } = draft;
  return (
    <>
      <PageHeader title={name} back={{ to: '/rules', label: t('title') }}>
        <Quiet>
          {t('draftOf', { name: author.name, version: basedOn })}{' '}
          {t('changedBy', { name: changedBy.name })} <When at={changedAt} />
        </Quiet>
      </PageHeader>
      <div className={styles.form}>
        <RuleSentences rules={rules} />
        <div className={styles.fields}>
          <RuleEffectPanel draftId={id} revision={revision} behind={false} />
        </div>
      </div>
    </>
  );
}
