import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The whole of the first issue: people, queues, referrals, the event log, mail, audit.
 *
 * Two rules hold for every table: the application role `staffetta_app` owns nothing, and row-level
 * security says who sees a row from three settings of the transaction: `staffetta.role`,
 * `staffetta.user_id`, `staffetta.partner_id`. Without them there are no rows.
 */
export class Foundation1763800000000 implements MigrationInterface {
  readonly name = 'Foundation1763800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [
      role,
      viewer,
      people,
      settings,
      referrals,
      events,
      mail,
      audit,
      access,
      lists,
      defaults,
    ])
      await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE audit_entry, mail_projection, mail_preference, mail, event_day, event_relay, event, idempotency_key,
        suppression, claim, verdict, assignment, referral_search, referral, turn_ledger, queue_member, queue,
        setting_history, rule_set, rate_limit, secret_link, api_key, session, users, partner, product_line, tier,
        directory, deployment;
      DROP FUNCTION find_referrals, count_referrals, number_events, viewer_had, viewer_in_queue, add_search_words, search_words,
        bump_directory, viewer_is_system, viewer_is_manager, viewer_user, viewer_partner, viewer_role;
      REVOKE USAGE ON SCHEMA public FROM staffetta_app;
    `);
  }
}

/** Roles belong to the cluster, so another database may have made it already, or be making it now. */
const role = `
  DO $$ BEGIN
    CREATE ROLE staffetta_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$;
  DO $$ BEGIN
    IF NOT pg_has_role(current_user, 'staffetta_app', 'MEMBER') THEN EXECUTE format('GRANT staffetta_app TO %I', current_user); END IF;
  EXCEPTION WHEN SQLSTATE 'XX000' THEN NULL; -- another database of the cluster granted it in the same moment
  END $$;
  GRANT USAGE ON SCHEMA public TO staffetta_app;
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
`;

const viewer = `
  CREATE FUNCTION viewer_role() RETURNS text LANGUAGE sql STABLE
    RETURN current_setting('staffetta.role', true);
  CREATE FUNCTION viewer_user() RETURNS uuid LANGUAGE sql STABLE
    RETURN nullif(current_setting('staffetta.user_id', true), '')::uuid;
  CREATE FUNCTION viewer_partner() RETURNS uuid LANGUAGE sql STABLE
    RETURN nullif(current_setting('staffetta.partner_id', true), '')::uuid;
  CREATE FUNCTION viewer_is_system() RETURNS boolean LANGUAGE sql STABLE
    RETURN coalesce(current_setting('staffetta.role', true) = 'SYSTEM', false);
  CREATE FUNCTION viewer_is_manager() RETURNS boolean LANGUAGE sql STABLE
    RETURN coalesce(current_setting('staffetta.role', true) IN ('SYSTEM', 'ADMIN', 'SALES_MANAGER', 'PARTNER_MANAGER'), false);
