import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoOf } from '../../src/export/dates.js';
import { recurrenceFrom } from '../../src/export/ics/recurrence.js';
import { exportPlan } from '../../src/export/index.js';
import type { Plan } from '../../src/plan/index.js';
import { by, copyOf, deadline, HOSTILE, plan, task } from './support/plans.js';

async function calendarText(plans: Plan | Plan[]): Promise<string> {
  const [file] = await exportPlan(plans, 'ics');
  return new TextDecoder().decode(file?.content);
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
    [
      '2026 và những năm tiếp theo',
      { type: 'ongoing' as const, start: '2026-01-01', end: null },
      ['2026-01-01', '2026-01-02'],
    ],
    ['Thường xuyên', { type: 'ongoing' as const, end: null }, []],
    ['Sau khi Hệ thống hoàn thành', { type: 'relative' as const, end: null }, []],
    ['30/02', { end: '2026-02-30' }, []],
  ])('%s stands on its days, the end the day after', async (text, over, days) => {
    expect(await daysOf({ text, ...over })).toEqual(days);
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

describe('recurrenceFrom', () => {
  const day = (iso: string) => dayNumber(iso) ?? Number.NaN;

  test.each([
    ['FREQ=MONTHLY', '2026-01-10', '2026-01-10'],
    ['FREQ=MONTHLY;BYMONTHDAY=5', '2026-01-10', '2026-02-05'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-02-10', '2026-02-28'],
    ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15', '2026-06-16', '2026-12-15'],
    ['FREQ=WEEKLY;BYDAY=FR', '2026-01-05', '2026-01-09'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2026-01-01', '2028-02-29'],
  ])('%s from %s first falls on %s', (rule, from, first) => {
    expect(isoOf(recurrenceFrom(rule, day(from), null)?.first ?? Number.NaN)).toBe(first);
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
