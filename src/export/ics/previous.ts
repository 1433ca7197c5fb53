/** What a calendar that is there says of its entries, so that changed ones are told apart. */
import { readFile } from 'node:fs/promises';

/** How an entry was written last. */
export interface Written {
  sequence: number;
  /** Instant in the calendar's form. */
  modified: string;
  /** Digest of what it said. */
  digest: string;
}

/** Name of the property that holds the digest of an entry. */
export const DIGEST = 'X-KEHOACH-DIGEST';

/** The entries of the calendar at a path by UID; none where there is no calendar of ours. */
export async function readWritten(path: string): Promise<Map<string, Written>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const found = new Map<string, Written>();
  for (const entry of text.split(/^BEGIN:V(?:EVENT|TODO)\r?$/mu).slice(1)) {
    const value = (name: string): string =>
      entry
        .split(/\r?\n/u)
        .find((line) => line.startsWith(`${name}:`))
        ?.slice(name.length + 1) ?? '';
    const digest = value(DIGEST);
    if (digest === '') continue;
    found.set(value('UID'), {
      digest,
      modified: value('LAST-MODIFIED'),
      sequence: Number(value('SEQUENCE')) || 0,
    });
  }
  return found;
}
