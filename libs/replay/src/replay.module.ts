import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { RulesModule } from '#rules';
import { ReplayRunner } from './replay-runner.service.js';
import { Replays } from './replays.service.js';
import { StartReplay } from './start-replay.service.js';

const useCases = [ReplayRunner, Replays, StartReplay];

/** What other settings would have made of the past. Needs `Database` from a global module. */
@Module({ imports: [DirectoryModule, RulesModule], providers: useCases, exports: useCases })
export class ReplayModule {}
