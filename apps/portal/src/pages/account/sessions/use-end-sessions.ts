import { useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useSayFailure } from '../../../parts/use-say-failure';
import { RevokeSessionDocument } from '../operations';

export function useEndSessions(onDone: () => void) {
  const client = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await execute(RevokeSessionDocument, { id });
    },
    onError: sayFailure,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.sessions });
      onDone();
    },
  });
}
