import { type Block, type Footnote, footnote, type Paragraph, raisedDigits } from '../../document/index.js';

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

/** `1 Theo Tờ trình số …`, `[1] Theo …`, `(1) Theo …`: a number that is no list's marker, before a capital. */
const PLAIN_NOTE = /^(?:(\d{1,2})|\[(\d{1,2})\]|\((\d{1,2})\))\s+(?=\p{Lu})/u;
/** `kinh phí(1)`, `kinh phí [1]`, `kinh phí (1).`: a number in brackets that stands against a word, or behind one at the end of a clause. */
const PLAIN_MARK = /(?<=[\p{L}\d%”"]) ?(?:\((\d{1,2})\)|\[(\d{1,2})\])(?=$|[\s.,;:])/gu;
/** How a note opens that says where something is from. */
const SOURCE_WORDS =
  /^(?:theo|căn cứ|tại|xem|nguồn|trích|quyết định|nghị quyết|nghị định|kế hoạch|báo cáo|tờ trình|công văn|thông báo|kết luận|chỉ thị|thông tư|luật|văn bản|gồm|bao gồm|trong đó|số liệu|tính đến)(?!\p{L})/iu;

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
  const marks = new Map<number, PlainMark>();
  return blocks.map((block) => {
    if (block.type !== 'paragraph') return block;
    const note = PLAIN_NOTE.exec(block.value);
    const number = Number(note?.[1] ?? note?.[2] ?? note?.[3] ?? Number.NaN);
    const mark = marks.get(number);
    const listed = note?.[1] === undefined && !SOURCE_WORDS.test(block.value.slice(note?.[0].length));
    if (note !== null && mark !== undefined && !listed) {
      marks.delete(number);
      mark.block.marks.push({ start: mark.start, end: mark.end });
      return footnote(block.value, { marks: [{ start: 0, end: note[0].trimEnd().length }] });
    }
    for (const found of block.value.matchAll(PLAIN_MARK)) {
      const value = Number(found[1] ?? found[2]);
      marks.set(value, { block, start: found.index, end: found.index + found[0].length });
    }
    return block;
  });
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
      block.marks.push({ start: match.index, end: match.index + match[0].length });
    }
  }
}

/** The mark of a note as it would be raised: `¹`; of `[1] Theo …` too. */
function markOf(note: string): string | undefined {
  const plain = PLAIN_NOTE.exec(note);
  return NOTE.exec(note)?.[1] ?? raisedDigits(plain?.[1] ?? plain?.[2] ?? plain?.[3] ?? '') ?? undefined;
}
