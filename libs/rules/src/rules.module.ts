import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { PublishRules } from './publish-rules.service.js';
import { RuleDrafts } from './rule-drafts.service.js';
import { RuleTrial } from './rule-trial.service.js';

const useCases = [PublishRules, RuleDrafts, RuleTrial];

/** The rules that people change. Needs `Database` from a global module. */
@Module({ imports: [DirectoryModule], providers: useCases, exports: useCases })
export class RulesModule {}
