import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A signal that was wrong is taken back: it stays on record as that, counts no more, and makes room for another one. */
export class SignalsTakenBack1764630000000 implements MigrationInterface {
  readonly name = 'SignalsTakenBack1764630000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE ecosystem_signal
        ADD COLUMN withdrawn_at timestamptz(3),
        ADD COLUMN withdrawn_by uuid REFERENCES users (id),
        ADD COLUMN withdrawn_because text,
        ADD CONSTRAINT ecosystem_signal_withdrawn_check CHECK (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) IN (0, 3));
      COMMENT ON TABLE ecosystem_signal IS 'One row for each partner, kind and account, as it was last seen, besides those that were taken back; every sighting of it stands in signal_sighting.';
      COMMENT ON COLUMN ecosystem_signal.withdrawn_at IS 'When somebody took it back: it counts no more from then on.';
      ${indexes('WHERE withdrawn_at IS NULL', 'AND withdrawn_at IS NULL')}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- To who knows no taking back, what was taken back is not on record.
      DELETE FROM ecosystem_signal WHERE withdrawn_at IS NOT NULL;
      ALTER TABLE ecosystem_signal DROP COLUMN withdrawn_at, DROP COLUMN withdrawn_by, DROP COLUMN withdrawn_because;
      COMMENT ON TABLE ecosystem_signal IS 'One row for each partner, kind and account, as it was last seen; every sighting of it stands in signal_sighting.';
      ${indexes('', '')}
    `);
  }
}

/** What judges look by has in it what counts, and no more. A column that is dropped takes its indexes along. */
const indexes = (where: string, and: string): string => `
  DROP INDEX IF EXISTS ecosystem_signal_one, ecosystem_signal_account, ecosystem_signal_certificate;
  CREATE UNIQUE INDEX ecosystem_signal_one ON ecosystem_signal (partner_id, kind, account_key) NULLS NOT DISTINCT ${where};
  CREATE INDEX ecosystem_signal_account ON ecosystem_signal (account_key, kind, seen_at DESC) ${where};
  CREATE INDEX ecosystem_signal_certificate ON ecosystem_signal (partner_id) WHERE kind = 'CERTIFIED_PARTNER' ${and};`;
