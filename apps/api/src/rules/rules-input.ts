import type { Rules } from '#qualification';
import type { RulesInput } from '../schema.generated.js';

/** The input in the words of the room. */
export function rulesOf({ icp, ecosystem, ...rest }: RulesInput): Rules {
  const { activeIntegration, certifiedPartner, sharedCustomers } = ecosystem.maxAgeDays;
  return {
    ...rest,
    icp: { ...icp, sizes: icp.sizes.map(({ min, max = null }) => ({ min, max })) },
    ecosystem: {
      counted: ecosystem.counted,
      maxAgeDays: {
        ACTIVE_INTEGRATION: activeIntegration,
        CERTIFIED_PARTNER: certifiedPartner,
        SHARED_CUSTOMERS: sharedCustomers,
      },
    },
  };
}
