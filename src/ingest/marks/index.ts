/**
 * Marks that a text's writer or converter made and that are no words of the document: metadata on top, fences, comments, LaTeX, struck words,
 * pictures, raised digits, boxes to tick, rules.
 */
import type { IngestNote } from '../../document/index.js';
import { unframe } from './frame.js';
import { printLatex } from './latex.js';
import { leaveOutPictures } from './pictures.js';
import { leaveOutBoxes, raiseDigits } from './signs.js';
import { leaveOutStruck } from './struck.js';

export { decodeEntities, isRule, undoEscapes, unlink } from './signs.js';

/**
 * Reads the marks that mean the same in plain text and in Markdown.
 *
 * @param text - decoded and cleaned, line ends as `\n`
 * @returns the text without them, and what was left out
 */
export function readMarks(text: string): { text: string; notes: IngestNote[] } {
  const framed = unframe(text);
  const shown = leaveOutPictures(framed.text);
  const struck = leaveOutStruck(printLatex(shown.text));
  return {
    text: leaveOutBoxes(raiseDigits(struck.text)),
    notes: [...framed.notes, ...shown.notes, ...struck.notes],
  };
}
