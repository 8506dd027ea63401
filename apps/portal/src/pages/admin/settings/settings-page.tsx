import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useViewer } from '../../../api/viewer';
import { FormDialog } from '../../../parts/form-dialog/form-dialog';
import { useDialog } from '../../../parts/form-dialog/use-dialog';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { Section } from '../../../parts/section';
import { SettingsDocument } from '../operations';
import { NewProductLine, NewTier } from './new-setting';
import { TierWindow } from './tier-window';
import styles from './settings.module.css';

/** What partners are sorted by, and what they can refer for. Both grow and are never taken away: the past is told by them. */
export function SettingsPage(): ReactNode {
  const { t } = useTranslation('admin');
  const mayAdd = useViewer().role === 'ADMIN';
  const settings = useQuery({
    queryKey: [...keys.tiers, 'settings'],
    queryFn: ({ signal }) => execute(SettingsDocument, {}, { signal }),
  });
  const tier = useDialog();
  const productLine = useDialog();
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <QueryStates query={settings}>
        {({ programTiers, protectionChoices, productLines }) => (
          <>
            <Section title={t('settings.tiers')} text={t('settings.tiersText')}>
              <ol className={styles.list}>
                {programTiers.map((each) => (
                  <li key={each.name}>
                    <span className={styles.name}>{each.name}</span>
                    <TierWindow tier={each} choices={protectionChoices} mayChange={mayAdd} />
                  </li>
                ))}
              </ol>
              {mayAdd && (
                <Button variant="default" onClick={() => tier.open(true)}>
                  {t('settings.addTier')}
                </Button>
              )}
            </Section>
            <Section title={t('settings.productLines')} text={t('settings.productLinesText')}>
              <ul className={styles.list}>
                {productLines.map((code) => (
                  <li key={code}>{code}</li>
                ))}
              </ul>
              {mayAdd && (
                <Button variant="default" onClick={() => productLine.open(true)}>
                  {t('settings.addProductLine')}
                </Button>
              )}
            </Section>
          </>
        )}
      </QueryStates>
      <FormDialog dialog={tier} title={t('settings.addTier')}>
        {() => <NewTier onClose={tier.close} />}
      </FormDialog>
      <FormDialog dialog={productLine} title={t('settings.addProductLine')}>
        {() => <NewProductLine onClose={productLine.close} />}
      </FormDialog>
    </>
  );
}
