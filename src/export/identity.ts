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
  planJson(plan);
  return digests.get(plan) ?? '';
}

/** The plan as JSON without spaces. Its digest is made of the same pieces, so that a plan is spelled out once for both. */
export function planJson(plan: Plan): string {
  const pieces = Object.entries(plan).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, text: JSON.stringify(value) }],
  );
  const spelled = (unlike: Readonly<Record<string, string>>): string =>
    `{${pieces.map(({ key, text }) => `${JSON.stringify(key)}:${unlike[key] ?? text}`).join(',')}}`;
  const read = spelled({ generator: 'null', source: JSON.stringify({ ...plan.source, name: null }) });
  digests.set(plan, createHash('sha256').update(read).digest('hex'));
  return spelled({});
}
