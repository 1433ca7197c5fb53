import type { Block, Table } from '../../src/document/index.js';

/** Blocks as short lines: paragraphs as they are, `¹ note` for footnotes, rows of a table with ` | ` between the cells. */
export function shownBlocks(blocks: readonly Block[]): (string | string[])[] {
  return blocks.map((block) => {
    switch (block.type) {
      case 'table':
        return shownTable(block);
      case 'looseTable':
        return ['(loose)', ...block.children.map((line) => line.value)];
      case 'footnote':
        return `note: ${block.value}`;
      default:
        return block.value;
    }
  });
}

/** A table's rows, ` | ` between the cells and `=` before a header. */
export function shownTable(table: Table): string[] {
  return table.children.map(
    (row) => (row.header ? '= ' : '') + row.children.map((cell) => cell.value).join(' | '),
  );
}
