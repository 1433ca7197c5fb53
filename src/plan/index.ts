/** The plan contract: schemas, the types derived from them, and ids. Imports nothing of the project. */
export * from './heading.js';
export * from './ids.js';
export * from './items.js';
export { LANGUAGES, type Language, LIST_LABELS, labelOf, wordFor } from './labels.js';
export * from './migrate.js';
export * from './plan.js';
export * from './twins.js';
export * from './values.js';
export * from './vocabulary.js';
