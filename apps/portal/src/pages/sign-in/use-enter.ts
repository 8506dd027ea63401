import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

/** Goes in with a session that has just begun: whatever was kept was another's. */
export function useEnter(): (href: string) => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (href) => {
    queryClient.clear();
    await navigate({ href, replace: true });
  };
}
