import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long a referral waits for its partner, and who of the vendor confirmed one where something is not known. */
export class WaitingReferrals1764310000000 implements MigrationInterface {
  readonly name = 'WaitingReferrals1764310000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE referral
        ADD COLUMN waits_until timestamptz(3),
        ADD COLUMN wait_alarm_at timestamptz(3),
        ADD COLUMN vendor_confirmed_by uuid REFERENCES users (id),
        ADD COLUMN vendor_evidence text,
        ADD CHECK ((vendor_confirmed_at IS NULL) = (vendor_confirmed_by IS NULL));
      -- What waits already gets its reminder first, and a week after that.
      UPDATE referral SET wait_alarm_at = greatest(changed_at + interval '7 days', now() + interval '1 day'),
                          waits_until = greatest(changed_at + interval '14 days', now() + interval '8 days')
        WHERE status = 'ACTION_REQUIRED';
      CREATE INDEX referral_wait_alarm ON referral (wait_alarm_at) WHERE wait_alarm_at IS NOT NULL;
      ALTER TABLE verdict DROP CONSTRAINT verdict_because_of_check;
      ALTER TABLE verdict ADD CONSTRAINT verdict_because_of_check
        CHECK (because_of IN ('SUBMITTED','COMPLETED','VERIFIED','PROMOTED','CONFIRMED'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- To who knows no confirmation it was the vendor's word that the facts hold.
      UPDATE verdict SET because_of = 'VERIFIED' WHERE because_of = 'CONFIRMED';
      ALTER TABLE verdict DROP CONSTRAINT verdict_because_of_check;
      ALTER TABLE verdict ADD CONSTRAINT verdict_because_of_check
        CHECK (because_of IN ('SUBMITTED','COMPLETED','VERIFIED','PROMOTED'));
      DROP INDEX referral_wait_alarm;
      ALTER TABLE referral DROP COLUMN waits_until, DROP COLUMN wait_alarm_at, DROP COLUMN vendor_confirmed_by, DROP COLUMN vendor_evidence;
    `);
  }
}
