import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isConflict } from '../../../api/api-error';
import { execute } from '../../../api/execute';
import type { SaveRuleDraftInput } from '../generated/graphql';
import { SaveRuleDraftDocument } from '../operations';
import { draftQuery, draftsQuery } from '../queries';
import type { RuleDraft, Rules } from '../queries';

/** Whoever types has paused. */
const TYPING_MS = 500;

/** What somebody writes. */
export interface Written {
  readonly name: string;
  readonly rules: Rules;
}

export interface DraftSaving {
  readonly written: Written;
  readonly change: (patch: Partial<Written>) => void;
  /** As the server has it: with its revision, and what is wrong with it. */
  readonly saved: RuleDraft;
  /** Whether all that was written is with the server. */
  readonly isSaved: boolean;
  readonly isSaving: boolean;
  readonly error: Error | null;
  /** Whether somebody else changed it meanwhile, so that nothing more is saved. */
  readonly overtaken: boolean;
  /** All that was written, without waiting for a pause; its revision, null where it could not be saved. */
  readonly saveNow: () => Promise<number | null>;
  /** Says that it has been compared with a version. */
  readonly compareWith: (version: number) => Promise<boolean>;
}

const textOf = ({ name, rules }: Written): string => JSON.stringify({ name, rules });

/** Saves a draft while somebody writes: one change after the other, each on the revision of the one before. */
export function useDraftSaving(start: RuleDraft): DraftSaving {
  const { i18n } = useTranslation();
  const client = useQueryClient();
  const [written, setWritten] = useState<Written>(start);
  const [saved, setSaved] = useState(start);
  const [sent, setSent] = useState(() => textOf(start));
  // What is asked for later is not what stood on the screen when it was asked.
  const latest = useRef({ written: written, sent, revision: start.revision });
  const flight = useRef<Promise<boolean> | null>(null);
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: async (change: Omit<SaveRuleDraftInput, 'id' | 'revision'>) => {
      const input = { id: start.id, revision: latest.current.revision, ...change };
      const language = i18n.language;
      return (await execute(SaveRuleDraftDocument, { input }, { language })).saveRuleDraft;
    },
    onSuccess: (draft) => {
      latest.current.revision = draft.revision;
      setSaved(draft);
      client.setQueryData(draftQuery(draft.id, i18n.language).queryKey, draft);
      void client.invalidateQueries({ queryKey: draftsQuery.queryKey });
    },
  });
  const send = (change: Parameters<typeof mutateAsync>[0]): Promise<boolean> => {
    flight.current ??= mutateAsync(change)
      .then(
        () => true,
        // The mutation holds the error, and the page says it.
        () => false,
      )
      .finally(() => {
        flight.current = null;
      });
    return flight.current;
  };
  const saveNow = async (): Promise<number | null> => {
    await flight.current;
    const { name, rules } = latest.current.written;
    const text = textOf(latest.current.written);
    if (text === latest.current.sent) return latest.current.revision;
    if (!(await send({ name, rules }))) return null;
    latest.current.sent = text;
    setSent(text);
    return saveNow();
  };
  const text = textOf(written);
  const [settled] = useDebouncedValue(text, TYPING_MS);
  const isSaved = text === sent;
  const isDue = settled === text && !isSaved && !isPending && error === null;
  useEffect(() => {
    if (isDue && flight.current === null) void saveNow();
  });
  return {
    ...{ written, saved, isSaved, isSaving: isPending, error, saveNow },
    overtaken: isConflict(error, 'DRAFT_CHANGED'),
    change: (patch) => {
      const next = { ...latest.current.written, ...patch };
      latest.current.written = next;
      setWritten(next);
      // What was refused as it stood may hold as it stands now; what was overtaken does not.
      if (error !== null && !isConflict(error, 'DRAFT_CHANGED')) reset();
    },
    compareWith: async (basedOn) => (await saveNow()) !== null && send({ basedOn }),
  };
}
