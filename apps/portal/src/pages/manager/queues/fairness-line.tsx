import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconScale from '@tabler/icons-react/icons/IconScale';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import { farthest, isFair } from '../fairness';
import type { QueueLoad } from '../queries';
import { sharesOf } from '../turn-words';
import styles from './fairness-line.module.css';

/** Whether it is fair, in a sentence. */
export function FairnessLine({ queue }: { readonly queue: QueueLoad }): ReactNode {
  const { t } = useTranslation('manager');
  const { number } = useFormats();
  const shares = sharesOf(queue);
  if (shares.every(({ turns }) => turns === 0))
    return <p className={styles.line}>{t('fair.none')}</p>;
  const most = farthest(shares);
  if (isFair(shares) || !most)
    return (
      <p className={styles.line} data-fair>
        <IconCheck size={16} aria-hidden /> {t('fair.yes')}
      </p>
    );
  const away = number(Math.round(Math.abs(most.away) * 10) / 10);
  return (
    <p className={styles.line}>
      <IconScale size={16} aria-hidden />{' '}
      {t(most.away > 0 ? 'fair.ahead' : 'fair.behind', { name: most.member.name, away })}{' '}
      {t('fair.why')}
    </p>
  );
}
