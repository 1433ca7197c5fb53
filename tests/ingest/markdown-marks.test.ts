import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/ingest/markdown/index.js';
import { boundMarks, putMarksBack, withMarks } from '../../src/ingest/markdown/marks.js';

const MANY = '*Việc_ [1]~ '.repeat(1_000);

const wordsOf = async (text: string): Promise<string> => JSON.stringify((await readMarkdown(text)).blocks);

describe('marks by the thousand', () => {
  test('are taken out letter for letter and put back', () => {
    const bound = boundMarks(MANY);
    expect(bound).toHaveLength(MANY.length);
    expect(bound).not.toMatch(/[*_[\]~]/u);
    expect(withMarks(bound)).toBe(MANY);
  });

  test('are left where they are few, block by block', () => {
    const bound = boundMarks(`**đậm**\n\n${MANY}\n\n[a](b)`);
    expect(bound.startsWith('**đậm**\n\n')).toBe(true);
    expect(bound.endsWith('\n\n[a](b)')).toBe(true);
  });

  test('signs by the ten thousand are taken out too, letter for letter', () => {
    const signs = 'a\\`b`<c&amp;'.repeat(15_000);
    const bound = boundMarks(`- d\\e\n\n${signs}`);
    expect(bound.startsWith('- d\\e\n\n')).toBe(true);
    expect(bound.slice(7)).not.toMatch(/[\\`<&]/u);
    expect(withMarks(bound)).toBe(`- d\\e\n\n${signs}`);
  });

  test('stars of a list stay', () => {
    const list = `* một\n  * hai\n* ${MANY}`;
    expect(
      boundMarks(list)
        .split('\n')
        .map((line) => line.trimStart()[0]),
    ).toEqual(['*', '*', '*']);
  });

  test('are put back into every word of a tree', () => {
    const tree = {
      type: 'root',
      children: [
        { type: 'image', alt: boundMarks(MANY) },
        { type: 'text', value: 'a' },
      ],
    };
    putMarksBack(tree);
    expect(tree.children[0]).toMatchObject({ alt: MANY });
  });

  test('lose no word, and leave a table in another block a table', async () => {
    const words = await wordsOf(`# NHIỆM VỤ\n\n- ${MANY}\n\n| TT | Việc |\n|---|---|\n| 1 | Rà soát |\n`);
    expect(words).toContain('*Việc_ [1]~ *Việc_');
    expect(words).toContain('"type":"table"');
    expect(words).toContain('Rà soát');
  });

  test('leave a table of HTML in its place', async () => {
    const table = '<table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>Rà soát</td></tr></table>';
    expect(await wordsOf(`- ${MANY}\n\n${table}\n`)).toContain('"type":"table"');
  });
});
