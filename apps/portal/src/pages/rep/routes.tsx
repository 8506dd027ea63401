export const repRoutes = [] as const;
