import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import type { SourceFormat } from '../../src/ingest/index.js';

const read = (text: string, format: SourceFormat): ReturnType<typeof convert> =>
  convert(new TextEncoder().encode(text), { format });

describe('text made to break its reader', () => {
  test.each<[string, SourceFormat, string, string]>([
    ['quotations in one another', 'markdown', `${'>'.repeat(5_000)} Kế hoạch`, 'Kế hoạch'],
    ['emphasis that never closes', 'markdown', '*Kế_ '.repeat(20_000), 'Kế'],
    ['links that never close', 'markdown', '[Kế]('.repeat(20_000), 'Kế'],
  ])('%s: the words are read', async (_, format, text, words) => {
    expect((await read(text, format)).text).toContain(words);
  });

  test('a table whose cells reach over all others is refused by the name of the limit', async () => {
    const row = '<tr><td colspan="1000" rowspan="65534">a</td></tr>';
    await expect(read(`<table>${row.repeat(2_000)}</table>`, 'html')).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });
});
