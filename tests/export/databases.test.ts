import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportPlans, queryPlans } from '../../src/export/index.js';
import { RELATIONS } from '../../src/export/relations/index.js';
import type { Plan } from '../../src/plan/index.js';
import { outputOf, program, testFolder } from './support/files.js';
import { copyOf, HOSTILE, plan, task } from './support/plans.js';

const sqlite3 = program(['sqlite3']);

const plans = (): Plan[] => [plan(), copyOf(plan(), 'ke-hoach-my-loc-dong.pdf')];
const COUNTS = {
  documents: 2,
  sections: 8,
  organizations: 8,
  targets: 4,
  tasks: 10,
  results: 2,
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

describe('parquet, read back by DuckDB', () => {
  async function ask(sql: string): Promise<Record<string, unknown>[]> {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(sql);
    connection.closeSync();
    return reader.getRowObjectsJson();
  }

  test('rows, sums and types are those of the plans', async () => {
    const folder = await testFolder();
    await exportPlans(plans(), 'parquet', folder);
    for (const [table, rows] of Object.entries(COUNTS))
      expect(await ask(`select count(*)::int as n from '${folder}/${table}.parquet'`)).toEqual([{ n: rows }]);
    expect(await ask(`select sum(value) as s from '${folder}/measures.parquet'`)).toEqual([{ s: 390 }]);
    expect(
      await ask(
        `select typeof(deadline_end) as type, max(deadline_end) as last from '${folder}/tasks.parquet' group by all`,
      ),
    ).toEqual([{ type: 'DATE', last: '2026-06-30' }]);
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

  test('a plan loaded later stands among those that stay, and none of its old rows do', async () => {
    const [folder, whole] = [await testFolder(), await testFolder()];
    const [first, second] = plans();
    if (first === undefined || second === undefined) throw new Error('two plans are needed');
    const emptied = { ...second, tasks: [], targets: [] };
    await exportPlans([second], 'parquet', folder);
    await exportPlans([first, emptied], 'parquet', folder);
    await exportPlans([emptied, first], 'parquet', whole);
    for (const { name } of RELATIONS) {
      const [merged, fresh] = [folder, whole].map((one) => readFile(join(one, `${name}.parquet`)));
      expect((await merged)?.equals((await fresh) ?? Buffer.alloc(0))).toBe(true);
    }
    expect(await ask(`select count(*)::int as n from '${folder}/tasks.parquet'`)).toEqual([
      { n: first.tasks.length },
    ]);
  });

  test('a statement of three million letters comes through', async () => {
    const folder = await testFolder();
    await exportPlans([plan({ tasks: [task('II-1', 'ă'.repeat(3_000_000))] })], 'parquet', folder);
    expect(await ask(`select length(text)::int as n from '${folder}/tasks.parquet'`)).toEqual([
      { n: 3_000_000 },
    ]);
  });

  test('a day that is on no calendar is left out', async () => {
    const folder = await testFolder();
    const deadline = { ...plan().tasks[0]?.deadline, end: '2026-02-30' } as Plan['tasks'][number]['deadline'];
    await exportPlans([plan({ tasks: [task('II-1', 'việc', { deadline })] })], 'parquet', folder);
    expect(await ask(`select deadline_end from '${folder}/tasks.parquet'`)).toEqual([{ deadline_end: null }]);
  });
});

describe('queryPlans', () => {
  test('answers in SQL over all plans', async () => {
    const { columns, rows } = await queryPlans(
      plans(),
      "select name, count(*) as tasks from assignees where role = 'lead' group by name order by tasks desc, name limit 2",
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

  test.each([
    ['a file', "select * from read_text('/etc/hostname')"],
    ['a file to write', "copy tasks to '/tmp/kehoach-nowhere.csv'"],
    ['another database', "attach '/tmp/kehoach-nowhere.duckdb'"],
    ['an extension', 'install sqlite'],
    ['its settings back', 'set enable_external_access = true'],
  ])('does not reach %s', async (_, sql) => {
    await expect(queryPlans([plan()], sql)).rejects.toMatchObject({ code: 'usage' });
  });

  test('says what is wrong with a statement', async () => {
    await expect(queryPlans([plan()], 'select khong from tasks')).rejects.toThrow(/khong/);
  });
});
