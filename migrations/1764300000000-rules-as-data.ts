import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules that people change: ranges, choices, technologies, weights and ages in the document; drafts; who published what, and when it holds. */
export class RulesAsData1764300000000 implements MigrationInterface {
  readonly name = 'RulesAsData1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [documents, versions, drafts, vendorsWord]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE referral DROP COLUMN vendor_confirmed_at;
      DROP TABLE rule_draft;
      ALTER TABLE deployment DROP COLUMN four_eyes;
      ALTER TABLE rule_set DROP COLUMN author_id, DROP COLUMN published_at, DROP COLUMN note, DROP COLUMN rolled_back_to;
    `);
    await queryRunner.query(documentsBack);
  }
}

/** What the first shape could say means the same in the second. */
const documents = `
  UPDATE rule_set SET rules = jsonb_build_object(
    'version', version,
    'icp', jsonb_build_object(
      'sizes', jsonb_build_array(jsonb_build_object('min', rules#>'{icp,minEmployees}', 'max', NULL)),
      'industries', jsonb_build_object('only', '[]'::jsonb, 'except', rules#>'{icp,excludedIndustries}'),
      'countries', jsonb_build_object('only', '[]'::jsonb, 'except', rules#>'{icp,excludedCountries}'),
      'techStack', '{"any": [], "all": [], "none": []}'::jsonb),
    'bant', '{"budget": 1, "authority": 1, "need": 1, "timeline": 1}'::jsonb,
    'buyingSignals', jsonb_build_object(
      'counted', '["DEMO_REQUESTED", "BUDGET_CONFIRMED", "CLEAR_USE_CASE"]'::jsonb,
      'enough', rules#>'{thresholds,buyingSignals}'),
    'ecosystem', '{"counted": ["PARTNER_REFERRAL", "ACTIVE_INTEGRATION"],
      "maxAgeDays": {"ACTIVE_INTEGRATION": 90, "CERTIFIED_PARTNER": 365, "SHARED_CUSTOMERS": 365}}'::jsonb,
    'disqualifiers', jsonb_build_object('rawLists', rules->'rawListTouchpoints', 'accounts', '[]'::jsonb, 'freeMail', false),
    'thresholds', jsonb_build_object('sql', rules#>'{thresholds,sqlBantMet}', 'mql', 1),
    'dispositions', rules->'dispositions',
    'waiting', '{"remindAfterDays": 7, "lapseAfterDays": 14}'::jsonb);
`;

/** What the first shape could not say is left out. */
const documentsBack = `
  UPDATE rule_set SET rules = jsonb_build_object(
    'version', version,
    'icp', jsonb_build_object(
      'minEmployees', coalesce((SELECT min((s->>'min')::int) FROM jsonb_array_elements(rules#>'{icp,sizes}') s), 0),
      'excludedIndustries', rules#>'{icp,industries,except}',
      'excludedCountries', rules#>'{icp,countries,except}'),
    'thresholds', jsonb_build_object(
      'sqlBantMet', least((rules#>>'{thresholds,sql}')::int, 4), 'buyingSignals', rules#>'{buyingSignals,enough}'),
    'rawListTouchpoints', rules#>'{disqualifiers,rawLists}',
    'dispositions', rules->'dispositions');
`;

const versions = `
  ALTER TABLE rule_set
    ADD COLUMN author_id uuid REFERENCES users (id),
    ADD COLUMN published_at timestamptz(3) NOT NULL DEFAULT now(),
    ADD COLUMN note text,
    ADD COLUMN rolled_back_to int REFERENCES rule_set (version);
  UPDATE rule_set SET published_at = held_from;
  -- Whether rules are published by somebody else than who wrote them.
  ALTER TABLE deployment ADD COLUMN four_eyes boolean NOT NULL DEFAULT false;
`;

const drafts = `
  CREATE TABLE rule_draft (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    rules jsonb NOT NULL,
    based_on int NOT NULL REFERENCES rule_set (version),
    author_id uuid NOT NULL REFERENCES users (id),
    revision int NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    changed_at timestamptz(3) NOT NULL DEFAULT now(),
    changed_by uuid NOT NULL REFERENCES users (id),
    ended_at timestamptz(3),
    ended_as text CHECK (ended_as IN ('PUBLISHED', 'DISCARDED')),
    published_version int REFERENCES rule_set (version),
    CHECK ((ended_at IS NULL) = (ended_as IS NULL)),
    CHECK ((ended_as IS NOT DISTINCT FROM 'PUBLISHED') = (published_version IS NOT NULL))
  );
  CREATE INDEX rule_draft_open ON rule_draft (changed_at DESC) WHERE ended_at IS NULL;
  ALTER TABLE rule_draft ENABLE ROW LEVEL SECURITY;
  CREATE POLICY system ON rule_draft TO staffetta_app USING ((SELECT viewer_is_system())) WITH CHECK ((SELECT viewer_is_system()));
  CREATE POLICY read_rule_draft ON rule_draft FOR SELECT TO staffetta_app USING ((SELECT viewer_is_manager()));
  GRANT SELECT, INSERT, UPDATE ON rule_draft TO staffetta_app;
`;

/** Somebody of the vendor confirmed fit and intent where the facts leave something open. */
const vendorsWord = `
  ALTER TABLE referral ADD COLUMN vendor_confirmed_at timestamptz(3);
`;
