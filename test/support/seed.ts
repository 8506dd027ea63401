import fc from 'fast-check';

/** One seed for all that is random, so that a run can be had again; without one, each run has its own. */
const seed = process.env['PROVE_SEED'];
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
