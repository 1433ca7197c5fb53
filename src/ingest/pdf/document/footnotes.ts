import {
  type Block,
  type Footnote,
  footnote,
  paragraph,
  type TextNode,
  textNodes,
} from '../../../document/index.js';
import { light } from '../../../vietnamese/patterns.js';
import { asFootnote, markReferences, setNotesApart } from '../../text/footnotes.js';
import type { PageNotes } from '../furniture/footnotes.js';
import type { Line } from '../lines/types.js';
import { joinText, type LineHabit } from '../paragraphs/text.js';

interface Note {
  page: number;
  lines: Line[];
}

/**
 * Puts each footnote behind the block that holds its mark; a note that runs over the page end is made whole. A note whose
 * mark is not found stands behind the last block of its page.
 */
export function placeFootnotes(
  blocks: readonly Block[],
  pages: readonly PageNotes[],
  habit: LineHabit,
): Block[] {
  const notes = wholeNotes(pages);
  const behind = new Map<Block, Footnote[]>();
  const front: Footnote[] = [];
  for (const note of notes) {
    const { value, fragments } = joinText(note.lines, habit);
    if (value === '') continue;
    const node = asFootnote(paragraph(value)) ?? footnote(value);
    node.fragments = fragments;
    const mark = node.value.slice(0, node.marks[0]?.end ?? 0);
    const home =
      (mark === '' ? null : blockWithMark(blocks, note.page, mark)) ?? lastBlockOf(blocks, note.page);
    if (home === null) front.push(node);
    else behind.set(home, [...(behind.get(home) ?? []), node]);
  }
  const placed = [...front, ...blocks.flatMap((block) => [block, ...(behind.get(block) ?? [])])];
  const read = setNotesApart(notesInText(placed));
  markReferences(read);
  return read;
}

/** Notes that stand between the paragraphs, no line above them: `¹ Gồm 80 km …` below a text that holds `¹`. */
function notesInText(blocks: readonly Block[]): Block[] {
  let above = '';
  return blocks.map((block) => {
    const note = block.type === 'paragraph' ? asFootnote(block) : null;
    const mark = note?.value.slice(0, note.marks[0]?.end ?? 0) ?? '';
    if (note !== null && mark !== '' && above.includes(mark)) return note;
    for (const { value } of textNodes([block])) above += value;
    return block;
  });
}

function wholeNotes(pages: readonly PageNotes[]): Note[] {
  const whole: Note[] = [];
  for (const { page, rest, notes } of pages) {
    const last = whole.at(-1);
    if (rest.length > 0) {
      if (last !== undefined) last.lines.push(...rest);
      else whole.push({ page, lines: rest });
    }
    for (const lines of notes) whole.push({ page, lines: [...lines] });
  }
  return whole;
}

/** Behind a unit a raised number is its power: `100 m²`. */
const POWER = light(/(?:^|[^\p{L}])(?:k|c|d|m|h)?m$/u);

function blockWithMark(blocks: readonly Block[], page: number, mark: string): Block | null {
  const alone = light(`(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])${mark}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])`, 'gu');
  const holds = ({ value }: TextNode): boolean =>
    [...value.matchAll(alone)].some(
      (match) => !POWER.test(value.slice(Math.max(0, match.index - 4), match.index)),
    );
  return blocks.find((block) => nodesOn(block, page).some(holds)) ?? null;
}

function lastBlockOf(blocks: readonly Block[], page: number): Block | null {
  return blocks.findLast((block) => nodesOn(block, page).length > 0) ?? null;
}

function nodesOn(block: Block, page: number): TextNode[] {
  return [...textNodes([block])].filter((node) => node.fragments.some((fragment) => fragment.page === page));
}
