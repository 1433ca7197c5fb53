import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/ingest/markdown/index.js';
import { setRowsApart } from '../../src/ingest/markdown/longTables.js';

const MANY = Array.from({ length: 700 }, (_, at) => at + 1);
const HEAD = '| TT | Việc |\n|:---|---|';
const rows = (row: (at: number) => string): string => MANY.map(row).join('\n');

/** The words of every cell of the tables that are read. */
async function cellsOf(text: string): Promise<string[][][]> {
  const { blocks } = await readMarkdown(text);
  return blocks.flatMap((block) =>
    block.type === 'table' ? [block.children.map((row) => row.children.map(({ value }) => value))] : [],
  );
}

describe('a long table in Markdown', () => {
  test('is given to the parser in parts', () => {
    const { source, apart } = setRowsApart(`${HEAD}\n${rows((at) => `| ${at} | a |`)}\n\nCuối.`);
    expect(source.split('\n')).toHaveLength(2 + 250 + 1 + 2);
    expect(apart.map(({ lines }) => lines.length)).toEqual([450]);
  });

  test.each(['', '  '])('is one table with every row, indented by "%s"', async (indent) => {
    const lines = `${HEAD}\n${rows((at) => `| ${at} | **Việc** ${at} |`)}`.split('\n');
    const [table = [], ...others] = await cellsOf(lines.map((line) => indent + line).join('\n'));
    expect(others).toEqual([]);
    expect(table).toHaveLength(701);
    for (const at of MANY) expect(table[at]?.[1]).toBe(`Việc ${at}`);
  });

  test('keeps the notes that its last rows refer to', async () => {
    const text = `${HEAD}\n${rows((at) => `| ${at} | Việc[^${at}] |`)}\n\n[^699]: Chú thích.\n`;
    const [table = []] = await cellsOf(text);
    expect(table[699]?.[1]).toBe('Việc⁶⁹⁹');
    expect(table[698]?.[1]).toBe('Việc[^698]');
  });

  test('goes back as words where it stands in code', async () => {
    const { blocks } = await readMarkdown(
      `\`\`\`\n${HEAD}\n${rows((at) => `| ${at} | Việc ${at} |`)}\n\`\`\`\n`,
    );
    const words = JSON.stringify(blocks);
    for (const at of MANY) expect(words).toContain(`Việc ${at}`);
    expect(words).not.toContain('\uFDD1');
  });

  test('may have rows without an outer bar', async () => {
    const [table = []] = await cellsOf(`TT | Việc\n---|---\n${rows((at) => `${at} | Việc ${at}`)}\n`);
    expect(table).toHaveLength(701);
  });
});
