import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a key was last used, to the minute, so that one that nothing uses any more can be told from one that something needs. */
export class KeysInUse1764710000000 implements MigrationInterface {
  readonly name = 'KeysInUse1764710000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE api_key ADD COLUMN last_used_at timestamptz(3)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE api_key DROP COLUMN last_used_at');
  }
}
