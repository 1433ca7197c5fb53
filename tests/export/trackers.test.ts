/** Held against the columns that the programs publish. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportPlan, exportPlans, type Purpose } from '../../src/export/index.js';
import { outputOf, program, testFolder } from './support/files.js';
import { by, copyOf, deadline, organization, plan, task } from './support/plans.js';

/** The titles as each program has them. */
const PUBLISHED = {
  planner:
    'Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created By,Created Date,Start Date,Due Date,Is Recurring,Late,Completed Date,Completed By,Completed Checklist Items,Checklist Items,Labels,Description',
  project:
    'ID,Outline Level,Name,Duration,Start,Finish,Deadline,Predecessors,Resource Names,Notes,Percent Complete',
  jira: 'Issue ID,Parent ID,Issue Type,Summary,Description,Assignee,Reporter,Priority,Status,Due Date,Labels,Component',
  trello:
    'Card Name,Card Description,Labels,Members,Due Date,Start Date,List Name,Checklist,Checklist item,Checklist item due,Checklist item member',
} as const;

/** A parent with two parts of which one recurs, a long statement, an agency with commas, a duty stated twice. */
function worked() {
  return plan({
    organizations: [organization('Sở Văn hóa, Thể thao và Du lịch'), organization('Sở Nội vụ')],
    tasks: [
      task('II-1', 'Số hóa hồ sơ', { group: 'Chuyển đổi số' }),
      task('II-1.1', `Nhập dữ liệu\n${'lưu trữ '.repeat(60)}`, {
        parentId: 'II-1',
        group: 'Chuyển đổi số',
        lead: [by('Sở Văn hóa, Thể thao và Du lịch'), by('Sở Nội vụ')],
        deadline: deadline({ start: '2026-01-01', end: '2026-03-31' }),
        outputs: ['Kho dữ liệu', 'Báo cáo'],
      }),
      task('II-1.2', 'Báo cáo hằng tháng', {
        parentId: 'II-1',
        deadline: deadline({ type: 'recurring', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=5', end: null }),
      }),
      task('II-2', 'Tập huấn', { sameAs: 'PL-1' }),
      task('PL-1', 'Tập huấn', {
        sameAs: 'II-2',
        sectionId: 'PL',
        origin: 'annex',
        deadline: deadline({ type: 'during', start: '2026-04-01', end: '2026-06-30' }),
      }),
    ],
  });
}

const python = program(['python3', 'python']);
const READ = `
import csv, json, sys
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))
print(json.dumps(rows))`;

async function rowsOf(purpose: Purpose, plans = [worked()]): Promise<{ head: string[]; rows: string[][] }> {
  const path = join(await testFolder(), 'viec.csv');
  await exportPlans(plans, 'csv', path, { purpose });
  const all: string[][] = JSON.parse(await outputOf(python ?? '', ['-c', READ, path]));
  const [head = [], ...rows] = all;
  for (const row of rows) expect(row).toHaveLength(head.length);
  return { head, rows };
}

function cell(head: readonly string[], row: readonly string[] | undefined, title: string): string {
  return row?.[head.indexOf(title)] ?? '?';
}

describe.skipIf(python === null)('read by Python', () => {
  test.each(['planner', 'project', 'jira', 'trello'] as const)(
    '%s: every column is one that the program has; titles fit',
    async (purpose) => {
      const { head, rows } = await rowsOf(purpose);
      const known = PUBLISHED[purpose].split(',');
      expect(head.filter((title) => !known.includes(title))).toEqual([]);
      const name = head.find((title) => ['Task Name', 'Name', 'Summary', 'Card Name'].includes(title)) ?? '';
      for (const row of rows) {
        const title = cell(head, row, name);
        expect(title.length).toBeLessThanOrEqual(255);
        expect(title).not.toMatch(/\n/u);
      }
      expect(rows.filter((row) => cell(head, row, name) === 'Tập huấn')).toHaveLength(1);
    },
  );

  test('planner: a task a duty, in the bucket of its group, with days', async () => {
    const { head, rows } = await rowsOf('planner');
    const of = (row: number, title: string) => cell(head, rows[row], title);
    expect(rows).toHaveLength(3);
    expect(of(0, 'Bucket Name')).toBe('Chuyển đổi số');
    expect(of(0, 'Assigned To')).toBe('Sở Văn hóa, Thể thao và Du lịch; Sở Nội vụ');
    expect([of(0, 'Start Date'), of(0, 'Due Date')]).toEqual(['', '2026-03-31']);
    expect(of(0, 'Checklist Items')).toBe('Kho dữ liệu; Báo cáo');
    expect([of(1, 'Start Date'), of(1, 'Due Date')]).toEqual(['', '']);
    expect([of(2, 'Start Date'), of(2, 'Due Date')]).toEqual(['2026-04-01', '2026-06-30']);
  });

  test('project: document, group and task by outline level; no comma inside a name of a resource', async () => {
    const { head, rows } = await rowsOf('project');
    expect(head.slice(0, 2)).toEqual(['Outline Level', 'Name']);
    expect(rows.map(([level, name]) => [level, name?.slice(0, 20)])).toEqual([
      ['1', '15/KH-UBND Cải cách '],
      ['2', 'Chuyển đổi số'],
      ['3', 'Nhập dữ liệu lưu trữ'],
      ['2', 'NHIỆM VỤ'],
      ['3', 'Báo cáo hằng tháng'],
      ['2', 'Phụ lục phân công'],
      ['3', 'Tập huấn'],
    ]);
    expect(cell(head, rows[2], 'Resource Names')).toBe('Sở Văn hóa Thể thao và Du lịch,Sở Nội vụ');
  });

  test('jira: sub-tasks name their task, ids go on through all plans, labels have no space', async () => {
    const { head, rows } = await rowsOf('jira', [worked(), copyOf(worked(), 'khac.docx')]);
    expect(head.filter((title) => title === 'Labels')).toHaveLength(3);
    const three = (row: string[]) =>
      ['Issue ID', 'Parent ID', 'Issue Type'].map((title) => cell(head, row, title));
    expect(rows.map(three)).toEqual([
      ['1', '', 'Task'],
      ['2', '1', 'Sub-task'],
      ['3', '1', 'Sub-task'],
      ['4', '', 'Task'],
      ['5', '', 'Task'],
      ['6', '5', 'Sub-task'],
      ['7', '5', 'Sub-task'],
      ['8', '', 'Task'],
    ]);
    const labels = rows[1]?.slice(head.indexOf('Labels'), head.indexOf('Labels') + 3);
    expect(labels).toEqual(['15/KH-UBND', 'Chuyển_đổi_số', 'Sở_Văn_hóa,_Thể_thao_và_Du_lịch']);
    expect(cell(head, rows[1], 'Description')).toContain('Sản phẩm, kết quả: Kho dữ liệu; Báo cáo');
  });

  test('trello: a card a duty, who leads as labels', async () => {
    const { head, rows } = await rowsOf('trello');
    expect(cell(head, rows[0], 'Labels')).toBe('Sở Văn hóa Thể thao và Du lịch,Sở Nội vụ');
    expect(rows.map((row) => cell(head, row, 'List Name'))).toEqual([
      'Chuyển đổi số',
      'NHIỆM VỤ',
      'Phụ lục phân công',
    ]);
  });
});

test('a byte order mark stands only where spreadsheets read', async () => {
  const first = async (purpose: Purpose) =>
    (await exportPlan(worked(), 'csv', { purpose }))[0]?.content.slice(0, 3).join() === '239,187,191';
  expect(await Promise.all((['planner', 'project', 'jira', 'trello'] as const).map(first))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test('the page of exports names every shape and its columns', async () => {
  const page = await readFile('docs/exports.md', 'utf8');
  for (const purpose of Object.keys(PUBLISHED)) {
    const [file] = await exportPlan([], 'csv', { purpose: purpose as Purpose });
    const head = new TextDecoder().decode(file?.content).trim().replaceAll('"', '').split(',');
    for (const title of new Set(head)) expect(page).toContain(title);
    expect(page).toContain(`--for ${purpose}`);
  }
});
