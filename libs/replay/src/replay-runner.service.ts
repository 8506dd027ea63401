import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '#platform';
import type { ReplayDraft } from './replay-job.js';
import { beat, fail, finish, forgetOld, putBack, takeNext } from './replay.repository.js';
import type { TakenJob } from './replay.repository.js';
import type { Draft } from './settings-over-time.js';
import type { FromThread, ToThread } from './thread-words.js';

const BEAT_MS = 400;
const FORGET_AT_ONCE = 100;

/** The rules tried carry no version: nobody has published them. */
const UNPUBLISHED = 0;

/** What a thread has said so far. */
interface Heard {
  referrals: number | null;
  replayed: number;
  readonly changes: string[];
  outcome: string | null;
}

/** Works on the replays that people ask for, one at a time in each process. */
@Injectable()
export class ReplayRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger(ReplayRunner.name);
  private stopping = false;

  constructor(private readonly database: Database) {}

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /** How many it worked on: 1, or 0 where none waits. */
  async runNext(): Promise<number> {
    if (this.stopping) return 0;
    const lease = randomUUID();
    const [job] = await this.database.rows<{ [K in keyof TakenJob]: TakenJob[K] }>(takeNext, [
      lease,
    ]);
    if (!job) return 0;
    await this.run(job, lease);
    return 1;
  }

  /** Takes out what was asked for too long ago. */
  async forgetOld(): Promise<number> {
    return (await this.database.rows(forgetOld, [FORGET_AT_ONCE])).length;
  }

  private async run(job: TakenJob, lease: string): Promise<void> {
    const { id } = job;
    const given: ToThread = { url: this.database.url, period: job, draft: draftOf(job.draft) };
    const worker = new Worker(new URL('./replay-thread.jobs.js', import.meta.url), {
      workerData: given,
    });
    const heard: Heard = { referrals: null, replayed: 0, changes: [], outcome: null };
    worker.on('message', (word: FromThread) => hear(heard, word));
    const ended = endOf(worker);
    try {
      const error = await this.watch(ended, job, lease, heard);
      if (error === 'LEFT') return;
      if (error !== null || heard.outcome === null) {
        this.logger.error(error ?? new Error('a replay ended without an outcome'));
        await this.database.rows(fail, [id, lease]);
        return;
      }
      const { outcome, changes } = heard;
      await this.database.transaction((queries) =>
        finish(queries, { id, lease, outcome, changes }),
      );
    } finally {
      await worker.terminate();
    }
  }

  /** Gives signs of life until the thread ends, or nobody wants what it does. */
  private async watch(
    ended: Promise<Error | null>,
    { id }: TakenJob,
    lease: string,
    heard: Heard,
  ): Promise<Error | 'LEFT' | null> {
    for (;;) {
      const over = await Promise.race([ended, sleep(BEAT_MS, 'GOING' as const)]);
      if (over !== 'GOING') return over;
      if (this.stopping) {
        await this.database.rows(putBack, [id, lease]);
        return 'LEFT';
      }
      const held = await this.database.rows(beat, [id, lease, heard.referrals, heard.replayed]);
      if (held.length === 0) return 'LEFT';
    }
  }
}

function hear(heard: Heard, word: FromThread): void {
  switch (word.kind) {
    case 'PROGRESS':
      heard.referrals = word.referrals;
      heard.replayed = word.replayed;
      break;
    case 'CHANGES':
      heard.changes.push(word.json);
      break;
    case 'DONE':
      heard.outcome = word.outcome;
  }
}

/** Null: it ended in good order. */
const endOf = (worker: Worker): Promise<Error | null> =>
  new Promise((resolve) => {
    worker.once('error', (error: unknown) => {
      resolve(error instanceof Error ? error : new Error(String(error)));
    });
    worker.once('exit', () => resolve(null));
  });

const draftOf = ({ rules, queues }: ReplayDraft): Draft => ({
  rules: rules && { ...rules.rules, version: UNPUBLISHED },
  queues: queues.map((queue) => ({ ...queue, createdAt: new Date(queue.createdAt) })),
});
