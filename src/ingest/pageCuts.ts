import { type Block, fold, type Paragraph } from '../document/index.js';
import { isCapitals } from '../vietnamese/casing.js';
import { asksForSymbol } from '../vietnamese/layout/ends.js';
import { readMarkers } from '../vietnamese/markers/index.js';
import { breaksOff, endsStatement, startsLowerCase } from '../vietnamese/sentences.js';

/** A paragraph shorter than this that stops without punctuation is likelier a heading than a cut statement. */
const SHORTEST_CUT = 40;

/** Letters at the end of a paragraph that tell whether it goes on. */
const TAIL = 200;

/** A paragraph that may go on, and what is asked of its words so far: asked of all of them at each part, many parts would take the square. */
interface Open {
  paragraph: Paragraph;
  parts: string[];
  length: number;
  tail: string;
  capitals: boolean;
}

/**
 * Joins paragraphs that a page end cut in two: the first stops without final punctuation, the second has no marker and
 * goes on. Footnotes in the gap stay behind the joined paragraph.
 */
export function joinPageCuts(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let open: Open | null = null;
  for (const block of blocks) {
    if (block.type === 'paragraph' && open !== null && isCut(open, block)) {
      goOn(open, block.value);
      continue;
    }
    joined.push(block);
    if (block.type === 'footnote') continue;
    close(open);
    open = block.type === 'paragraph' ? begin(block) : null;
  }
  close(open);
  return joined;
}

function begin(paragraph: Paragraph): Open {
  const { value } = paragraph;
  return {
    paragraph,
    parts: [value],
    length: value.length,
    tail: value.slice(-TAIL),
    capitals: isCapitals(value),
  };
}

function goOn(open: Open, value: string): void {
  open.parts.push(value);
  open.length += 1 + value.length;
  open.tail = `${open.tail} ${value}`.slice(-TAIL);
  open.capitals &&= value === value.toUpperCase();
}

/** Gives a paragraph the words of its parts. */
function close(open: Open | null): void {
  if (open !== null && open.parts.length > 1) open.paragraph.value = fold(open.parts.join(' '));
}

/** «… đôn đốc, hướng dẫn của người» | «đứng đầu cơ quan …»; «… theo» | «Quyết định số …»; «… Nghị định số» | «150/2020/NĐ-CP». */
function isCut(first: Open, second: Paragraph): boolean {
  const { hints } = first.paragraph;
  if (endsStatement(first.tail) || readMarkers(second.value).length > 0) return false;
  if (second.hints.heading !== undefined || (second.hints.bold === true && hints.bold !== true)) return false;
  if (startsLowerCase(second.value)) return !isHeading(first) || breaksOff(first.tail);
  if (first.length < SHORTEST_CUT || (first.capitals && !isCapitals(second.value))) return false;
  return breaksOff(first.tail) || (asksForSymbol(first.tail) && /^\d/u.test(second.value));
}

function isHeading({ paragraph: { hints }, capitals }: Open): boolean {
  return hints.heading !== undefined || hints.bold === true || capitals;
}
