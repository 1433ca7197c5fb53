import { makeCounters } from '../docx/counters.js';
import type { Formats, Stretch } from './formats.js';
import { makeNesting } from './nested.js';
import type { Paragraph } from './paragraphs.js';

/** Stands in front of the first cell of a table: Word's text does not set it apart from the paragraph above. */
export const TABLE = '\x1C';

/** Stands on both sides of the index of a text box, where the box is printed. */
export const PLACE = '\x18';

/** Words to put into a text. */
export interface Insert {
  at: number;
  words: string;
}

/** From here on a paragraph says that it is in no list, whatever its style says ([MS-DOC] 2.6.2). */
const NO_LIST = 0xf801;

/** Numbers and marks that are put into a text. */
export interface Inserts {
  inserts: Insert[];
  /** The numbers of all numbered paragraphs are known. */
  numbered: boolean;
}

/**
 * What Word prints of the body and its text does not hold: automatic numbers in front of paragraphs, where tables begin, those
 * within tables as well, and where text boxes stand.
 *
 * @param text - with hidden and deleted words blanked
 * @param end - of the body
 * @param anchors - place to which each text box is tied, in their order; null where it is not told
 */
export function insertsOf(
  text: string,
  { paragraphs, lists, pages }: Formats,
  end: number,
  anchors: readonly (number | null)[] = [],
): Inserts {
  const counters = makeCounters(lists);
  const nesting = makeNesting();
  const begun = new Set(pages);
  const inserts: Insert[] = [];
  let inTable = false;
  let numbered = paragraphs.length > 0;
  for (const paragraph of paragraphs) {
    if (paragraph.start >= end) break;
    const opens = isInTable(paragraph) && !inTable ? TABLE : '';
    inTable = isInTable(paragraph);
    const { list = 0, level = 0, rowEnd } = paragraph.look;
    const words = text.slice(paragraph.start, paragraph.end);
    const unseen = words.includes('\0') && !/[^\x00-\x1F]/u.test(words);
    const goesOn = begun.has(paragraph.start) && text[paragraph.start - 1] === '\x0B';
    const isCounted = list > 0 && list < NO_LIST && !unseen && !goesOn && rowEnd !== true;
    const label = isCounted ? counters.next(String(list), level) : null;
    numbered &&= !isCounted || label !== null;
    const printed = label === null || label.text.trim() === '' ? '' : `${label.text.trim()} `;
    const nested = nesting.next(paragraph);
    const boxes = anchors.flatMap((anchor, index) =>
      anchor !== null && anchor >= paragraph.start && anchor < paragraph.end ? [PLACE + index + PLACE] : [],
    );
    const before = opens + nested.before + printed;
    const behind = boxes.join('') + nested.behind;
    if (before !== '') inserts.push({ at: paragraph.start, words: before });
    if (behind !== '') inserts.push({ at: paragraph.end - 1, words: behind });
  }
  return { inserts, numbered };
}

function isInTable({ look }: Paragraph): boolean {
  return look.inTable === true || (look.depth ?? 0) > 0;
}

/** The text with words put into it, and its stretches moved with their words. */
export function withInserts(
  text: string,
  stretches: readonly Pick<Stretch, 'start' | 'end' | 'font'>[],
  inserts: readonly Insert[],
): { text: string; stretches: Pick<Stretch, 'start' | 'end' | 'font'>[] } {
  let grown = '';
  let from = 0;
  for (const { at, words } of inserts) {
    grown += text.slice(from, at) + words;
    from = at;
  }
  const moved = makeMover(inserts, true);
  const movedEnd = makeMover(inserts, false);
  return {
    text: grown + text.slice(from),
    stretches: stretches.map(({ start, end, font }) => ({ start: moved(start), end: movedEnd(end), font })),
  };
}

/**
 * Where a place of the text comes to lie; places are asked for in their order.
 *
 * @param behind - behind what is put in at the place itself, or in front of it
 */
function makeMover(inserts: readonly Insert[], behind: boolean): (place: number) => number {
  let next = 0;
  let by = 0;
  return (place) => {
    for (
      let insert = inserts[next];
      insert !== undefined && (insert.at < place || (behind && insert.at === place));
      insert = inserts[++next]
    )
      by += insert.words.length;
    return place + by;
  };
}
