/** What tells one document and one plan from another, wherever it is loaded. */
import { createHash } from 'node:crypto';
import type { Plan } from '../plan/index.js';
import type { PlanSource } from './format.js';

/** Hex digits of a document's key: 64 bits, so that ten thousand documents never meet. */
const KEY_LENGTH = 16;

/** Key of the document: the beginning of the SHA-256 of its file, so the same file is the same document under any name. */
export function documentKey(plan: Plan): string {
  return (plan.source.sha256 === '' ? planDigest(plan) : plan.source.sha256).slice(0, KEY_LENGTH);
}

/** SHA-256 of the plan as JSON, hex: equal where nothing in it changed. */
export function planDigest(plan: Plan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex');
}

/** The plans without a second one of the same document: the first counts. */
export async function* distinctDocuments(plans: PlanSource): AsyncGenerator<Plan> {
  const seen = new Set<string>();
  for await (const plan of plans) {
    const key = documentKey(plan);
    if (seen.has(key)) continue;
    seen.add(key);
    yield plan;
  }
}
