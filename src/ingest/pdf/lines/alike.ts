import type { Line, Run } from './types.js';

/** Has words that are drawn alike, in all lines it is given, share one list of runs: a long document has few different words, and keeps each until its end. */
export function sharingRuns(): (lines: readonly Line[]) => void {
  const known = new Map<string, Run[]>();
  return (lines) => {
    for (const { words } of lines) {
      for (const word of words) {
        const key = word.runs.map(({ text, font, raised }) => `${font}\t${raised}\t${text}`).join('\n');
        const runs = known.get(key);
        if (runs === undefined) known.set(key, word.runs);
        else word.runs = runs;
      }
    }
  };
}