`;

const people = `
  CREATE TABLE deployment (
    id boolean PRIMARY KEY DEFAULT true CHECK (id),
    cursor_key bytea NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now()
  );

  -- One number that grows whenever people, queues, rules or calendars change: what caches ask.
  CREATE TABLE directory (id boolean PRIMARY KEY DEFAULT true CHECK (id), version bigint NOT NULL DEFAULT 0);
  CREATE FUNCTION bump_directory() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN UPDATE directory SET version = version + 1; RETURN NULL; END $$;

  CREATE TABLE tier (name text PRIMARY KEY, position int NOT NULL);
  CREATE TABLE product_line (code text PRIMARY KEY, created_at timestamptz(3) NOT NULL DEFAULT now());

  CREATE TABLE partner (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    slug text NOT NULL UNIQUE,
    tier text NOT NULL REFERENCES tier (name) ON UPDATE CASCADE,
    country text,
    created_at timestamptz(3) NOT NULL DEFAULT now()
  );

  CREATE TABLE users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    role text NOT NULL CHECK (role IN ('ADMIN','PARTNER_MANAGER','SALES_MANAGER','SALES_REP','PARTNER_ADMIN','PARTNER_MEMBER')),
    partner_id uuid REFERENCES partner (id),
    locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en','it')),
    time_zone text NOT NULL DEFAULT 'UTC',
    password_hash text,
    joined_at timestamptz(3),
    deactivated_at timestamptz(3),
    available boolean NOT NULL DEFAULT true,
    unavailable_until timestamptz(3),
    working_hours jsonb,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    CHECK ((role IN ('PARTNER_ADMIN','PARTNER_MEMBER')) = (partner_id IS NOT NULL))
  );
  CREATE UNIQUE INDEX users_email ON users (lower(email));
  CREATE INDEX users_partner ON users (partner_id);

  CREATE TABLE session (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    token_hash bytea NOT NULL UNIQUE,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    expires_at timestamptz(3) NOT NULL,
    revoked_at timestamptz(3)
  );
  CREATE INDEX session_by_user ON session (user_id);

  CREATE TABLE api_key (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL,
    secret_hash bytea NOT NULL UNIQUE,
    partner_id uuid NOT NULL REFERENCES partner (id),
    created_by uuid NOT NULL REFERENCES users (id),
    scopes text[] NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    expires_at timestamptz(3),
    revoked_at timestamptz(3)
  );
  CREATE INDEX api_key_partner ON api_key (partner_id);

  -- What a mailed link carries: only the hash is kept.
  CREATE TABLE secret_link (
    token_hash bytea PRIMARY KEY,
    purpose text NOT NULL CHECK (purpose IN ('INVITE','RESET')),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    expires_at timestamptz(3) NOT NULL,
    used_at timestamptz(3)
  );
  CREATE INDEX secret_link_user ON secret_link (user_id);

  -- The brute-force counters; the columns are those of rate-limiter-flexible's PostgreSQL store.
  CREATE TABLE rate_limit (key text PRIMARY KEY, points int NOT NULL DEFAULT 0, expire bigint);
`;

const settings = `
  CREATE TABLE rule_set (
    version int PRIMARY KEY,
    rules jsonb NOT NULL,
    held_from timestamptz(3) NOT NULL DEFAULT now(),
    published_by uuid REFERENCES users (id)
  );

  CREATE TABLE queue (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    countries text[] NOT NULL DEFAULT '{}',
    subdivisions text[] NOT NULL DEFAULT '{}',
    product_lines text[] NOT NULL DEFAULT '{}',
    fallback boolean NOT NULL DEFAULT false,
    sla jsonb NOT NULL,
    revision int NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    CHECK (fallback OR cardinality(countries) + cardinality(subdivisions) + cardinality(product_lines) > 0)
  );
  CREATE UNIQUE INDEX queue_one_fallback ON queue (fallback) WHERE fallback;

  CREATE TABLE queue_member (
    queue_id uuid NOT NULL REFERENCES queue (id) ON DELETE CASCADE,
    rep_id uuid NOT NULL REFERENCES users (id),
    position int NOT NULL,
    weight int NOT NULL DEFAULT 1 CHECK (weight BETWEEN 1 AND 1000),
    daily_cap int CHECK (daily_cap >= 0),
    PRIMARY KEY (queue_id, rep_id)
  );
  CREATE INDEX queue_member_rep ON queue_member (rep_id);

  -- The turns of a queue and each member's credit: one row, whose lock is the queue's turn.
  CREATE TABLE turn_ledger (
    queue_id uuid PRIMARY KEY REFERENCES queue (id) ON DELETE CASCADE,
    last_turn int NOT NULL DEFAULT 0,
    last_rep_id uuid,
    standings jsonb NOT NULL DEFAULT '{}'
  ) WITH (fillfactor = 50);

  -- What held from when: queues with their members and SLA, availability, rules. Only ever added to.
  CREATE TABLE setting_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject text NOT NULL CHECK (subject IN ('queue','availability','working_hours','membership','partner_tier')),
    subject_id uuid NOT NULL,
    held_from timestamptz(3) NOT NULL,
    value jsonb NOT NULL,
    changed_by uuid
  );
  CREATE INDEX setting_history_subject ON setting_history (subject, subject_id, held_from DESC);

  CREATE TRIGGER directory_users AFTER INSERT OR UPDATE OF name, role, locale, time_zone, joined_at, deactivated_at, available, unavailable_until, working_hours, email ON users
    FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
  CREATE TRIGGER directory_queue AFTER INSERT OR UPDATE OR DELETE ON queue FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
  CREATE TRIGGER directory_member AFTER INSERT OR UPDATE OR DELETE ON queue_member FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
  CREATE TRIGGER directory_rules AFTER INSERT OR UPDATE OR DELETE ON rule_set FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
  CREATE TRIGGER directory_lines AFTER INSERT OR UPDATE OR DELETE ON product_line FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
  CREATE TRIGGER directory_tiers AFTER INSERT OR UPDATE OR DELETE ON tier FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
