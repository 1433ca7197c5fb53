/** The library's face. */
export type { Converted, Source as BatchSource } from './batch/index.js';
export { type Conversion, type ConvertOptions, convert } from './convert.js';
export { type ConvertManyOptions, convertMany } from './convertMany.js';
export {
  type Agreement,
  agreementOf,
  appendCorrections,
  applyCorrections,
  CORRECTIONS_ENDING,
  type CorrectionLine,
  correctionLine,
  DOCUMENT_KEY,
  readCorrections,
} from './corrections/index.js';
export {
  applyDiff,
  type DiffOptions,
  diffPlans,
  type PlanDiff,
  type PlanProgress,
  type PlanSeries,
  planDiffSchema,
  progressOf,
  renderDiff,
  seriesOf,
} from './diff/index.js';
export type { DocumentTree, Passage } from './document/index.js';
export { type ErrorCode, KehoachError } from './errors.js';
// Not by the door of the room, which also opens what only the commands use.
export { type ExportedFile, exportPlan, exportPlans } from './export/exportPlans.js';
export type { ExportOptions, PlanSource, Written } from './export/format.js';
export { EXPORT_FORMATS, type ExportFormat } from './export/formats.js';
export { type QueryLimits, type QueryResult, queryPlans } from './export/sqlite/query.js';
export {
  type Accounting,
  type Draft,
  definePass,
  diagnose,
  extractor,
  type ItemDraft,
  type Pass,
  type SectionDraft,
} from './extract/index.js';
export { pictureAsPdf } from './ingest/image/asPdf.js';
export type { SourceFormat } from './ingest/index.js';
export * from './plan/index.js';
export type { QueuePlaces } from './queue/convertMany.js';
export { exportToPostgres } from './store/index.js';
export { VERSION } from './version.js';
export { type WatchFolderOptions, watchFolder } from './watchFolder.js';
