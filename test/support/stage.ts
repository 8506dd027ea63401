import { createQueue, openOffice } from './office.js';
import type { Office } from './office.js';
import { Premises } from './premises.js';
import type { RunningServer } from './server.js';

/** A vendor who is open for business: people, two partners, and a queue that takes what comes from Italy. */
export interface Stage {
  readonly premises: Premises;
  readonly url: string;
  /** Of each server: what is asked of two at once meets in the database only. */
  readonly urls: readonly string[];
  readonly servers: readonly RunningServer[];
  readonly office: Office;
  readonly queueId: string;
}

export async function openStage({ reps = 3, partners = 2, servers = 1 } = {}): Promise<Stage> {
  const premises = await Premises.open();
  try {
    const running: RunningServer[] = [];
    for (let n = 0; n < servers; n++) running.push(await premises.start());
    const urls = running.map((server) => server.url);
    const [url = ''] = urls;
    const office = await openOffice(url, premises.mail, { reps, partners });
    const queueId = await createQueue(url, office.admin, office.reps);
    return { premises, url, urls, servers: running, office, queueId };
  } catch (error) {
    await premises.close();
    throw error;
  }
}

/** The one at that place of a list; fails by name where there is none. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`there is no number ${index} of ${list.length}`);
  return found;
}
