import type { IngestNote } from '../../document/index.js';
import { isDelimiter, type Stretch, splitAtTables } from '../forms/index.js';
import { dropContents } from '../text/contents.js';
import { dropFurniture } from '../text/furniture.js';
import type { Line } from '../text/lines.js';
import { learnHabit, standsApart, unwrap } from '../text/wrapping/index.js';
import { splitAtAligned } from './aligned.js';
import { unboxTables } from './boxed.js';

/** A table in a form that Markdown's parser does not know. */
export interface SetApart {
  form: NonNullable<Stretch['form']>;
  lines: readonly Line[];
}

/** A noncharacter: no text holds it, and a parser reads it as a word. */
const SIGN = '\uFDD0';
const PLACE = /^\uFDD0(\d+)\uFDD0$/u;

/**
 * Takes the tables that are none of Markdown's own out of a source and leaves their places in it (page numbers, running heads and a table of contents leave none). The rest stays
 * one source, as footnotes and links reach over tables.
 */
export function setTablesApart(source: string): { source: string; tables: SetApart[]; notes: IngestNote[] } {
  const tables: SetApart[] = [];
  const written: string[] = [];
  const contents = dropContents(dropFurniture(sourceLines(source)));
  const notes = [...contents.notes];
  const stretches = splitAtTables(unboxTables(contents.lines)).flatMap((stretch) =>
    stretch.form === null ? splitAtAligned(stretch.lines, notes) : [stretch],
  );
  const habit = learnHabit(stretches.flatMap(({ lines, form }) => (form === null ? lines : [])));
  for (const { lines, form } of stretches) {
    if (form === null || isMarkdownTable(lines)) {
      const plain = form === null && habit !== null ? apart(unwrap(lines, habit)) : spaced(lines);
      for (const line of plain) written.push(line);
    } else {
      written.push('', `${SIGN}${tables.length}${SIGN}`, '');
      tables.push({ form, lines });
    }
  }
  return { source: written.join('\n'), tables, notes };
}

/** Lines with the blank ones above them. */
function spaced(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text, blanksAbove }) => [
    ...Array<string>(Math.min(blanksAbove, 2)).fill(''),
    text,
  ]);
}

/** Lines of which each is a paragraph: Markdown takes two without a blank line between for one. */
function apart(lines: readonly Line[]): string[] {
  return spaced(
    lines.map((line, at) => {
      const above = lines[at - 1];
      const touches = line.blanksAbove === 0 && above !== undefined;
      const words =
        touches && !standsApart(line.text) && !standsApart(above.text) && /^[^\s>]/u.test(line.text);
      return words ? { ...line, blanksAbove: 1 } : line;
    }),
  );
}

/** The index of the table whose place a paragraph keeps, or null. */
export function placeOf(value: string): number | null {
  const found = PLACE.exec(value)?.[1];
  return found === undefined ? null : Number(found);
}

/** What stands at the ends of Markdown's lines means something, and stays. */
function sourceLines(source: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const [at, page] of source.split('\f').entries()) {
    let pageStart = at > 0;
    for (const line of page.split('\n')) {
      if (line.trim() === '') {
        blanks++;
        continue;
      }
      lines.push({ text: line, blanksAbove: blanks, pageStart });
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
