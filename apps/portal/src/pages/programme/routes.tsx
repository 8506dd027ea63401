export const programmeRoutes = [] as const;
