import { type Block, type Footnote, footnote, type Paragraph } from '../../document/index.js';

const SUPERSCRIPTS = '¹²³⁴⁵⁶⁷⁸⁹⁰';
const NOTE = new RegExp(`^([${SUPERSCRIPTS}]{1,3})\\s*(?=\\S)`, 'u');
const MARK = new RegExp(`[${SUPERSCRIPTS}]{1,3}`, 'gu');
const UNIT = /(?:^|[^\p{L}])(?:k|c|d|m|h)?m$/u;

/** A paragraph that is the text of a footnote: `¹ Theo Công văn số …`. */
export function asFootnote(block: Paragraph): Footnote | null {
  const match = NOTE.exec(block.value);
  if (match === null) return null;
  return footnote(block.value, { marks: [{ start: 0, end: match[1]?.length ?? 0 }] });
}

/**
 * Marks the reference marks in paragraphs, so that statements can leave them out. Only marks a footnote of the document
 * answers to count, and never the power of a unit (`m²`).
 */
export function markReferences(blocks: readonly Block[]): void {
  const known = new Set(
    blocks.filter((block) => block.type === 'footnote').map((note) => NOTE.exec(note.value)?.[1]),
  );
  if (known.size === 0) return;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const match of block.value.matchAll(MARK)) {
      if (!known.has(match[0]) || UNIT.test(block.value.slice(0, match.index))) continue;
      block.marks.push({ start: match.index, end: match.index + match[0].length });
    }
  }
}
