/** Long scans, whose pages may be read ahead of the document. */
export { type Look, lookAtPages, readPagesAhead } from './pdf/ahead.js';
