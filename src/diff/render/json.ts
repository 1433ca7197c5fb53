import type { PlanDiff } from '../schema.js';

/** The comparison by its contract: two spaces, one newline at the end. */
export function renderJson(diff: PlanDiff): string {
  return `${JSON.stringify(diff, null, 2)}\n`;
}
