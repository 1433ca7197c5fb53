import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoOf } from '../../src/export/dates.js';
import { recurrenceFrom } from '../../src/export/ics/recurrence.js';
import { exportPlan, exportPlans } from '../../src/export/index.js';
import type { Plan } from '../../src/plan/index.js';
import { testFolder } from './support/files.js';
import { by, copyOf, deadline, HOSTILE, plan, task } from './support/plans.js';

async function calendarText(plans: Plan | Plan[]): Promise<string> {
  const [file] = await exportPlan(plans, 'ics');
  return new TextDecoder().decode(file?.content);
}

/** Entries that stand on no day, by their titles. */
async function todos(plans: Plan | Plan[]): Promise<string[]> {
  const calendar = new ICAL.Component(ICAL.parse(await calendarText(plans)));
  return calendar.getAllSubcomponents('vtodo').map((todo) => String(todo.getFirstPropertyValue('summary')));
}

async function events(plans: Plan | Plan[]): Promise<ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await calendarText(plans)));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** First and last day of an event with one task of this deadline. */
async function daysOf(over: Parameters<typeof deadline>[0]): Promise<string[]> {
  const found = await events(plan({ tasks: [task('II-1', 'việc', { deadline: deadline(over) })] }));
  return found.flatMap((event) => [event.startDate.toString(), event.endDate.toString()]);
}

