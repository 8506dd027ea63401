import type { LeadClass } from '#qualification';
import type { ClassCount } from '../schema.generated.js';

const CLASSES: readonly LeadClass[] = ['EQL', 'SQL', 'MQL', 'UNQUALIFIED'];

/** How many there are of each lead class, from the best one on. */
export const classCounts = (byClass: Readonly<Record<LeadClass, number>>): readonly ClassCount[] =>
  CLASSES.map((leadClass) => ({ leadClass, referrals: byClass[leadClass] }));
