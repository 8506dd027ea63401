import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../api/viewer';
import { FormDialog } from '../../../parts/form-dialog/form-dialog';
import { useDialog } from '../../../parts/form-dialog/use-dialog';
import { Quiet } from '../../../parts/quiet';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { ForManagers } from '../for-managers';
import { mayWriteRules, versionsQuery } from '../queries';
import { RuleSentences } from '../statements/rule-sentences';
import { VersionFacts } from '../version/version-facts';
import { Drafts } from './drafts';
import { FourEyes } from './four-eyes';
import { NewDraft } from './new-draft';
import styles from './overview.module.css';
import { Versions } from './versions';

/** By what is a referral judged, since when, and who changes it? */
export function RulesPage(): ReactNode {
  const { t } = useTranslation('rules');
  const mayWrite = mayWriteRules(useViewer().role);
  const creation = useDialog();
  return (
    <ForManagers>
      <PageHeader
        title={t('title')}
        actions={mayWrite && <Button onClick={() => creation.open(true)}>{t('newDraft')}</Button>}
      >
        <Quiet>{t('intro')}</Quiet>
      </PageHeader>
      <Overview />
      <FormDialog dialog={creation} title={t('newDraft')}>
        {() => <NewDraft onClose={creation.close} />}
      </FormDialog>
    </ForManagers>
  );
}

function Overview(): ReactNode {
  const { t } = useTranslation('rules');
  const query = useQuery(versionsQuery);
  return (
    <QueryStates query={query}>
      {({ ruleVersions, fourEyes }) => {
        const inForce = ruleVersions.find((version) => version.inForce);
        return (
          <div className={styles.sides}>
            <section aria-labelledby="in-force">
              <h2 id="in-force" className={styles.heading}>
                {t('inForce', { version: inForce?.version })}
              </h2>
              {inForce && <VersionFacts version={inForce} />}
              {inForce && <RuleSentences rules={inForce.rules} heading="h3" />}
            </section>
            <div className={styles.aside}>
              <Drafts />
              <Versions versions={ruleVersions} />
              <FourEyes on={fourEyes} />
            </div>
          </div>
        );
      }}
    </QueryStates>
  );
}
