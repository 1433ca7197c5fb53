import { readFileSync } from 'node:fs';
import { KehoachError } from '../errors.js';

/** Where a server is, with what it takes to be let in. */
export interface Address {
  /** The whole address; never printed. */
  url: string;
  /** The address for people and logs: without user, password and parameters. */
  shown: string;
}

/** What stands behind an address. */
export type Service = 'queue' | 'store';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The address of a server from a flag, else from `KEHOACH_QUEUE` or `KEHOACH_STORE`, else from the file that `…_FILE` names.
 * User and password may come from `…_USER`, `…_PASSWORD` and `…_PASSWORD_FILE`; on the command line, where every user of the
 * machine can read it, a password is refused.
 *
 * @throws KehoachError `usage`
 */
export function addressOf(service: Service, flag: string | undefined, env: Environment): Address {
  const prefix = `KEHOACH_${service.toUpperCase()}`;
  const text = flag ?? env[prefix] ?? fromFile(env[`${prefix}_FILE`]);
  if (text === undefined || text === '') {
    throw new KehoachError('usage', `Say where the ${service} is: --${service} or ${prefix}.`);
  }
  const url = parsed(text);
  if (url === null) {
    if (service === 'store') return { url: text, shown: text };
    throw new KehoachError('usage', 'The queue should be an address like redis://localhost:6379.');
  }
  if (flag !== undefined && url.password !== '') {
    throw new KehoachError('usage', `A password does not belong on the command line.`, {
      hint: `Set ${prefix}_PASSWORD, or ${prefix}_PASSWORD_FILE to a file that holds it.`,
    });
  }
  const user = env[`${prefix}_USER`];
  const password = env[`${prefix}_PASSWORD`] ?? fromFile(env[`${prefix}_PASSWORD_FILE`]);
  if (user !== undefined) url.username = encodeURIComponent(user);
  if (password !== undefined) url.password = encodeURIComponent(password);
  return { url: url.href, shown: shownAddress(url.href) };
}

/** An address without what must not be seen. */
export function shownAddress(address: string): string {
  const url = parsed(address);
  return url === null ? address : `${url.protocol}//${url.host}${url.pathname}`;
}

/** The address as a URL; null where it is the path of a folder, `C:\ke-hoach` among them. */
export function parsed(text: string): URL | null {
  return /^[a-z][a-z+]+:\/\//iu.test(text) && URL.canParse(text) ? new URL(text) : null;
}

function fromFile(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new KehoachError('usage', `${path} cannot be read.`, { cause });
  }
}