`;

const referrals = `
  CREATE TABLE referral (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES partner (id),
    tier text NOT NULL CHECK (tier <> ''),
    referred_at timestamptz(3) NOT NULL,
    submitted_at timestamptz(3) NOT NULL,
    submitted_by uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('ACTION_REQUIRED','DISQUALIFIED','NURTURING','ASSIGNED','ACCEPTED','OPPORTUNITY','WON','LOST','WITHDRAWN','LAPSED','MERGED','ARCHIVED')),
    lead_class text NOT NULL CHECK (lead_class IN ('EQL','SQL','MQL','UNQUALIFIED')),
    verdict_number int NOT NULL,
    account_key text NOT NULL,
    company_name text NOT NULL,
    company_domain text,
    country text NOT NULL,
    subdivision text,
    industry text,
    employees int,
    tech_stack text[] NOT NULL DEFAULT '{}',
    contact_name text NOT NULL,
    contact_email text NOT NULL,
    contact_phone text,
    contact_title text,
    product_line text NOT NULL REFERENCES product_line (code),
    touchpoint text NOT NULL,
    buying_signals text[] NOT NULL,
    bant jsonb NOT NULL,
    confirms_fit_and_intent boolean NOT NULL,
    confirmed_at timestamptz(3),
    verified_at timestamptz(3),
    consent text NOT NULL,
    note text,
    assignment_id uuid,
    rep_id uuid,
    queue_id uuid,
    due_at timestamptz(3),
    next_alarm_at timestamptz(3),
    deal_stage text CHECK (deal_stage IN ('DISCOVERY','PROPOSAL','NEGOTIATION','WON','LOST')),
    deal_amount_minor bigint CHECK (deal_amount_minor >= 0),
    deal_currency text,
    deal_arr_minor bigint CHECK (deal_arr_minor >= 0),
    deal_arr_currency text,
    deal_expected_close_on date,
    deal_closed_at timestamptz(3),
    changed_at timestamptz(3) NOT NULL,
    CHECK ((deal_amount_minor IS NULL) = (deal_currency IS NULL)),
    CHECK ((deal_arr_minor IS NULL) = (deal_arr_currency IS NULL))
  ) WITH (fillfactor = 90);
  CREATE INDEX referral_newest ON referral (submitted_at DESC, id DESC);
  CREATE INDEX referral_due ON referral (due_at, submitted_at DESC, id DESC) WHERE due_at IS NOT NULL;
  CREATE INDEX referral_changed ON referral (changed_at DESC, id DESC);
  CREATE INDEX referral_status ON referral (status, submitted_at DESC, id DESC);
  CREATE INDEX referral_partner_newest ON referral (partner_id, submitted_at DESC, id DESC);
  CREATE INDEX referral_partner_due ON referral (partner_id, due_at, submitted_at DESC, id DESC) WHERE due_at IS NOT NULL;
  CREATE INDEX referral_partner_changed ON referral (partner_id, changed_at DESC, id DESC);
  CREATE INDEX referral_rep ON referral (rep_id, due_at, submitted_at DESC, id DESC);
  CREATE INDEX referral_alarm ON referral (next_alarm_at) WHERE next_alarm_at IS NOT NULL;
  CREATE INDEX referral_owned_account ON referral (account_key) WHERE status IN ('ACCEPTED','OPPORTUNITY','WON');

  -- Apart from the referral, so that its moves do not write the trigrams anew each time.
  CREATE TABLE referral_search (
    referral_id uuid PRIMARY KEY REFERENCES referral (id) ON DELETE CASCADE,
    words text NOT NULL
  );
  CREATE INDEX referral_search_words ON referral_search USING gin (words gin_trgm_ops);
  CREATE FUNCTION search_words(company text, domain text, contact text, email text) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN lower(company || ' ' || coalesce(domain, '') || ' ' || contact || ' ' || email);
  CREATE FUNCTION add_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO referral_search SELECT n.id, search_words(n.company_name, n.company_domain, n.contact_name, n.contact_email) FROM added n;
      RETURN NULL;
    END $$;
  CREATE TRIGGER referral_added AFTER INSERT ON referral REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION add_search_words();

  -- Every verdict with the facts that it was made from, so that it can be made again.
  CREATE TABLE verdict (
    referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    number int NOT NULL,
    because_of text NOT NULL CHECK (because_of IN ('SUBMITTED','COMPLETED','VERIFIED','PROMOTED')),
    rules_version int NOT NULL,
    lead_class text NOT NULL,
    criteria jsonb NOT NULL,
    facts jsonb NOT NULL,
    partner_confirmed_at timestamptz(3),
    vendor_confirmed_at timestamptz(3),
    made_at timestamptz(3) NOT NULL,
    made_by uuid,
    PRIMARY KEY (referral_id, number)
  );

  CREATE TABLE assignment (
    id uuid PRIMARY KEY,
    referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    partner_id uuid NOT NULL,
    number int NOT NULL,
    queue_id uuid REFERENCES queue (id),
    queue_revision int,
    rep_id uuid NOT NULL REFERENCES users (id),
    turn int,
    turn_day date,
    turn_shares jsonb,
    turn_given_back boolean NOT NULL DEFAULT false,
    reason text NOT NULL,
    assigned_at timestamptz(3) NOT NULL,
    assigned_by uuid,
    due_at timestamptz(3),
    sla jsonb,
    warnings jsonb NOT NULL DEFAULT '[]',
    warned int NOT NULL DEFAULT 0,
    warned_at timestamptz(3),
    responded_at timestamptz(3),
    response_ms bigint,
    response_open_ms bigint,
    breached_at timestamptz(3),
    ended_at timestamptz(3),
    end_reason text,
    candidates jsonb NOT NULL,
    UNIQUE (referral_id, number)
  );
  CREATE INDEX assignment_rep ON assignment (rep_id, partner_id) INCLUDE (referral_id);
  CREATE UNIQUE INDEX assignment_turn ON assignment (queue_id, turn) WHERE turn IS NOT NULL;

  CREATE TABLE claim (
    account_key text NOT NULL,
    product_line text NOT NULL,
    referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    partner_id uuid NOT NULL,
    held_until timestamptz(3) NOT NULL,
    PRIMARY KEY (account_key, product_line)
  );

  -- Whom nobody may contact: an e-mail address or a whole account, lower case.
  CREATE TABLE suppression (key text PRIMARY KEY, added_at timestamptz(3) NOT NULL DEFAULT now(), added_by uuid, reason text NOT NULL);

  CREATE TABLE idempotency_key (
    partner_id uuid NOT NULL,
    key text NOT NULL,
    input_hash bytea NOT NULL,
    referral_id uuid NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    expires_at timestamptz(3) NOT NULL,
    PRIMARY KEY (partner_id, key)
  );
  CREATE INDEX idempotency_key_expiry ON idempotency_key USING brin (expires_at);
