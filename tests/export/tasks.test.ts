import { describe, expect, test } from 'vitest';
import { selectTasks, type TaskFilter } from '../../src/export/index.js';
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
