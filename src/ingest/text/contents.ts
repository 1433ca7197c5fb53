import type { IngestNote } from '../../document/index.js';
import { isContentsTitle } from '../../vietnamese/sections.js';
import type { Line } from './lines.js';

/** `I. MỤC TIÊU ........ 3`, `1. Hạ tầng số … … 5`: leaders, then a page. */
const LEADERS = /(?:\.{4}|…{2}|(?:\. ){4}|_{4}) ?\*{0,2}\d{1,4}\*{0,2}$/u;
/** `- [I. MỤC TIÊU](#i-muc-tieu)`: a link into the document itself. */
const LINK = /^(?:[-*+]|\d{1,3}[.)])? {0,4}\[[^\]\n]{1,300}\]\(#[^()\s]{0,300}\)$/u;
/** `I. MỤC TIÊU⇥3`, under a title that says what it is. */
const TABBED = /\t ?\d{1,4}$/u;
/** Entries that make a table of contents. */
const FEWEST = 3;

/**
 * Leaves a table of contents out: its entries are the titles of the document once more.
 *
 * @returns the other lines, and a note where there was one
 */
export function dropContents<L extends Line>(lines: readonly L[]): { lines: L[]; notes: IngestNote[] } {
  const kept: L[] = [];
  let dropped = 0;
  let at = 0;
  while (at < lines.length) {
    const end = endOfContents(lines, at);
    if (end === at) {
      const line = lines[at];
      if (line !== undefined) kept.push(line);
      at++;
      continue;
    }
    dropped += end - at;
    at = end;
  }
  if (dropped === 0) return { lines: kept, notes: [] };
  const message = `A table of contents was left out (${dropped} lines): its entries are titles of the document.`;
  return { lines: kept, notes: [{ code: 'contents-left-out', severity: 'info', message }] };
}

/** Index behind the table of contents that begins at a line, its title included; the line's own where none does. */
function endOfContents(lines: readonly Line[], from: number): number {
  const titled = isContentsTitle(lines[from]?.text ?? '');
  let end = titled ? from + 1 : from;
  let entries = 0;
  for (let at = end; at < lines.length && at - end <= 1; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (!isEntry(text, titled)) {
      if (entries === 0) break;
      continue;
    }
    entries++;
    end = at + 1;
  }
  return entries >= FEWEST ? end : from;
}

function isEntry(text: string, titled: boolean): boolean {
  return LEADERS.test(text) || LINK.test(text) || (titled && TABBED.test(text));
}
