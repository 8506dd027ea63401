export const managerRoutes = [] as const;
