import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { exportPlans } from '../../src/export/index.js';
import { RELATIONS } from '../../src/export/relations/index.js';
import type { Plan } from '../../src/plan/index.js';
import { built, IS_BUILT } from '../support/built.js';
import { outputOf, program, testFolder } from './support/files.js';
import { by, copyOf, HOSTILE, plan, task } from './support/plans.js';

const sqlite3 = program(['sqlite3']);

const plans = (): Plan[] => [plan(), copyOf(plan(), 'ke-hoach-my-loc-dong.pdf')];
const COUNTS = {
  documents: 2,
  sections: 8,
  organizations: 8,
  targets: 4,
  tasks: 10,
  results: 2,
  statements: 0,
  measures: 6,
  assignees: 12,
};

describe.skipIf(sqlite3 === null)('sqlite, read back by sqlite3', () => {
  async function ask(path: string, sql: string): Promise<Record<string, unknown>[]> {
    return JSON.parse((await outputOf(sqlite3 ?? '', ['-json', path, sql])) || '[]');
  }

  test('rows and sums are those of the plans, keys hold', async () => {
    const path = join(await testFolder(), 'p.sqlite');
    const written = await exportPlans(plans(), 'sqlite', path);
    expect(written).toMatchObject({ plans: 2, rows: 52 });
    for (const [table, rows] of Object.entries(COUNTS))
      expect(await ask(path, `select count(*) as n from ${table}`)).toEqual([{ n: rows }]);
    expect(await ask(path, 'select sum(value) as s from measures')).toEqual([{ s: 2 * (95 + 80 + 20) }]);
    expect(await ask(path, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(await ask(path, 'pragma foreign_key_check')).toEqual([]);
    expect(
      await ask(
        path,
        "select task_id, deadline_end from tasks where deadline_end <= '2026-06-30' order by task_id limit 1",
      ),
    ).toEqual([{ task_id: 'II-2.1', deadline_end: '2026-06-30' }]);
  });

  test('loading twice changes nothing, not a byte', async () => {
    const path = join(await testFolder(), 'p.sqlite');
    await exportPlans(plans(), 'sqlite', path);
    const before = await readFile(path);
    expect(await exportPlans([...plans(), ...plans()], 'sqlite', path)).toMatchObject({ rows: 0 });
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test('a document that changed takes the place of its old plan, others stay', async () => {
    const path = join(await testFolder(), 'p.sqlite');
    await exportPlans(plans(), 'sqlite', path);
    await exportPlans([{ ...plan(), tasks: [task('II-9', 'Việc mới')] }], 'sqlite', path);
    expect(await ask(path, 'select count(*) as n from tasks')).toEqual([{ n: 6 }]);
    expect(await ask(path, "select text from tasks where task_id = 'II-9'")).toEqual([{ text: 'Việc mới' }]);
    expect(await ask(path, 'select count(*) as n from assignees')).toEqual([{ n: 6 }]);
  });

  test('the older version is kept whole, and comes back by no way', async () => {
    const path = join(await testFolder(), 'p.sqlite');
    const corrected = plan({ tasks: [task('II-9', 'Việc mới')] });
    await exportPlans(plans(), 'sqlite', path);
    await exportPlans([corrected], 'sqlite', path);
    const [kept] = await ask(path, 'select document_id, source_name, position, rows from versions');
    expect(kept).toMatchObject({ document_id: plan().document.key, position: 1 });
    expect(JSON.parse(String(kept?.['rows'])).tasks).toHaveLength(5);
    const before = await readFile(path);
    await exportPlans([plan(), corrected], 'sqlite', path);
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test('another file name or version of the program is no other plan', async () => {
    const path = join(await testFolder(), 'p.sqlite');
    await exportPlans([plan()], 'sqlite', path);
    const renamed = plan({ generator: { name: 'kehoach', version: '9.9.9' } });
    renamed.source.name = 'ban-sao.docx';
    expect(await exportPlans([renamed], 'sqlite', path)).toMatchObject({ rows: 0 });
  });

  test('monitors, other cells, unread words and twins are there', async () => {
    const path = join(await testFolder(), 'p.sqlite');
    await exportPlans([fullPlan()], 'sqlite', path);
    expect(
      await ask(path, 'select task_id, same_as, counted, extra, unread, page, char_start from tasks'),
    ).toEqual(FULL_ROWS.map((row) => ({ ...row, counted: Number(row.counted) })));
    expect(await ask(path, "select name, counted from assignees where role = 'monitor'")).toEqual([
      { name: 'Văn phòng UBND tỉnh', counted: 1 },
    ]);
  });

  test('texts are kept word for word', async () => {
    const path = join(await testFolder(), 'p.sqlite');
    await exportPlans(
      [plan({ tasks: HOSTILE.map((text, index) => task(`II-${index}`, text)) })],
      'sqlite',
      path,
    );
    expect((await ask(path, 'select text from tasks order by position')).map((row) => row['text'])).toEqual(
      HOSTILE,
    );
  });

  test('a plan that contradicts itself, or a file that is no database, is refused', async () => {
    const folder = await testFolder();
    const twice = plan({ tasks: [task('II-1', 'một'), task('II-1', 'hai')] });
    await expect(exportPlans([twice], 'sqlite', join(folder, 'p.sqlite'))).rejects.toMatchObject({
      code: 'usage',
    });
    await exportPlans([plan()], 'jsonl', join(folder, 'x'));
    await expect(exportPlans([plan()], 'sqlite', join(folder, 'x'))).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('parquet, read back by hyparquet', () => {
  async function table(folder: string, name: string): Promise<Record<string, unknown>[]> {
    return parquetReadObjects({ file: await asyncBufferFromFile(join(folder, `${name}.parquet`)) });
  }

  test('rows, sums and types are those of the plans', async () => {
    const folder = await testFolder();
    await exportPlans(plans(), 'parquet', folder);
    for (const [name, rows] of Object.entries(COUNTS)) expect(await table(folder, name)).toHaveLength(rows);
    const sum = (await table(folder, 'measures')).reduce((all, { value }) => all + Number(value), 0);
    expect(sum).toBe(390);
    const days = (await table(folder, 'tasks')).map(({ deadline_end: end }) => end);
    expect(days[0]).toEqual(new Date('2026-01-31T00:00:00Z'));
    const metadata = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, 'tasks.parquet')));
    const typeOf = (name: string) => metadata.schema.find((one) => one.name === name)?.converted_type;
    expect([typeOf('deadline_end'), typeOf('text')]).toEqual(['DATE', 'UTF8']);
  });

  test('loading twice changes nothing, in whatever order', async () => {
    const folder = await testFolder();
    const bytes = () => Promise.all(RELATIONS.map(({ name }) => readFile(join(folder, `${name}.parquet`))));
    await exportPlans(plans(), 'parquet', folder);
    const before = await bytes();
    await exportPlans(plans(), 'parquet', folder);
    await exportPlans(plans().reverse(), 'parquet', folder);
    const after = await bytes();
    expect(after.every((file, index) => before[index]?.equals(file) === true)).toBe(true);
  });

  test('a plan loaded later stands among those that stay, and its old rows are an older version', async () => {
    const folder = await testFolder();
    const [first, second] = plans();
    if (first === undefined || second === undefined) throw new Error('two plans are needed');
    const emptied = { ...second, tasks: [], targets: [] };
    await exportPlans([second], 'parquet', folder);
    await exportPlans([first, emptied], 'parquet', folder);
    expect(await table(folder, 'tasks')).toHaveLength(first.tasks.length);
    expect(await table(folder, 'documents')).toHaveLength(2);
    const versions = await table(folder, 'versions');
    expect(versions).toMatchObject([{ document_id: second.document.key, position: 1 }]);
    expect(JSON.parse(String(versions[0]?.['rows'])).tasks).toHaveLength(5);
    await exportPlans([second, emptied], 'parquet', folder);
    expect(await table(folder, 'versions')).toEqual(versions);
  });

  test('of two versions in one load the last counts', async () => {
    const folder = await testFolder();
    await exportPlans([plan(), plan({ tasks: [] })], 'parquet', folder);
    expect(await table(folder, 'tasks')).toEqual([]);
    expect(await table(folder, 'versions')).toHaveLength(1);
  });

  test('a statement of three million letters comes through', async () => {
    const folder = await testFolder();
    await exportPlans([plan({ tasks: [task('II-1', 'ă'.repeat(3_000_000))] })], 'parquet', folder);
    expect(String((await table(folder, 'tasks'))[0]?.['text'])).toHaveLength(3_000_000);
  });

  test('a day that is on no calendar is left out', async () => {
    const folder = await testFolder();
    const deadline = { ...plan().tasks[0]?.deadline, end: '2026-02-30' } as Plan['tasks'][number]['deadline'];
    await exportPlans([plan({ tasks: [task('II-1', 'việc', { deadline })] })], 'parquet', folder);
    expect((await table(folder, 'tasks'))[0]?.['deadline_end'] ?? null).toBeNull();
  });

  test('texts are kept word for word, and a file that is no table is refused', async () => {
    const folder = await testFolder();
    const hostile = plan({ tasks: HOSTILE.map((text, index) => task(`II-${index}`, text)) });
    await exportPlans([hostile], 'parquet', folder);
    expect((await table(folder, 'tasks')).map(({ text }) => text)).toEqual(HOSTILE);
    await writeFile(join(folder, 'tasks.parquet'), 'không phải bảng');
    await expect(exportPlans([plan()], 'parquet', folder)).rejects.toMatchObject({ code: 'usage' });
  });
});

describe.skipIf(!IS_BUILT)('queryPlans', () => {
  type Library = typeof import('../../src/export/index.js');
  const queryPlans: Library['queryPlans'] = async (...asked) =>
    (await built<Library>('export/index.js')).queryPlans(...asked);

  test('answers in SQL over all plans', async () => {
    const { columns, rows } = await queryPlans(
      plans(),
      "select name, count(*) as tasks from assignees where role = 'lead' group by name order by tasks desc, name limit 2;",
    );
    expect(columns).toEqual(['name', 'tasks']);
    expect(rows).toEqual([
      ['Sở Nội vụ', 4],
      ['Sở Khoa học và Công nghệ', 2],
    ]);
  });

  test('counts a document once, however often it is given', async () => {
    const { rows } = await queryPlans([plan(), plan()], 'select count(*) from documents');
    expect(rows).toEqual([[1]]);
  });

  test('knows Vietnamese without marks, and quarters', async () => {
    const { rows } = await queryPlans(
      [plan()],
      "select bo_dau(name), quy('2026-05-10'), quy('năm 2026') from organizations order by position limit 1 -- một dòng",
    );
    expect(rows).toEqual([['so noi vu', '2026-Q2', null]]);
  });

  test('names columns without rows, and equal names apart', async () => {
    expect((await queryPlans([], 'select task_id, text from tasks')).columns).toEqual(['task_id', 'text']);
    const { columns, rows } = await queryPlans([], 'select 1 as a, 2 as a');
    expect([new Set(columns).size, rows]).toEqual([2, [[1, 2]]]);
  });

  test.each([
    ['a file to read', "select readfile('/etc/hostname')"],
    ['another database', "attach '/tmp/kehoach-nowhere.sqlite' as x"],
    ['a copy of itself', "vacuum into '/tmp/kehoach-nowhere.sqlite'"],
    ['an extension', "select load_extension('x')"],
    ['its settings', 'pragma query_only = off'],
    ['its rows', 'delete from tasks'],
    ['its rows through a query', 'with x as (select 1) delete from tasks'],
    ['a second statement', 'select 1; drop table tasks'],
    ['a way out of the brackets', "select 1); attach '/tmp/kehoach-nowhere.sqlite' as x; select (1"],
  ])('does not reach %s', async (_, sql) => {
    await expect(queryPlans([plan()], sql)).rejects.toMatchObject({ code: 'usage' });
    expect(existsSync('/tmp/kehoach-nowhere.sqlite')).toBe(false);
  });

  test('stops a statement without end, and cuts rows without number', async () => {
    const endless = 'with recursive n(i) as (select 1 union all select i + 1 from n) select';
    await expect(queryPlans([], `${endless} sum(i) from n`, { seconds: 1 })).rejects.toThrow('1 seconds');
    const { rows, isCut } = await queryPlans([], `${endless} i from n`, { rows: 3 });
    expect([rows, isCut]).toEqual([[[1], [2], [3]], true]);
  });

  test('says what is wrong with a statement', async () => {
    await expect(queryPlans([plan()], 'select khong from tasks')).rejects.toThrow(/khong/);
  });
});

/** A plan whose first task is stated again in the annex, with a monitor, another column and words not read. */
function fullPlan(): Plan {
  const spans = [{ start: 40, end: 60, page: 2, bbox: null, confidence: null }];
  return plan({
    tasks: [
      task('II-1', 'Số hóa hồ sơ', { sameAs: 'PL-1', spans }),
      task('PL-1', 'Số hóa hồ sơ', {
        sectionId: 'PL',
        origin: 'annex',
        sameAs: 'II-1',
        spans,
        monitor: [by('Văn phòng UBND tỉnh')],
        extra: [{ header: 'Địa bàn', text: 'toàn tỉnh', spans: [] }],
        unread: [{ field: 'deadline', text: 'khi có yêu cầu', spans: [] }],
      }),
    ],
  });
}

const FULL_ROWS = [
  { task_id: 'II-1', same_as: 'PL-1', counted: false, extra: null, unread: null, page: 2, char_start: 40 },
  {
    task_id: 'PL-1',
    same_as: 'II-1',
    counted: true,
    extra: 'Địa bàn: toàn tỉnh',
    unread: 'Thời hạn: khi có yêu cầu',
    page: 2,
    char_start: 40,
  },
];
