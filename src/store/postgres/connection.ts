import pg from 'pg';
import { KehoachError } from '../../errors.js';
import { shownAddress } from '../address.js';

/** Connections of one process; more conversions than that wait for one. */
const MOST_CONNECTIONS = 8;

const CONNECT_MS = 10_000;

/** A statement that takes longer is given up and tried again later. */
const STATEMENT_MS = 120_000;

/** Classes of SQLSTATE that pass by themselves: no connection, no resources, the operator's doing, a conflict, an I/O error. */
const PASSING_CLASSES = new Set(['08', '53', '57', '40', '58']);

/** What a lost connection is called below the protocol. */
const PASSING_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/** Ways to a PostgreSQL server that come back after it was away. */
export interface Connection {
  /** Runs statements one after another on one way. */
  use: <T>(work: (client: pg.ClientBase) => Promise<T>) => Promise<T>;
  /** The same as one transaction: everything or nothing. */
  transaction: <T>(work: (client: pg.ClientBase) => Promise<T>) => Promise<T>;
  /** The same where the first statements, which begin the transaction themselves, are sent with it. */
  around: <K, T>(
    begin: (client: pg.ClientBase) => Promise<K>,
    work: (client: pg.ClientBase, known: K) => Promise<T>,
  ) => Promise<T>;
  close: () => Promise<void>;
}

/** @throws from each function KehoachError `store-unreachable` where the same call may succeed later */
export function connect(address: string): Connection {
  const pool = new pg.Pool({
    connectionString: address,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    application_name: 'kehoach',
    keepAlive: true,
  });
  // The next use of the pool opens another connection and says so where it cannot.
  pool.on('error', () => undefined);

  async function use<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch((cause: unknown) => {
      throw coded(address, cause);
    });
    const ignore = (): void => undefined;
    client.on('error', ignore);
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (cause) {
      const error = coded(address, cause);
      client.release(true);
      throw error;
    } finally {
      client.off('error', ignore);
    }
  }

  const around: Connection['around'] = (begin, work) =>
    use(async (client) => {
      const result = await work(client, await begin(client));
      await client.query('COMMIT');
      return result;
    });

  return {
    use,
    transaction: (work) => around((client) => client.query('BEGIN'), work),
    around,
    close: () => pool.end(),
  };
}

function coded(address: string, cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
  if (code !== null && /^28|^3D000|^42501/u.test(code)) {
    return new KehoachError('store-unusable', `${shownAddress(address)} refuses: ${cause.message}.`, {
      cause,
    });
  }
  const passes =
    code === null
      ? /terminated|timeout|connection/iu.test(cause.message)
      : PASSING_CODES.has(code) || PASSING_CLASSES.has(code.slice(0, 2));
  if (!passes) return cause;
  return new KehoachError(
    'store-unreachable',
    `${shownAddress(address)} does not answer: ${code ?? 'connection lost'}.`,
    { cause },
  );
}
