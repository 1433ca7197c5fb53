import { type Block, fold, type Paragraph } from '../document/index.js';
import { isCapitals } from '../vietnamese/casing.js';
import { readMarkers } from '../vietnamese/markers/index.js';
import { breaksOff, endsStatement, startsLowerCase } from '../vietnamese/sentences.js';

/** A paragraph shorter than this that stops without punctuation is likelier a heading than a cut statement. */
const SHORTEST_CUT = 40;

/**
 * Joins paragraphs that a page end cut in two: the first stops without final punctuation, the second has no marker and
 * goes on. Footnotes in the gap stay behind the joined paragraph.
 */
export function joinPageCuts(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let open: Paragraph | null = null;
  for (const block of blocks) {
    if (block.type === 'paragraph' && open !== null && isCut(open, block)) {
      open.value = fold(`${open.value} ${block.value}`);
      continue;
    }
    joined.push(block);
    if (block.type === 'paragraph') open = block;
    else if (block.type !== 'footnote') open = null;
  }
  return joined;
}

/** «… đôn đốc, hướng dẫn của người» | «đứng đầu cơ quan …»; «… theo» | «Quyết định số …»; «… Nghị định số» | «150/2020/NĐ-CP». */
function isCut(first: Paragraph, second: Paragraph): boolean {
  if (endsStatement(first.value) || readMarkers(second.value).length > 0) return false;
  if (second.hints.heading !== undefined || (second.hints.bold === true && first.hints.bold !== true))
    return false;
  if (startsLowerCase(second.value)) return !isHeading(first) || breaksOff(first.value);
  if (first.value.length < SHORTEST_CUT || (isCapitals(first.value) && !isCapitals(second.value)))
    return false;
  return breaksOff(first.value) || (/(?<!\p{L})số$/u.test(first.value) && /^\d/u.test(second.value));
}

function isHeading(block: Paragraph): boolean {
  if (block.hints.heading !== undefined || block.hints.bold === true) return true;
  return isCapitals(block.value);
}
