import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is on record between partners and accounts besides referrals, every sighting of it, and whose waiting referrals are to be judged anew by it. */
export class EcosystemSignals1764410000000 implements MigrationInterface {
  readonly name = 'EcosystemSignals1764410000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [signals, news, verdicts, access]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE signal_news, signal_sighting, ecosystem_signal;
      DROP INDEX referral_waiting_account, referral_waiting_partner;
      -- To who knows no signals a fact was added to the referral.
      UPDATE verdict SET because_of = 'COMPLETED' WHERE because_of = 'SIGNAL';
      ALTER TABLE verdict DROP CONSTRAINT verdict_because_of_check;
      ALTER TABLE verdict ADD CONSTRAINT verdict_because_of_check
        CHECK (because_of IN ('SUBMITTED','COMPLETED','VERIFIED','PROMOTED','CONFIRMED'));
    `);
  }
}

const signals = `
  CREATE TABLE ecosystem_signal (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES partner (id),
    kind text NOT NULL CHECK (kind IN ('ACTIVE_INTEGRATION','CERTIFIED_PARTNER','SHARED_CUSTOMERS')),
    account_key text CHECK (account_key <> ''),
    seen_at timestamptz(3) NOT NULL,
    count int CHECK (count BETWEEN 1 AND 1000000),
    evidence text NOT NULL CHECK (evidence <> ''),
    evidence_url text,
    source text NOT NULL CHECK (source IN ('PORTAL','API','CSV','CRM')),
    recorded_at timestamptz(3) NOT NULL,
    recorded_by uuid NOT NULL REFERENCES users (id),
    api_key_id uuid REFERENCES api_key (id),
    -- A certificate is the partner's, whatever the account.
    CHECK ((kind = 'CERTIFIED_PARTNER') = (account_key IS NULL)),
    CHECK (count IS NULL OR kind = 'SHARED_CUSTOMERS')
  ) WITH (fillfactor = 90);
  COMMENT ON TABLE ecosystem_signal IS 'One row for each partner, kind and account, as it was last seen; every sighting of it stands in signal_sighting.';
  COMMENT ON COLUMN ecosystem_signal.account_key IS 'The key that claims use; null: of the partner itself.';
  COMMENT ON COLUMN ecosystem_signal.seen_at IS 'When it was last seen to hold: what its age counts from.';
  COMMENT ON COLUMN ecosystem_signal.count IS 'SHARED_CUSTOMERS: how many.';
  CREATE UNIQUE INDEX ecosystem_signal_one ON ecosystem_signal (partner_id, kind, account_key) NULLS NOT DISTINCT;
  CREATE INDEX ecosystem_signal_account ON ecosystem_signal (account_key, kind, seen_at DESC);
  CREATE INDEX ecosystem_signal_latest ON ecosystem_signal (seen_at DESC, id DESC);
  CREATE INDEX ecosystem_signal_partner_latest ON ecosystem_signal (partner_id, seen_at DESC, id DESC);

  CREATE TABLE signal_sighting (
    signal_id uuid NOT NULL REFERENCES ecosystem_signal (id) ON DELETE CASCADE,
    seen_at timestamptz(3) NOT NULL,
    count int,
    evidence text NOT NULL,
    evidence_url text,
    source text NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    recorded_by uuid NOT NULL REFERENCES users (id),
    api_key_id uuid REFERENCES api_key (id)
  );
  COMMENT ON TABLE signal_sighting IS 'Each time that a signal was seen, and what showed it. Only ever added to.';
  -- The same sighting told twice is one, whoever tells it and in whatever order.
  CREATE UNIQUE INDEX signal_sighting_once ON signal_sighting (signal_id, seen_at, count, md5(evidence), md5(evidence_url)) NULLS NOT DISTINCT;
`;

const news = `
  -- A row is work to do: it is written in the transaction of the sighting, and moves on in that of the verdicts.
  CREATE TABLE signal_news (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_key text,
    partner_id uuid,
    after_id uuid,
    look_at timestamptz(3) NOT NULL DEFAULT now(),
    last_look boolean NOT NULL DEFAULT false,
    CHECK (account_key IS NOT NULL OR partner_id IS NOT NULL)
  ) WITH (fillfactor = 50);
  COMMENT ON TABLE signal_news IS 'Whose waiting referrals are to be judged anew: of an account, of a partner, or of both.';
  COMMENT ON COLUMN signal_news.after_id IS 'The last referral that was looked at; null: none yet.';
  COMMENT ON COLUMN signal_news.last_look IS 'A second look finds what was being submitted while the signal was recorded.';
  CREATE INDEX signal_news_due ON signal_news (look_at);
  CREATE INDEX referral_waiting_account ON referral (account_key, id) WHERE status IN ('ACTION_REQUIRED','NURTURING');
  CREATE INDEX referral_waiting_partner ON referral (partner_id, id) WHERE status IN ('ACTION_REQUIRED','NURTURING');
`;

const verdicts = `
  ALTER TABLE verdict DROP CONSTRAINT verdict_because_of_check;
  ALTER TABLE verdict ADD CONSTRAINT verdict_because_of_check
    CHECK (because_of IN ('SUBMITTED','COMPLETED','VERIFIED','PROMOTED','CONFIRMED','SIGNAL'));
`;

/**
 * A partner reads its own; the vendor's managers all; a rep those of the accounts that they were given.
 */
const access = `
  DO $$ DECLARE t text; BEGIN
    FOREACH t IN ARRAY ARRAY['ecosystem_signal','signal_sighting','signal_news']
    LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
      EXECUTE format('CREATE POLICY system ON %I TO staffetta_app USING ((SELECT viewer_is_system())) WITH CHECK ((SELECT viewer_is_system()))', t);
    END LOOP;
  END $$;
  GRANT SELECT, INSERT, UPDATE ON ecosystem_signal TO staffetta_app;
  GRANT SELECT, INSERT ON signal_sighting TO staffetta_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON signal_news TO staffetta_app;
  CREATE POLICY read_signal ON ecosystem_signal FOR SELECT TO staffetta_app USING (
    (SELECT viewer_is_manager()) OR partner_id = (SELECT viewer_partner())
    OR ((SELECT viewer_role()) = 'SALES_REP' AND EXISTS (SELECT 1 FROM referral r
      WHERE r.account_key = ecosystem_signal.account_key OR (ecosystem_signal.account_key IS NULL AND r.partner_id = ecosystem_signal.partner_id))));
  CREATE POLICY read_sighting ON signal_sighting FOR SELECT TO staffetta_app USING (
    (SELECT viewer_is_manager()) OR EXISTS (SELECT 1 FROM ecosystem_signal s WHERE s.id = signal_sighting.signal_id));
`;
