import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_EMPLOYEES, readEmployees } from './employees';

/** Says why what was typed is no number of employees; null where it is one, or nothing. */
export function useEmployeesProblem(): (typed: string) => string | null {
  const { t } = useTranslation();
  return useCallback(
    (typed) => {
      const read = readEmployees(typed);
      return 'problem' in read ? t(`typed.${read.problem}`, { most: MOST_EMPLOYEES }) : null;
    },
    [t],
  );
}
