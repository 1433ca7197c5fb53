import {
  type Block,
  clean,
  fold,
  type Ingested,
  type IngestNote,
  type LooseTable,
  type Paragraph,
  paragraph,
} from '../../document/index.js';
import { withMemory } from '../../reading/index.js';
import { asBlocks } from '../forms/asBlocks.js';
import { type ReadHtml, readForm, splitAtTables } from '../forms/index.js';
import { readLooseTable } from '../loose/index.js';
import { decodeEntities, isRule, readMarks, undoEscapes, unlink } from '../marks/index.js';
import { joinPageCuts } from '../pageCuts.js';
import { joinTables } from '../table/joinTables.js';
import { dropContents } from './contents.js';
import { asFootnote, markReferences, setNotesApart } from './footnotes.js';
import { dropFurniture } from './furniture.js';
import { type Line, splitLines } from './lines.js';
import { endOfLooseTable, findLooseTable } from './looseTable.js';
import { createEmphasisReader, plainLines } from './markup.js';
import { areTitleLines, isTabRow, tabRows } from './tabTable.js';
import { type Habit, joinSure, learnHabit, unwrap } from './wrapping/index.js';

/**
 * Reads plain text: marks that are no words → lines → page furniture left out → tables in their forms → the lines of a page joined to paragraphs →
 * loose tables, footnotes and paragraphs → paragraphs cut by a page end joined.
 *
 * @param text - decoded text, any normalisation, any line ends
 * @param readHtml - reads the HTML tables in it; see `htmlReader`
 */
export function readText(text: string, readHtml: ReadHtml = () => []): Ingested {
  return withMemory(() => readLines(text, readHtml));
}

function readLines(text: string, readHtml: ReadHtml): Ingested {
  const { text: words, notes } = readMarks(clean(text.replace(/\r\n?/gu, '\n')));
  const contents = dropContents(dropFurniture(splitLines(words)));
  notes.push(...contents.notes);
  const stretches = splitAtTables(contents.lines);
  const prose = stretches.flatMap(({ lines, form }) => (form === null ? lines : []));
  const habit = learnHabit(prose);
  const read = stretches.flatMap(({ lines, form }) =>
    form === null ? readBlocks(lines, habit, notes) : readForm(form, lines, readHtml),
  );
  const blocks = joinTables(joinPageCuts(setNotesApart(read)));
  markReferences(blocks);
  return { blocks, pages: null, ocr: false, encoding: 'unicode', notes };
}

/** The stretches of lines that are tables stay out of the joining of wrapped lines. */
function readBlocks(lines: readonly Line[], habit: Habit | null, notes: IngestNote[]): Block[] {
  const blocks: Block[] = [];
  const readEmphasis = createEmphasisReader();
  let at = 0;
  while (at < lines.length) {
    const loose = findLooseTable(lines, at);
    const end = loose < 0 ? lines.length : loose;
    const prose = lines.slice(at, end);
    const paragraphs = habit === null ? joinSure(prose) : unwrap(prose, habit);
    for (const block of readProse(paragraphs, readEmphasis)) blocks.push(block);
    if (loose < 0) break;
    at = endOfLooseTable(lines, loose);
    const rebuilt = readLooseTable(lines.slice(loose, at));
    if (rebuilt !== null) {
      blocks.push(rebuilt.table);
      notes.push(...rebuilt.notes);
      continue;
    }
    const table = looseTable(lines.slice(loose, at));
    blocks.push(table);
    notes.push({
      code: 'table-unresolved',
      severity: 'warning',
      message:
        'A table stands here as loose lines; its cells could not be told apart, its words are kept as they stand.',
      ...(table.children[0] === undefined ? {} : { node: table.children[0] }),
    });
  }
  return blocks;
}

function looseTable(lines: readonly Line[]): LooseTable {
  const children = lines.map((line) => paragraph(fold(line.text))).filter((line) => line.value !== '');
  return { type: 'looseTable', children };
}

function readProse(lines: readonly Line[], readEmphasis: ReturnType<typeof createEmphasisReader>): Block[] {
  const blocks: Block[] = [];
  let rows: Line[] = [];
  const closeTable = (): void => {
    if (rows.length === 0) return;
    const made = asBlocks(tabRows(rows));
    const [only] = made;
    if (only?.type === 'table' && areTitleLines(rows))
      for (const row of rows) blocks.push(...readLine(row, readEmphasis));
    else for (const block of made) blocks.push(block);
    rows = [];
  };
  for (const [at, line] of lines.entries()) {
    if (isTabRow(line) || isTabRow(line, rows.at(-1) ?? lines[at + 1])) {
      rows.push(line);
      continue;
    }
    closeTable();
    for (const block of readLine(line, readEmphasis)) blocks.push(asFootnote(block) ?? block);
  }
  closeTable();
  return blocks;
}

function readLine(line: Line, readEmphasis: ReturnType<typeof createEmphasisReader>): Paragraph[] {
  if (isRule(line.text)) return [];
  return plainLines(line.text).flatMap((piece) => {
    const { text, bold, italic } = readEmphasis(piece);
    const value = fold(undoEscapes(decodeEntities(unlink(text))));
    if (value === '' || isRule(value)) return [];
    return [paragraph(value, { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) })];
  });
}
