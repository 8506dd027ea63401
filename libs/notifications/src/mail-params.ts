import { z } from 'zod';

const text = z.string().nullable().catch(null);

/** A reason as a wording code of section `because` with its parameters. */
const reason = z.object({
  code: z.string(),
  params: z.record(z.string(), z.unknown()).catch({}),
});

const amount = z.object({ amount: z.string(), currency: z.string() });

/**
 * What a mail row keeps: codes and parameters, never sentences, which are made in the reader's
 * language when it is sent. What is absent or of another shape is null: a mail that says less
 * beats one that is never sent.
 */
const shape = z.object({
  company: text,
  contact: text,
  productLine: text,
  partner: text,
  rep: text,
  queue: text,
  /** An instant, ISO 8601. */
  dueAt: text,
  /** When what waits lapses, likewise. */
  until: text,
  leadClass: text,
  stage: text,
  amount: amount.nullable().catch(null),
  /** Of the time to answer, 0 to 1. */
  fraction: z.number().nullable().catch(null),
  reasons: z.array(reason).catch([]),
  token: text,
});

export type MailParams = Readonly<z.output<typeof shape>>;

export const readMailParams = (stored: unknown): MailParams =>
  shape.parse(typeof stored === 'object' && stored !== null ? stored : {});

export interface ParamsSource {
  readonly company: string | null;
  readonly contact: string | null;
  readonly productLine: string | null;
  readonly partner: string | null;
  /** The rep whom the event is about. */
  readonly repName: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the mails of an event keep of it. */
export function mailParamsOf(source: ParamsSource): MailParams {
  const { data, repName, ...referral } = source;
  return readMailParams({
    ...data,
    ...referral,
    rep: nameIn(data.rep) ?? repName,
    queue: nameIn(data.queue),
    token: null,
  });
}

const nameIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
    ? value.name
    : null;
