import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What further happened with the prospects of referrals that wait. */
export class Touches1764620000000 implements MigrationInterface {
  readonly name = 'Touches1764620000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE touch (
        id uuid PRIMARY KEY,
        referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
        touchpoint text NOT NULL,
        happened_on date NOT NULL,
        buying_signals text[] NOT NULL,
        bant jsonb NOT NULL,
        note text,
        recorded_at timestamptz(3) NOT NULL,
        recorded_by uuid NOT NULL REFERENCES users (id),
        api_key_id uuid REFERENCES api_key (id)
      );
      COMMENT ON TABLE touch IS 'What further happened with the prospect of a referral that waits, as somebody told it. Only ever added to.';
      COMMENT ON COLUMN touch.bant IS 'The answers that it gave; UNKNOWN: none.';
      -- The same told twice is one.
      CREATE UNIQUE INDEX touch_once ON touch (referral_id, touchpoint, happened_on, buying_signals, bant, md5(note)) NULLS NOT DISTINCT;
      ALTER TABLE touch ENABLE ROW LEVEL SECURITY;
      CREATE POLICY system ON touch TO staffetta_app USING ((SELECT viewer_is_system())) WITH CHECK ((SELECT viewer_is_system()));
      CREATE POLICY read_touch ON touch FOR SELECT TO staffetta_app USING (
        (SELECT viewer_is_manager()) OR EXISTS (SELECT 1 FROM referral r WHERE r.id = touch.referral_id));
      GRANT SELECT, INSERT ON touch TO staffetta_app;
      ALTER TABLE verdict DROP CONSTRAINT verdict_because_of_check;
      ALTER TABLE verdict ADD CONSTRAINT verdict_because_of_check
        CHECK (because_of IN ('SUBMITTED','COMPLETED','VERIFIED','PROMOTED','CONFIRMED','SIGNAL','TOUCH','FREED'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE touch;
      -- To who knows no touches a fact was added to the referral.
      UPDATE verdict SET because_of = 'COMPLETED' WHERE because_of = 'TOUCH';
      ALTER TABLE verdict DROP CONSTRAINT verdict_because_of_check;
      ALTER TABLE verdict ADD CONSTRAINT verdict_because_of_check
        CHECK (because_of IN ('SUBMITTED','COMPLETED','VERIFIED','PROMOTED','CONFIRMED','SIGNAL','FREED'));
    `);
  }
}
