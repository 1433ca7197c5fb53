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

/** The gap in front of a letter. */
export interface Gap {
  /** Points; negative where letters overlap. */
  width: number;
  /** A space is drawn in it. */
  drawn: boolean;
  /** Letters stand on both sides, no digits or signs. */
  letters: boolean;
  size: number;
}

/** Tells for each gap of a line whether it separates words. */
export function separatesWords(gaps: readonly Gap[]): boolean[] {
  let wide = 0;
  // «x ≤ 5; y ≥ 7»: spaces beside digits and signs are typed to part them.
  for (const gap of gaps) if (gap.width / gap.size >= SPACED_LETTERS && (gap.letters || !gap.drawn)) wide++;
  if (gaps.length >= FEWEST_GAPS && wide >= gaps.length * WIDE_SHARE) {
    const shares = gaps.map((gap) => gap.width / gap.size).sort((a, b) => a - b);
    const median = shares[Math.floor(shares.length / 2)] ?? 0;
    return gaps.map((gap) => gap.width / gap.size >= median + SPACED_WORDS);
  }
  return gaps.map((gap) => gap.width / gap.size >= (gap.drawn ? LEAST_DRAWN_SPACE : LEAST_OPEN_SPACE));
}
