import { type Block, type Hints, type IngestNote, paragraph, type Table } from '../../../document/index.js';
import { isCentred } from '../paragraphs/continues.js';
import { joinText, type LineHabit } from '../paragraphs/text.js';
import type { Printed } from '../paragraphs/types.js';
import { looseNode, tableNode } from '../tables/build.js';
import { linesOfCell, type WholeTable } from '../tables/types.js';
import type { Made } from './flow.js';

/** Blocks, and notes on what could not be resolved. */
export interface Nodes {
  blocks: Block[];
  notes: IngestNote[];
}

/** Makes the nodes of the tree. */
export function nodesOf(made: readonly Made[], habit: LineHabit): Nodes {
  const blocks: Block[] = [];
  const notes: IngestNote[] = [];
  for (const item of made) {
    if (item.kind === 'paragraph') {
      const { value, fragments } = joinText(item.printed.lines, habit);
      if (value !== '') blocks.push(paragraph(value, hintsOf(item.printed), { fragments }));
    } else if (item.table.broken) {
      const loose = looseNode(item.table);
      blocks.push(loose);
      const page = item.table.cells.flatMap(linesOfCell)[0]?.page ?? item.table.lastPage;
      const node = loose.children[0];
      notes.push({
        code: 'table-unresolved',
        severity: 'warning',
        message: `The cells of a table on page ${page} could not be told apart; its words are kept line by line.`,
        ...(node === undefined ? {} : { node }),
      });
    } else {
      const node = tableNode(item.table, habit);
      blocks.push(node);
      notes.push(...doubtsOf(item.table, node));
    }
  }
  return { blocks, notes };
}

/** The rows of a table without rulings that may be one with the row above. */
function doubtsOf({ cells, unsure }: WholeTable, { children }: Table): IngestNote[] {
  if (unsure.length === 0) return [];
  const lines = new Set(unsure);
  const rows = cells.filter((cell) =>
    linesOfCell(cell)
      .slice(0, 1)
      .some((line) => lines.has(line)),
  );
  return [...new Set(rows.map(({ row }) => row))].flatMap((row): IngestNote[] => {
    const node = children[row]?.children.find(({ value }) => value !== '');
    if (node === undefined) return [];
    return [
      {
        code: 'table-row-uncertain',
        severity: 'warning',
        message: `No ruling parts the row of “${node.value}” from the one above; they may be one.`,
        node,
      },
    ];
  });
}

function hintsOf({ lines, measure }: Printed): Hints {
  const hints: Hints = {};
  const first = lines[0];
  if (first === undefined) return hints;
  const written = lines.filter((line) => /[\p{L}\p{N}]/u.test(line.text));
  if (written.length > 0 && written.every((line) => line.bold)) hints.bold = true;
  if (written.length > 0 && written.every((line) => line.italic)) hints.italic = true;
  const before = first.box[0] - measure.left;
  if (isCentred(first, measure)) hints.align = 'center';
  else if (before > 1) hints.indent = Math.round(before * 10) / 10;
  return hints;
}
