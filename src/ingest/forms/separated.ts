import { looksLikeHeader, numberTitles } from '../../vietnamese/columns.js';
import { oneOf, worded } from '../../vietnamese/patterns.js';
import type { Line } from '../text/lines.js';
import { asBlocks } from './asBlocks.js';
import { cellOf } from './cell.js';
import type { Form } from './types.js';

const SIGNS = [';', ','] as const;
const numberFirst = worded(() => `^"?${oneOf(numberTitles())}"?\\s*[;,]`);
const FEWEST_COLUMNS = 3;
/** Lines that a quoted cell may go over. */
const MOST_QUOTED = 40;

/** Cells behind one another with a semicolon or comma between (CSV), under a line of column titles: `TT;Nhiệm vụ;Chủ trì`. */
export const separated: Form = {
  name: 'cells with a sign between',
  end: (lines, at) => recordsFrom(lines, at)?.end ?? at,
  read: (lines) =>
    asBlocks(
      (recordsFrom(lines, 0)?.records ?? []).map((fields) => ({
        cells: fields.map((field) => cellOf(...field.split('\n'))),
      })),
    ),
};

interface Records {
  records: string[][];
  end: number;
}

function recordsFrom(lines: readonly Line[], from: number): Records | null {
  const sign = SIGNS.find((one) => isTitles(lines[from]?.text ?? '', one));
  if (sign === undefined) return null;
  const records: string[][] = [];
  let at = from;
  let width = 0;
  while (at < lines.length) {
    const record = recordAt(lines, at, sign);
    if (record === null || (width > 0 && record.fields.length !== width)) break;
    width = record.fields.length;
    records.push(record.fields);
    at = record.end;
  }
  return records.length > 1 ? { records, end: at } : null;
}

/** A sentence that lists things, «Mục tiêu, nhiệm vụ, giải pháp», has blanks behind its commas and no `TT` in front. */
function isTitles(text: string, sign: string): boolean {
  if (!text.includes(sign) || (text.includes(`${sign} `) && !numberFirst().test(text))) return false;
  const fields = split(text, sign) ?? [];
  return fields.length >= FEWEST_COLUMNS && looksLikeHeader(fields.map((field) => field.trim()));
}

/** The record that begins at a line; a quoted field may hold line ends. */
function recordAt(
  lines: readonly Line[],
  at: number,
  sign: string,
): { fields: string[]; end: number } | null {
  let text = lines[at]?.text ?? '';
  for (let end = at + 1; end <= at + MOST_QUOTED; end++) {
    const fields = split(text, sign);
    if (fields !== null) return { fields, end };
    const next = lines[end];
    if (next === undefined) return null;
    text = `${text}\n${next.text}`;
  }
  return null;
}

/** The fields of a record, or null where a quotation mark is still open. */
function split(text: string, sign: string): string[] | null {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"' && (quoted || field.trim() === '')) {
      if (quoted && text.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else quoted = !quoted;
    } else if (letter === sign && !quoted) {
      fields.push(field);
      field = '';
    } else field += letter;
  }
  return quoted ? null : [...fields, field];
}
