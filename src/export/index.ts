/** Plans → other formats. `exportPlan` gives files in memory, `exportPlans` streams any number of plans to disk. */
export { LANGUAGES, type Language, labelOf } from '../plan/index.js';
export type { Cell } from './columns.js';
export { type ExportedFile, exportPlan, exportPlans, isOneFile } from './exportPlans.js';
export { withScratch } from './files/scratch.js';
export { type ExportOptions, type PlanSource, PURPOSES, type Purpose, type Written } from './format.js';
export { EXPORT_FORMATS, type ExportFormat, FORMATS } from './formats.js';
export { calendarWriter } from './ics/index.js';
export { cellFor, SHEETS } from './sheets/index.js';
export { type QueryLimits, type QueryResult, queryPlans } from './sqlite/query.js';
export { createCounter, GROUPINGS, type Grouping, type TaskGroup } from './tasks/groups.js';
export { selectTasks, type TaskFilter } from './tasks/select.js';
export { type PlanView, viewOf } from './view.js';
export { workbookOf } from './xlsx/one.js';
