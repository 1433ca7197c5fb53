import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DeadlineReading,
  readDeadline,
  type TimePeriod,
  type TimePlace,
} from '../../src/vietnamese/time/index.js';

const YEAR: TimePeriod = { from: 2026, to: 2026 };
const CELL: TimePlace = { kind: 'cell', column: 'Thời gian' };
const PLACES: readonly TimePlace[] = [
  CELL,
  { kind: 'cell', column: 'Thời hạn' },
  { kind: 'statement' },
  { kind: 'lead-in' },
  { kind: 'title' },
  { kind: 'column' },
];

const year = fc.integer({ min: 1990, max: 2060 });
const month = fc.integer({ min: 1, max: 12 });
const quarter = fc.integer({ min: 1, max: 4 });
const pad = (value: number): string => String(value).padStart(2, '0');
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
const lastDay = (ofYear: number, ofMonth: number): string => dayOf(new Date(Date.UTC(ofYear, ofMonth, 0)));
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

function value(text: string, place: TimePlace = CELL, period = YEAR): DeadlineReading {
  const reading = readDeadline(text, { place, period });
  if (reading === null || 'unread' in reading) throw new Error(`nothing read from ${text}`);
  return reading;
}

describe('a value printed in its Vietnamese forms reads back', () => {
  test('days', () => {
    const form = fc.constantFrom(
      (d: number, m: number, y: number) => `Trước ngày ${pad(d)}/${pad(m)}/${y}`,
      (d: number, m: number, y: number) => `trước ${d}/${m}/${y}`,
      (d: number, m: number, y: number) => `Chậm nhất là ngày ${d} tháng ${m} năm ${y}`,
      (d: number, m: number, y: number) => `Đến hết ngày ${pad(d)}.${pad(m)}.${y}`,
      (d: number, m: number, y: number) => `hoàn thành trước ngày ${d}/ ${m}/ ${y}`,
    );
    fc.assert(
      fc.property(date, form, (at, print) => {
        const text = print(at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear());
        expect(value(text)).toMatchObject({ type: 'by', start: null, end: dayOf(at), yearInferred: false });
      }),
    );
  });

  test('months', () => {
    const form = fc.constantFrom(
      (m: number, y: number) => `Tháng ${pad(m)}/${y}`,
      (m: number, y: number) => `trong tháng ${m} năm ${y}`,
      (m: number, y: number) => `${m}/${y}`,
      (m: number, y: number) => `THÁNG ${m}-${y}`,
    );
    fc.assert(
      fc.property(month, year, form, (m, y, print) => {
        expect(value(print(m, y))).toMatchObject({
          type: 'during',
          start: `${y}-${pad(m)}-01`,
          end: lastDay(y, m),
          edtf: `${y}-${pad(m)}`,
        });
      }),
    );
  });

  test('quarters', () => {
    const form = fc.constantFrom(
      (q: number, y: number) => `Quý ${ROMAN[q - 1]}/${y}`,
      (q: number, y: number) => `quý ${q} năm ${y}`,
      (q: number, y: number) => `Trong Quý ${ROMAN[q - 1]} năm ${y}`,
      (q: number, y: number) => `QUÝ ${ROMAN[q - 1]} - ${y}`,
    );
    fc.assert(
      fc.property(quarter, year, form, (q, y, print) => {
        expect(value(print(q, y))).toMatchObject({
          type: 'during',
          start: `${y}-${pad(3 * q - 2)}-01`,
          end: lastDay(y, 3 * q),
          edtf: `${y}-${32 + q}`,
        });
      }),
    );
  });

  test('ranges of months, quarters and years', () => {
    const dash = fc.constantFrom('-', ' - ', ' – ', ' đến ');
    fc.assert(
      fc.property(month, month, year, dash, (a, b, y, joiner) => {
        fc.pre(a < b);
        const expected = { type: 'during', start: `${y}-${pad(a)}-01`, end: lastDay(y, b) };
        expect(value(`Từ tháng ${a}${joiner}tháng ${b}/${y}`)).toMatchObject(expected);
        expect(value(`${pad(a)}/${y}${joiner}${pad(b)}/${y}`)).toMatchObject(expected);
      }),
    );
    fc.assert(
      fc.property(quarter, quarter, year, dash, (a, b, y, joiner) => {
        fc.pre(a < b);
        const expected = { type: 'during', start: `${y}-${pad(3 * a - 2)}-01`, end: lastDay(y, 3 * b) };
        expect(value(`Quý ${ROMAN[a - 1]}${joiner}Quý ${ROMAN[b - 1]} năm ${y}`)).toMatchObject(expected);
      }),
    );
    fc.assert(
      fc.property(year, year, dash, (a, b, joiner) => {
        fc.pre(a < b);
        expect(value(`Giai đoạn ${a}${joiner}${b}`)).toMatchObject({
          type: 'during',
          start: `${a}-01-01`,
          end: `${b}-12-31`,
          edtf: `${a}/${b}`,
        });
      }),
    );
  });

  test('years, also as a limit', () => {
    fc.assert(
      fc.property(year, (y) => {
        expect(value(`Cả năm ${y}`)).toMatchObject({ type: 'during', edtf: `${y}` });
        expect(value(`Đến năm ${y}`)).toMatchObject({ type: 'by', end: `${y}-12-31` });
        expect(value(`Trước năm ${y}`)).toMatchObject({ type: 'by', end: `${y - 1}-12-31` });
        expect(value(`Đến năm ${y}:`, { kind: 'lead-in' }, { from: y, to: y })).toMatchObject({
          end: `${y}-12-31`,
        });
      }),
    );
  });

  test('a day of every month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.constantFrom('hàng', 'hằng'), (d, every) => {
        expect(value(`Trước ngày ${pad(d)} ${every} tháng`)).toMatchObject({
          type: 'recurring',
          recurrence: `FREQ=MONTHLY;BYMONTHDAY=${d}`,
        });
      }),
    );
  });
});

