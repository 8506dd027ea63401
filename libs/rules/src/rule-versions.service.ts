import { Injectable } from '@nestjs/common';
import type { Viewer } from '#people';
import { Database } from '#platform';
import { readVersions } from './rule.repository.js';
import { requireReader } from './rule-rights.js';
import type { RuleVersion } from './rule-version.js';

/** Every publication of the rules. */
@Injectable()
export class RuleVersions {
  constructor(private readonly database: Database) {}

  /** The newest first. @throws Refusal FORBIDDEN for everyone but managers */
  all(viewer: Viewer): Promise<readonly RuleVersion[]> {
    requireReader(viewer);
    return this.database.read(viewer, readVersions);
  }
}