`;

const events = `
  -- One log. \`seq\` is given at insert and orders the steps of one referral; \`position\` is given by
  -- the relay after commit, without gaps, and is what cursors stand for.
  CREATE TABLE event (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL,
    position bigint,
    type text NOT NULL,
    at timestamptz(3) NOT NULL,
    referral_id uuid,
    partner_id uuid,
    rep_id uuid,
    data jsonb NOT NULL,
    actor_id uuid,
    mailable boolean NOT NULL DEFAULT true
  ) WITH (fillfactor = 80);
  CREATE INDEX event_unnumbered ON event (seq) WHERE position IS NULL;
  -- Only what is numbered: an event costs these when it gets its position, not twice.
  CREATE UNIQUE INDEX event_position ON event (position) WHERE position IS NOT NULL;
  CREATE INDEX event_partner ON event (partner_id, position) WHERE position IS NOT NULL AND partner_id IS NOT NULL;
  CREATE INDEX event_rep ON event (rep_id, position) WHERE position IS NOT NULL AND rep_id IS NOT NULL;
  CREATE INDEX event_referral ON event (referral_id, seq);

  CREATE TABLE event_relay (
    id boolean PRIMARY KEY DEFAULT true CHECK (id),
    last_position bigint NOT NULL DEFAULT 0
  ) WITH (fillfactor = 20);

  -- Where each day's events begin, so that the 30 days of replay have a first position.
  CREATE TABLE event_day (day date PRIMARY KEY, first_position bigint NOT NULL);

  -- The one place where events get their position. The row lock lets one caller at a time through;
  -- each statement of a function has a fresh snapshot, so it sees what the one before it numbered.
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

const mail = `
  CREATE TABLE mail (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind text NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    referral_id uuid,
    event_id uuid,
    dedupe_key text NOT NULL UNIQUE,
    params jsonb NOT NULL,
    status text NOT NULL DEFAULT 'WAITING' CHECK (status IN ('WAITING','SENT','FAILED','SWITCHED_OFF')),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    attempts int NOT NULL DEFAULT 0,
    next_attempt_at timestamptz(3) DEFAULT now(),
    lease uuid,
    give_up_at timestamptz(3) NOT NULL,
    sent_at timestamptz(3),
    last_error text
  );
  CREATE INDEX mail_due ON mail (next_attempt_at) WHERE status = 'WAITING';
  CREATE INDEX mail_failed ON mail (created_at DESC) WHERE status = 'FAILED';
  CREATE INDEX mail_user ON mail (user_id, created_at DESC);

  CREATE TABLE mail_preference (
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind text NOT NULL,
    enabled boolean NOT NULL,
    changed_at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, kind)
  );

  -- How far the event log has been turned into mails.
  CREATE TABLE mail_projection (id boolean PRIMARY KEY DEFAULT true CHECK (id), position bigint NOT NULL DEFAULT 0) WITH (fillfactor = 20);
