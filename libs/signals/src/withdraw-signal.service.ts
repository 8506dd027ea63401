import { Injectable } from '@nestjs/common';
import { announceSetting } from '#events';
import { requireReason } from '#intake';
import { audit } from '#people';
import type { Viewer } from '#people';
import { conflict, Database, databaseClock, isId, notFound, Refusal } from '#platform';
import { mayWithdraw } from './may-withdraw.js';
import { requireRecorder } from './record-signals.service.js';
import { lockSignal, saveWithdrawn } from './signals.repository.js';
import type { StoredSignal } from './signals.repository.js';

export interface Withdrawing {
  readonly signalId: string;
  readonly reason: string;
}

/**
 * A signal that was wrong: it stays on record as taken back and counts no more from now on. What waits
 * is judged anew without it; what sales has and the verdicts of before stay as they are.
 */
@Injectable()
export class WithdrawSignal {
  constructor(private readonly database: Database) {}

  /** @throws Refusal CONFLICT once it was taken back, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT */
  async withdraw(
    viewer: Viewer,
    { signalId, reason }: Withdrawing,
    requestId: string | null = null,
  ): Promise<StoredSignal> {
    requireRecorder(viewer);
    const why = requireReason(reason);
    if (!isId(signalId)) throw notFound();
    return this.database.transaction(async (queries) => {
      const signal = await lockSignal(queries, signalId);
      const { partnerId } = viewer;
      if (!signal || (partnerId !== null && signal.partnerId !== partnerId)) throw notFound();
      if (!mayWithdraw({ partnerId, byKey: viewer.apiKey !== null }, signal))
        throw new Refusal('FORBIDDEN');
      if (signal.withdrawnAt !== null) throw conflict('SIGNAL_WITHDRAWN');
      const withdrawn = {
        ...signal,
        ...{ withdrawnAt: await databaseClock(queries), withdrawnBy: viewer.userId },
        withdrawnBecause: why,
      };
      await saveWithdrawn(queries, withdrawn);
      const { kind, accountKey } = signal;
      const data = { kind, account: accountKey, partnerId: signal.partnerId, reason: why };
      const fact = {
        action: 'signal.withdrawn',
        subject: 'signal',
        subjectId: signalId,
        data,
      } as const;
      await audit(queries, viewer, fact, requestId);
      await announceSetting(queries, {
        type: 'signal.withdrawn',
        ...{ partnerId: signal.partnerId, repId: null, actorId: viewer.userId },
        data: { signalId, kind },
      });
      return withdrawn;
    });
  }
}
