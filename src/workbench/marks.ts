/** Which words of a document belong to which item: runs of the text for documents without pages, boxes for those with. */
import type { Plan, Span } from '../plan/index.js';

export type MarkList = 'tasks' | 'targets' | 'results' | 'statements';

/** A run of the text that belongs together. */
export interface Run {
  text: string;
  /** Key of the item the words are in, or `lost:<offset>` where nothing claimed them, else null. */
  mark: string | null;
  list: MarkList | null;
  /** The value the words were read as: `deadline`, `lead`, … */
  field: string | null;
  lost: boolean;
}

/** A line of the canonical text. */
export interface MarkedLine {
  start: number;
  runs: Run[];
}

/** A box on a page. */
export interface Box {
  mark: string;
  list: MarkList | null;
  field: string | null;
  lost: boolean;
  bbox: readonly [number, number, number, number];
}

interface Mark {
  mark: string;
  list: MarkList | null;
  field: string | null;
  lost: boolean;
  spans: readonly Span[];
}

const LOST = 'text-unclaimed';

/** Name of the mark of words that nothing claimed. */
export function lostMark(spans: readonly Span[]): string {
  return `lost:${spans[0]?.start ?? 0}`;
}

/** The lines of a document with the marks of its plan; each unit of the text is looked at once. */
export function markedLines(plan: Plan, text: string): MarkedLine[] {
  const marks = marksOf(plan);
  const owner = new Int32Array(text.length).fill(-1);
  const value = new Int32Array(text.length).fill(-1);
  for (const [index, { spans, field, lost }] of marks.entries())
    for (const { start, end } of spans)
      for (let at = start; at < Math.min(end, text.length); at++) {
        if (field !== null) value[at] = index;
        if (field === null && (!lost || owner[at] === -1)) owner[at] = index;
        else if (owner[at] === -1) owner[at] = index;
      }
  const lines: MarkedLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, runs: runsOf(text, start, end, owner, value, marks) });
    start = end + 1;
  }
  return lines;
}

function runsOf(
  text: string,
  start: number,
  end: number,
  owner: Int32Array,
  value: Int32Array,
  marks: readonly Mark[],
): Run[] {
  const runs: Run[] = [];
  for (let from = start; from < end; ) {
    let to = from + 1;
    while (to < end && owner[to] === owner[from] && value[to] === value[from]) to++;
    const own = marks[owner[from] ?? -1];
    runs.push({
      text: text.slice(from, to),
      mark: own?.mark ?? null,
      list: own?.list ?? null,
      field: marks[value[from] ?? -1]?.field ?? null,
      lost: own?.lost ?? false,
    });
    from = to;
  }
  return runs;
}

/** The boxes of every page; a value whose box is its item's has none of its own. */
export function boxesByPage(plan: Plan): Map<number, Box[]> {
  const pages = new Map<number, Box[]>();
  const seen = new Set<string>();
  for (const { mark, list, field, lost, spans } of marksOf(plan)) {
    for (const { page, bbox } of spans) {
      if (page === null || bbox === null) continue;
      const place = `${page}/${mark}/${bbox.join()}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const boxes = pages.get(page);
      const box = { mark, list, field, lost, bbox };
      if (boxes === undefined) pages.set(page, [box]);
      else boxes.push(box);
    }
  }
  return pages;
}

/** Items first, so that values lie over them; tasks after statements, so that they win where both claim words. */
function marksOf(plan: Plan): Mark[] {
  const marks: Mark[] = [];
  for (const list of ['statements', 'results', 'targets', 'tasks'] as const)
    for (const { key, spans } of plan[list]) marks.push({ mark: key, list, field: null, lost: false, spans });
  for (const { code, spans } of plan.diagnostics)
    if (code === LOST && spans.length > 0)
      marks.push({ mark: lostMark(spans), list: null, field: null, lost: true, spans });
  for (const list of ['targets', 'tasks'] as const)
    for (const item of plan[list]) {
      const add = (field: string, spans: readonly Span[]): void => {
        if (spans.length > 0) marks.push({ mark: item.key, list, field, lost: false, spans });
      };
      for (const field of ['lead', 'support', 'monitor', 'measures', 'unread'] as const)
        for (const { spans } of item[field]) add(field, spans);
      if (item.deadline !== null) add('deadline', item.deadline.spans);
      if (!('outputSpans' in item)) continue;
      add('outputs', item.outputSpans);
      add('note', item.noteSpans);
      add('objective', item.objectiveSpans);
      add('activity', item.activitySpans);
    }
  return marks;
}
