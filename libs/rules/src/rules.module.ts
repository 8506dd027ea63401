import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { FourEyes } from './four-eyes.service.js';
import { PublishRules } from './publish-rules.service.js';
import { RuleDrafts } from './rule-drafts.service.js';
import { RuleTrial } from './rule-trial.service.js';
import { RuleVersions } from './rule-versions.service.js';

const useCases = [FourEyes, PublishRules, RuleDrafts, RuleTrial, RuleVersions];

/** The rules that people change. Needs `Database` from a global module. */
@Module({ imports: [DirectoryModule], providers: useCases, exports: useCases })
export class RulesModule {}
