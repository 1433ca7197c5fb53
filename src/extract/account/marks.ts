import type { Span } from '../../plan/index.js';

/** What became of words, from the weakest claim to the strongest: where two hold, the stronger counts. */
export const USES = ['leftOut', 'letterhead', 'statements', 'cells', 'values', 'titles', 'items'] as const;
export type Use = (typeof USES)[number];

/** What each UTF-16 unit of the canonical text was used for. */
export interface Marks {
  /** Notes a use; a weaker one never hides a stronger. */
  mark(use: Use, spans: readonly Pick<Span, 'start' | 'end'>[]): void;
  /** The use at an offset, null where there is none. */
  at(offset: number): Use | null;
  /** The place of that use among {@link USES}, from 1; 0 where there is none. */
  strengthAt(offset: number): number;
}

/** Marks for a text of a length, nothing used yet. */
export function createMarks(length: number): Marks {
  const uses = new Uint8Array(length);
  return {
    mark(use, spans) {
      const strength = USES.indexOf(use) + 1;
      for (const { start, end } of spans) {
        for (let at = start; at < end; at += 1) if ((uses[at] ?? 0) < strength) uses[at] = strength;
      }
    },
    at(offset) {
      return USES[(uses[offset] ?? 0) - 1] ?? null;
    },
    strengthAt(offset) {
      return uses[offset] ?? 0;
    },
  };
}
