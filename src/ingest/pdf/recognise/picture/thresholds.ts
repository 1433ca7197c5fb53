import type { Grey } from './types.js';

/** Levels of grey below which a pixel counts as ink. */
export interface Thresholds {
  /** Parts dark from bright best (Otsu 1979). */
  otsu: number;
  /** Half-way from there to the paper: hairlines, which scanning greys, are ink too. */
  faint: number;
}

/** A threshold this near white finds noise. */
const WHITEST = 235;

/** The two thresholds of a picture. */
export function thresholdsOf({ data }: Grey): Thresholds {
  const counts = new Float64Array(256);
  for (const level of data) counts[level] = (counts[level] ?? 0) + 1;
  const otsu = otsuOf(counts, data.length);
  let paper = 255;
  for (let level = 255, most = 0; level > otsu; level--) {
    if ((counts[level] ?? 0) > most) {
      most = counts[level] ?? 0;
      paper = level;
    }
  }
  return { otsu, faint: Math.min(WHITEST, Math.round((otsu + paper) / 2)) };
}

function otsuOf(counts: Float64Array, all: number): number {
  let sum = 0;
  for (let level = 0; level < 256; level++) sum += level * (counts[level] ?? 0);
  let [darkCount, darkSum, best, most] = [0, 0, 128, 0];
  for (let level = 0; level < 256; level++) {
    darkCount += counts[level] ?? 0;
    if (darkCount === 0) continue;
    const brightCount = all - darkCount;
    if (brightCount === 0) break;
    darkSum += level * (counts[level] ?? 0);
    const apart = darkSum / darkCount - (sum - darkSum) / brightCount;
    const between = darkCount * brightCount * apart * apart;
    if (between > most) {
      most = between;
      best = level + 1;
    }
  }
  return best;
}
