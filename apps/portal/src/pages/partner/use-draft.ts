import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { serverNow } from '../../api/server-clock';
import { dropDraft, keepDraft, newKey, readDraft } from './draft';
import type { Draft } from './draft';
import type { ReferralValues } from './referral-values';

const TYPING_MS = 300;

export interface DraftKeeper {
  /** What was kept when the form was opened. */
  readonly restored: Draft | null;
  readonly idempotencyKey: string;
  readonly keep: (values: ReferralValues) => void;
  /** What is sent next is another one. */
  readonly renewKey: () => void;
  readonly drop: () => void;
}

/** Keeps what is typed in this browser until it is sent or thrown away. */
export function useDraft(personId: string): DraftKeeper {
  const [restored] = useState(() => readDraft(localStorage, personId));
  const [idempotencyKey, setKey] = useState(() => restored?.idempotencyKey ?? newKey());
  const key = useRef(idempotencyKey);
  const save = useDebouncedCallback(
    (values: ReferralValues) =>
      keepDraft(localStorage, personId, {
        values,
        idempotencyKey: key.current,
        savedAt: new Date(serverNow()).toISOString(),
      }),
    { delay: TYPING_MS, flushOnUnmount: true },
  );
  useEffect(() => {
    // A page that is closed or put away has no later.
    const flush = (): void => save.flush();
    window.addEventListener('pagehide', flush);
    return () => window.removeEventListener('pagehide', flush);
  }, [save]);
  const renewKey = useCallback(() => {
    key.current = newKey();
    setKey(key.current);
  }, []);
  const drop = useCallback(() => {
    save.cancel();
    dropDraft(localStorage, personId);
    renewKey();
  }, [personId, renewKey, save]);
  return { restored, idempotencyKey, keep: save, renewKey, drop };
}
