/** The moment, where the database's own clock is not at hand. Deadlines are counted by the database's. */
export const systemClock = (): Date => new Date();
