/** The forms in which a text that has no table model writes tables. A new form is one file here and one line in the list. */
import type { Block } from '../../document/index.js';
import type { Line } from '../text/lines.js';
import { dashedColumns } from './dashedColumns.js';
import { grid } from './grid.js';
import { html } from './html.js';
import { loneBars } from './loneBars.js';
import { pipes } from './pipes.js';
import { separated } from './separated.js';
import type { Form, ReadHtml } from './types.js';

export { htmlReader } from './html.js';
export { isLoneBar } from './loneBars.js';
export { isDelimiter } from './pipes.js';
export type { ReadHtml } from './types.js';

/** Likeliest first where two could begin at one line. */
const FORMS: readonly Form[] = [html, grid, loneBars, pipes, dashedColumns, separated];

/** Lines between tables, or the lines of one with its form. */
export interface Stretch<L extends Line = Line> {
  lines: readonly L[];
  form: Form | null;
}

/** Splits lines at the tables among them. */
export function splitAtTables<L extends Line>(lines: readonly L[]): Stretch<L>[] {
  const stretches: Stretch<L>[] = [];
  let from = 0;
  let at = 0;
  while (at < lines.length) {
    const found = formAt(lines, at);
    if (found === null) {
      at++;
      continue;
    }
    if (at > from) stretches.push({ lines: lines.slice(from, at), form: null });
    stretches.push({ lines: lines.slice(at, found.end), form: found.form });
    at = found.end;
    from = at;
  }
  if (at > from) stretches.push({ lines: lines.slice(from, at), form: null });
  return stretches;
}

function formAt(lines: readonly Line[], at: number): { form: Form; end: number } | null {
  for (const form of FORMS) {
    const end = form.end(lines, at);
    if (end > at) return { form, end };
  }
  return null;
}

/** The blocks of a stretch that is a table. */
export function readForm(form: Form, lines: readonly Line[], readHtml: ReadHtml): Block[] {
  return form.read(lines, readHtml);
}
