import { access, lstat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { systemPath } from '../files/index.js';
import type { Ledger } from './ledger/index.js';

/**
 * Documents of earlier runs whose sources are gone while their plans are still there. Only sources below what was given this
 * time are looked at: of others this run knows nothing.
 */
export async function* removedSources(
  ledger: Ledger,
  seen: { has: (name: string) => boolean },
  output: string,
  roots: readonly string[],
): AsyncGenerator<{ source: string; output: string }> {
  const beginnings = roots.map((root) => (root.endsWith(sep) || root === '' ? root : `${root}${sep}`));
  for (const name of ledger.names()) {
    if (seen.has(name)) continue;
    const entry = ledger.get(name);
    if (entry?.output == null || !beginnings.some((beginning) => entry.source.startsWith(beginning)))
      continue;
    const gone = await lstat(systemPath(entry.source)).then(
      () => false,
      () => true,
    );
    const plan = join(output, entry.output);
    const standing = await access(plan).then(
      () => true,
      () => false,
    );
    if (gone && standing) yield { source: entry.source, output: plan };
  }
}
