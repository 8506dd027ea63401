import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The alarms of each lane by their moment. Queues are dealt out to four lanes, so that the clocks of
 * several queues can fire at the same time: those of one queue wait for each other, since each
 * hand-over is a turn. A referral without a queue is dealt out by its own id.
 *
 * A column and no index on the expression: under row-level security an expression whose functions
 * are not leakproof finds nothing by its index.
 */
export class ClockLanes1764100000000 implements MigrationInterface {
  readonly name = 'ClockLanes1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE referral ADD COLUMN clock_lane int NOT NULL GENERATED ALWAYS AS (get_byte(uuid_send(coalesce(queue_id, id)), 15) & 3) STORED;
      DROP INDEX referral_alarm;
      CREATE INDEX referral_alarm ON referral (clock_lane, next_alarm_at) WHERE next_alarm_at IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE referral DROP COLUMN clock_lane;
      CREATE INDEX referral_alarm ON referral (next_alarm_at) WHERE next_alarm_at IS NOT NULL;
    `);
  }
}