describe('what always holds', () => {
  const word = fc.constantFrom(
    ...'trước ngày tháng quý năm đến hết từ hàng hằng định kỳ thường xuyên hoàn thành chậm nhất là trong và 6 15 2025 2026 I IV V 31/02 15/3 30/6/2026 2026-2030 tháng 13 đầu cuối giữa liền kề ; , . ( ) - : theo sau khi báo cáo Sở Nội vụ kế hoạch đạt 100% tuần lần mỗi giai đoạn nửa trở đi'.split(
      ' ',
    ),
  );
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  const period = fc.constantFrom<TimePeriod | null>(
    YEAR,
    { from: 2021, to: 2025 },
    { from: null, to: 2030 },
    null,
  );

  test('ends do not lie before beginnings, rules are rules, readings lie inside the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...PLACES), period, (words, place, years) => {
        const reading = readDeadline(words, { place, period: years });
        if (reading === null || 'unread' in reading) return;
        for (const { start, end } of [reading, ...reading.milestones]) {
          if (start !== null && end !== null) expect(start <= end).toBe(true);
          for (const day of [start, end]) {
            if (day !== null) expect(dayOf(new Date(`${day}T00:00:00Z`))).toBe(day);
          }
        }
        if (reading.recurrence !== null) {
          expect(reading.recurrence).toMatch(
            /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=[1-9]\d*)?(?:;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU))?(?:;BYMONTH=[\d,]+)?(?:;BYMONTHDAY=-?\d+)?$/,
          );
        }
        expect(reading.at.map(({ start, end }) => words.slice(start, end)).join('; ')).toBe(reading.text);
        expect(reading.at.every(({ start, end }) => start < end)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('a text without digits and words of time has none', () => {
    const plain = fc.constantFrom(
      ...'rà soát hồ sơ nâng cao chất lượng phục vụ người dân doanh nghiệp, Sở Tài chính huyện Mỹ Lộc Đông; phối hợp.'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 40 }), (words) => {
        expect(readDeadline(words.join(' '), { place: { kind: 'statement' }, period: YEAR })).toBeNull();
      }),
    );
  });

  test.each([
    ['semicolons', 'Trước ngày 15/3; '],
    ['commas', 'tháng 3, '],
    ['numbers', '2025 '],
    ['words of time', 'đến hết trước sau từ trong vào '],
    ['titles', 'kế hoạch đề án đến năm 2025, '],
    ['brackets', '((((trong quý II'],
    ['dashes', '2025-'],
    ['spaced letters', 'a b c '],
    ['one run', 'năm'],
  ])('50,000 characters of %s take no time', (_, piece) => {
    const long = piece.repeat(Math.ceil(50_000 / piece.length));
    for (const place of PLACES) {
      const began = performance.now();
      readDeadline(long, { place, period: YEAR });
      expect(performance.now() - began).toBeLessThan(1500);
    }
  });
});
