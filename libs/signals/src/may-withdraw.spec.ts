import { describe, expect, it } from '@jest/globals';
import { mayWithdraw } from './may-withdraw.js';
import { SIGNAL_KINDS } from './signal-fact.js';
import type { SignalSource } from './signal-fact.js';

const SOURCES: readonly SignalSource[] = ['PORTAL', 'API', 'CSV', 'CRM'];

/** What somebody may take back, as `KIND SOURCE`. */
const taken = (partnerId: string | null, byKey = false): string[] =>
  SIGNAL_KINDS.flatMap((kind) =>
    SOURCES.filter((source) => mayWithdraw({ partnerId, byKey }, { kind, source })).map(
      (source) => `${kind} ${source}`,
    ),
  );

describe('a wrong signal is taken back', () => {
  it('by the vendor’s people, whatever it is', () => {
    expect(taken(null)).toHaveLength(SIGNAL_KINDS.length * SOURCES.length);
  });

  it('by its partner’s people where they could have recorded it', () => {
    expect(taken('p')).toEqual([
      ...['ACTIVE_INTEGRATION PORTAL', 'ACTIVE_INTEGRATION API', 'ACTIVE_INTEGRATION CSV'],
      ...['SHARED_CUSTOMERS PORTAL', 'SHARED_CUSTOMERS API', 'SHARED_CUSTOMERS CSV'],
    ]);
  });

  it('by the vendor’s key where its CRM recorded it', () => {
    expect(taken(null, true)).toEqual(SIGNAL_KINDS.map((kind) => `${kind} CRM`));
  });

  it('by its partner’s key where a key recorded it', () => {
    expect(taken('p', true)).toEqual(['ACTIVE_INTEGRATION API', 'SHARED_CUSTOMERS API']);
  });
});
