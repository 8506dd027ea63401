import { because } from './because.js';
import { claims } from './claims.js';
import { conflicts } from './conflicts.js';
import { eligibility } from './eligibility.js';
import { assignmentReasons, leadClasses, stages, statuses } from './labels.js';
import { mails } from './mails.js';
import { problems } from './problems.js';
import { refusals } from './refusals.js';
import { ruleProblems } from './rule-problems.js';
import { settingsProblems } from './settings-problems.js';
import { signalProblems } from './signal-problems.js';
import { values } from './values.js';

export const en = {
  problems: { ...problems, ...settingsProblems, ...ruleProblems, ...signalProblems },
  because,
  eligibility,
  claims,
  refusals,
  values,
  conflicts,
  statuses,
  leadClasses,
  stages,
  assignmentReasons,
  mails,
  unexplained: 'There is no more to say about this.',
} as const;
