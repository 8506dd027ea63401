export const partnerRoutes = [] as const;
