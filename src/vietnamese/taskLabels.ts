import { readName } from './agencies/read.js';
import { wordsOf } from './agencies/words.js';
import { agencyLabelRole, bearerRole } from './labelForms.js';
import { holdsWord, light, oneOf, opensWith, worded } from './patterns.js';
import { listed } from './sources.js';
import { taskLabels } from './taskLabelWords.js';

/** What a label says of a task. */
export type TaskLabelRole = 'lead' | 'support' | 'monitor' | 'deadline' | 'output' | 'note';

/** Labels printed as a whole; who watches over a task stands in labels made of words only. */
const LISTED = ['lead', 'support', 'deadline', 'output', 'note'] as const;

/** A label and the words behind it; offsets are UTF-16 units into the text. */
export interface TaskLabel {
  role: TaskLabelRole;
  /** The label as printed, without the colon. */
  label: string;
  /** Where the label begins. */
  from: number;
  /** Said in a sentence and not set apart by a colon: `cơ quan chủ trì là Sở X`. */
  said: boolean;
  /** The words behind the colon, closing punctuation left out. */
  start: number;
  end: number;
}

/** Longest label, in UTF-16 units. */
const LONGEST = 90;
/** What may stand in front of a label inside a line. */
const BEFORE = /(?:^|[.;,:()–—-]\s{0,3}|[.;]\s{0,3}[-+*•]\s{0,3})$/u;
const ENDS = /(?<![\s.;,()–—-])[\s.;,()–—-]+$/u;

let byLength: { role: TaskLabelRole; label: string }[] | null = null;

/** What stands between a label and its words. */
const sign = listed(':|\\s{is}\\s', taskLabels, 'gu');

/**
 * Finds the labels of a text with the words behind them: `Đơn vị chủ trì: Phòng A; thời gian: Quý II/2026` has two, and so has
 * `… cơ quan chủ trì là Sở A, cơ quan phối hợp là Sở B`.
 *
 * @param text - a statement or a line
 */
export function readTaskLabels(text: string): TaskLabel[] {
  const found: TaskLabel[] = [];
  for (const { index, 0: printed } of text.matchAll(sign())) {
    const open = found.at(-1);
    const said = printed !== ':';
    const label = said ? saidLabel(text, index) : labelBefore(text, index, open !== undefined);
    if (label === null) continue;
    if (open !== undefined) open.end = label.from;
    found.push({ ...label, said, start: index + printed.length, end: text.length });
  }
  return found.map((one) => ({ ...one, ...trimmed(text, one.start, one.end) }));
}

/** `Lãnh đạo phụ trách`: who oversees a task, and does not do it. */
export const isOfHead = opensWith(() => taskLabels().heads);

const products = opensWith(() => taskLabels().products);
const mentionsProduct = holdsWord(() => taskLabels().products);

/** The outcomes labelled inside a statement: `… trước ngày 15/3. Sản phẩm: Báo cáo.` */
export function productsIn(text: string): TaskLabel[] {
  if (!mentionsProduct(text)) return [];
  return readTaskLabels(text).filter(({ role, label }) => role === 'output' && products(label));
}

/** True where a line is labels and nothing else: `- Cơ quan chủ trì: Sở Y tế.` */
export function isTaskLabelLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const [first] = readTaskLabels(text);
  return first?.said === false && first.from === (text.startsWith('(') ? 1 : 0);
}

const LONGEST_LINE = 900;

type Label = Pick<TaskLabel, 'role' | 'label' | 'from'>;

/**
 * The label that ends at a colon.
 *
 * @param follows - another label of the text stands before it
 */
