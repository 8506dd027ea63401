import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import type { AnswersQuery } from '../generated/graphql';
import { OUTCOMES } from './outcomes';

export type AnswerDays = AnswersQuery['answerFigures']['days'];

/** The picture's figures, newest day first. */
export function AnswersTable({ days }: { readonly days: AnswerDays }): ReactNode {
  const { t } = useTranslation('manager');
  const { date, number } = useFormats();
  return (
    <Table.ScrollContainer minWidth={420} maxHeight={320} scrollAreaProps={{ tabIndex: 0 }}>
      <Table stickyHeader>
        <caption>{t('answers.title')}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('answers.day')}</Table.Th>
            {OUTCOMES.map(({ outcome }) => (
              <Table.Th key={outcome} scope="col" ta="right">
                {t(`answers.${outcome}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.toReversed().map(({ day, counts }) => (
            <Table.Tr key={day}>
              <Table.Th scope="row" fw={400}>
                {date(day)}
              </Table.Th>
              {OUTCOMES.map(({ outcome }) => (
                <Table.Td key={outcome} ta="right">
                  {number(counts[outcome])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
