import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An event has one rep who hears of it. Of a queue's settings all of its members hear, each by an event
 * of their own; managers, who read everything, heard of it already.
 */
export class EventsForRepsAlone1764660000000 implements MigrationInterface {
  readonly name = 'EventsForRepsAlone1764660000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE event ADD COLUMN for_managers boolean NOT NULL DEFAULT true;
      COMMENT ON COLUMN event.for_managers IS 'Whether it is in the managers'' stream: not where they hear of the same by another event.';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM event WHERE NOT for_managers;
      ALTER TABLE event DROP COLUMN for_managers;
    `);
  }
}
