import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever numbers events learns in the same round trip how far the log reaches: while nobody hears,
 * that is all that the relay wants to know, and it asked for it after every transaction.
 */
export class RelayTellsWhereItStands1764670000000 implements MigrationInterface {
  readonly name = 'RelayTellsWhereItStands1764670000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION number_events;
      ${numberEvents}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION number_events;
      ${numberEventsBefore}
    `);
  }
}

/** `count` of them got their position now, and the last one that has one has `last_position`. */
const numberEvents = `
  CREATE FUNCTION number_events(most int, teller text DEFAULT '', OUT count int, OUT last_position bigint) LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    BEGIN
      count := 0;
      IF NOT EXISTS (SELECT 1 FROM event WHERE position IS NULL) THEN
        SELECT r.last_position INTO last_position FROM event_relay r;
        RETURN;
      END IF;
      SELECT r.last_position INTO last_position FROM event_relay r FOR UPDATE;
      WITH waiting AS MATERIALIZED (SELECT ctid AS place, seq FROM event WHERE position IS NULL ORDER BY seq LIMIT most),
           numbered AS (SELECT place, row_number() OVER (ORDER BY seq) AS n FROM waiting)
      UPDATE event e SET position = number_events.last_position + n.n FROM numbered n WHERE e.ctid = n.place;
      GET DIAGNOSTICS count = ROW_COUNT;
      IF count > 0 THEN
        INSERT INTO event_day VALUES (current_date, last_position + 1) ON CONFLICT DO NOTHING;
        last_position := last_position + count;
        UPDATE event_relay r SET last_position = number_events.last_position;
        PERFORM pg_notify('staffetta_events', teller);
      END IF;
    END $$;
`;

const numberEventsBefore = `
  CREATE FUNCTION number_events(most int, teller text DEFAULT '') RETURNS int LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    DECLARE base bigint; counted int;
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM event WHERE position IS NULL) THEN RETURN 0; END IF;
      SELECT last_position INTO base FROM event_relay FOR UPDATE;
      WITH waiting AS MATERIALIZED (SELECT ctid AS place, seq FROM event WHERE position IS NULL ORDER BY seq LIMIT most),
           numbered AS (SELECT place, row_number() OVER (ORDER BY seq) AS n FROM waiting)
      UPDATE event e SET position = base + n.n FROM numbered n WHERE e.ctid = n.place;
      GET DIAGNOSTICS counted = ROW_COUNT;
      IF counted > 0 THEN
        UPDATE event_relay SET last_position = base + counted;
        INSERT INTO event_day VALUES (current_date, base + 1) ON CONFLICT DO NOTHING;
        PERFORM pg_notify('staffetta_events', teller);
      END IF;
      RETURN counted;
    END $$;
`;
