import { isDelimiter, type Stretch, splitAtTables } from '../forms/index.js';
import { dropFurniture } from '../text/furniture.js';
import type { Line } from '../text/lines.js';

/** A line of Markdown; what stands at its ends means something. */
interface SourceLine extends Line {
  source: string;
}

/** A table in a form that Markdown's parser does not know. */
export interface SetApart {
  form: NonNullable<Stretch['form']>;
  lines: readonly Line[];
}

/** A noncharacter: no text holds it, and a parser reads it as a word. */
const SIGN = '\uFDD0';
const PLACE = /^\uFDD0(\d+)\uFDD0$/u;

/**
 * Takes the tables that are none of Markdown's own out of a source and leaves their places in it, page numbers and running heads too. The rest stays
 * one source, as footnotes and links reach over tables.
 */
export function setTablesApart(source: string): { source: string; tables: SetApart[] } {
  const tables: SetApart[] = [];
  const written: string[] = [];
  for (const { lines, form } of splitAtTables(dropFurniture(sourceLines(source)))) {
    if (form === null || isMarkdownTable(lines)) {
      for (const line of lines)
        written.push(...Array<string>(Math.min(line.blanksAbove, 2)).fill(''), line.source);
      continue;
    }
    written.push('', `${SIGN}${tables.length}${SIGN}`, '');
    tables.push({ form, lines });
  }
  return { source: written.join('\n'), tables };
}

/** The index of the table whose place a paragraph keeps, or null. */
export function placeOf(value: string): number | null {
  const found = PLACE.exec(value)?.[1];
  return found === undefined ? null : Number(found);
}

function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let blanks = 0;
  for (const [at, page] of source.split('\f').entries()) {
    let pageStart = at > 0;
    for (const line of page.split('\n')) {
      if (line.trim() === '') {
        blanks++;
        continue;
      }
      lines.push({ text: line.trimEnd(), source: line, blanksAbove: blanks, pageStart });
      blanks = 0;
      pageStart = false;
    }
  }
  return lines;
}

/** Titles and a delimiter row below, no line between rows: what Markdown's parser reads itself. */
function isMarkdownTable(lines: readonly Line[]): boolean {
  const [, second, ...others] = lines;
  if (second === undefined || !isDelimiter(second.text)) return false;
  return [second, ...others].every(({ blanksAbove }) => blanksAbove === 0);
}
