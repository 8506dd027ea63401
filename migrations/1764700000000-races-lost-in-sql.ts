import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A write that goes with its commit finds out by itself that another transaction was faster: it fails
 * as a serialization failure does, and is done again like one.
 */
export class RacesLostInSql1764700000000 implements MigrationInterface {
  readonly name = 'RacesLostInSql1764700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION lost_race(what text) RETURNS boolean LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = what; END $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION lost_race');
  }
}
