import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What passes and waits on, since another referral holds its account: found again once that is free. */
export class HeldBack1764610000000 implements MigrationInterface {
  readonly name = 'HeldBack1764610000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE held_back (
        referral_id uuid PRIMARY KEY REFERENCES referral (id) ON DELETE CASCADE,
        account_key text NOT NULL,
        product_line text NOT NULL,
        verdict_number int NOT NULL
      );
      COMMENT ON TABLE held_back IS 'Referrals that pass and wait on, since another one holds their account.';
      COMMENT ON COLUMN held_back.verdict_number IS 'The verdict that it passed by; once there is a later one the row says nothing any more.';
      CREATE INDEX held_back_account ON held_back (account_key, product_line);
      ALTER TABLE held_back ENABLE ROW LEVEL SECURITY;
      CREATE POLICY system ON held_back TO staffetta_app USING ((SELECT viewer_is_system())) WITH CHECK ((SELECT viewer_is_system()));
      GRANT SELECT, INSERT, UPDATE, DELETE ON held_back TO staffetta_app;
      ALTER TABLE verdict DROP CONSTRAINT verdict_because_of_check;
      ALTER TABLE verdict ADD CONSTRAINT verdict_because_of_check
        CHECK (because_of IN ('SUBMITTED','COMPLETED','VERIFIED','PROMOTED','CONFIRMED','SIGNAL','FREED'));
      -- What was held back before there was a row to say so.
      INSERT INTO held_back (referral_id, account_key, product_line, verdict_number)
        SELECT r.id, r.account_key, r.product_line, r.verdict_number FROM referral r
          JOIN verdict v ON v.referral_id = r.id AND v.number = r.verdict_number AND v.because_of = 'SIGNAL'
         WHERE r.status IN ('ACTION_REQUIRED','NURTURING') AND EXISTS (SELECT 1 FROM event e
           WHERE e.referral_id = r.id AND e.type = 'referral.judged' AND e.at = v.made_at AND e.data->'heldBack' = 'true');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE held_back;
      -- To who knows of none that was held back, what made them pass was a signal.
      UPDATE verdict SET because_of = 'SIGNAL' WHERE because_of = 'FREED';
      ALTER TABLE verdict DROP CONSTRAINT verdict_because_of_check;
      ALTER TABLE verdict ADD CONSTRAINT verdict_because_of_check
        CHECK (because_of IN ('SUBMITTED','COMPLETED','VERIFIED','PROMOTED','CONFIRMED','SIGNAL'));
    `);
  }
}
