import { Injectable } from '@nestjs/common';
import { Coalescer, Database } from '#platform';
import type { Queries } from '#platform';
import { readSnapshot, readVersion } from './directory-snapshot.repository.js';
import type { DirectorySnapshot } from './directory-snapshot.js';

const ATTEMPTS_UNHELD = 2;

/** The settings that decide, kept in memory and loaded anew only when one of them changed. */
@Injectable()
export class Directory {
  private held: DirectorySnapshot | null = null;
  /** Who asks while a query is under way waits for the next one: the running one may be older than the question. */
  private readonly asking = new Coalescer<null, DirectorySnapshot>(
    async (all) => {
      const value = await this.refresh();
      return all.map(() => ({ value }));
    },
    { most: 10_000, atOnce: 1 },
  );

  constructor(private readonly database: Database) {}

  /** What holds now: one small query, or none of one's own where others ask in the same moment. */
  current(): Promise<DirectorySnapshot> {
    return this.asking.add(null);
  }

  /**
   * What held at `version` or later: no query where that is known already. A version that is not
   * committed yet gives what holds now.
   */
  async atLeast(version: number): Promise<DirectorySnapshot> {
    return this.held !== null && this.held.version >= version ? this.held : this.current();
  }

  /**
   * For a step that lost the race against settings that keep changing: from its third attempt on they
   * stay as they are until its transaction ends, so that it comes to an end as well.
   */
  async holdWhenLosing(queries: Queries, attempt: number): Promise<void> {
    if (attempt > ATTEMPTS_UNHELD)
      await queries.rows({ name: 'hold-directory', text: 'SELECT 1 FROM directory FOR UPDATE' });
  }

  private async refresh(): Promise<DirectorySnapshot> {
    const version = await readVersion(this.database);
    this.held = this.held?.version === version ? this.held : await readSnapshot(this.database);
    return this.held;
  }
}
