import { readFileSync } from 'node:fs';
import type { Compact } from '../../scripts/support/compact.mjs';

export { type Compact, compact } from '../../scripts/support/compact.mjs';

/** The plan of a golden document, written down before it was read for the first time: `fixtures/expected/<name>.json`. */
export function expectedOf(name: string): Compact {
  return JSON.parse(readFileSync(`fixtures/expected/${name}.json`, 'utf8'));
}
