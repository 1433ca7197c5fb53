/** What a person should look at in a plan: only what is doubtful, in reading order. Used by the server to count and by the page to show. */
import type { CorrectionLine } from '../corrections/line.js';
import type { Diagnostic, Plan, Span, Target, Task } from '../plan/index.js';

export type DoubtKind = 'unread' | 'inferred' | 'confidence' | 'no-lead' | 'unclaimed' | 'warning';

/** One thing to look at. */
export interface Doubt {
  kind: DoubtKind;
  /** Key of the item; empty where it is about words outside every item. */
  key: string;
  /** Field of the item, empty for the whole of it; for a diagnostic its code. */
  path: string;
  /** The words in question. */
  text: string;
  spans: readonly Span[];
  /** What the reader said of it, or null. */
  message: string | null;
  settled: boolean;
}

/** Below this a word that was recognised from a picture should be looked at. */
const SURE = 0.8;

/**
 * Everything doubtful in a plan.
 *
 * @param text - canonical text
 * @param lines - corrections that stand: what they settle is marked, and stays in the list so that the count goes up and not the
 * list down
 */
export function doubtsOf(plan: Plan, text: string, lines: readonly CorrectionLine[]): Doubt[] {
  const settled = settledBy(lines);
  const parents = new Set(plan.tasks.map(({ parentId }) => parentId));
  const found: Omit<Doubt, 'settled'>[] = [];
  for (const item of [...plan.targets, ...plan.tasks]) found.push(...doubtsOfItem(item));
  for (const task of plan.tasks)
    if (task.origin === 'annex' && task.lead.length === 0 && !parents.has(task.id))
      if (!task.unread.some(({ field }) => field === 'lead'))
        found.push(about(task, 'no-lead', 'lead', task.text, task.spans));
  const told = found.flatMap(({ kind, spans }) => (kind === 'unread' ? spans : []));
  for (const diagnostic of plan.diagnostics) {
    if (diagnostic.severity === 'info' || isTold(diagnostic, told)) continue;
    found.push({
      kind: diagnostic.code === 'text-unclaimed' ? 'unclaimed' : 'warning',
      key: '',
      path: diagnostic.code,
      text: wordsOf(diagnostic, text),
      spans: diagnostic.spans,
      message: diagnostic.message,
    });
  }
  return found
    .map((doubt) => ({ ...doubt, settled: settled(doubt) }))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function doubtsOfItem(item: Target | Task): Omit<Doubt, 'settled'>[] {
  const found = item.unread.map(({ field, text, spans }) => about(item, 'unread', field, text, spans));
  if (item.deadline?.basis === 'inferred')
    found.push(about(item, 'inferred', 'deadline', item.deadline.text, item.deadline.spans));
  for (const field of ['lead', 'support', 'monitor'] as const) {
    const guessed = item[field].filter(({ basis }) => basis === 'inferred');
    const names = guessed.map(({ name }) => name).join('; ');
    if (guessed.length > 0)
      found.push(
        about(
          item,
          'inferred',
          field,
          names,
          guessed.flatMap(({ spans }) => spans),
        ),
      );
  }
  if (item.spans.some(({ confidence }) => confidence !== null && confidence < SURE))
    found.push(about(item, 'confidence', '', item.text, item.spans));
  return found;
}

function about(
  item: Target | Task,
  kind: DoubtKind,
  path: string,
  text: string,
  spans: readonly Span[],
): Omit<Doubt, 'settled'> {
  return { kind, key: item.key, path, text, spans: spans.length > 0 ? spans : item.spans, message: null };
}

/** A warning about words that an item already names as unread. */
function isTold({ code, spans }: Diagnostic, told: readonly Span[]): boolean {
  return (
    code.endsWith('-unread') &&
    spans.length > 0 &&
    spans.every((span) => told.some((other) => other.start < span.end && span.start < other.end))
  );
}

/** The words of a diagnostic as a line of corrections quotes them. */
function wordsOf({ spans, message }: Diagnostic, text: string): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words.replace(/\s+/gu, ' ').trim() || message;
}

function settledBy(lines: readonly CorrectionLine[]): (doubt: Omit<Doubt, 'settled'>) => boolean {
  const settled = new Set<string>();
  for (const { op, key, path, quote } of lines) {
    if (op === 'accept' && key === '') settled.add(`\n${path}\n${quote}`);
    else if (op === 'accept' || op === 'set') settled.add(`${key}\n${path.split('.')[0] ?? ''}`);
  }
  return ({ key, path, text }) =>
    key === ''
      ? settled.has(`\n${path}\n${text}`)
      : settled.has(`${key}\n`) || settled.has(`${key}\n${path}`);
}
