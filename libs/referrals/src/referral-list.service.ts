import { Injectable } from '@nestjs/common';
import { badInput, Database, isId, Refusal } from '#platform';
import type { DatabaseViewer } from '#platform';
import type { LeadClass } from '#qualification';
import type { ReferralStatus } from './referral-status.js';
import { ReferralReader } from './referral-reader.service.js';
import type { ReferralRow, ReferralView } from './referral-row.js';

export interface ReferralFilter {
  readonly status?: readonly ReferralStatus[] | null;
  readonly leadClass?: readonly LeadClass[] | null;
  readonly productLine?: readonly string[] | null;
  readonly partnerId?: string | null;
  readonly repId?: string | null;
  readonly queueId?: string | null;
  readonly submittedFrom?: Date | null;
  readonly submittedBefore?: Date | null;
  /** Anywhere in the company's name or domain, the contact's name or address; case does not matter. */
  readonly search?: string | null;
}

export type ReferralOrder = 'NEWEST' | 'DUE_SOONEST' | 'LAST_CHANGED';

export interface ReferralPage {
  readonly nodes: readonly { readonly cursor: string; readonly referral: ReferralView }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Asks the database when called: counting a million rows is for those who want to know. */
  readonly totalCount: () => Promise<number>;
}

interface Place {
  readonly order: ReferralOrder;
  readonly at: string;
  readonly due: string | null;
  readonly id: string;
}

/** Lists by keyset: a page costs the same wherever it is. */
@Injectable()
export class ReferralList {
  constructor(
    private readonly database: Database,
    private readonly reader: ReferralReader,
  ) {}

  /** @throws Refusal CURSOR_INVALID for a cursor that is not of this order */
  async page(
    viewer: DatabaseViewer,
    {
      filter,
      orderBy,
      first,
      after,
    }: {
      readonly filter: ReferralFilter;
      readonly orderBy: ReferralOrder;
      readonly first: number;
      readonly after: string | null;
    },
  ): Promise<ReferralPage> {
    const asked = conditionsOf(filter);
    const place = after === null ? null : placeOf(after, orderBy);
    const found =
      asked === null
        ? []
        : await this.database.read(viewer, (queries) =>
            queries.rows<{ id: string }>(
              {
                name: 'find-referrals',
                text: 'SELECT find_referrals($1::jsonb, $2, $3::jsonb, $4) AS id',
              },
              [asked, orderBy, place, first + 1],
            ),
          );
    const ids = found.slice(0, first).map(({ id }) => id);
    const views = await this.reader.byIds(viewer, ids);
    return {
      nodes: ids.flatMap((id) => {
        const referral = views.get(id);
        return referral ? [{ referral, cursor: cursorOf(referral.row, orderBy) }] : [];
      }),
      hasNextPage: found.length > first,
      hasPreviousPage: after !== null,
      totalCount: () => (asked === null ? Promise.resolve(0) : this.count(viewer, asked)),
    };
  }

  private async count(viewer: DatabaseViewer, asked: string): Promise<number> {
    const [row] = await this.database.read(viewer, (queries) =>
      queries.rows<{ count: number }>('SELECT count_referrals($1::jsonb) AS count', [asked]),
    );
    return row?.count ?? 0;
  }
}

/** As `search_words` keeps what is found by it: letters without their marks. */
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');

/** The filter as the database takes it; null where it names what cannot exist, so that nothing matches. */
function conditionsOf(filter: ReferralFilter): string | null {
  const ids = [filter.partnerId, filter.repId, filter.queueId].filter(
    (id) => id !== null && id !== undefined,
  );
  if (!ids.every(isId)) return null;
  if ([filter.status, filter.leadClass, filter.productLine].some((list) => list?.length === 0))
    return null;
  const typed = filter.search?.trim() ?? '';
  if (typed.length > 200) throw badInput('TOO_LONG', ['filter', 'search'], { max: 200 });
  for (const [field, texts] of [
    ['search', [typed]],
    ['productLine', filter.productLine ?? []],
  ] as const)
    if (texts.some((text) => /[\p{Cc}\p{Cs}]/u.test(text)))
      throw badInput('CONTROL_CHARACTERS_NOT_ALLOWED', ['filter', field]);
  const search = withoutMarks(typed);
  const given = Object.entries({ ...filter, search: search === '' ? null : search }).filter(
    ([, value]) => Boolean(value),
  );
  return JSON.stringify(Object.fromEntries(given));
}

function cursorOf(row: ReferralRow, order: ReferralOrder): string {
  const at = order === 'LAST_CHANGED' ? row.changedAt : row.submittedAt;
  const place: Place = {
    order,
    at: at.toISOString(),
    due: order === 'DUE_SOONEST' ? (row.dueAt?.toISOString() ?? null) : null,
    id: row.id,
  };
  return Buffer.from(JSON.stringify([place.order, place.at, place.due, place.id])).toString(
    'base64url',
  );
}

function placeOf(cursor: string, order: ReferralOrder): string {
  const [said, at, due, id] = partsOf(cursor);
  const isInstant = (text: unknown): boolean =>
    typeof text === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) &&
    !Number.isNaN(Date.parse(text));
  if (
    said !== order ||
    !isInstant(at) ||
    (due !== null && !isInstant(due)) ||
    typeof id !== 'string' ||
    !isId(id)
  )
    throw new Refusal('CURSOR_INVALID');
  return JSON.stringify({ at, due, id });
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return []; // not JSON, so no cursor of ours
  }
}
