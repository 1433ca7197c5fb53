/** What tells one document and one plan from another, wherever it is loaded. */
import { createHash } from 'node:crypto';
import type { Plan } from '../plan/index.js';

/** Hex digits of a key made of a hash: 64 bits, so that ten thousand documents never meet. */
const KEY_LENGTH = 16;

/**
 * Key of the document, the same for its drafts, its formats and every conversion. A plan of schemaVersion 1.0 has none: there the
 * file stands for the document.
 */
export function documentKey(plan: Plan): string {
  if (plan.document.key !== '') return plan.document.key;
  return (plan.source.sha256 === '' ? planDigest(plan) : plan.source.sha256).slice(0, KEY_LENGTH);
}

const digests = new WeakMap<Plan, string>();

/**
 * SHA-256 of the plan as JSON, hex: equal where nothing in it changed. The name of the file and the version of the program are left
 * out: another name for the same file is no other plan.
 */
export function planDigest(plan: Plan): string {
  const known = digests.get(plan);
  if (known !== undefined) return known;
  const read = { ...plan, generator: null, source: { ...plan.source, name: null } };
  const digest = createHash('sha256').update(JSON.stringify(read)).digest('hex');
  digests.set(plan, digest);
  return digest;
}
