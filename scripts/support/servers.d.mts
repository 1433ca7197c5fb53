/** A server of the tests' own: a private port, a folder that is gone at the end. */
export interface OwnServer {
  /** Address with the password. */
  url: string;
  /** Address without it. */
  shown: string;
  password: string;
  /** The process that was started, or what started it as another user. */
  readonly pid: number;
  /** Stops it and starts it again with what it has on disk. */
  restart: () => Promise<void>;
  /** Stops it for a while. */
  pause: () => Promise<void>;
  resume: () => Promise<void>;
  /** Stops it and takes its folder away. */
  stop: () => Promise<void>;
}

/** Why there can be no Redis here, or null. */
export const NO_REDIS: string | null;
/** Why there can be no PostgreSQL here, or null. */
export const NO_POSTGRES: string | null;

export function startRedis(): Promise<OwnServer>;
export function startPostgres(): Promise<OwnServer>;
