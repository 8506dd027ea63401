import type { Foreseen } from './foresee.js';
import type { Period, RecordedReferral, RecordedVerdict } from './recorded.js';

/** What people did, whatever the settings were. */
export type Deed =
  | { readonly kind: 'FACTS'; readonly verdict: RecordedVerdict; readonly isFirst: boolean }
  | { readonly kind: 'HANDED_OVER'; readonly from: string | null; readonly to: string }
  | { readonly kind: 'DEAL_MOVED' }
  | { readonly kind: 'WITHDRAWN' }
  | { readonly kind: 'CLOSED' };

/** The deeds of the period. */
export function recordedMoments(
  record: RecordedReferral,
  { from, before }: Period,
): readonly (Foreseen & { readonly deed: Deed })[] {
  const { verdicts, assignments, dealMovedAt, withdrawnAt, closedAt } = record;
  const deeds = [
    ...verdicts.map((verdict, index) => ({
      ...placeOf(record, verdict.madeAt),
      deed: { kind: 'FACTS' as const, verdict, isFirst: index === 0 },
    })),
    ...assignments.flatMap(({ reason, assignedAt, repId }, index) =>
      reason === 'MANUAL'
        ? {
            ...unplaced(assignedAt),
            deed: {
              kind: 'HANDED_OVER' as const,
              from: assignments[index - 1]?.repId ?? null,
              to: repId,
            },
          }
        : [],
    ),
    ...dealMovedAt.map((at) => ({ ...unplaced(at), deed: { kind: 'DEAL_MOVED' as const } })),
    ...(withdrawnAt ? [{ ...unplaced(withdrawnAt), deed: { kind: 'WITHDRAWN' as const } }] : []),
    ...(closedAt ? [{ ...unplaced(closedAt), deed: { kind: 'CLOSED' as const } }] : []),
  ];
  return deeds.filter(({ at }) => at >= from && at < before);
}

const unplaced = (at: Date): Foreseen => ({ at, orderAt: at, turn: null });

/** Where facts sent it to sales, they have the place of the turn that was taken. */
function placeOf({ assignments }: RecordedReferral, at: Date): Foreseen {
  const taken = assignments.find(({ assignedAt }) => assignedAt.getTime() === at.getTime());
  return taken ? { at, orderAt: taken.orderAt, turn: taken.turn } : unplaced(at);
}
