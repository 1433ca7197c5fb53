/** Tables of which spaces alone set the columns, in Markdown, which would take their lines for one paragraph. */
import type { IngestNote } from '../../document/index.js';
import type { Stretch } from '../forms/index.js';
import { readLooseTable } from '../loose/index.js';
import type { Line } from '../text/lines.js';
import { endOfLooseTable, findLooseTable } from '../text/looseTable.js';

/** What stands between columns. */
const GAP = / {2,}/u;
/** A heading, strong type, a note, a fence: no line of a table's. */
const NO_ROW = /^(?:#{1,6}\s|\*\*|\[\^|```|~~~)/u;
const FENCE = /^(?:```|~~~)\s{0,4}\w*$/u;

/**
 * Splits lines at the aligned tables among them; the fence around one goes with it.
 *
 * @param notes - takes what is uncertain about a table
 */
export function splitAtAligned(lines: readonly Line[], notes: IngestNote[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = findLaidOut(lines, 0); at >= 0; at = findLaidOut(lines, at)) {
    const end = endOfTable(lines, at);
    const rebuilt = readLooseTable(lines.slice(at, end));
    if (rebuilt === null) {
      at += 1;
      continue;
    }
    const fenced = [lines[at - 1], lines[end]].every((line) => FENCE.test(line?.text.trim() ?? ''));
    const before = lines.slice(from, fenced ? at - 1 : at);
    if (before.length > 0) stretches.push({ lines: before, form: null });
    const form = { name: 'aligned columns', end: () => end, read: () => [rebuilt.table] };
    stretches.push({ lines: lines.slice(at, end), form });
    for (const note of rebuilt.notes) notes.push(note);
    at = fenced ? end + 1 : end;
    from = at;
  }
  if (from < lines.length) stretches.push({ lines: lines.slice(from), form: null });
  return stretches;
}

function findLaidOut(lines: readonly Line[], from: number): number {
  for (let at = findLooseTable(lines, from); at >= 0; at = findLooseTable(lines, at + 1))
    if (isLaidOut(lines[at]?.text ?? '')) return at;
  return -1;
}

/** Titles of three columns with gaps between them. */
function isLaidOut(line: string): boolean {
  return line.trim().split(GAP).length >= 3;
}

function endOfTable(lines: readonly Line[], at: number): number {
  const end = endOfLooseTable(lines, at);
  const heading = lines.slice(at + 1, end).findIndex(({ text }) => NO_ROW.test(text));
  return heading < 0 ? end : at + 1 + heading;
}
