import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Periods replayed under other settings: what was asked, how far it is, what came of it. */
export class Replays1764430000000 implements MigrationInterface {
  readonly name = 'Replays1764430000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- A row is the job itself: whoever works on it holds its lease, and it is gone a week after it was asked for.
      CREATE TABLE replay (
        id uuid PRIMARY KEY,
        asked_by uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        asked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        held_from timestamptz(3) NOT NULL,
        held_before timestamptz(3) NOT NULL,
        draft jsonb NOT NULL,
        status text NOT NULL DEFAULT 'WAITING' CHECK (status IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
        referrals int,
        replayed int NOT NULL DEFAULT 0,
        lease uuid,
        beat_at timestamptz(3),
        ended_at timestamptz(3),
        failure text CHECK (failure IN ('INTERRUPTED', 'FAULT')),
        outcome jsonb,
        CHECK (held_from < held_before),
        CHECK ((status IN ('DONE', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL)),
        CHECK ((status = 'DONE') = (outcome IS NOT NULL)),
        CHECK ((status = 'FAILED') = (failure IS NOT NULL))
      );
      COMMENT ON TABLE replay IS 'A period replayed under other settings. Nothing of the product follows from it.';
      CREATE INDEX replay_to_do ON replay (asked_at) WHERE status IN ('WAITING', 'RUNNING');
      -- One at a time for each person: two requests at once meet here.
      CREATE UNIQUE INDEX replay_one_each ON replay (asked_by) WHERE status IN ('WAITING', 'RUNNING');
      CREATE INDEX replay_by_person ON replay (asked_by, asked_at DESC);

      CREATE TABLE replay_change (
        replay_id uuid NOT NULL REFERENCES replay (id) ON DELETE CASCADE,
        number int NOT NULL,
        kinds text[] NOT NULL,
        change jsonb NOT NULL,
        PRIMARY KEY (replay_id, number)
      );
      COMMENT ON TABLE replay_change IS 'A referral that would have gone otherwise, in the order of submission.';

      ALTER TABLE replay ENABLE ROW LEVEL SECURITY;
      ALTER TABLE replay_change ENABLE ROW LEVEL SECURITY;
      CREATE POLICY system ON replay TO staffetta_app USING ((SELECT viewer_is_system())) WITH CHECK ((SELECT viewer_is_system()));
      CREATE POLICY system ON replay_change TO staffetta_app USING ((SELECT viewer_is_system())) WITH CHECK ((SELECT viewer_is_system()));
      CREATE POLICY read_replay ON replay FOR SELECT TO staffetta_app
        USING ((SELECT viewer_is_manager()) AND asked_by = (SELECT viewer_user()));
      CREATE POLICY read_replay_change ON replay_change FOR SELECT TO staffetta_app
        USING (EXISTS (SELECT 1 FROM replay r WHERE r.id = replay_id));
      GRANT SELECT, INSERT, UPDATE, DELETE ON replay TO staffetta_app;
      GRANT SELECT, INSERT, DELETE ON replay_change TO staffetta_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE replay_change, replay');
  }
}
