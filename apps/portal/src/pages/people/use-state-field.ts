import { useTranslation } from 'react-i18next';
import type { FilterField } from '../../parts/filter-bar';

/** Narrows a list of people by whether they can come in. */
export function useStateField(): FilterField {
  const { t } = useTranslation('people');
  return {
    kind: 'one',
    id: 'state',
    label: t('column.state'),
    options: (['joined', 'invited', 'deactivated'] as const).map((value) => ({
      value,
      label: t(`state.${value}`),
    })),
  };
}
