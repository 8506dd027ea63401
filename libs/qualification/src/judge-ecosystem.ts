import { criterion } from './criterion.js';
import type { Facts } from './facts.js';
import type { Rules } from './rule-set.js';
import { latestOf } from './signal.js';
import type { Criterion } from './verdict.js';

/**
 * What ties it to a partner? A signal counts for as many days after it was last seen as the rules
 * say. Shared customers are named where there are any, and are never met: an overlap alone is none.
 */
export function judgeEcosystem(
  facts: Facts,
  { counted, maxAgeDays }: Rules['ecosystem'],
  now: Date,
): readonly Criterion[] {
  const aged = (kind: 'ACTIVE_INTEGRATION' | 'CERTIFIED_PARTNER') =>
    agedSignal(kind, facts, maxAgeDays[kind], now);
  const shared = latestOf(facts.signals, 'SHARED_CUSTOMERS', now);
  const confirmed = facts.confirmsFitAndIntent ? 'MET' : 'UNKNOWN';
  return [
    criterion('PARTNER_REFERRAL', confirmed, `PARTNER_REFERRAL_${confirmed}`),
    aged('ACTIVE_INTEGRATION'),
    ...(counted.includes('CERTIFIED_PARTNER') ? [aged('CERTIFIED_PARTNER')] : []),
    ...(shared && shared.days <= maxAgeDays.SHARED_CUSTOMERS
      ? [
          criterion('SHARED_CUSTOMERS', 'UNKNOWN', 'SHARED_CUSTOMERS_UNKNOWN', {
            count: shared.signal.count ?? 1,
          }),
        ]
      : []),
  ];
}

function agedSignal(
  kind: 'ACTIVE_INTEGRATION' | 'CERTIFIED_PARTNER',
  facts: Facts,
  mostDays: number,
  now: Date,
): Criterion {
  const latest = latestOf(facts.signals, kind, now);
  if (!latest) return criterion(kind, 'UNKNOWN', `${kind}_UNKNOWN`);
  const seenOn = latest.signal.seenAt.toISOString().slice(0, 10);
  return latest.days > mostDays
    ? criterion(kind, 'UNKNOWN', `${kind}_EXPIRED`, { seenOn, days: mostDays })
    : criterion(kind, 'MET', `${kind}_MET`, { seenOn });
}
