import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { sourceBucket } from '#people';
import type { Viewer } from '#people';
import { Refusal } from '#platform';
import type { Config } from '#platform';
import { CONFIG } from '../config.module.js';

const MINUTE_SECONDS = 60;

type Asker = { readonly viewer: Viewer | null; readonly sourceAddress: string | null };

/** How often one may ask in a minute. This process counts for itself; 0 is no limit, and no work. */
@Injectable()
export class RequestRates {
  private readonly requests: RateLimiterMemory | null;
  private readonly submits: RateLimiterMemory | null;

  constructor(@Inject(CONFIG) config: Config) {
    this.requests = limiter(config.requestsPerMinute);
    this.submits = limiter(config.submitsPerMinute);
  }

  /** @throws Refusal RATE_LIMITED */
  async spendRequest(asker: Asker): Promise<void> {
    if (this.requests) await spend(this.requests, keyOf(asker));
  }

  /** @throws Refusal RATE_LIMITED */
  async spendSubmit(asker: Asker): Promise<void> {
    if (this.submits) await spend(this.submits, keyOf(asker));
  }
}

const limiter = (points: number): RateLimiterMemory | null =>
  points === 0 ? null : new RateLimiterMemory({ points, duration: MINUTE_SECONDS });

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new Refusal('RATE_LIMITED', {
      retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)),
    });
  }
}

function keyOf({ viewer, sourceAddress }: Asker): string {
  if (viewer === null) return `address ${sourceBucket(sourceAddress)}`;
  return viewer.apiKey ? `key ${viewer.apiKey.id}` : `user ${viewer.userId}`;
}
