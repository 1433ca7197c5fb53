import {
  type DocumentTree,
  type Passage,
  passageOf,
  slicePassage,
  type TextNode,
  textNodes,
} from '../document/index.js';
import type { Assignee, Measure, Span, UnreadField } from '../plan/index.js';
import { isListedAgency } from '../vietnamese/agencies/classify.js';
import { bodiesOfCell } from '../vietnamese/agencies/placeRules.js';
import { light } from '../vietnamese/patterns.js';
import { citationWords } from '../vietnamese/references/words.js';
import { listed } from '../vietnamese/sources.js';
import { ASSIGNEE_ROLES } from './assignees/assignee.js';
import type { ItemWords } from './draft.js';
import { diagnose, step } from './pass.js';
import type { Assigned, Begun } from './stages.js';

/** Words recognised with less confidence than this give no value. */
const LEAST_SURE = 0.5;
/** Words that open as no body's name does are taken for one only where each was read at least as surely as this. */
const SURE_NAME = 0.87;
/** `5/2026`, `III`, and what they are misread as: `IH`, `l`. Words of other letters prove themselves by being words. */
const NUMERAL = light(/\d|(?<![\p{L}\d])[IVXLHl|]{1,5}(?![\p{L}\d])/u);

/** The lines at the head of a document among which its number and date stand, mostly filled in by hand: `Số: 16 /CT-UBND`, `ngày 27 tháng 12`. */
const HEAD_LINES = 12;
const LONGEST_LINE = 80;
const numberOrDate = listed('^{numberSigns}\\s?[:./]|^[\\p{L}\\s-]{2,30}, {days}\\s', citationWords);

/** `Quý II, II`: no list names one thing twice, so one of the two was misread. */
const twice = listed(
  '(?<![\\p{L}\\d])([IVX]{1,4}|\\d{1,2})(?:,|;| {and}| -)\\s?\\1(?![\\p{L}\\d/.])',
  citationWords,
  'u',
);

/**
 * Takes back the values that were read from words recognised without enough confidence: a number, a time, a cited document, an agency that no list knows. Their
 * words go to `unread`, for a person to look at the page: `5/2026` taken for `9/2026` is worse than nothing.
 */
export const doubts = step('doubts', (draft: Assigned, tree) => {
  if (!tree.ocr) return;
  const wordsAt = passagesBySpan(tree);
  const said = new Set<string>();
  for (const node of [...textNodes(tree.children)].slice(0, HEAD_LINES)) {
    const words = passageOf(node);
    if (words.text.length <= LONGEST_LINE && numberOrDate().test(words.text) && isDoubted(words))
      sayOnce(draft, words, said);
  }
  draft.heading.references = draft.heading.references.filter(({ spans }) => {
    const words = doubtedIn(spans, wordsAt, (text) => /\d/u.test(text));
    if (words !== null) sayOnce(draft, words, said);
    return words === null;
  });
  let before: string | null = null;
  for (const item of draft.items) {
    const doubt = (field: UnreadField, words: Passage): void => {
      item.unread.push({ field, words });
      sayOnce(draft, words, said);
    };
    item.measures = item.measures.filter(({ spans }) => {
      const words = doubtedIn(spans, wordsAt, (text) => NUMERAL.test(text));
      if (words !== null) doubt('measures', words);
      return words === null;
    });
    const late =
      item.deadline === null ? null : doubtedIn(item.deadline.spans, wordsAt, (text) => NUMERAL.test(text));
    if (late !== null) {
      item.deadline = null;
      doubt('deadline', late);
    }
    for (const role of ASSIGNEE_ROLES) {
      item[role] = item[role].filter((assignee) => {
        const words = doubtedName(assignee, wordsAt);
        if (words !== null) doubt(role, words);
        return words === null;
      });
    }
    const number = doubtedNumber(item, before);
    before = item.number;
    if (number !== null) {
      item.number = null;
      doubt('number', number);
    }
  }
});

/** The measures of a report's sentence; none of one whose numbers are unsure, which is said. */
export function sureOf(draft: Begun, sentence: Passage, measures: Measure[]): Measure[] {
  if (measures.length === 0 || !isDoubted(sentence, (text) => NUMERAL.test(text))) return measures;
  diagnoseDoubt(draft, sentence);
  return [];
}

