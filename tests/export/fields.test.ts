/** What version 1.1 of the contract added is in every format: who watches over, other cells, words that were not read, places. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import JSZip from 'jszip';
import sqlite from 'node-sqlite3-wasm';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions, exportPlan } from '../../src/export/index.js';
import type { Span } from '../../src/plan/index.js';
import { testFolder } from './support/files.js';
import { by, deadline, organization, plan, task } from './support/plans.js';

const WORDS = {
  text: 'Số hóa hồ sơ lưu trữ',
  monitor: 'Thanh tra tỉnh',
  header: 'Kinh phí',
  extra: '200 triệu đồng',
  unread: 'khi có yêu cầu',
};
const TEXT = `${'-'.repeat(7000)}${Object.values(WORDS).join('\n')}`;

function spansOf(words: string): Span[] {
  const start = TEXT.indexOf(words);
  return [{ start, end: start + words.length, page: 47, bbox: null, confidence: null }];
}

const PLAN = plan({
  organizations: [organization(WORDS.monitor), organization('Sở Nội vụ')],
  targets: [],
  tasks: [
    task('II-1', WORDS.text, {
      lead: [by('Sở Nội vụ')],
      monitor: [{ ...by(WORDS.monitor), spans: spansOf(WORDS.monitor) }],
      deadline: deadline(),
      extra: [{ header: WORDS.header, text: WORDS.extra, spans: spansOf(WORDS.extra) }],
      unread: [{ field: 'deadline', text: WORDS.unread, spans: spansOf(WORDS.unread) }],
      spans: spansOf(WORDS.text),
    }),
  ],
});

/** All of an export as one text, whatever it is packed in. */
async function wordsOf(format: ExportFormat, options: ExportOptions = {}): Promise<string> {
  const files = await exportPlan(PLAN, format, { textOf: () => TEXT, ...options });
  const texts = await Promise.all(files.map(({ name, content }) => unpacked(name, content)));
  return texts.join('\n');
}

async function unpacked(name: string, content: Uint8Array): Promise<string> {
  if (name.endsWith('.xlsx')) {
    const zip = await JSZip.loadAsync(content);
    const parts = Object.values(zip.files).filter((file) => file.name.endsWith('.xml'));
    return (await Promise.all(parts.map((file) => file.async('string')))).join('\n');
  }
  if (name.endsWith('.parquet')) {
    const file = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
    const rows = await parquetReadObjects({ file: file as ArrayBuffer });
    return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));
  }
  if (name.endsWith('.sqlite')) {
    const path = join(await testFolder(), name);
    await writeFile(path, content);
    const database = new sqlite.Database(path, { readOnly: true });
    const tables = ['tasks', 'assignees'].map((table) => database.all(`SELECT * FROM ${table}`));
    database.close();
    return JSON.stringify(tables);
  }
  return new TextDecoder().decode(content).replaceAll('\r\n ', '');
}

const PLACE = spansOf(WORDS.text)[0]?.start ?? 0;

describe.each(EXPORT_FORMATS)('%s', (format) => {
  test('says who watches over, what other cells hold and what was not read', async () => {
    const all = await wordsOf(format);
    expect(all).toContain(WORDS.monitor);
    expect(all).toContain(WORDS.extra);
    expect(all).toContain(WORDS.unread);
  });

  test('says where the words stand', async () => {
    const all = await wordsOf(format);
    if (format !== 'label-studio') expect(all).toContain('47');
    if (format !== 'ics' && format !== 'markdown') expect(all).toContain(String(PLACE));
  });
});

test.each(['planner', 'project', 'jira', 'trello'] as const)(
  'csv --for %s: all of it in the description',
  async (purpose) => {
    const all = await wordsOf('csv', { purpose });
    for (const words of [WORDS.monitor, WORDS.header, WORDS.extra, WORDS.unread, '47'])
      expect(all).toContain(words);
  },
);

test('a workbook to follow tasks in: a column of who watches over, unread words as the deadline as printed', async () => {
  const all = await wordsOf('xlsx', { purpose: 'tracking' });
  expect(all).toContain(WORDS.monitor);
});
