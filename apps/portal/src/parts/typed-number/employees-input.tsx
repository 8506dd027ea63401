import type { ReactNode } from 'react';
import { writeCount } from '../../i18n/typed-number';
import { useLocale } from '../../i18n/use-formats';
import { employeesOf } from './employees';
import { TypedNumber } from './typed-number';
import type { TypedProps } from './typed-number';
import { useEmployeesProblem } from './use-employees-problem';

/** How many people work there, with the thousands grouped in either language's way. */
export function EmployeesInput(field: TypedProps): ReactNode {
  const locale = useLocale();
  const problemOf = useEmployeesProblem();
  const employees = employeesOf(field.value);
  return (
    <TypedNumber
      inputMode="numeric"
      {...field}
      problem={problemOf(field.value)}
      understood={employees === null ? null : writeCount(employees, locale)}
    />
  );
}
