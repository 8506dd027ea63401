import { ActionIcon, Button } from '@mantine/core';
import IconX from '@tabler/icons-react/icons/IconX';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rules } from '../queries';
import styles from './draft.module.css';
import type { FieldsProps } from './fields-props';
import { RuleNumber } from './rule-number';
import { Warning } from './warning';

const LARGEST = 10_000_000;

type Size = Rules['icp']['sizes'][number];

/** How many people a company has: any one of the ranges will do. */
export function SizeFields({ rules, change, notes }: FieldsProps): ReactNode {
  const { t } = useTranslation('rules');
  const { icp } = rules;
  const { sizes } = icp;
  const set = (next: readonly Size[]): void => change({ icp: { ...icp, sizes: next } });
  const largest = Math.max(0, ...sizes.map(({ min, max }) => max ?? min));
  return (
    <div role="group" aria-label={t('field.sizes')} className={styles.rows}>
      {sizes.length === 0 && <p className={styles.sentence}>{t('say.sizeAny')}</p>}
      {sizes.map((size, index) => (
        <SizeRow
          key={index}
          {...{ size, index, notes }}
          onChange={(next) => set(sizes.with(index, next))}
          onRemove={() => set(sizes.toSpliced(index, 1))}
        />
      ))}
      <Button
        variant="default"
        size="compact-sm"
        className={styles.add}
        onClick={() => set([...sizes, { min: largest === 0 ? 1 : largest + 1, max: null }])}
      >
        {t('field.addSize')}
      </Button>
    </div>
  );
}

interface SizeRowProps extends Pick<FieldsProps, 'notes'> {
  readonly size: Size;
  readonly index: number;
  readonly onChange: (size: Size) => void;
  readonly onRemove: () => void;
}

function SizeRow({ size, index, notes, onChange, onRemove }: SizeRowProps): ReactNode {
  const { t } = useTranslation('rules');
  const path = `icp.sizes.${String(index)}`;
  const row = index + 1;
  // A range that ends before it begins is wrong as a whole: its end says so.
  const own = notes.problem(`${path}.min`);
  const atEnd = own === undefined ? path : `${path}.max`;
  return (
    <div className={styles.sentence}>
      <span>{t(index === 0 ? 'field.sizeFrom' : 'field.sizeOrFrom')}</span>
      <RuleNumber
        label={t('field.sizeMin', { row })}
        value={size.min}
        least={0}
        most={LARGEST}
        path={`${path}.min`}
        notes={notes}
        onChange={(min) => onChange({ ...size, min: min ?? 0 })}
      />
      <span>{t('field.sizeTo')}</span>
      <RuleNumber
        label={t('field.sizeMax', { row })}
        value={size.max}
        least={0}
        most={LARGEST}
        path={atEnd}
        notes={{ problem: notes.problem, warning: () => undefined }}
        empty={t('field.sizeOpen')}
        onChange={(max) => onChange({ ...size, max })}
      />
      <span>{t('field.sizePeople')}</span>
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={t('field.removeSize', { row })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
      <span className={styles.below}>
        <Warning text={notes.warning(path)} />
      </span>
    </div>
  );
}
