import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The candidates of a turn are half of an assignment's row, and half of them said what the others say
 * too. The table is written anew once, with its indexes, and leaves nothing behind to be cleaned away.
 */
export class PackedCandidates1764720000000 implements MigrationInterface {
  readonly name = 'PackedCandidates1764720000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION packed(candidates jsonb, own uuid) RETURNS jsonb LANGUAGE sql IMMUTABLE
        RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('r', x.e->'repId', 'c', x.e->'code')
                    || CASE WHEN (x.e->>'queueId')::uuid IS DISTINCT FROM own THEN jsonb_build_object('q', x.e->'queueId') ELSE '{}' END
                    || CASE WHEN (x.e->>'eligible')::boolean THEN '{}'::jsonb ELSE '{"n": true}' END
                    || CASE WHEN x.e->'params' = '{}' THEN '{}'::jsonb ELSE jsonb_build_object('p', x.e->'params') END ORDER BY x.place), '[]')
                  FROM jsonb_array_elements(candidates) WITH ORDINALITY AS x(e, place));
      ALTER TABLE assignment ALTER COLUMN candidates TYPE jsonb USING packed(candidates, queue_id);
      DROP FUNCTION packed;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION unpacked(candidates jsonb, own uuid) RETURNS jsonb LANGUAGE sql IMMUTABLE
        RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('repId', x.e->'r', 'code', x.e->'c', 'eligible', NOT x.e ? 'n', 'params', coalesce(x.e->'p', '{}'),
                    'queueId', CASE WHEN x.e ? 'q' THEN x.e->'q' ELSE coalesce(to_jsonb(own), 'null') END) ORDER BY x.place), '[]')
                  FROM jsonb_array_elements(candidates) WITH ORDINALITY AS x(e, place));
      ALTER TABLE assignment ALTER COLUMN candidates TYPE jsonb USING unpacked(candidates, queue_id);
      DROP FUNCTION unpacked;
    `);
  }
}
