import { type Block, type Footnote, footnote, type Paragraph, raisedDigits } from '../../document/index.js';
import { namesSource } from '../../vietnamese/layout/openings.js';
import { light } from '../../vietnamese/patterns.js';
import { opensWithAction } from '../../vietnamese/statements/index.js';

const SUPERSCRIPTS = '¹²³⁴⁵⁶⁷⁸⁹⁰';
const NOTE = light(`^([${SUPERSCRIPTS}]{1,3})\\s*(?=\\S)`, 'u');
const MARK = light(`[${SUPERSCRIPTS}]{1,3}`, 'gu');
const UNIT = light(/(?:^|[^\p{L}])(?:k|c|d|m|h)?m$/u);

/** A paragraph that is the text of a footnote: `¹ Theo Công văn số …`. */
export function asFootnote(block: Paragraph): Footnote | null {
  const match = NOTE.exec(block.value);
  if (match === null) return null;
  return footnote(block.value, {
    marks: [{ start: 0, end: match[1]?.length ?? 0 }],
    fragments: block.fragments,
  });
}

/** `1 Theo Tờ trình số …`, `[1] Theo …`, `(1) Theo …`, `(*) Theo …`: a number that is no list's marker, or stars, before a capital. */
const PLAIN_NOTE = /^(?:(\d{1,2})|\[(\d{1,2}|\*{1,3})\]|\((\d{1,2}|\*{1,3})\))\s+(?=\p{Lu})/u;
/** `kinh phí(1)`, `kinh phí [1]`, `kinh phí (1).`: a number or stars in brackets that stand against a word, or behind one at the end of a clause. */
const PLAIN_MARK = light(
  /(?<=[\p{L}\d%”"]) ?(?:\((\d{1,2}|\*{1,3})\)|\[(\d{1,2}|\*{1,3})\])(?=$|[\s.,;:])/gu,
);
interface PlainMark {
  block: Paragraph;
  start: number;
  end: number;
}

/**
 * Sets the notes apart that a text has lost its raised numbers of: a paragraph `1 Theo Tờ trình số …` that answers to a mark `kinh phí(1)` above
 * it. Notes count on from one to the next, and marks are left out of the statements they stand in.
 */
export function setNotesApart(blocks: readonly Block[]): Block[] {
  const marks = new Map<string, PlainMark>();
  return blocks.map((block) => {
    if (block.type !== 'paragraph') return block;
    const note = PLAIN_NOTE.exec(block.value);
    const key = keyOf(note?.[1] ?? note?.[2] ?? note?.[3] ?? '');
    const mark = marks.get(key);
    // «(1) Rà soát …» may be a point; «[1] …» under a mark «[1]» is none.
    const listed = note?.[3] !== undefined && !tellsMore(block.value.slice(note[0].length), mark);
    if (note !== null && mark !== undefined && !listed) {
      marks.delete(key);
      mark.block.marks.push({ start: mark.start, end: mark.end });
      return footnote(block.value, {
        marks: [{ start: 0, end: note[0].trimEnd().length }],
        fragments: block.fragments,
      });
    }
    if (!/[([]/.test(block.value)) return block;
    for (const found of block.value.matchAll(PLAIN_MARK)) {
      marks.set(keyOf(found[1] ?? found[2] ?? ''), {
        block,
        start: found.index,
        end: found.index + found[0].length,
      });
    }
    return block;
  });
}

/** `(1) Theo …` says where something is from; `(1) Giống lấy tại …` gives no work, and its mark touches a word: `cây giống(1)`. */
function tellsMore(words: string, mark: PlainMark | undefined): boolean {
  if (namesSource(words)) return true;
  const touches = mark !== undefined && /\S/u.test(mark.block.value.charAt(mark.start));
  return touches && !opensWithAction(words);
}

/** `01` and `1` are one mark. */
function keyOf(mark: string): string {
  return mark.replace(/^0+/u, '');
}

/**
 * The notes that stand between the paragraphs of a page or Word file as nothing but words, set apart: `¹ Theo …`, `(1) Theo …`; the marks
 * that they answer are known as such.
 */
export function typedNotesApart(blocks: readonly Block[]): Block[] {
  const read = setNotesApart(
    blocks.map((block) => (block.type === 'paragraph' ? (asFootnote(block) ?? block) : block)),
  );
  if (read.some((block, at) => block !== blocks[at])) markReferences(read);
  return read;
}

/**
 * Marks the reference marks in paragraphs, so that statements can leave them out. Only marks a footnote of the document
 * answers to count, and never the power of a unit (`m²`).
 */
export function markReferences(blocks: readonly Block[]): void {
  const known = new Set(
    blocks.filter((block) => block.type === 'footnote').map((note) => markOf(note.value)),
  );
  if (known.size === 0) return;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const match of block.value.matchAll(MARK)) {
      if (!known.has(match[0]) || UNIT.test(block.value.slice(0, match.index))) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      if (!block.marks.some((mark) => mark.start === start)) block.marks.push({ start, end });
    }
  }
}

/** The mark of a note as it would be raised: `¹`; of `[1] Theo …` too. */
function markOf(note: string): string | undefined {
  const plain = PLAIN_NOTE.exec(note);
  return NOTE.exec(note)?.[1] ?? raisedDigits(plain?.[1] ?? plain?.[2] ?? plain?.[3] ?? '') ?? undefined;
}
