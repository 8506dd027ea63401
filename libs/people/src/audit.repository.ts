import type { Queries } from '#platform';
import type { Actor } from './viewer.js';

export interface AuditFact {
  /** `noun.pastTense`. */
  readonly action: `${string}.${string}`;
  /** The kind of thing that it was done to, in the product's words. */
  readonly subject: string;
  readonly subjectId: string | null;
  /** Never a password, a token, or an address that is nobody's here. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Keeps who did what, in the transaction of what was done. Nobody is the actor where the system acts
 * by itself or a stranger asks.
 */
export async function audit(
  queries: Queries,
  actor: Actor | null,
  { action, subject, subjectId, data = {} }: AuditFact,
  requestId: string | null = null,
): Promise<void> {
  await queries.rows(
    {
      name: 'audit',
      text: `INSERT INTO audit_entry (actor_id, api_key_id, action, subject, subject_id, data, request_id)
             VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    },
    [
      actor?.userId ?? null,
      actor?.apiKey?.id ?? null,
      action,
      subject,
      subjectId,
      JSON.stringify(data),
      requestId,
    ],
  );
}
