import { Module } from '@nestjs/common';
import { RecordSignals } from './record-signals.service.js';
import { RecordSignalsCsv } from './record-signals-csv.service.js';
import { SignalList } from './signal-list.service.js';
import { WithdrawSignal } from './withdraw-signal.service.js';

const useCases = [RecordSignals, RecordSignalsCsv, WithdrawSignal, SignalList];

/** What is on record between partners and accounts. Needs `Database` from a global module. */
@Module({ providers: useCases, exports: useCases })
export class SignalsModule {}
