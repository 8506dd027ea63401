import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LeadClassBadge } from '../../parts/status-badge';
import { SubmitButton } from '../../parts/submit-button';
import { isNamed, whatWouldHelp } from '../../parts/verdict/criteria';
import type { Preview } from './form-operations';
import { isHeld, outcomeOf } from './outcome';
import styles from './referral-form.module.css';

export interface ActionBarProps {
  readonly preview: Preview | undefined;
  readonly isPending: boolean;
  readonly isTryingAgain: boolean;
  readonly onStop: () => void;
}

/** The step itself: below the verdict, and on a phone always within the thumb's reach with the verdict in short. */
export function ActionBar({
  preview,
  isPending,
  isTryingAgain,
  onStop,
}: ActionBarProps): ReactNode {
  const { t } = useTranslation('partner');
  return (
    <div className={styles.actions}>
      {isTryingAgain ? (
        <p role="status" className={styles.again}>
          {t('submit.again')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={onStop}>
            {t('submit.stop')}
          </Button>
        </p>
      ) : (
        <InShort preview={preview} />
      )}
      <SubmitButton size="md" busy={isPending} className={styles.submit}>
        {t('submit.action')}
      </SubmitButton>
    </div>
  );
}

function InShort({ preview }: { readonly preview: Preview | undefined }): ReactNode {
  const { t } = useTranslation(['partner', 'parts', 'common']);
  const outcome = preview ? outcomeOf(preview) : null;
  const verdict = preview && !isHeld(preview.claim) ? preview.verdict : null;
  const help = verdict && whatWouldHelp(verdict);
  return (
    <span className={styles.short}>
      {verdict && <LeadClassBadge leadClass={verdict.leadClass} />}
      {outcome && <span>{t(`outcomeInShort.${outcome.kind}`, outcome)}</span>}
      {help && (
        <span className={styles.shortHelp}>
          {t('submit.helps', {
            criterion: isNamed(help.code)
              ? t(`parts:criterion.${help.code}`)
              : t(`common:criterionGroup.${help.group}`),
          })}
        </span>
      )}
    </span>
  );
}
