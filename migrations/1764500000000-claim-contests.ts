import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a partner asked for that another one holds: kept whole, and settled by somebody of the vendor. */
export class ClaimContests1764500000000 implements MigrationInterface {
  readonly name = 'ClaimContests1764500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE claim_contest (
        id uuid PRIMARY KEY,
        partner_id uuid NOT NULL REFERENCES partner (id),
        account_key text NOT NULL,
        product_line text NOT NULL REFERENCES product_line (code),
        company_name text NOT NULL,
        submission jsonb NOT NULL,
        reason text NOT NULL,
        asked_at timestamptz(3) NOT NULL,
        asked_by uuid NOT NULL REFERENCES users (id),
        holder_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
        status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'KEPT', 'HANDED_OVER', 'FREED', 'ENDED')),
        settled_at timestamptz(3),
        settled_by uuid REFERENCES users (id),
        settled_because text,
        referral_id uuid REFERENCES referral (id) ON DELETE SET NULL,
        CHECK ((status = 'OPEN') = (settled_at IS NULL))
      );
      COMMENT ON TABLE claim_contest IS 'An account that another partner holds, asked for by this one: neither learns of the other.';
      COMMENT ON COLUMN claim_contest.submission IS 'The whole submission, which becomes a referral once the account is free for it.';
      COMMENT ON COLUMN claim_contest.holder_id IS 'The referral that held the account then. The vendor''s to know.';
      COMMENT ON COLUMN claim_contest.settled_because IS 'Why it was settled so. The vendor''s to know.';
      COMMENT ON COLUMN claim_contest.referral_id IS 'What became of the submission.';
      CREATE UNIQUE INDEX claim_contest_open ON claim_contest (partner_id, account_key, product_line) WHERE status = 'OPEN';
      CREATE INDEX claim_contest_partner ON claim_contest (partner_id, asked_at DESC);
      CREATE INDEX claim_contest_holder ON claim_contest (holder_id);
      ALTER TABLE claim_contest ENABLE ROW LEVEL SECURITY;
      CREATE POLICY system ON claim_contest TO staffetta_app USING ((SELECT viewer_is_system())) WITH CHECK ((SELECT viewer_is_system()));
      CREATE POLICY read_contest ON claim_contest FOR SELECT TO staffetta_app USING ((SELECT viewer_is_manager()));
      -- Whoever asked reads their own through this: without who holds the account, and why it was settled so.
      CREATE FUNCTION own_contests() RETURNS SETOF claim_contest LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT c.id, c.partner_id, c.account_key, c.product_line, c.company_name, c.submission, c.reason, c.asked_at, c.asked_by,
               NULL::uuid, c.status, c.settled_at, NULL::uuid, NULL::text, c.referral_id
          FROM claim_contest c WHERE c.partner_id = viewer_partner() $$;
      REVOKE ALL ON FUNCTION own_contests FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION own_contests TO staffetta_app;
      GRANT SELECT, INSERT, UPDATE ON claim_contest TO staffetta_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION own_contests; DROP TABLE claim_contest');
  }
}
