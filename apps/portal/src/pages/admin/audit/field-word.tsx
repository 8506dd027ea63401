import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from './fields';

/** What a record calls something, in words; what only a newer server knows by its own name. */
export function FieldWord({ field }: { readonly field: string }): ReactNode {
  const { t } = useTranslation('admin');
  const known = fieldOf(field);
  return known === null ? <code>{field}</code> : t(`audit.field.${known}`);
}
