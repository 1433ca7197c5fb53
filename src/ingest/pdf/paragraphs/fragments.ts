import type { Fragment } from '../../../document/index.js';
import type { Line, Word } from '../lines/types.js';

/** Words above this confidence stand in one fragment, and so do those below it: a doubtful word is not to taint its line. */
const SURE = 0.5;

/** Where a line stands in a value it begins at `start`: one fragment, or several where its words were recognised with different confidence. */
export function fragmentsOf(line: Line, start: number): Fragment[] {
  const whole = { start, end: start + line.text.length, page: line.page, bbox: line.box };
  const sure = line.words.flatMap((word) => word.confidence ?? []);
  if (sure.length === 0) return [whole];
  const fragments: Fragment[] = [];
  let at = start;
  let from = line.words[0];
  for (const [index, word] of line.words.entries()) {
    const end = at + word.text.length;
    const last = fragments.at(-1);
    const confidence = word.confidence ?? 1;
    if (last !== undefined && from !== undefined && (last.confidence ?? 1) >= SURE === confidence >= SURE) {
      last.end = end;
      last.confidence = Math.min(last.confidence ?? 1, confidence);
      last.bbox = boxAround(line, from, word);
    } else {
      if (last !== undefined) last.end = at;
      fragments.push({ start: at, end, page: line.page, bbox: boxAround(line, word, word), confidence });
      from = word;
    }
    at = end + (index + 1 < line.words.length ? 1 : 0);
  }
  return fragments;
}

function boxAround({ box }: Line, first: Word, last: Word): Fragment['bbox'] {
  return [first.x0, box[1], last.x1, box[3]];
}