function labelBefore(text: string, colon: number, follows: boolean): Label | null {
  byLength ??= LISTED.flatMap((role) => taskLabels()[role].map((label) => ({ role, label }))).sort(
    (a, b) => b.label.length - a.label.length,
  );
  const begin = Math.max(0, colon - LONGEST);
  const printed = text.slice(begin, colon).trimEnd();
  const lower = printed.toLowerCase();
  if (lower.length !== printed.length) return null;
  const made = madeLabel(text, begin, printed, follows);
  for (const { role, label } of byLength) {
    if (!lower.endsWith(label)) continue;
    const from = begin + printed.length - label.length;
    if (made !== null && made.from < from) return made;
    if (BEFORE.test(text.slice(Math.max(0, from - 6), from)) && !(isTail(text, from, role) && !follows))
      return { role, label: text.slice(from, from + label.length), from };
  }
  return made ?? timeBefore(text, printed, colon);
}

/** Where a label may begin: behind a mark, or with the text. */
const BEGINNINGS = light(/(?<=^|[.;,:(–—-])\s{0,3}(?:[-+*•]\s{0,3})?(?=\p{L})/gu);

/** A label made of the words of its vocabulary: `Đơn vị chủ trì tham mưu, triển khai`, `Cơ quan chịu trách nhiệm chính`. */
function madeLabel(text: string, begin: number, printed: string, follows: boolean): Label | null {
  for (const match of printed.matchAll(BEGINNINGS)) {
    const at = match.index + match[0].length;
    if (begin > 0 && at === 0) continue;
    const label = printed.slice(at);
    const role = agencyLabelRole(label);
    if (role === null) continue;
    if (isTail(text, begin + at, role) && !follows) continue;
    if (!namesSomebody(text, begin + printed.length, role)) continue;
    return { role, label, from: begin + at };
  }
  return null;
}

/** `cơ quan chủ trì | là Sở X`: the label of a body that a sentence names. */
function saidLabel(text: string, at: number): Label | null {
  if (!namesBody(text, at + 4)) return null;
  const begin = Math.max(0, at - LONGEST);
  const printed = text.slice(begin, at).trimEnd();
  for (const match of printed.matchAll(BEGINNINGS)) {
    const from = match.index + match[0].length;
    const label = printed.slice(from);
    const role = begin > 0 && from === 0 ? null : bearerRole(label);
    if (role !== null) return { role, label, from: begin + from };
  }
  return null;
}

/** `Sở Y tế chủ trì, | phối hợp thực hiện:`: the end of what an agency does, unless another label stands before it. */
function isTail(text: string, from: number, role: TaskLabelRole): boolean {
  const said = role === 'lead' || role === 'support' || role === 'monitor';
  return said && /,\s{0,3}$/u.test(text.slice(Math.max(0, from - 4), from));
}

/** A name stands behind the label: words that begin with a capital, for those who watch over a body that is known. */
function namesSomebody(text: string, from: number, role: TaskLabelRole): boolean {
  const colon = text.indexOf(':', from);
  const capital = /^\s{0,3}\p{Lu}/u.test(text.slice(colon + 1, colon + 6));
  return (capital && role !== 'monitor') || namesBody(text, colon + 1);
}

/** An agency stands behind the colon: `Kiểm tra: Sở Y tế`, not `Kiểm tra: 05 cuộc`. */
function namesBody(text: string, from: number): boolean {
  return readName(wordsOf(text, from, from + LONGEST_NAME), 0) > 0;
}

const LONGEST_NAME = 400;

/** `Thời gian trình Chính phủ`, `Thời hạn gửi báo cáo về Sở`: what is due follows the time. */
const timeOf = worded(() => {
  const { times, timed } = taskLabels();
  return `(?<!\\p{L})${oneOf(times)} ${oneOf(timed)}(?: \\p{L}{1,12}){0,5}$`;
});

function timeBefore(text: string, printed: string, colon: number): Label | null {
  const label = timeOf().exec(printed)?.[0];
  if (label === undefined) return null;
  const from = Math.max(0, colon - LONGEST) + printed.length - label.length;
  return BEFORE.test(text.slice(Math.max(0, from - 6), from)) ? { role: 'deadline', label, from } : null;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  const words = text.slice(from, to);
  const kept = words.replace(ENDS, '');
  const start = from + (kept.length - kept.trimStart().length);
  return { start, end: Math.max(start, from + kept.length) };
}
