export { PublishRules } from './publish-rules.service.js';
export type { Publishing } from './publish-rules.service.js';
export { RuleDrafts } from './rule-drafts.service.js';
export type { DraftChange } from './rule-drafts.service.js';
export { RuleTrial } from './rule-trial.service.js';
export type { ClassChange, RuleEffect } from './rule-trial.service.js';
export type { RuleDraft, RuleVersion } from './rule-version.js';
export { RulesModule } from './rules.module.js';
