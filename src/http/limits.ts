import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { DomainError } from "../domain/errors.ts";

export interface LimitSettings {
  /** Requests that change something, per team and minute. */
  writesPerMinute: number;
  /** Joins of one team, per hour. */
  joinsPerHour: number;
  /** Unknown codes from one address, per minute: a hall of teams shares an address, so only failures count. */
  wrongCodesPerMinute: number;
}

/** Refuses with `too_many_requests` and the seconds to wait. Keyed by team, not by address. */
export interface Limits {
  write(team: string): Promise<void>;
  join(team: string): Promise<void>;
  /** Throws when this address has tried too many unknown codes. */
  mayTryCode(address: string): Promise<void>;
  wrongCode(address: string): Promise<void>;
}

export function createLimits({ writesPerMinute, joinsPerHour, wrongCodesPerMinute }: LimitSettings): Limits {
  const writes = new RateLimiterMemory({ points: writesPerMinute, duration: 60 });
  const joins = new RateLimiterMemory({ points: joinsPerHour, duration: 3600 });
  const wrongCodes = new RateLimiterMemory({ points: wrongCodesPerMinute, duration: 60 });
  return {
    write: (team) => take(writes, team),
    join: (team) => take(joins, team),
    async mayTryCode(address) {
      const tried = await wrongCodes.get(address);
      if (tried !== null && tried.consumedPoints >= wrongCodesPerMinute) throw refusal(tried);
    },
    async wrongCode(address) {
      await wrongCodes.consume(address).catch(() => {});
    },
  };
}

async function take(limiter: RateLimiterMemory, name: string): Promise<void> {
  try {
    await limiter.consume(name);
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? refusal(refused) : refused;
  }
}

const refusal = (taken: RateLimiterRes): DomainError =>
  new DomainError("too_many_requests", { retryAfter: Math.max(1, Math.ceil(taken.msBeforeNext / 1000)) });
