import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = '../shared/corpus/seeds';

/** Path of the real document whose name begins so, or null where the corpus is not at hand. */
export function seedPath(start: string, folder = SEEDS): string | null {
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find((file) => file.startsWith(start));
  return name === undefined ? null : join(folder, name);
}
