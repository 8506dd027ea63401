import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An event is written twice, when it is announced and when it gets its position, and pays each of its
 * indexes both times. So what nobody looks up before has its index from then on alone, and an event
 * that waits for its position is found by where it lies. `seq` is given by its identity, and orders;
 * nothing is looked up by it.
 */
export class EventsNumberedOnce1764210000000 implements MigrationInterface {
  readonly name = 'EventsNumberedOnce1764210000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE event DROP CONSTRAINT event_pkey;
      DROP INDEX event_referral;
      CREATE INDEX event_referral ON event (referral_id, seq) WHERE position IS NOT NULL;
      ${numberEvents}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE event ADD PRIMARY KEY (seq);
      DROP INDEX event_referral;
      CREATE INDEX event_referral ON event (referral_id, seq);
      DROP FUNCTION number_events;
      ${numberEventsBefore}
    `);
  }
}

/**
 * The one place where events get their position. The row lock lets one caller at a time through;
 * each statement of a function has a fresh snapshot, so it sees what the one before it numbered.
 * Nobody else writes to an event, so it lies where it was found; that it is looked up there, however
 * many wait, is what the settings are for.
 */
const numberEvents = `
  CREATE OR REPLACE FUNCTION number_events(most int, teller text DEFAULT '') RETURNS int LANGUAGE plpgsql
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

const numberEventsBefore = `
  CREATE FUNCTION number_events(most int, teller text DEFAULT '') RETURNS int LANGUAGE plpgsql AS $$
    DECLARE base bigint; counted int;
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM event WHERE position IS NULL) THEN RETURN 0; END IF;
      SELECT last_position INTO base FROM event_relay FOR UPDATE;
      WITH waiting AS (SELECT seq FROM event WHERE position IS NULL ORDER BY seq LIMIT most),
           numbered AS (SELECT seq, row_number() OVER (ORDER BY seq) AS n FROM waiting)
      UPDATE event e SET position = base + n.n FROM numbered n WHERE e.seq = n.seq;
      GET DIAGNOSTICS counted = ROW_COUNT;
      IF counted > 0 THEN
        UPDATE event_relay SET last_position = base + counted;
        INSERT INTO event_day VALUES (current_date, base + 1) ON CONFLICT DO NOTHING;
        PERFORM pg_notify('staffetta_events', teller);
      END IF;
      RETURN counted;
    END $$;
`;
