import type { Glyph } from '../engine/types.js';

/** Letters of two texts that have more than this share of the narrower one in common lie over one another. */
const COMMON = 0.3;
/** Fewest such letters on a row for its texts to be kept apart. */
const FEWEST = 2;

/**
 * Parts the letters of a row whose texts run into each other, so that each is read whole: `… các sở` over the beginning of `Sở Nội vụ`. Rows in
 * which nothing lies over anything stay one layer.
 *
 * @param letters - from the left
 */
export function layersOf(letters: readonly Glyph[]): Glyph[][] {
  const rivals = rivalsOf(letters);
  if (rivals.size === 0) return [[...letters]];
  const layers: { runs: Set<number>; letters: Glyph[] }[] = [];
  const home = new Map<number, Glyph[]>();
  for (const run of [...new Set(letters.map((letter) => letter.run))].sort((a, b) => a - b)) {
    const own = rivals.get(run);
    const layer = layers.find(({ runs }) => own === undefined || ![...runs].some((other) => own.has(other)));
    if (layer === undefined) {
      const fresh = { runs: new Set([run]), letters: [] };
      layers.push(fresh);
      home.set(run, fresh.letters);
    } else {
      layer.runs.add(run);
      home.set(run, layer.letters);
    }
  }
  for (const letter of letters) home.get(letter.run)?.push(letter);
  return layers.map((layer) => layer.letters);
}

/** For each text of a row, the texts that it runs into. */
function rivalsOf(letters: readonly Glyph[]): Map<number, Set<number>> {
  const counts = new Map<string, number>();
  letters.forEach((letter, index) => {
    for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
      const other = letters[at];
      if (other === undefined || other.run === letter.run) continue;
      const common = Math.min(other.box[2], letter.box[2]) - letter.box[0];
      const narrower = Math.min(other.box[2] - other.box[0], letter.box[2] - letter.box[0]);
      if (common <= narrower * COMMON || common <= 0) continue;
      const key = [other.run, letter.run].sort((a, b) => a - b).join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  const rivals = new Map<number, Set<number>>();
  for (const [key, count] of counts) {
    if (count < FEWEST) continue;
    const [a = 0, b = 0] = key.split(' ').map(Number);
    rivals.set(a, (rivals.get(a) ?? new Set()).add(b));
    rivals.set(b, (rivals.get(b) ?? new Set()).add(a));
  }
  return rivals;
}
