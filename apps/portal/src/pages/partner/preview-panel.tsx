import { Skeleton } from '@mantine/core';
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck';
import IconCircleDashed from '@tabler/icons-react/icons/IconCircleDashed';
import IconLock from '@tabler/icons-react/icons/IconLock';
import IconUserCheck from '@tabler/icons-react/icons/IconUserCheck';
import type { Icon } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quiet } from '../../parts/quiet';
import { useErrorWords } from '../../parts/use-error-words';
import { whatIsMissing } from '../../parts/verdict/criteria';
import { Verdict } from '../../parts/verdict/verdict';
import type { Preview } from './form-operations';
import { MissingList } from './missing-list';
import { outcomeOf } from './outcome';
import styles from './preview-panel.module.css';
import type { FieldPath } from './referral-values';
import { useSayVerdict } from './use-say-verdict';

export interface PreviewPanelProps {
  readonly preview: UseQueryResult<Preview>;
  readonly onGo: (path: FieldPath) => void;
}

/** Will they take it? Beside the form, and alive. */
export function PreviewPanel({ preview, onGo }: PreviewPanelProps): ReactNode {
  const { t } = useTranslation('partner');
  const words = useErrorWords();
  const { data, error } = preview;
  useSayVerdict(data);
  return (
    <section className={styles.panel} aria-labelledby="preview">
      <h2 id="preview" className={styles.title}>
        {t('preview.title')}
      </h2>
      {data ? (
        <>
          <Claim preview={data} />
          <Destination preview={data} />
          <Judgement preview={data} onGo={onGo} />
        </>
      ) : error ? (
        <p role="alert" className={styles.quiet}>
          {words(error)}
        </p>
      ) : (
        <Skeleton height={120} />
      )}
    </section>
  );
}

const CLAIM_ICONS = {
  FREE: IconCircleCheck,
  CLAIMED: IconLock,
  ASK: IconLock,
  YOURS: IconUserCheck,
  UNKNOWN: IconCircleDashed,
} as const satisfies Readonly<Record<string, Icon>>;

/** Free, claimed, or yours: never whose. */
function Claim({ preview: { claim, yours } }: { readonly preview: Preview }): ReactNode {
  const { t } = useTranslation('partner');
  const answer = claim ?? 'UNKNOWN';
  const Sign = CLAIM_ICONS[answer];
  const href: string | null = yours ? `/referrals/${yours.id}` : null;
  return (
    <p className={styles.line} data-claim={answer}>
      <Sign size={18} stroke={1.8} aria-hidden className={styles.sign} />
      <span>
        {t(`claim.${answer}`)} {href !== null && <Link to={href}>{t('claim.open')}</Link>}
      </span>
    </p>
  );
}

function Destination({ preview }: { readonly preview: Preview }): ReactNode {
  const { t } = useTranslation('partner');
  const outcome = outcomeOf(preview);
  return outcome && <Quiet>{t(`outcome.${outcome.kind}`, outcome)}</Quiet>;
}

function Judgement({
  preview: { verdict },
  onGo,
}: {
  readonly preview: Preview;
  readonly onGo: (path: FieldPath) => void;
}): ReactNode {
  const { t } = useTranslation('partner');
  if (!verdict) return <Quiet>{t('preview.noCountry')}</Quiet>;
  const missing = whatIsMissing(verdict);
  return (
    <>
      {missing.length > 0 && (
        <div className={styles.help}>
          <h3 className={styles.helpTitle}>{t('preview.missing', { count: missing.length })}</h3>
          <MissingList missing={missing} onGo={onGo} />
        </div>
      )}
      <Verdict verdict={verdict} level={3} />
    </>
  );
}
