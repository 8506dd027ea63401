import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTS } from '../statements/rule-statement';
import type { Part } from '../statements/rule-statement';
import { CheckFields, WaitingFields, WayFields } from './check-fields';
import styles from './draft.module.css';
import type { FieldsProps } from './fields-props';
import { FitFields } from './fit-fields';
import { ScoreFields } from './score-fields';
import { BuyingFields, EcosystemFields } from './signal-fields';

const FIELDS: Readonly<Record<Part, ComponentType<FieldsProps>>> = {
  fit: FitFields,
  readiness: ScoreFields,
  buying: BuyingFields,
  ecosystem: EcosystemFields,
  checks: CheckFields,
  ways: WayFields,
  waiting: WaitingFields,
};

/** Every part of the rules, in the order in which they are read. */
export function RuleFields(props: FieldsProps): ReactNode {
  const { t } = useTranslation('rules');
  return PARTS.map((part) => {
    const Fields = FIELDS[part];
    return (
      <fieldset key={part} className={styles.group}>
        <legend>{t(`part.${part}`)}</legend>
        <div className={styles.content}>
          <Fields {...props} />
        </div>
      </fieldset>
    );
  });
}
