/**
 * What changed from one plan to the next: themes are matched, then items under them, then each match is compared field by
 * field. Renderings read the result and the two plans.
 */
export { applyDiff, type PlanItems } from './apply.js';
export { type DiffOptions, diffPlans } from './compare.js';
export {
  type Gate,
  type GateReason,
  type PlanProgress,
  type ProgressEntry,
  type ProgressState,
  planProgressSchema,
  progressOf,
  type TaskProgress,
} from './progress/index.js';
export {
  type Comparison,
  type DiffFormat,
  type RenderOptions,
  renderDiff,
  renderRows,
  renderTracked,
  seriesPage,
} from './render/index.js';
export * from './schema.js';
export { type Life, type PlanSeries, planSeriesSchema, type Quantity, seriesOf } from './series.js';
