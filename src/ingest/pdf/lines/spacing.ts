/** Gaps between letters, as shares of the type's size. */
/** A drawn space with less room than this between its neighbours is an artefact of the font: `Quy ết`. */
const LEAST_DRAWN_SPACE = 0.06;
/** A gap this wide separates words though no space is drawn. */
const LEAST_OPEN_SPACE = 0.16;
/** Letters this far apart on the whole line are spaced for show: `T H Ô N G  B Á O`. */
const SPACED_LETTERS = 0.12;
/** How much wider than its letter gaps such a line's word gaps are. */
const SPACED_WORDS = 0.16;
/** Fewest gaps to tell by, and the share of them that must be wide. */
const FEWEST_GAPS = 5;
const WIDE_SHARE = 0.7;

/** The gaps between the letters of a line, in arrays, as a document has many thousands. */
export interface Gaps {
  /** Points; negative where letters overlap. */
  widths: Float64Array;
  /** 1 where a space is drawn in it. */
  drawn: Uint8Array;
  /** 1 where letters stand on both sides, no digits or signs. */
  letters: Uint8Array;
  /** Of the line's type, points. */
  size: number;
}

/** Tells for each gap of a line whether it separates words. */
export function separatesWords({ widths, drawn, letters, size }: Gaps): (gap: number) => boolean {
  let wide = 0;
  // «x ≤ 5; y ≥ 7»: spaces beside digits and signs are typed to part them.
  for (let gap = 0; gap < widths.length; gap++) {
    if ((widths[gap] ?? 0) / size >= SPACED_LETTERS && (letters[gap] === 1 || drawn[gap] === 0)) wide++;
  }
  if (widths.length >= FEWEST_GAPS && wide >= widths.length * WIDE_SHARE) {
    const median = widths.toSorted()[Math.floor(widths.length / 2)] ?? 0;
    return (gap) => (widths[gap] ?? 0) / size >= median / size + SPACED_WORDS;
  }
  return (gap) => (widths[gap] ?? 0) / size >= (drawn[gap] === 1 ? LEAST_DRAWN_SPACE : LEAST_OPEN_SPACE);
}
