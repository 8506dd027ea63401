import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever asked for an account may take that back, and the list of what was asked for goes on page by page. */
export class ContestsTakenBack1764640000000 implements MigrationInterface {
  readonly name = 'ContestsTakenBack1764640000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE claim_contest DROP CONSTRAINT claim_contest_status_check;
      ALTER TABLE claim_contest ADD CONSTRAINT claim_contest_status_check
        CHECK (status IN ('OPEN', 'KEPT', 'HANDED_OVER', 'FREED', 'ENDED', 'WITHDRAWN'));
      CREATE INDEX claim_contest_listed ON claim_contest ((status = 'OPEN') DESC, asked_at DESC, id DESC);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX claim_contest_listed;
      -- To who knows no taking back it ended without a referral.
      UPDATE claim_contest SET status = 'ENDED' WHERE status = 'WITHDRAWN';
      ALTER TABLE claim_contest DROP CONSTRAINT claim_contest_status_check;
      ALTER TABLE claim_contest ADD CONSTRAINT claim_contest_status_check
        CHECK (status IN ('OPEN', 'KEPT', 'HANDED_OVER', 'FREED', 'ENDED'));
    `);
  }
}
