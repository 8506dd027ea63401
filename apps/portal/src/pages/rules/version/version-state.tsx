import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../../api/server-clock';
import { useFormats } from '../../../i18n/use-formats';
import { Badge } from '../../../parts/badge';
import type { RuleVersion } from '../queries';

/** In force, from a later moment, or neither: then nothing is said. */
export function VersionState({ version }: { readonly version: RuleVersion }): ReactNode {
  const { t } = useTranslation('rules');
  const { momentWithZone } = useFormats();
  const now = useServerNow(60_000);
  if (version.inForce) return <Badge tone="good">{t('state.inForce')}</Badge>;
  if (Date.parse(version.heldFrom) <= now) return null;
  return (
    <Badge tone="accent">{t('state.later', { when: momentWithZone(version.heldFrom, now) })}</Badge>
  );
}
