import type { Block, DocumentTree, Ingested, TableRow, TextNode } from './types.js';

/**
 * Lays the blocks out as the canonical text and stamps every text node with its offset in it.
 *
 * One block a line, table cells separated by tab, rows by newline. A column that a merged cell covers keeps its tab, so
 * that the columns stay countable; the merged words are printed once, where the cell begins.
 */
export function assembleDocument(ingested: Ingested): DocumentTree {
  const { blocks, ...rest } = ingested;
  const lines: string[] = [];
  let offset = 0;
  const endLine = (line: string): void => {
    lines.push(line);
    offset += line.length + 1;
  };
  const stamp = (node: TextNode): void => {
    node.start = offset;
    endLine(node.value);
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      for (const row of block.children) endLine(stampRow(row, block.columns, offset));
    } else if (block.type === 'looseTable') {
      block.children.forEach(stamp);
    } else {
      stamp(block);
    }
  }
  return { type: 'document', children: blocks, text: lines.join('\n'), ...rest };
}

function stampRow(row: TableRow, columns: number, offset: number): string {
  let line = '';
  let column = 0;
  for (const cell of row.children) {
    line += '\t'.repeat(Math.max(0, cell.column - column));
    column = Math.max(column, cell.column);
    cell.start = offset + line.length;
    line += cell.value;
  }
  return line + '\t'.repeat(Math.max(0, columns - 1 - column));
}

/** Every node that holds words, in the order of the canonical text. */
export function* textNodes(blocks: readonly Block[]): Generator<TextNode> {
  for (const block of blocks) {
    if (block.type === 'table') {
      for (const row of block.children) yield* row.children;
    } else if (block.type === 'looseTable') {
      yield* block.children;
    } else {
      yield block;
    }
  }
}
