import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type common from '../../../i18n/en/common.json';
import { useDurationWords } from '../../../i18n/use-duration-words';
import { useFormats } from '../../../i18n/use-formats';
import { When } from '../../../parts/when';
import { isRecord } from './facts';
import { FieldWord } from './field-word';
import { valueOf } from './fields';
import { Named } from './named';
import type { Name } from './named';

/** The server's own codes, as far as there are words for them. */
type CodeOf<Words extends 'role' | 'apiScope' | 'signalSource' | 'stage' | 'weekday'> =
  keyof (typeof common)[Words];

export interface FactValueProps {
  readonly field: string;
  readonly value: unknown;
  readonly names: readonly Name[];
}

/** What stood or stands in a field, as a person says it. */
export function FactValue(props: FactValueProps): ReactNode {
  const { field, value, names } = props;
  const { t } = useTranslation('admin');
  if (value === null) return t('audit.none');
  if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
  if (typeof value === 'number') return <Figure field={field} value={value} />;
  if (typeof value === 'string') return <Words field={field} value={value} names={names} />;
  if (isRecord(value)) return <Compound value={value} names={names} />;
  return <List {...props} />;
}

function List({ field, value, names }: FactValueProps): ReactNode {
  const { t } = useTranslation('admin');
  if (!Array.isArray(value) || value.length === 0) return t('audit.none');
  return value.map((each: unknown, index) => (
    <Fragment key={JSON.stringify(each)}>
      {index > 0 && ', '}
      <FactValue field={field} value={each} names={names} />
    </Fragment>
  ));
}

function Figure({ field, value }: { readonly field: string; readonly value: number }): ReactNode {
  const { t } = useTranslation('admin');
  const { number, percent } = useFormats();
  const duration = useDurationWords();
  if (field === 'respondWithinMs') return duration(value);
  if (field === 'warnAt') return percent(value);
  if (field !== 'protectionDays') return number(value);
  return value === 0
    ? t('settings.protectionNone')
    : t('settings.protectionDays', { count: value });
}

const MOMENTS = ['until', 'expiresAt', 'heldFrom', 'from', 'before'];
const COUNTRIES = ['country', 'countries', 'holidaysOf'];
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function Words(props: FactValueProps & { readonly value: string }): ReactNode {
  const { field, value, names } = props;
  const { t } = useTranslation(['admin', 'common']);
  const { country } = useFormats();
  if (ID.test(value)) {
    const thing = names.find(({ id }) => id === value.toLowerCase());
    return thing ? <Named thing={thing} /> : t('audit.gone');
  }
  if (MOMENTS.includes(field)) return <When at={value} />;
  if (COUNTRIES.includes(field)) return country(value);
  if (field === 'role') return t(`common:role.${value as CodeOf<'role'>}`);
  if (field === 'scopes') return t(`common:apiScope.${value as CodeOf<'apiScope'>}`);
  if (field === 'stage') return t(`common:stage.${value as CodeOf<'stage'>}`);
  if (field === 'source') return t(`common:signalSource.${value as CodeOf<'signalSource'>}`);
  if (field === 'changed') return <FieldWord field={value} />;
  const code = valueOf(value);
  return code === null ? value : t(`audit.value.${code}`);
}

/** A queue's member, or when it is open. */
function Compound({
  value: { repId, weight, dailyCap, day, from, to, ...rest },
  names,
}: {
  readonly value: Readonly<Record<string, unknown>>;
  readonly names: readonly Name[];
}): ReactNode {
  const { t } = useTranslation(['admin', 'common']);
  if (typeof repId === 'string')
    return (
      <>
        <FactValue field="repId" value={repId} names={names} />
        {typeof weight === 'number' && weight !== 1 && ` ${t('audit.weight', { weight })}`}
        {typeof dailyCap === 'number' && ` (${t('audit.dailyCap', { count: dailyCap })})`}
      </>
    );
  if (typeof day === 'string' && typeof from === 'string' && typeof to === 'string')
    return `${t(`common:weekday.${day as CodeOf<'weekday'>}`)} ${from}–${to}`;
  return <code>{JSON.stringify(rest)}</code>;
}