describe('read back by ical.js', () => {
  test('an event for each task with a day, parents and lasting duties left out', async () => {
    expect((await events(plan())).map(({ summary }) => summary)).toEqual([
      'Rà soát văn bản quy phạm pháp luật',
      'Công bố danh mục',
      'Báo cáo kết quả hàng tháng',
    ]);
  });

  test.each([
    ['Trước ngày 31/01/2026', {}, ['2026-01-31', '2026-02-01']],
    [
      'Quý II/2026',
      { type: 'during' as const, start: '2026-04-01', end: '2026-06-30' },
      ['2026-04-01', '2026-07-01'],
    ],
    [
      'Trong năm và hoàn thành trước 10/12/2026',
      { start: '2026-01-01', end: '2026-12-10' },
      ['2026-12-10', '2026-12-11'],
    ],
    ['2026 và những năm tiếp theo', { type: 'ongoing' as const, start: '2026-01-01', end: null }, []],
    [
      'Hàng tháng',
      { type: 'recurring' as const, start: '2026-01-01', end: '2026-12-31', recurrence: 'FREQ=MONTHLY' },
      [],
    ],
    ['Thường xuyên', { type: 'ongoing' as const, end: null }, []],
    ['Sau khi Hệ thống hoàn thành', { type: 'relative' as const, end: null }, []],
    ['30/02', { end: '2026-02-30' }, []],
  ])('%s stands on its days, the end the day after', async (text, over, days) => {
    expect(await daysOf({ text, ...over })).toEqual(days);
  });

  test('what names no day is to be done on none, and a duty for ever stands nowhere', async () => {
    const at = (id: string, over: Parameters<typeof deadline>[0]) =>
      task(id, `việc ${id}`, { deadline: deadline(over) });
    const of = plan({
      tasks: [
        at('II-1', { text: 'Hàng tháng', type: 'recurring', end: null, recurrence: 'FREQ=MONTHLY' }),
        at('II-2', { text: 'Theo định kỳ', type: 'recurring', end: null }),
        at('II-3', { text: '2026 và những năm tiếp theo', type: 'ongoing', start: '2026-01-01', end: null }),
        at('II-4', { text: 'Thường xuyên', type: 'ongoing', end: null }),
      ],
    });
    expect(await todos(of)).toEqual(['việc II-1', 'việc II-2', 'việc II-3']);
    expect(await events(of)).toEqual([]);
  });

  test('before the 30th of every month is the last day of February', async () => {
    const monthly = deadline({ type: 'recurring', end: null, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=30' });
    const [event] = await events(plan({ tasks: [task('II-1', 'báo cáo', { deadline: monthly })] }));
    const days: string[] = [];
    const iterator = event?.iterator();
    for (let next = iterator?.next(); next != null && days.length < 3; next = iterator?.next())
      days.push(next.toString());
    expect(days).toEqual(['2026-01-30', '2026-02-28', '2026-03-30']);
  });

  test('each milestone has an entry of its own, the deadline none beside the last', async () => {
    const milestones = [
      { label: 'Kế hoạch', start: null, end: '2026-02-10' },
      { label: 'Báo cáo năm', start: null, end: '2026-12-05' },
    ];
    const of = plan({
      tasks: [task('II-1', 'cải cách', { deadline: deadline({ end: '2026-12-05', milestones }) })],
    });
    const found = await events(of);
    expect(found.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['Kế hoạch: cải cách', '2026-02-10'],
      ['Báo cáo năm: cải cách', '2026-12-05'],
    ]);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(2);
  });

  test('reminds only where it is asked to, so many days before the last day', async () => {
    expect(await calendarText(plan())).not.toContain('VALARM');
    const [file] = await exportPlan(plan(), 'ics', { alarmDays: 7 });
    const text = new TextDecoder().decode(file?.content);
    const [, during] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const trigger = during?.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
    expect([trigger?.getFirstParameter('related'), trigger?.getFirstValue()?.toString()]).toEqual([
      'END',
      '-P8D',
    ]);
  });

  test('a recurring duty falls on its days until the end of the plan', async () => {
    const [, , monthly] = await events(plan());
    expect(monthly?.isRecurring()).toBe(true);
    const days: string[] = [];
    const iterator = monthly?.iterator();
    for (let next = iterator?.next(); next != null && days.length < 20; next = iterator?.next())
      days.push(next.toString());
    expect(days[0]).toBe('2026-01-05');
    expect(days.at(-1)).toBe('2026-12-05');
    expect(days).toHaveLength(12);
  });

  test('the description says who leads, who supports and where it is written', async () => {
    const [first] = await events(plan());
    expect(first?.description).toContain('Chủ trì: Sở Nội vụ');
    expect(first?.description).toContain('Phối hợp: Sở Khoa học và Công nghệ; Các phòng, ban, đơn vị');
    expect(first?.description).toContain('Số văn bản: 15/KH-UBND');
    expect(first?.description).toContain('Trang: 3');
  });

  test('the same task has the same UID in every run, and no two tasks share one', async () => {
    const both = [plan(), copyOf(plan(), 'khac.pdf')];
    const uids = (await events(both)).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(6);
    expect((await events(both)).map(({ uid }) => uid)).toEqual(uids);
    expect((await events(plan({ diagnostics: [] }))).map(({ uid }) => uid)).toEqual(uids.slice(0, 3));
  });

  test('texts are kept word for word', async () => {
    const hostile = HOSTILE.map((text, index) =>
      task(`II-${index}`, text, { deadline: deadline(), lead: [by('Sở Nội vụ')] }),
    );
    const found = await events(plan({ tasks: hostile }));
    expect(found.map(({ summary }) => summary)).toEqual(HOSTILE);
  });
});

test('lines end in CRLF and are no longer than 75 octets', async () => {
  const text = await calendarText(
    plan({ tasks: [task('II-1', 'Đẩy mạnh tuyên truyền '.repeat(40), { deadline: deadline() })] }),
  );
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.some((line) => line.includes('\n'))).toBe(false);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

describe('written over a calendar that is there', () => {
  const stamps = (text: string) =>
    [...text.matchAll(/^SEQUENCE:(\d+)\r\n/gm)].map((match) => Number(match[1]));

  test('nothing changes where the plan did not; what changed counts on and has a new time', async () => {
    const path = join(await testFolder(), 'lich.ics');
    await exportPlans([plan()], 'ics', path);
    const before = await readFile(path, 'utf8');
    await exportPlans([plan()], 'ics', path);
    expect(await readFile(path, 'utf8')).toBe(before);
    const [first, ...rest] = plan().tasks;
    if (first === undefined) throw new Error('a task is needed');
    const moved = plan({ tasks: [{ ...first, deadline: deadline({ end: '2026-02-28' }) }, ...rest] });
    for (const expected of [1, 1]) {
      await exportPlans([moved], 'ics', path);
      const after = await readFile(path, 'utf8');
      expect(stamps(after)).toEqual([expected, 0, 0]);
      expect(after.match(/^LAST-MODIFIED:20260105T000000Z/gm)).toHaveLength(2);
    }
  });

  test('the UID stays when the file, the place of the task and its id change', async () => {
    const [before] = await events(plan());
    const [first] = plan().tasks;
    if (first === undefined) throw new Error('a task is needed');
    const other = plan({ tasks: [{ ...first, id: 'PL-7' }] });
    other.source.sha256 = 'f'.repeat(64);
    expect((await events(other)).map(({ uid }) => uid)).toEqual([before?.uid]);
  });
});

test('read back by node-ical: the same titles and days', async () => {
  const found = ical.sync.parseICS(await calendarText(plan()));
  const read = Object.values(found).flatMap((entry) => (entry?.type === 'VEVENT' ? [entry] : []));
  expect(read.map(({ summary }) => summary)).toEqual([
    'Rà soát văn bản quy phạm pháp luật',
    'Công bố danh mục',
    'Báo cáo kết quả hàng tháng',
  ]);
  expect(read.map(({ datetype }) => datetype)).toEqual(['date', 'date', 'date']);
  expect(read[1]?.description).toContain('Chủ trì: Văn phòng UBND tỉnh');
  expect(read[2]?.rrule).toBeDefined();
});

describe('recurrenceFrom', () => {
  const day = (iso: string) => dayNumber(iso) ?? Number.NaN;

  test.each([
    ['FREQ=MONTHLY', '2026-01-10', '2026-01-10'],
    ['FREQ=MONTHLY;BYMONTHDAY=5', '2026-01-10', '2026-02-05'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-02-10', '2026-02-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-02-10', '2026-02-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=30', '2028-02-10', '2028-03-30'],
    ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15', '2026-06-16', '2026-12-15'],
    ['FREQ=WEEKLY;BYDAY=FR', '2026-01-05', '2026-01-09'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2026-01-01', '2028-02-29'],
    ['FREQ=MONTHLY;BYDAY=1MO', '2028-01-05', '2028-02-07'],
    ['FREQ=MONTHLY;BYDAY=-1SA', '2028-01-30', '2028-02-26'],
    ['FREQ=MONTHLY;BYDAY=2FR,4FR', '2028-03-11', '2028-03-24'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2028-04-01', '2028-04-28'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '2028-04-04', '2028-05-01'],
    ['FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2028-01-01', '2028-03-31'],
  ])('%s from %s first falls on %s', (rule, from, first) => {
    expect(isoOf(recurrenceFrom(rule, day(from), null)?.first ?? Number.NaN)).toBe(first);
  });

  test.each([
    [30, '2026-01-01', '2028-12-31', ['2026-02-28', '2027-02-28', '2028-02-29']],
    [29, '2026-01-01', '2028-12-31', ['2026-02-28', '2027-02-28']],
    [30, '2026-03-01', '2026-12-31', []],
    [28, '2026-01-01', '2026-12-31', []],
    [31, '2026-01-01', '2026-12-31', []],
  ])('the %i of every month from %s to %s is also on %j', (monthDay, from, until, days) => {
    const found = recurrenceFrom(`FREQ=MONTHLY;BYMONTHDAY=${monthDay}`, day(from), day(until));
    expect(found?.extra.map(isoOf)).toEqual(days);
  });

  test('an end becomes UNTIL, unless the rule has its own', () => {
    const until = day('2026-12-31');
    expect(recurrenceFrom('FREQ=MONTHLY', day('2026-01-10'), until)?.rule).toBe(
      'FREQ=MONTHLY;UNTIL=20261231',
    );
    expect(recurrenceFrom('FREQ=MONTHLY;COUNT=3', day('2026-01-10'), until)?.rule).toBe(
      'FREQ=MONTHLY;COUNT=3',
    );
  });

  test.each(['FREQ=HOURLY', 'hàng tháng', 'FREQ=MONTHLY\r\nX:1', `FREQ=MONTHLY${';A=1'.repeat(50_000)}`])(
    'refuses %#',
    (rule) => {
      expect(recurrenceFrom(rule, 0, null)).toBeNull();
    },
  );

  test('a rule without a day in time is none', () => {
    expect(recurrenceFrom('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', day('2026-01-01'), null)).toBeNull();
    expect(recurrenceFrom('FREQ=MONTHLY;BYMONTHDAY=5', day('2026-01-10'), day('2026-01-20'))).toBeNull();
  });
});
