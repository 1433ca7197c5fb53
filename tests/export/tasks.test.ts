import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { barsText } from '../../src/cli/bars.js';
import {
  createCounter,
  type Grouping,
  selectTasks,
  type TaskFilter,
  viewOf,
} from '../../src/export/index.js';
import { comparable } from '../../src/export/tasks/words.js';
import { by, deadline, organization, plan, section, task } from './support/plans.js';

function chosen(filter: TaskFilter, of = plan()): string[] {
  return selectTasks(of, filter).map(({ id }) => id);
}

test('all work to be done, parents left out', () => {
  expect(chosen({})).toEqual(['II.1-1', 'II-2.1', 'II-2.2', 'PL-1']);
});

describe('agency', () => {
  test.each([
    ['Sở Nội vụ', ['II.1-1', 'PL-1']],
    ['sở nội vụ', ['II.1-1', 'PL-1']],
    ['so noi vu', ['II.1-1', 'PL-1']],
    ['SỞ NỘI VỤ TỈNH THANH VÂN', ['II.1-1', 'PL-1']],
    ['Sở KH&CN', ['II.1-1', 'II-2.2']],
    ['so kh cn', ['II.1-1', 'II-2.2']],
    ['UBND tỉnh', []],
    ['Văn phòng UBND', ['II-2.1']],
    ['Sơ Nội vụ', []],
    ['Sở Nội', ['II.1-1', 'PL-1']],
    ['Sở Nộ', []],
    ['', []],
  ])('%j has %j', (agency, ids) => {
    expect(chosen({ agency: [agency] })).toEqual(ids);
  });

  test('tone marks stand where they like', () => {
    const of = plan({
      organizations: [organization('Phòng Văn hoá - Xã hội')],
      tasks: [task('II-1', 'việc', { lead: [{ ...by('Phòng Văn hoá - Xã hội') }] })],
    });
    expect(chosen({ agency: ['phòng văn hóa – xã hội'] }, of)).toEqual(['II-1']);
    expect(comparable('Uỷ ban hoà giải', true)).toEqual(comparable('Ủy ban hòa giải', true));
    expect(comparable('ma', true)).not.toEqual(comparable('má', true));
  });

  test('any of several names counts', () => {
    expect(chosen({ agency: ['UBND tỉnh', 'Văn phòng UBND tỉnh'] })).toEqual(['II-2.1']);
  });
});

describe('due before', () => {
  test.each([
    ['2026-01-30', ['II-2.2']],
    ['2026-01-31', ['II.1-1', 'II-2.2']],
    ['2026-06-29', ['II.1-1', 'II-2.2']],
    ['2026-06-30', ['II.1-1', 'II-2.1', 'II-2.2']],
    ['hôm nay', ['II-2.2'].slice(1)],
  ])('%s has %j', (dueBefore, ids) => {
    expect(chosen({ dueBefore })).toEqual(ids);
  });

  test('one of its milestones is enough', () => {
    const milestones = [
      { label: 'Kế hoạch', start: null, end: '2026-02-10' },
      { label: 'báo cáo', start: null, end: '2026-11-30' },
    ];
    const of = plan({
      tasks: [task('II-1', 'việc', { deadline: deadline({ end: '2026-11-30', milestones }) })],
    });
    expect(chosen({ dueBefore: '2026-02-10' }, of)).toEqual(['II-1']);
    expect(chosen({ dueBefore: '2026-02-09' }, of)).toEqual([]);
  });

  test('a recurring duty that begins later is not yet due', () => {
    const later = deadline({ type: 'recurring', start: '2026-07-01', end: null, recurrence: 'FREQ=MONTHLY' });
    const of = plan({ tasks: [task('II-1', 'việc', { deadline: later })] });
    expect(chosen({ dueBefore: '2026-06-30' }, of)).toEqual([]);
    expect(chosen({ dueBefore: '2026-07-01' }, of)).toEqual(['II-1']);
  });
});

