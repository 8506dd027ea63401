import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key may be the vendor's own: its CRM records signals with it, and may do nothing else. */
export class KeysOfTheVendor1764680000000 implements MigrationInterface {
  readonly name = 'KeysOfTheVendor1764680000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE api_key ALTER COLUMN partner_id DROP NOT NULL;
      COMMENT ON COLUMN api_key.partner_id IS 'Null: the vendor''s own.';
      ALTER TABLE api_key ADD CONSTRAINT api_key_of_the_vendor
        CHECK (partner_id IS NOT NULL OR scopes <@ ARRAY['SIGNALS_WRITE']);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- What was recorded with them stays, by whoever made them.
      UPDATE ecosystem_signal SET api_key_id = NULL WHERE api_key_id IN (SELECT id FROM api_key WHERE partner_id IS NULL);
      UPDATE signal_sighting SET api_key_id = NULL WHERE api_key_id IN (SELECT id FROM api_key WHERE partner_id IS NULL);
      DELETE FROM api_key WHERE partner_id IS NULL;
      ALTER TABLE api_key DROP CONSTRAINT api_key_of_the_vendor;
      ALTER TABLE api_key ALTER COLUMN partner_id SET NOT NULL;
    `);
  }
}
