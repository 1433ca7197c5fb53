import type { RedisOptions } from 'bullmq';
import { KehoachError } from '../errors.js';
import { parsed, shownAddress } from '../store/address.js';

const CONNECT_MS = 10_000;
const LONGEST_PAUSE_MS = 2_000;

/**
 * How to reach Redis.
 *
 * @param address - `redis://host:6379/0`, or `rediss://` for TLS
 * @param patient - whether to wait for a server that is away, as workers do, or to fail
 * @throws KehoachError `usage`
 */
export function redisOptions(address: string, patient: boolean): RedisOptions {
  const url = parsed(address);
  if (url === null || (url.protocol !== 'redis:' && url.protocol !== 'rediss:')) {
    throw new KehoachError('usage', 'A queue is an address like redis://localhost:6379.');
  }
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? 6379 : Number(url.port),
    db: Number(url.pathname.slice(1) || '0'),
    ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    ...(url.protocol === 'rediss:' ? { tls: { servername: url.hostname } } : {}),
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: patient ? null : 3,
    retryStrategy: (times: number) => Math.min(LONGEST_PAUSE_MS, 50 * 2 ** times),
  };
}

/** What went wrong with Redis, with a code; never with the password, which some messages of Redis are about. */
export function queueFailure(address: string, cause: unknown): unknown {
  if (cause instanceof KehoachError || !(cause instanceof Error)) return cause;
  const refused = /WRONGPASS|NOAUTH|NOPERM/u.test(cause.message);
  const reason = refused ? 'refuses the account' : 'does not answer';
  return new KehoachError('queue-unreachable', `${shownAddress(address)} ${reason}.`, { cause });
}
