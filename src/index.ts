/** The library's face. */
export { type Conversion, type ConvertOptions, convert } from './convert.js';
export { type ErrorCode, KehoachError } from './errors.js';
export { type Accounting, type Draft, definePass, diagnose, extractor, type Pass } from './extract/index.js';
export type { SourceFormat } from './ingest/index.js';
export * from './plan/index.js';
export { VERSION } from './version.js';
