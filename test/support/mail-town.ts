import { randomUUID } from 'node:crypto';
import type { Viewer } from '#people';
import type { Database } from '#platform';

export interface Townsman {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Somebody of each role in both languages, and what happens to a referral, straight into the tables. */
export class MailTown {
  readonly partnerId = randomUUID();
  private constructor(
    private readonly database: Database,
    private readonly people: ReadonlyMap<string, Townsman>,
  ) {}

  static async build(database: Database): Promise<MailTown> {
    const people = new Map<string, Townsman>();
    const town = new MailTown(database, people);
    await database.rows(
      `INSERT INTO partner (id, name, slug, tier) VALUES ($1, 'Ponte Srl', 'ponte', 'GOLD')`,
      [town.partnerId],
    );
    for (const locale of ['en', 'it']) {
      for (const role of ['PARTNER_MEMBER', 'SALES_REP', 'SALES_MANAGER']) {
        const name = `${role.toLowerCase()} ${locale}`;
        people.set(name, await town.addPerson(name, role, locale));
      }
    }
    return town;
  }

  async addPerson(name: string, role: string, locale: string, email?: string): Promise<Townsman> {
    const id = randomUUID();
    const address = email ?? `${name.replaceAll(' ', '.')}@town.test`;
    const partnerId = role.startsWith('PARTNER_M') ? this.partnerId : null;
    await this.database.rows(
      `INSERT INTO users (id, email, name, role, partner_id, locale, time_zone, joined_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'Europe/Rome', now())`,
      [id, address, name, role, role === 'PARTNER_MANAGER' ? null : partnerId, locale],
    );
    return { id, name, email: address };
  }

  person(name: string): Townsman {
    const found = this.people.get(name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  }

  viewer(name: string, role: Viewer['role'], locale: 'en' | 'it'): Viewer {
    const partnerId = role === 'PARTNER_MEMBER' ? this.partnerId : null;
    const { id: userId, email } = this.person(name);
    const timeZone = 'Europe/Rome';
    return {
      userId,
      name,
      email,
      role,
      partnerId,
      locale,
      timeZone,
      sessionId: null,
      apiKey: null,
    };
  }

  async refer(submittedBy: Townsman, companyName = 'Acme SpA'): Promise<string> {
    const id = randomUUID();
    await this.database.rows(
      `INSERT INTO referral (id, partner_id, tier, referred_at, submitted_at, submitted_by, status, lead_class,
         verdict_number, account_key, company_name, country, contact_name, contact_email, product_line,
         touchpoint, buying_signals, bant, confirms_fit_and_intent, consent, changed_at, clock_lane)
       VALUES ($1, $2, 'GOLD', now(), now(), $3, 'ASSIGNED', 'EQL', 1, gen_random_uuid()::text, $4, 'IT', 'Carla Conti',
         'carla@acme.test', 'CORE', 'REFERRAL', '{}', '{}', true, 'PROSPECT_AGREED', now(), 0)`,
      [id, this.partnerId, submittedBy.id, companyName],
    );
    return id;
  }

  /** A numbered event, as the relay leaves it. */
  async happen(
    referralId: string,
    type: string,
    data: object,
    rep: Townsman | null = null,
    mailable = true,
  ): Promise<void> {
    await this.database.rows(
      `WITH relay AS (UPDATE event_relay SET last_position = last_position + 1 RETURNING last_position)
       INSERT INTO event (id, position, type, at, referral_id, partner_id, rep_id, data, mailable)
       SELECT $1, last_position, $2, now(), $3, $4, $5, $6, $7 FROM relay`,
      [
        randomUUID(),
        type,
        referralId,
        this.partnerId,
        rep?.id ?? null,
        JSON.stringify(data),
        mailable,
      ],
    );
  }

  /** A mail with a secret link, as the people's room leaves it. */
  async mailSecret(
    kind: 'INVITE' | 'PASSWORD_RESET',
    to: Townsman,
    token: string,
  ): Promise<string> {
    const id = randomUUID();
    await this.database.rows(
      `INSERT INTO mail (id, kind, user_id, dedupe_key, params, give_up_at)
       VALUES ($1, $2, $3, gen_random_uuid()::text, jsonb_build_object('token', $4::text), now() + interval '7 days')`,
      [id, kind, to.id, token],
    );
    return id;
  }
}
