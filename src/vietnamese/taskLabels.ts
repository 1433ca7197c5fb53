import { z } from 'zod';
import { dataFile } from './data.js';

const words = z.array(z.string());

/** The labels by what they say of a task. */
export const taskLabels = dataFile(
  'task-labels',
  z.object({ lead: words, support: words, deadline: words, output: words, note: words }),
);

/** What a label says of a task. */
export type TaskLabelRole = keyof ReturnType<typeof taskLabels>;

const ROLES: readonly TaskLabelRole[] = ['lead', 'support', 'deadline', 'output', 'note'];

/** A label and the words behind it; offsets are UTF-16 units into the text. */
export interface TaskLabel {
  role: TaskLabelRole;
  /** The label as printed, without the colon. */
  label: string;
  /** Where the label begins. */
  from: number;
  /** The words behind the colon, closing punctuation left out. */
  start: number;
  end: number;
}

/** Longest label, in UTF-16 units. */
const LONGEST = 48;
/** What may stand in front of a label inside a line. */
const BEFORE = /(?:^|[.;,:()–—-]\s{0,3}|[.;]\s{0,3}[-+*•]\s{0,3})$/u;
const ENDS = /(?<![\s.;,()–—-])[\s.;,()–—-]+$/u;

let byLength: { role: TaskLabelRole; label: string }[] | null = null;

/**
 * Finds the labels of a text with the words behind them: `Đơn vị chủ trì: Phòng A; thời gian: Quý II/2026` has two.
 *
 * @param text - a statement or a line
 */
export function readTaskLabels(text: string): TaskLabel[] {
  const found: TaskLabel[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = labelBefore(text, colon);
    if (label === null) continue;
    const open = found.at(-1);
    if (open !== undefined) open.end = label.from;
    found.push({ ...label, start: colon + 1, end: text.length });
  }
  return found.map((one) => ({ ...one, ...trimmed(text, one.start, one.end) }));
}

/** True where a line is labels and nothing else: `- Cơ quan chủ trì: Sở Y tế.` */
export function isTaskLabelLine(text: string): boolean {
  return (
    text.length <= LONGEST_LINE && readTaskLabels(text)[0]?.from === (/^\(?/u.exec(text)?.[0].length ?? 0)
  );
}

const LONGEST_LINE = 900;

function labelBefore(text: string, colon: number): Pick<TaskLabel, 'role' | 'label' | 'from'> | null {
  byLength ??= ROLES.flatMap((role) => taskLabels()[role].map((label) => ({ role, label }))).sort(
    (a, b) => b.label.length - a.label.length,
  );
  const printed = text.slice(Math.max(0, colon - LONGEST), colon).trimEnd();
  const lower = printed.toLowerCase();
  if (lower.length !== printed.length) return null;
  for (const { role, label } of byLength) {
    if (!lower.endsWith(label)) continue;
    const from = Math.max(0, colon - LONGEST) + printed.length - label.length;
    if (BEFORE.test(text.slice(Math.max(0, from - 6), from)))
      return { role, label: text.slice(from, from + label.length), from };
  }
  return timeBefore(text, printed, colon);
}

/** `Thời gian trình Chính phủ`, `Thời hạn gửi báo cáo về Sở`: what is due follows the time. */
const TIME_OF =
  /(?<!\p{L})(?:thời gian|thời hạn|thời điểm) (?:trình|ban hành|gửi|báo cáo|hoàn thành|triển khai|tổ chức|thực hiện|đào tạo|tập huấn|kiểm tra|diễn ra)(?: \p{L}{1,12}){0,5}$/iu;

function timeBefore(
  text: string,
  printed: string,
  colon: number,
): Pick<TaskLabel, 'role' | 'label' | 'from'> | null {
  const label = TIME_OF.exec(printed)?.[0];
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
