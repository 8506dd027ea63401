import type { RuleProblem, Rules } from '#qualification';
import type { ClassChange, RuleDraft, RuleEffect, RuleVersion } from '#rules';

export type RuleVersionNode = RuleVersion;
export type RuleDraftNode = RuleDraft;
export type RuleProblemNode = RuleProblem;
export type RuleEffectNode = RuleEffect;
export type RuleOutcomeNode = RuleEffect['before'];
export type ClassChangeNode = ClassChange;
export type RulesNode = Rules;
export type EcosystemRuleNode = Rules['ecosystem'];
