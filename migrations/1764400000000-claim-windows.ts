import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long each tier protects an account, and until when each referral holds its own. */
export class ClaimWindows1764400000000 implements MigrationInterface {
  readonly name = 'ClaimWindows1764400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [tiers, history, holds]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX referral_claim_alarm;
      ALTER TABLE referral DROP COLUMN claim_until, DROP COLUMN claim_alarm_at, DROP COLUMN claim_released_at;
      DELETE FROM setting_history WHERE subject = 'tier';
      ALTER TABLE setting_history DROP CONSTRAINT setting_history_subject_check;
      ALTER TABLE setting_history ADD CONSTRAINT setting_history_subject_check
        CHECK (subject IN ('queue','availability','working_hours','membership','partner_tier'));
      ALTER TABLE tier DROP COLUMN id, DROP COLUMN protection_days;
    `);
  }
}

const tiers = `
  ALTER TABLE tier
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN protection_days int NOT NULL DEFAULT 90 CHECK (protection_days IN (0, 30, 60, 90, 120));
  COMMENT ON COLUMN tier.id IS 'What the history of settings knows it by.';
  COMMENT ON COLUMN tier.protection_days IS 'How long a referral with sales holds its account; 0: not at all.';
`;

const history = `
  ALTER TABLE setting_history DROP CONSTRAINT setting_history_subject_check;
  ALTER TABLE setting_history ADD CONSTRAINT setting_history_subject_check
    CHECK (subject IN ('queue','availability','working_hours','membership','partner_tier','tier'));
  INSERT INTO setting_history (subject, subject_id, held_from, value)
    SELECT 'tier', id, now(), jsonb_build_object('name', name, 'protectionDays', protection_days) FROM tier ORDER BY position;
`;

/** What has ended already rings for nobody. */
const holds = `
  ALTER TABLE referral
    ADD COLUMN claim_until timestamptz(3),
    ADD COLUMN claim_alarm_at timestamptz(3),
    ADD COLUMN claim_released_at timestamptz(3);
  COMMENT ON COLUMN referral.claim_until IS 'Until when it holds its account, or when that ended; null: it holds none.';
  COMMENT ON COLUMN referral.claim_alarm_at IS 'When its partner is next told of that end.';
  COMMENT ON COLUMN referral.claim_released_at IS 'When somebody of the vendor released its claim, for good.';
  UPDATE referral r SET claim_until = c.held_until, claim_alarm_at =
      CASE WHEN c.held_until <= now() THEN NULL
           WHEN c.held_until - interval '14 days' > now() AND r.status NOT IN ('ACTION_REQUIRED', 'NURTURING') THEN c.held_until - interval '14 days'
           WHEN c.held_until - interval '3 days' > now() THEN c.held_until - interval '3 days'
           ELSE c.held_until END
    FROM claim c WHERE c.referral_id = r.id;
  CREATE INDEX referral_claim_alarm ON referral (claim_alarm_at) WHERE claim_alarm_at IS NOT NULL;
`;
