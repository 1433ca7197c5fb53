import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from '../../../src/convert.js';
import { definePass, extractor } from '../../../src/extract/index.js';
import { VERSION } from '../../../src/version.js';
import { newRecord } from '../../../src/workbench/server/library/record.js';
import { summaryOf, taskRowsOf, wordsOf } from '../../../src/workbench/server/library/summary.js';
import { temporaryFolder } from '../../support/folder.js';

const PATH = 'mat.md';

/**
 * A folder with one document, read by a reader that lost items: no document is known of which this one loses words. `lost` are words of the
 * items it is to lose.
 */
export async function folderWithLost(
  source: string,
  lost: readonly string[],
): Promise<{ folder: string; id: string }> {
  const folder = temporaryFolder();
  const state = join(folder, '.kehoach', 'workbench');
  await mkdir(state, { recursive: true });
  await writeFile(join(folder, PATH), source);
  const losing = definePass('losing', (draft) => {
    draft.items = draft.items.filter(
      ({ statement }) => !lost.some((words) => statement.text.includes(words)),
    );
  });
  const { plan, text } = await convert(Buffer.from(source), {
    name: PATH,
    format: 'markdown',
    extractor: extractor().use(losing),
  });
  const id = createHash('sha256').update(source).digest('hex').slice(0, 32);
  const { size, mtimeMs } = await stat(join(folder, PATH));
  const record = newRecord(id, PATH, PATH, { bytes: size, modified: mtimeMs });
  const kept = {
    ...record,
    version: VERSION,
    tasks: taskRowsOf(id, plan),
    words: wordsOf(PATH, plan),
    entry: { ...record.entry, status: 'ready', summary: summaryOf(plan, text, []) },
  };
  await writeFile(join(state, `${id}.record.json`), JSON.stringify(kept));
  await writeFile(join(state, `${id}.read.json`), JSON.stringify(plan));
  await writeFile(join(state, `${id}.text`), text);
  return { folder, id };
}