describe('monitor, quarter and overdue', () => {
  const watched = plan({
    tasks: [
      task('II-1', 'một', { monitor: [by('Văn phòng UBND tỉnh')], deadline: deadline() }),
      task('II-2', 'hai', { deadline: deadline({ end: '2026-06-30' }) }),
      task('II-3', 'ba', {
        deadline: deadline({ type: 'recurring', end: '2026-01-31', recurrence: 'FREQ=MONTHLY' }),
      }),
      task('II-4', 'bốn', { sameAs: 'II-2', deadline: deadline({ end: '2026-06-30' }) }),
    ],
  });

  test.each<[TaskFilter, string[]]>([
    [{ monitor: ['van phong ubnd'] }, ['II-1']],
    [{ monitor: ['Sở Nội vụ'] }, []],
    [{ quarter: '2026-Q1' }, ['II-1']],
    [{ quarter: '2026-Q2' }, ['II-2']],
    [{ quarter: '2026-Q3' }, []],
    [{ overdueAt: '2026-01-31' }, []],
    [{ overdueAt: '2026-02-01' }, ['II-1']],
    [{ overdueAt: '2027-01-01' }, ['II-1', 'II-2']],
  ])('%j has %j, a duty stated twice once', (filter, ids) => {
    expect(chosen(filter, watched)).toEqual(ids);
  });
});

describe('groups', () => {
  const counted = (grouping: Grouping, of = plan()) => {
    const counter = createCounter(grouping, 'vi');
    const view = viewOf(of);
    counter.add(view, view.duties);
    return counter.groups().map(({ name, count }) => [name, count]);
  };

  test('by agency, through the organization, most first', () => {
    expect(counted('agency')).toEqual([
      ['Sở Nội vụ', 2],
      ['Sở Khoa học và Công nghệ', 1],
      ['Văn phòng UBND tỉnh', 1],
    ]);
    const short = { ...by('Sở Khoa học và Công nghệ'), name: 'Sở KH&CN' };
    const two = [
      task('II-1', 'a', { lead: [short] }),
      task('II-2', 'b', { lead: [by('Sở Khoa học và Công nghệ')] }),
    ];
    expect(counted('agency', plan({ tasks: [...two, task('II-3', 'c')] }))).toEqual([
      ['Sở Khoa học và Công nghệ', 2],
      ['(chưa nêu cơ quan chủ trì)', 1],
    ]);
  });

  test('by quarter, in time, those without a day last', () => {
    expect(counted('quarter')).toEqual([
      ['Quý I/2026', 1],
      ['Quý II/2026', 1],
      ['(không có ngày hạn)', 2],
    ]);
  });

  test('as bars no wider than the window', () => {
    const text = barsText(
      [
        { name: 'Sở Nội vụ '.repeat(20), count: 120 },
        { name: 'Sở Y tế', count: 1 },
      ],
      60,
    );
    const lines = text.split('\n').slice(0, -1);
    expect(lines[0]).toMatch(/… 120 █+$/u);
    expect(lines[1]).toMatch(/^Sở Y tế +1 █$/u);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });
});

describe('theme', () => {
  test.each([
    ['cải cách thể chế', ['II.1-1']],
    ['cai cach the che', ['II.1-1']],
    ['thể chế', ['II.1-1']],
    ['NHIỆM VỤ', ['II.1-1', 'II-2.1', 'II-2.2']],
    ['phân công', ['PL-1']],
    ['tài chính', []],
    ['', []],
  ])('%j has %j', (theme, ids) => {
    expect(chosen({ theme })).toEqual(ids);
  });

  test('sections in a ring end', () => {
    const ring = [section('II', 'A', { parentId: 'III' }), section('III', 'B', { parentId: 'II' })];
    expect(chosen({ theme: 'b' }, plan({ sections: ring, tasks: [task('II-1', 'việc')] }))).toEqual(['II-1']);
  });
});
