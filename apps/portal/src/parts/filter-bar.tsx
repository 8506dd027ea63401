import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filter-bar.module.css';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export type FilterField =
  | {
      /** Words, or a calendar day such as `2026-11-24`. */
      readonly kind: 'search' | 'day';
      readonly id: string;
      readonly label: string;
    }
  | {
      readonly kind: 'one' | 'several';
      readonly id: string;
      readonly label: string;
      readonly options: readonly FilterOption[];
    };

/** By the fields' ids; absent where a field asks for nothing. */
export type FilterValues = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface FilterBarProps {
  readonly fields: readonly FilterField[];
  /** As the address bar says. */
  readonly values: FilterValues;
  /** Goes to the address bar: `navigate({ search: (old) => ({ ...old, ...patch }), replace: true })`. */
  readonly onChange: (patch: FilterValues) => void;
  /** How many match, said to who listens. */
  readonly count?: number;
}

/** What a list is narrowed by. It keeps nothing itself: the address does, so that it can be shared and gone back to. */
export function FilterBar({ fields, values, onChange, count }: FilterBarProps): ReactNode {
  const { t } = useTranslation(['parts', 'common']);
  const used = fields.some(({ id }) => values[id] !== undefined);
  return (
    <search className={styles.bar}>
      {fields.map((field) => (
        <Field
          key={field.id}
          field={field}
          value={values[field.id]}
          onChange={(value) => onChange({ [field.id]: value })}
        />
      ))}
      {used && (
        <Button
          variant="subtle"
          onClick={() => onChange(Object.fromEntries(fields.map(({ id }) => [id, undefined])))}
        >
          {t('common:action.clear')}
        </Button>
      )}
      {count !== undefined && (
        <span role="status" className={styles.count}>
          {t('filter.count', { count })}
        </span>
      )}
    </search>
  );
}

const TYPING_MS = 250;
/** What is further down is found by typing. */
const MOST_OPTIONS = 100;
const FEW_OPTIONS = 8;

interface FieldProps {
  readonly field: FilterField;
  readonly value: string | readonly string[] | undefined;
  readonly onChange: (value: string | readonly string[] | undefined) => void;
}

function Field({ field, value, onChange }: FieldProps): ReactNode {
  if ('options' in field) return <ChoiceField field={field} value={value} onChange={onChange} />;
  const TextField = field.kind === 'day' ? DayField : SearchField;
  return (
    <TextField
      label={field.label}
      value={typeof value === 'string' ? value : ''}
      onChange={onChange}
    />
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly field: Extract<FilterField, { readonly kind: 'one' | 'several' }>;
}

function ChoiceField({ field, value, onChange }: ChoiceFieldProps): ReactNode {
  const { t } = useTranslation('parts');
  const shared = {
    'aria-label': field.label,
    placeholder: field.label,
    data: [...field.options],
    clearable: true,
    // A phone would put its keyboard over the few.
    searchable: field.options.length > FEW_OPTIONS,
    limit: MOST_OPTIONS,
    nothingFoundMessage: t('filter.nothingFound'),
    className: styles.field,
  };
  if (field.kind === 'one')
    return (
      <Select
        {...shared}
        value={typeof value === 'string' ? value : null}
        onChange={(chosen) => onChange(chosen ?? undefined)}
      />
    );
  const chosen = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return (
    <MultiSelect
      {...shared}
      placeholder={chosen.length === 0 ? field.label : ''}
      value={chosen}
      onChange={(next) => onChange(next.length === 0 ? undefined : next)}
    />
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

/** A browser's date field has no placeholder: its name stands before it. */
function DayField({ label, value, onChange }: TextFieldProps): ReactNode {
  return (
    <label className={styles.day}>
      <span>{label}</span>
      <TextInput
        type="date"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
    </label>
  );
}

function SearchField({ label, value, onChange }: TextFieldProps): ReactNode {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  // The address changed by itself: going back, or clearing.
  if (value !== known) {
    setKnown(value);
    setText(value);
  }
  const tell = useDebouncedCallback(
    (typed: string) => onChange(typed.trim() || undefined),
    TYPING_MS,
  );
  useEffect(() => tell.cancel, [tell]);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      className={`${styles.field} ${styles.search}`}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        tell(currentTarget.value);
      }}
    />
  );
}
