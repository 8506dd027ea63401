import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readAmount, writeAmount } from '../../i18n/typed-number';
import { useLocale } from '../../i18n/use-formats';

export interface Amounts {
  /** `1200.50`; null where nothing was typed, or nothing that can be read. */
  readonly amountOf: (typed: string, currency: string) => string | null;
  /** Why it cannot be read, for its field. */
  readonly problemOf: (typed: string, currency: string) => string | null;
  readonly write: (amount: string) => string;
}

/** Amounts as the reader types them. */
export function useAmounts(): Amounts {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const write = (amount: string): string => writeAmount(amount, locale);
    return {
      write,
      amountOf: (typed, currency) => {
        const read = readAmount(typed, currency, locale);
        return 'amount' in read ? read.amount : null;
      },
      problemOf: (typed, currency) => {
        const read = readAmount(typed, currency, locale);
        if (!('problem' in read)) return null;
        return t(`typed.${read.problem}`, { currency, example: write('1200.50') });
      },
    };
  }, [locale, t]);
}
