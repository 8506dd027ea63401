import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SIGNALS } from '../../../api/choices';
import type { EcosystemSignal } from '../generated/graphql';
import { ChoicesField } from './choices-field';
import styles from './draft.module.css';
import type { FieldsProps } from './fields-props';
import { RuleNumber } from './rule-number';

const ECOSYSTEM: readonly EcosystemSignal[] = [
  'PARTNER_REFERRAL',
  'ACTIVE_INTEGRATION',
  'CERTIFIED_PARTNER',
];
/** As the API spells them as fields, and as it names them in problems. */
const AGED = [
  ['activeIntegration', 'ACTIVE_INTEGRATION'],
  ['certifiedPartner', 'CERTIFIED_PARTNER'],
  ['sharedCustomers', 'SHARED_CUSTOMERS'],
] as const;
const LONGEST_DAYS = 3650;

/** Which buying signals count, and how many it takes. */
export function BuyingFields({ rules, change, notes }: FieldsProps): ReactNode {
  const { t } = useTranslation(['rules', 'common']);
  const { buyingSignals } = rules;
  return (
    <>
      <ChoicesField
        label={t('field.buyingCounted')}
        choices={SIGNALS.map((value) => ({ value, label: t(`common:buyingSignal.${value}`) }))}
        value={buyingSignals.counted}
        path="buyingSignals.counted"
        notes={notes}
        onChange={(counted) => change({ buyingSignals: { ...buyingSignals, counted } })}
      />
      <div className={styles.sentence}>
        <span>{t('field.enoughBefore')}</span>
        <RuleNumber
          label={t('field.enough')}
          value={buyingSignals.enough}
          least={1}
          most={SIGNALS.length}
          path="buyingSignals.enough"
          notes={notes}
          onChange={(enough) =>
            change({ buyingSignals: { ...buyingSignals, enough: enough ?? 1 } })
          }
        />
        <span>{t('field.enoughAfter')}</span>
      </div>
    </>
  );
}

/** Which ecosystem signals count, and for how many days each does. */
export function EcosystemFields({ rules, change, notes }: FieldsProps): ReactNode {
  const { t } = useTranslation('rules');
  const { ecosystem } = rules;
  const { maxAgeDays } = ecosystem;
  return (
    <>
      <ChoicesField
        label={t('field.ecosystemCounted')}
        hint={t('sharedHint')}
        choices={ECOSYSTEM.map((value) => ({ value, label: t(`ecosystemSignal.${value}`) }))}
        value={ecosystem.counted}
        path="ecosystem.counted"
        notes={notes}
        onChange={(counted) => change({ ecosystem: { ...ecosystem, counted } })}
      />
      {AGED.map(([kind, named]) => (
        <div key={kind} className={styles.sentence}>
          <span>{t('field.ageBefore', { signal: t(`aged.${kind}`) })}</span>
          <RuleNumber
            label={t('field.age', { signal: t(`aged.${kind}`) })}
            value={maxAgeDays[kind]}
            least={1}
            most={LONGEST_DAYS}
            path={`ecosystem.maxAgeDays.${named}`}
            notes={notes}
            onChange={(days) =>
              change({
                ecosystem: { ...ecosystem, maxAgeDays: { ...maxAgeDays, [kind]: days ?? 1 } },
              })
            }
          />
          <span>{t('field.ageAfter')}</span>
        </div>
      ))}
    </>
  );
}