/** True where some of a passage's words that a test picks were recognised without enough confidence. */
export function isDoubted(
  passage: Passage,
  matters: (text: string) => boolean = () => true,
  bar = LEAST_SURE,
): boolean {
  return passage.parts.some(({ node, from, to }) =>
    node.fragments.some(
      ({ start, end, confidence }) =>
        confidence !== undefined &&
        confidence < bar &&
        start < to &&
        end > from &&
        matters(node.value.slice(Math.max(start, from), Math.min(end, to))),
    ),
  );
}

/** Says that words gave no value, once wherever they are used. */
function sayOnce(draft: Begun, words: Passage, said: Set<string>): void {
  const [part] = words.parts;
  const key = `${part === undefined ? '' : part.node.start + part.from} ${words.text}`;
  if (said.has(key)) return;
  said.add(key);
  diagnoseDoubt(draft, words);
}

/** Notes that words were recognised too unsurely for a value. */
export function diagnoseDoubt(draft: Begun, words: Passage): void {
  const message = `“${words.text}” could not be recognised surely enough to take a value from it; look at the page.`;
  diagnose(draft, 'ocr-low-confidence', 'warning', message, words);
}

type WordsAt = (span: Span) => Passage;

function doubtedIn(
  spans: readonly Span[],
  wordsAt: WordsAt,
  matters: (text: string) => boolean,
): Passage | null {
  const words = spans.map(wordsAt);
  return (
    words.find((one) => isDoubted(one, matters) || (isRecognised(one) && twice().test(one.text))) ?? null
  );
}

/** True where character recognition read the words. */
function isRecognised({ parts }: Passage): boolean {
  return parts.some(({ node }) => node.fragments.some(({ confidence }) => confidence !== undefined));
}

/**
 * An agency that a list knows was read right, even where the engine was not sure; one with a number in its name may be its neighbour. One that opens with no word that names a
 * body is doubted unless every word of it was read surely: `Cống thông tin điện tử tỉnh` for Cổng, `các nhàng` for Các phòng.
 */
function doubtedName({ name, spans }: Assignee, wordsAt: WordsAt): Passage | null {
  const bodies = bodiesOfCell(name, []);
  const isRead = bodies.length > 0 && bodies.every((body) => body.known);
  for (const words of spans.map(wordsAt)) {
    const at = words.text.indexOf(name);
    const printed = at < 0 ? words : slicePassage(words, at, at + name.length);
    if (!isRead && isDoubted(printed, undefined, SURE_NAME)) return printed;
    if (isDoubted(printed, isListedAgency(name) ? (text) => /\d/u.test(text) : undefined)) return printed;
  }
  return null;
}

/** A row's own numeral, where it is printed and unsure, or can be none: `u` for 11. */
function doubtedNumber({ number, cells }: ItemWords, before: string | null): Passage | null {
  const cell = cells.number?.[0];
  if (number === null || cell === undefined || cell.passage.text.trim() === '') return null;
  const isNone = isRecognised(cell.passage) && !isRowNumber(number, before);
  return isNone || isDoubted(cell.passage) ? cell.passage : null;
}

const ROW_NUMBER = light(/^\(?(?:\d{1,3}(?:[.,]\d{1,3})*|[IVXLC]{1,6})[.)]?$/u);
const ROW_LETTER = light(/^[a-zđ][.)]?$/u);

/** Whether the number of a row can be one: digits, a Roman numeral, or a letter where letters count the rows, as the number of the row before tells. */
export function isRowNumber(number: string, before: string | null): boolean {
  if (ROW_NUMBER.test(number)) return true;
  return ROW_LETTER.test(number) && (/^a/u.test(number) || ROW_LETTER.test(before ?? ''));
}

/** Finds the words that a span covers. */
function passagesBySpan(tree: DocumentTree): WordsAt {
  const nodes = [...textNodes(tree.children)].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    const node = nodeAt(nodes, start);
    if (node === undefined) return { text: '', parts: [] };
    return passageOf(node, Math.max(0, start - node.start), Math.min(node.value.length, end - node.start));
  };
}

/** The last node that begins at an offset or before it. */
function nodeAt(nodes: readonly TextNode[], offset: number): TextNode | undefined {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return nodes[low];
}
