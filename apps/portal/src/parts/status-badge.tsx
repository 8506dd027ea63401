import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from './badge';
import type { BadgeTone } from './badge';
import type { DealStage, LeadClass, ReferralStatus } from './kinds';

const STATUS_TONES: Readonly<Record<ReferralStatus, BadgeTone>> = {
  ACTION_REQUIRED: 'warn',
  DISQUALIFIED: 'quiet',
  NURTURING: 'quiet',
  ASSIGNED: 'accent',
  ACCEPTED: 'accent',
  OPPORTUNITY: 'accent',
  WON: 'good',
  LOST: 'quiet',
  WITHDRAWN: 'quiet',
  LAPSED: 'quiet',
  MERGED: 'quiet',
  ARCHIVED: 'quiet',
};

export function StatusBadge({ status }: { readonly status: ReferralStatus }): ReactNode {
  const { t } = useTranslation();
  return <Badge tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Badge>;
}

export function LeadClassBadge({ leadClass }: { readonly leadClass: LeadClass }): ReactNode {
  const { t } = useTranslation();
  return (
    <Badge
      tone={leadClass === 'EQL' ? 'good' : leadClass === 'SQL' ? 'accent' : 'quiet'}
      title={t(`leadClassMeaning.${leadClass}`)}
    >
      {t(`leadClass.${leadClass}`)}
    </Badge>
  );
}

/** The class beside the status; nothing where that says as much already. */
export const LeadClassBeside = ({
  status,
  leadClass,
}: {
  readonly status: ReferralStatus;
  readonly leadClass: LeadClass;
}): ReactNode =>
  status === 'DISQUALIFIED' && leadClass === 'UNQUALIFIED' ? null : (
    <LeadClassBadge leadClass={leadClass} />
  );

export function StageBadge({ stage }: { readonly stage: DealStage }): ReactNode {
  const { t } = useTranslation();
  return (
    <Badge tone={stage === 'WON' ? 'good' : stage === 'LOST' ? 'quiet' : 'accent'}>
      {t(`stage.${stage}`)}
    </Badge>
  );
}
