import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit trail by who, by what and by any word; and which news people want in their browser. */
export class AuditSearch1764000000000 implements MigrationInterface {
  readonly name = 'AuditSearch1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [audit, browser]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE browser_preference;
      DROP FUNCTION find_audit;
      DROP INDEX audit_words, audit_actor, audit_action;
      DROP FUNCTION audit_words;
    `);
  }
}

/**
 * As referrals are, words are looked for with the owner's eyes, since under a policy PostgreSQL uses
 * no trigram index; the function judges the viewer by itself. What somebody did and what was done to
 * them is found by their name as well.
 */
const audit = `
  CREATE INDEX audit_actor ON audit_entry (actor_id, id DESC);
  CREATE INDEX audit_action ON audit_entry (action, id DESC);
  CREATE FUNCTION audit_words(action text, subject text, subject_id text, data jsonb) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN lower(action || ' ' || subject || ' ' || coalesce(subject_id, '') || ' ' || data::text);
  CREATE INDEX audit_words ON audit_entry USING gin (audit_words(action, subject, subject_id, data) gin_trgm_ops);

  CREATE FUNCTION find_audit(filter jsonb, after_id bigint, most int) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
    DECLARE
      of_action text := filter->>'action';
      of_subject text := filter->>'subject';
      of_subject_id text := filter->>'subjectId';
      of_actor uuid := (filter->>'actorId')::uuid;
      since timestamptz := (filter->>'from')::timestamptz;
      until timestamptz := (filter->>'before')::timestamptz;
      term text := '%' || replace(replace(replace(lower(filter->>'search'), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
      people uuid[] := CASE WHEN term IS NOT NULL THEN
        (SELECT array_agg(u.id) FROM users u WHERE lower(u.name) LIKE term OR lower(u.email) LIKE term) END;
    BEGIN
      IF viewer_role() IS DISTINCT FROM 'ADMIN' THEN RETURN; END IF;
      RETURN QUERY SELECT e.id FROM audit_entry e
        WHERE (after_id IS NULL OR e.id < after_id)
          AND (of_action IS NULL OR e.action = of_action) AND (of_subject IS NULL OR e.subject = of_subject)
          AND (of_subject_id IS NULL OR e.subject_id = of_subject_id) AND (of_actor IS NULL OR e.actor_id = of_actor)
          AND (since IS NULL OR e.at >= since) AND (until IS NULL OR e.at < until)
          AND (term IS NULL OR audit_words(e.action, e.subject, e.subject_id, e.data) LIKE term
            OR e.actor_id = ANY(people) OR (e.subject = 'user' AND e.subject_id = ANY(people::text[])))
        ORDER BY e.id DESC LIMIT most;
    END $$;
  REVOKE ALL ON FUNCTION find_audit FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION find_audit TO staffetta_app;
`;

/** Beside mail_preference, whose readers know of mails alone. */
const browser = `
  CREATE TABLE browser_preference (
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind text NOT NULL,
    enabled boolean NOT NULL,
    changed_at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, kind)
  );
  ALTER TABLE browser_preference ENABLE ROW LEVEL SECURITY;
  CREATE POLICY system ON browser_preference TO staffetta_app USING ((SELECT viewer_is_system())) WITH CHECK ((SELECT viewer_is_system()));
  CREATE POLICY read_browser_preference ON browser_preference FOR SELECT TO staffetta_app USING (user_id = (SELECT viewer_user()));
  GRANT SELECT, INSERT, UPDATE, DELETE ON browser_preference TO staffetta_app;
`;
