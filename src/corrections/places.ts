/** Where words stand: from words back to spans of the canonical text. */
import type { Plan, Span } from '../plan/index.js';

/** A text with single spaces, and where each of its units stands in the text it was made of. */
export interface Folded {
  text: string;
  at: number[];
}

/** The text of spans with white space folded, joined as an item's text is. */
export function foldedSlices(text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): Folded {
  const folded: Folded = { text: '', at: [] };
  const units: string[] = [];
  let pending = false;
  for (const { start, end } of spans) {
    pending ||= units.length > 0;
    for (let at = start; at < end; at++) {
      const unit = text.charAt(at);
      if (/\s/u.test(unit)) {
        pending ||= units.length > 0;
        continue;
      }
      if (pending) {
        units.push(' ');
        folded.at.push(at);
        pending = false;
      }
      units.push(unit);
      folded.at.push(at);
    }
  }
  folded.text = units.join('');
  return folded;
}

/** The spans of a stretch of a folded text, with the page and box of the spans it lies in. */
export function spansOfStretch(folded: Folded, from: number, to: number, around: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const span of around) {
    const inside = folded.at
      .slice(from, to)
      .filter((at, index) => folded.text[from + index] !== ' ' && at >= span.start && at < span.end);
    const first = inside[0];
    const last = inside.at(-1);
    if (first !== undefined && last !== undefined) spans.push({ ...span, start: first, end: last + 1 });
  }
  return spans;
}

/**
 * Where words stand in the document, however its lines are broken; of several places the one nearest to `near`.
 *
 * @returns null where they stand nowhere
 */
export function findWords(plan: Plan, text: string, quote: string, near: number): Span[] | null {
  const words = quote.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (words === '') return null;
  const folded = foldedSlices(text, [{ start: 0, end: text.length }]);
  let best: { start: number; end: number } | null = null;
  for (
    let from = folded.text.indexOf(words);
    from !== -1;
    from = folded.text.indexOf(words, from + words.length)
  ) {
    const start = folded.at[from] ?? 0;
    const end = (folded.at[from + words.length - 1] ?? 0) + 1;
    if (best === null || Math.abs(start - near) < Math.abs(best.start - near)) best = { start, end };
  }
  return best === null ? null : [placed(plan, best)];
}

/** A span with the page and box of whatever the plan holds there. */
function placed(plan: Plan, { start, end }: { start: number; end: number }): Span {
  const around = [
    ...plan.diagnostics,
    ...plan.statements,
    ...plan.sections,
    ...plan.tables.flatMap(({ rows }) => rows),
  ]
    .flatMap(({ spans }) => spans)
    .find((span) => span.start < end && span.end > start);
  return {
    start,
    end,
    page: around?.page ?? null,
    bbox: around?.bbox ?? null,
    confidence: around?.confidence ?? null,
  };
}
