import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/api-error';
import { useViewer } from '../../../api/viewer';
import { Failed } from '../../../parts/failed';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { ForManagers } from '../for-managers';
import { mayWriteRules, versionsQuery } from '../queries';
import type { RuleVersion } from '../queries';
import { RuleSentences } from '../statements/rule-sentences';
import { BringBack } from './bring-back';
import { CompareRules } from './compare-rules';
import { VersionFacts } from './version-facts';
import { VersionState } from './version-state';
import styles from './version.module.css';

export function VersionPage(): ReactNode {
  return (
    <ForManagers>
      <OneVersion />
    </ForManagers>
  );
}

function OneVersion(): ReactNode {
  const { t } = useTranslation('rules');
  const { version } = useParams({ from: '/signed-in/rules/versions/$version' });
  const query = useQuery(versionsQuery);
  return (
    <QueryStates query={query} page>
      {({ ruleVersions }) => {
        const found = ruleVersions.find((each) => String(each.version) === version);
        return found ? (
          <Version version={found} versions={ruleVersions} />
        ) : (
          <Failed
            page
            error={new ApiError('NOT_FOUND', t('versionNotFound'))}
            onRetry={() => void query.refetch()}
          />
        );
      }}
    </QueryStates>
  );
}

interface VersionProps {
  readonly version: RuleVersion;
  readonly versions: readonly RuleVersion[];
}

/** What it says, and what of it another one says otherwise. */
function Version({ version, versions }: VersionProps): ReactNode {
  const { t } = useTranslation('rules');
  const search = useSearch({ from: '/signed-in/rules/versions/$version' });
  const navigate = useNavigate({ from: '/rules/versions/$version' });
  const mayWrite = mayWriteRules(useViewer().role);
  const [asking, setAsking] = useState(false);
  const others = versions.filter((each) => each !== version);
  const other = others.find((each) => each.version === search.with);
  const isLatest = versions[0] === version;
  const title = t('versionNamed', { version: version.version });
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: '/rules', label: t('title') }}
        actions={
          mayWrite &&
          !isLatest && <Button onClick={() => setAsking(true)}>{t('bringBack.open')}</Button>
        }
      >
        <VersionState version={version} />
        <VersionFacts version={version} />
      </PageHeader>
      {others.length > 0 && (
        <div className={styles.tools}>
          <Select
            label={t('compare.with')}
            placeholder={t('compare.nothing')}
            data={others.map((each) => ({
              value: String(each.version),
              label: each.inForce
                ? t('create.versionInForce', { version: each.version })
                : t('versionNamed', { version: each.version }),
            }))}
            value={other ? String(other.version) : null}
            clearable
            clearButtonProps={{ 'aria-label': t('compare.stop') }}
            onChange={(chosen) =>
              void navigate({
                search: chosen === null ? {} : { with: Number(chosen) },
                replace: true,
                resetScroll: false,
              })
            }
          />
        </div>
      )}
      {other ? (
        <CompareRules
          one={{ name: title, rules: version.rules }}
          other={{ name: t('versionNamed', { version: other.version }), rules: other.rules }}
        />
      ) : (
        <RuleSentences rules={version.rules} />
      )}
      <BringBack
        version={version}
        inForce={versions.find(({ inForce }) => inForce) ?? version}
        opened={asking}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
