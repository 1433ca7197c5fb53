/**
 * What changed from one plan to the next: themes are matched, then items under them, then each match is compared field by
 * field. Renderings read the result and nothing else but the plans.
 */
export { applyDiff, type PlanItems } from './apply.js';
export { type DiffOptions, diffPlans } from './compare.js';
export * from './schema.js';
