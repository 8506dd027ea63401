import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Assignments newest first, of everybody, of a rep and of a queue, and those that breached: what
 * managers look through. `assigned_at` never changes, so that an answer or an end still writes no
 * index anew; a breach writes one.
 */
export class AssignmentLists1763900000000 implements MigrationInterface {
  readonly name = 'AssignmentLists1763900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX assignment_newest ON assignment (assigned_at DESC, id DESC);
      CREATE INDEX assignment_rep_newest ON assignment (rep_id, assigned_at DESC, id DESC);
      CREATE INDEX assignment_queue_newest ON assignment (queue_id, assigned_at DESC, id DESC);
      CREATE INDEX assignment_breached ON assignment (assigned_at DESC, id DESC) WHERE breached_at IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP INDEX assignment_newest, assignment_rep_newest, assignment_queue_newest, assignment_breached',
    );
  }
}