`;

const audit = `
  CREATE TABLE audit_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz(3) NOT NULL DEFAULT now(),
    actor_id uuid,
    api_key_id uuid,
    action text NOT NULL,
    subject text NOT NULL,
    subject_id text,
    data jsonb NOT NULL DEFAULT '{}',
    request_id text
  );
  CREATE INDEX audit_at ON audit_entry (at DESC, id DESC);
  CREATE INDEX audit_subject ON audit_entry (subject, subject_id, id DESC);
`;

/** Writes are SYSTEM's, after the use case has judged; people read through their own policy. */
const access = `
  DO $$ DECLARE t text; BEGIN
    FOREACH t IN ARRAY ARRAY['deployment','directory','tier','product_line','partner','users','session','api_key','secret_link','rate_limit',
      'rule_set','queue','queue_member','turn_ledger','setting_history','referral','referral_search','verdict','assignment','claim','suppression','idempotency_key',
      'event','event_relay','event_day','mail','mail_preference','mail_projection','audit_entry']
    LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
      EXECUTE format('CREATE POLICY system ON %I TO staffetta_app USING ((SELECT viewer_is_system())) WITH CHECK ((SELECT viewer_is_system()))', t);
      EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO staffetta_app', t);
    END LOOP;
  END $$;
  -- Asked of the owner's own eyes, so that the policies of referral and assignment need not read each other.
  CREATE FUNCTION viewer_had(referral uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT EXISTS (SELECT 1 FROM assignment a WHERE a.referral_id = referral AND a.rep_id = viewer_user()) $$;
  CREATE FUNCTION viewer_in_queue(queue uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT EXISTS (SELECT 1 FROM queue_member m WHERE m.queue_id = queue AND m.rep_id = viewer_user()) $$;
  REVOKE UPDATE, DELETE ON audit_entry, setting_history, verdict FROM staffetta_app;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO staffetta_app;

  CREATE POLICY read_tier ON tier FOR SELECT TO staffetta_app USING ((SELECT viewer_role()) IS NOT NULL);
  CREATE POLICY read_line ON product_line FOR SELECT TO staffetta_app USING ((SELECT viewer_role()) IS NOT NULL);
  CREATE POLICY read_partner ON partner FOR SELECT TO staffetta_app USING (
    (SELECT viewer_is_manager()) OR id = (SELECT viewer_partner())
    OR ((SELECT viewer_role()) = 'SALES_REP' AND EXISTS (
      SELECT 1 FROM assignment a WHERE a.partner_id = partner.id AND a.rep_id = (SELECT viewer_user()))));
  CREATE POLICY read_users ON users FOR SELECT TO staffetta_app USING (
    (SELECT viewer_is_manager()) OR id = (SELECT viewer_user()) OR partner_id = (SELECT viewer_partner())
    OR ((SELECT viewer_role()) = 'SALES_REP' AND partner_id IS NULL));
  CREATE POLICY read_key ON api_key FOR SELECT TO staffetta_app USING (
    (SELECT viewer_role()) = 'ADMIN' OR ((SELECT viewer_role()) = 'PARTNER_ADMIN' AND partner_id = (SELECT viewer_partner())));
  CREATE POLICY read_queue ON queue FOR SELECT TO staffetta_app USING ((SELECT viewer_is_manager()) OR viewer_in_queue(id));
  CREATE POLICY read_member ON queue_member FOR SELECT TO staffetta_app USING ((SELECT viewer_is_manager()) OR viewer_in_queue(queue_id));
  CREATE POLICY read_ledger ON turn_ledger FOR SELECT TO staffetta_app USING ((SELECT viewer_is_manager()) OR viewer_in_queue(queue_id));
  CREATE POLICY read_history ON setting_history FOR SELECT TO staffetta_app USING ((SELECT viewer_is_manager()));
  CREATE POLICY read_rules ON rule_set FOR SELECT TO staffetta_app USING ((SELECT viewer_is_manager()));
  CREATE POLICY read_referral ON referral FOR SELECT TO staffetta_app USING (
    (SELECT viewer_is_manager()) OR partner_id = (SELECT viewer_partner())
    OR ((SELECT viewer_role()) = 'SALES_REP' AND viewer_had(id)));
  CREATE POLICY read_verdict ON verdict FOR SELECT TO staffetta_app USING (
    (SELECT viewer_is_manager()) OR EXISTS (SELECT 1 FROM referral r WHERE r.id = verdict.referral_id));
  CREATE POLICY read_assignment ON assignment FOR SELECT TO staffetta_app USING (
    (SELECT viewer_is_manager()) OR partner_id = (SELECT viewer_partner()) OR rep_id = (SELECT viewer_user())
    OR ((SELECT viewer_role()) = 'SALES_REP' AND viewer_had(referral_id)));
  CREATE POLICY read_event ON event FOR SELECT TO staffetta_app USING (
    (SELECT viewer_is_manager()) OR partner_id = (SELECT viewer_partner()) OR rep_id = (SELECT viewer_user())
    OR ((SELECT viewer_role()) = 'SALES_REP' AND viewer_had(referral_id)));
  CREATE POLICY read_mail ON mail FOR SELECT TO staffetta_app USING ((SELECT viewer_is_manager()) OR user_id = (SELECT viewer_user()));
  CREATE POLICY read_preference ON mail_preference FOR SELECT TO staffetta_app USING (user_id = (SELECT viewer_user()));
  CREATE POLICY read_audit ON audit_entry FOR SELECT TO staffetta_app USING ((SELECT viewer_role()) = 'ADMIN');
`;

/**
 * Finding is done with the owner's eyes and the viewer's own conditions, because under a policy
 * PostgreSQL uses no trigram index (LIKE is not leakproof) and plans each page for the policy's OR.
 * It gives ids; what is read of them is read under the policy. Planned for each call, since the best
 * plan hangs on how common the term is.
 */
const lists = `
  CREATE FUNCTION find_referrals(filter jsonb, ordering text, after jsonb, most int) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
    DECLARE
      partner uuid := viewer_partner();
      rep uuid := CASE WHEN viewer_role() = 'SALES_REP' THEN viewer_user() END;
      everyone_or_own boolean := viewer_is_manager() OR viewer_partner() IS NOT NULL OR viewer_role() = 'SALES_REP';
      statuses text[] := (SELECT array_agg(x) FROM jsonb_array_elements_text(filter->'status') x);
      lead_classes text[] := (SELECT array_agg(x) FROM jsonb_array_elements_text(filter->'leadClass') x);
      lines text[] := (SELECT array_agg(x) FROM jsonb_array_elements_text(filter->'productLine') x);
      of_partner uuid := (filter->>'partnerId')::uuid;
      of_rep uuid := (filter->>'repId')::uuid;
      of_queue uuid := (filter->>'queueId')::uuid;
      since timestamptz := (filter->>'submittedFrom')::timestamptz;
      until timestamptz := (filter->>'submittedBefore')::timestamptz;
      term text := '%' || replace(replace(replace(lower(filter->>'search'), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
      after_at timestamptz := (after->>'at')::timestamptz;
      after_due timestamptz := (after->>'due')::timestamptz;
      after_id uuid := (after->>'id')::uuid;
      given int := 0;
    BEGIN
      IF ordering = 'NEWEST' THEN
        RETURN QUERY SELECT r.id FROM referral r WHERE (after_id IS NULL OR (r.submitted_at, r.id) < (after_at, after_id)) AND
          everyone_or_own AND (term IS NULL OR EXISTS (SELECT 1 FROM referral_search s WHERE s.referral_id = r.id AND s.words LIKE term))
          AND (partner IS NULL OR r.partner_id = partner)
          AND (rep IS NULL OR r.id IN (SELECT a.referral_id FROM assignment a WHERE a.rep_id = rep))
          AND (statuses IS NULL OR r.status = ANY(statuses)) AND (lead_classes IS NULL OR r.lead_class = ANY(lead_classes))
          AND (lines IS NULL OR r.product_line = ANY(lines)) AND (of_partner IS NULL OR r.partner_id = of_partner)
          AND (of_rep IS NULL OR r.rep_id = of_rep) AND (of_queue IS NULL OR r.queue_id = of_queue)
          AND (since IS NULL OR r.submitted_at >= since) AND (until IS NULL OR r.submitted_at < until)
          ORDER BY r.submitted_at DESC, r.id DESC LIMIT most;
      ELSIF ordering = 'LAST_CHANGED' THEN
        RETURN QUERY SELECT r.id FROM referral r WHERE (after_id IS NULL OR (r.changed_at, r.id) < (after_at, after_id)) AND
          everyone_or_own AND (term IS NULL OR EXISTS (SELECT 1 FROM referral_search s WHERE s.referral_id = r.id AND s.words LIKE term))
          AND (partner IS NULL OR r.partner_id = partner)
          AND (rep IS NULL OR r.id IN (SELECT a.referral_id FROM assignment a WHERE a.rep_id = rep))
          AND (statuses IS NULL OR r.status = ANY(statuses)) AND (lead_classes IS NULL OR r.lead_class = ANY(lead_classes))
          AND (lines IS NULL OR r.product_line = ANY(lines)) AND (of_partner IS NULL OR r.partner_id = of_partner)
          AND (of_rep IS NULL OR r.rep_id = of_rep) AND (of_queue IS NULL OR r.queue_id = of_queue)
          AND (since IS NULL OR r.submitted_at >= since) AND (until IS NULL OR r.submitted_at < until)
          ORDER BY r.changed_at DESC, r.id DESC LIMIT most;
      ELSE
        -- First those with a clock, by their deadline; then the others, newest first.
        IF after_id IS NULL OR after_due IS NOT NULL THEN
          RETURN QUERY SELECT r.id FROM referral r WHERE r.due_at IS NOT NULL
            AND (after_id IS NULL OR r.due_at > after_due OR (r.due_at = after_due AND (r.submitted_at, r.id) < (after_at, after_id))) AND
            everyone_or_own AND (term IS NULL OR EXISTS (SELECT 1 FROM referral_search s WHERE s.referral_id = r.id AND s.words LIKE term))
          AND (partner IS NULL OR r.partner_id = partner)
          AND (rep IS NULL OR r.id IN (SELECT a.referral_id FROM assignment a WHERE a.rep_id = rep))
          AND (statuses IS NULL OR r.status = ANY(statuses)) AND (lead_classes IS NULL OR r.lead_class = ANY(lead_classes))
          AND (lines IS NULL OR r.product_line = ANY(lines)) AND (of_partner IS NULL OR r.partner_id = of_partner)
          AND (of_rep IS NULL OR r.rep_id = of_rep) AND (of_queue IS NULL OR r.queue_id = of_queue)
          AND (since IS NULL OR r.submitted_at >= since) AND (until IS NULL OR r.submitted_at < until)
            ORDER BY r.due_at, r.submitted_at DESC, r.id DESC LIMIT most;
          GET DIAGNOSTICS given = ROW_COUNT;
        END IF;
        IF given < most THEN
          RETURN QUERY SELECT r.id FROM referral r WHERE r.due_at IS NULL
            AND (after_id IS NULL OR after_due IS NOT NULL OR (r.submitted_at, r.id) < (after_at, after_id)) AND
            everyone_or_own AND (term IS NULL OR EXISTS (SELECT 1 FROM referral_search s WHERE s.referral_id = r.id AND s.words LIKE term))
          AND (partner IS NULL OR r.partner_id = partner)
          AND (rep IS NULL OR r.id IN (SELECT a.referral_id FROM assignment a WHERE a.rep_id = rep))
          AND (statuses IS NULL OR r.status = ANY(statuses)) AND (lead_classes IS NULL OR r.lead_class = ANY(lead_classes))
          AND (lines IS NULL OR r.product_line = ANY(lines)) AND (of_partner IS NULL OR r.partner_id = of_partner)
          AND (of_rep IS NULL OR r.rep_id = of_rep) AND (of_queue IS NULL OR r.queue_id = of_queue)
          AND (since IS NULL OR r.submitted_at >= since) AND (until IS NULL OR r.submitted_at < until)
            ORDER BY r.submitted_at DESC, r.id DESC LIMIT most - given;
        END IF;
      END IF;
    END $$;

  CREATE FUNCTION count_referrals(filter jsonb) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
    DECLARE
      partner uuid := viewer_partner();
      rep uuid := CASE WHEN viewer_role() = 'SALES_REP' THEN viewer_user() END;
      everyone_or_own boolean := viewer_is_manager() OR viewer_partner() IS NOT NULL OR viewer_role() = 'SALES_REP';
      statuses text[] := (SELECT array_agg(x) FROM jsonb_array_elements_text(filter->'status') x);
      lead_classes text[] := (SELECT array_agg(x) FROM jsonb_array_elements_text(filter->'leadClass') x);
      lines text[] := (SELECT array_agg(x) FROM jsonb_array_elements_text(filter->'productLine') x);
      of_partner uuid := (filter->>'partnerId')::uuid;
      of_rep uuid := (filter->>'repId')::uuid;
      of_queue uuid := (filter->>'queueId')::uuid;
      since timestamptz := (filter->>'submittedFrom')::timestamptz;
      until timestamptz := (filter->>'submittedBefore')::timestamptz;
      term text := '%' || replace(replace(replace(lower(filter->>'search'), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
    BEGIN
      RETURN (SELECT count(*) FROM referral r WHERE
          everyone_or_own AND (term IS NULL OR EXISTS (SELECT 1 FROM referral_search s WHERE s.referral_id = r.id AND s.words LIKE term))
          AND (partner IS NULL OR r.partner_id = partner)
          AND (rep IS NULL OR r.id IN (SELECT a.referral_id FROM assignment a WHERE a.rep_id = rep))
          AND (statuses IS NULL OR r.status = ANY(statuses)) AND (lead_classes IS NULL OR r.lead_class = ANY(lead_classes))
          AND (lines IS NULL OR r.product_line = ANY(lines)) AND (of_partner IS NULL OR r.partner_id = of_partner)
          AND (of_rep IS NULL OR r.rep_id = of_rep) AND (of_queue IS NULL OR r.queue_id = of_queue)
          AND (since IS NULL OR r.submitted_at >= since) AND (until IS NULL OR r.submitted_at < until));
    END $$;
  REVOKE ALL ON FUNCTION find_referrals, count_referrals, viewer_had, viewer_in_queue FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION find_referrals, count_referrals, viewer_had, viewer_in_queue TO staffetta_app;
`;

const defaults = `
  INSERT INTO deployment (cursor_key) VALUES (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
  INSERT INTO directory DEFAULT VALUES;
  INSERT INTO event_relay DEFAULT VALUES;
  INSERT INTO mail_projection DEFAULT VALUES;
  INSERT INTO tier VALUES ('REGISTERED', 1), ('SILVER', 2), ('GOLD', 3), ('PLATINUM', 4);
  INSERT INTO product_line (code) VALUES ('CORE');
`;
