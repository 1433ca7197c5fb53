/**
 * Corrections: what people changed of what was read, kept beside the document as JSON Lines and applied again at every later
 * conversion. A line → the item it means (key, then words) → the value put in place of what was read, if that is still what was
 * corrected.
 */
export { type Agreement, agreementOf } from './agreement.js';
export { agrees, foldedWords } from './agrees.js';
export { applyCorrections } from './apply.js';
export { DOCUMENT_KEY } from './documentKey.js';
export { CORRECTIONS_ENDING } from './ending.js';
export { appendCorrections, readCorrections } from './file.js';
export {
  type CorrectionFile,
  type CorrectionLine,
  type CorrectionOp,
  correctionLine,
  correctionOp,
  correctionText,
  parseCorrections,
  standing,
} from './line.js';
