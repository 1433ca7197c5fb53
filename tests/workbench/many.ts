import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../../src/version.js';
import type { Stored } from '../../src/workbench/server/library/store.js';
import { temporaryFolder } from '../support/folder.js';

/** A folder of documents as if all had been read before. */
export async function folderOfMany(count: number, tasksEach: number): Promise<string> {
  const folder = temporaryFolder();
  const state = join(folder, '.kehoach', 'workbench');
  await mkdir(state, { recursive: true });
  for (let at = 0; at < count; at++) {
    const path = `van-ban-${at}.md`;
    await writeFile(join(folder, path), `${at}`);
    const { size, mtimeMs } = await stat(join(folder, path));
    await writeFile(
      join(state, `${idOf(at)}.record.json`),
      JSON.stringify(recordOf(at, path, size, mtimeMs, tasksEach)),
    );
  }
  return folder;
}

const idOf = (at: number): string => at.toString(16).padStart(32, '0');
export const issuerOf = (at: number): string => `Sở thứ ${at % 40}`;

function recordOf(at: number, path: string, bytes: number, modified: number, tasksEach: number): Stored {
  const id = idOf(at);
  const month = String((at % 12) + 1).padStart(2, '0');
  return {
    entry: {
      id,
      name: path,
      bytes,
      addedAt: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
      status: 'ready',
      progress: null,
      failure: null,
      summary: {
        format: 'markdown',
        pages: null,
        ocr: false,
        kind: 'plan',
        kindLabel: 'KẾ HOẠCH',
        number: `${at}/KH-UBND`,
        issuer: issuerOf(at),
        title: `Việc thứ ${at} của thư viện`,
        issuedOn: `${2020 + (at % 5)}-${month}-05`,
        tasks: tasksEach,
        targets: 0,
        statements: 0,
        unread: at % 3,
        toCheck: at % 4,
        checked: 0,
        corrections: 0,
      },
    },
    path,
    modified,
    version: VERSION,
    words: `van ban ${at} viec thu ${at} cua thu vien`,
    tasks: Array.from({ length: tasksEach }, (_, place) => ({
      document: id,
      key: `t${at}-${place}`,
      text: `Rà soát phòng đọc ${at}-${place}`,
      lead: [issuerOf(at + place)],
      support: [],
      deadline: {
        text: '',
        type: 'by',
        start: null,
        end: `2026-${month}-${String((place % 28) + 1).padStart(2, '0')}`,
      },
    })),
  };
}
