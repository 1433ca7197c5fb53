import type { Marker, MarkerKind } from '../../vietnamese/markers/index.js';

/** One open list, innermost last; frames link outwards so that alternatives share what they have in common. */
export interface Frame {
  /** The same for two frames that are the same lists, come as far, inside the same others. */
  id: number;
  kind: MarkerKind;
  style: string;
  /** True where words in capitals stand behind the last marker. */
  capitals: boolean;
  /** True where the paragraph of the last marker has the look of a heading. */
  heading: boolean;
  /** Place of the list's last marker. */
  value: number;
  path: readonly number[];
  /** Index of the paragraph that carries the last marker. */
  node: number;
  outer: Frame | null;
  depth: number;
}

const RANKS: Record<Exclude<MarkerKind, 'bullet'>, number> = {
  annex: 0,
  part: 1,
  chapter: 2,
  heading: 3,
  subheading: 4,
  article: 5,
  title: 5.2,
  subtitle: 5.4,
  upper: 6,
  roman: 7,
  point: 7.5,
  arabic: 8,
  decimal: 9,
  lower: 10,
  lowerRoman: 11,
};
const BULLET_RANKS: Record<string, number> = { là: 11.5, '*': 12, '-': 13, '+': 15 };

/** Usual place of a list in the nesting, outermost lowest (Decree 30/2020/NĐ-CP, Appendix I; bullets by usage). */
export function rankOf(marker: Pick<Frame, 'kind' | 'style' | 'path'>): number {
  if (marker.kind === 'bullet') return bulletRank(marker.style);
  return RANKS[marker.kind] + (marker.kind === 'decimal' ? Math.max(0, marker.path.length - 2) * 0.1 : 0);
}

/** Rank of a bullet that stands in others whose glyphs do not tell, `--`: behind all that do. */
const NESTED = 15.5;

function bulletRank(style: string): number {
  const glyph = BULLET_RANKS[style] === undefined ? style.charAt(0) : style;
  const depth = style.length / glyph.length - 1;
  return depth > 0 ? NESTED + Math.min(depth, 9) * 0.1 : (BULLET_RANKS[glyph] ?? 14);
}

/** True where a marker belongs to the list of a frame: same kind, and for bullets the same glyph. */
export function sameList(frame: Frame, marker: Marker): boolean {
  if (frame.kind !== marker.kind) return false;
  if (marker.kind === 'bullet') return frame.style === marker.style;
  return marker.kind !== 'decimal' || frame.path.length === marker.path.length;
}
