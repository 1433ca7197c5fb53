/** What the entries of a comparison tell of one of its texts: places and words. */
import type { Plan, Span } from '../../plan/index.js';
import type { DiffEntry } from '../schema.js';
import type { Wording } from '../wording.js';

export interface Told {
  /** True where something told lies in these words. */
  holds: (span: Pick<Span, 'start' | 'end'>) => boolean;
  /** True for a word of a part that has no place in the text: the number, who signs, a recipient. */
  says: (word: string) => boolean;
}

export function createTold(
  plan: Plan,
  entries: readonly DiffEntry[],
  side: 'old' | 'new',
  wording: Wording,
): Told {
  const spans = spansOf(plan);
  const places: Pick<Span, 'start' | 'end'>[] = [];
  const words = new Set<string>();
  for (const { kind, oldIds, newIds, changes } of entries) {
    if (kind === 'unchanged') continue;
    for (const id of side === 'old' ? oldIds : newIds) places.push(...(spans.get(id) ?? []));
    for (const { [side]: own } of changes) {
      if (own === null) continue;
      places.push(...own.spans);
      if (own.spans.length === 0) for (const { key } of wording.wordsOf(own.text)) words.add(key);
    }
  }
  const starts = joined(places);
  return {
    holds: ({ start, end }) => {
      const at = lastBefore(starts, end);
      return at !== undefined && at.end > start;
    },
    says: (word) => words.has(word),
  };
}

function spansOf(plan: Plan): Map<string, readonly Span[]> {
  const { sections, targets, tasks, results, statements } = plan;
  return new Map(
    [...sections, ...targets, ...tasks, ...results, ...statements].map(({ id, spans }) => [id, spans]),
  );
}

type Range = Pick<Span, 'start' | 'end'>;

/** The ranges in order, those that meet as one. */
function joined(ranges: readonly Range[]): Range[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** The last range that begins before an offset. */
function lastBefore(ranges: readonly Range[], offset: number): Range | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}
