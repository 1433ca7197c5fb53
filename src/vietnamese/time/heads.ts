/** The forms a unit begins with: `ngày 15 tháng 3`, `tháng 3`, `Quý II`, `6 tháng đầu năm`. */
import {
  dayHead,
  firstDaysHead,
  type Head,
  halfHead,
  halfMonthHead,
  halfQuarterHead,
  MONTH_WORD,
  monthHead,
  monthsHead,
  NUMBER,
  QUARTER_WORD,
  quarterHead,
  tenthHead,
} from './headUnits.js';
import { type UnitRule, withYear, YEAR } from './unit.js';
import { type Opening, opening, WORD_END } from './words.js';

type HeadRule = Pick<UnitRule, 'id' | 'examples' | 'not' | 'refuses'> & { pattern: Opening; head: Head };

const SOURCE = 'Dates, months and quarters as plans of Vietnamese agencies print them';

/** A form that a pattern finds; the year follows. */
function headRule({ pattern, head, ...text }: HeadRule): UnitRule {
  return {
    ...text,
    source: SOURCE,
    read: (words, at) => {
      const match = pattern.at(words, at);
      if (match === null) return null;
      const end = at + match[0].length;
      const unit = head(match);
      return unit === null ? { impossible: true, end } : withYear(unit, words, end);
    },
  };
}

/** The forms that a day, a month, a quarter or months of a year begin with, in the order they are tried. */
export const HEAD_RULES: readonly UnitRule[] = [
  headRule({
    id: 'time/day-in-words',
    pattern: opening(
      'n\\d',
      `(?:{days}\\s|(?<=^|{inFrontOfDays}\\s|[,–-]\\s?))${NUMBER}\\s{months}\\s${MONTH_WORD}`,
      'iuy',
    ),
    head: dayHead,
    examples: [
      { text: 'Nộp hồ sơ chậm nhất ngày 15 tháng 3 năm 2026.', gives: 'by ..2026-03-15' },
      { text: 'Trước 05 tháng 9 năm 2026', as: 'cell', gives: 'by ..2026-09-05' },
      { text: 'In tờ rơi, hoàn thành ngày 20 tháng Tư năm 2026.', gives: 'by ..2026-04-20' },
      { text: 'Ngày 05 tháng năm năm 2026', as: 'cell', gives: 'by ..2026-05-05' },
    ],
    not: ['Cấp 15 suất quà trong 3 tháng.', { text: 'Ngày 05 hằng tháng', as: 'cell' }],
  }),
  headRule({
    id: 'time/day',
    pattern: opening(
      'n\\d',
      `(?:{days}\\s)?${NUMBER}\\s?/\\s?${NUMBER}(?!\\s(?:{days}|{sessions}|{hours}|{weeks})${WORD_END})`,
      'iuy',
    ),
    head: dayHead,
    examples: [
      { text: 'Trước 31/01 năm sau', as: 'cell', gives: 'by ..2027-01-31' },
      {
        text: 'Từ 6 giờ ngày 12/3 đến 17 giờ ngày 14/3/2026',
        as: 'cell',
        gives: 'during 2026-03-12..2026-03-14',
      },
      { text: '7h30, thứ Sáu, ngày 13/3/2026', as: 'cell', gives: 'during 2026-03-13..2026-03-13' },
      { text: 'Trước 17 giờ ngày 20/3/2026', as: 'cell', gives: 'by ..2026-03-20' },
      { text: 'Chậm nhất ngày 20/8', as: 'cell: Thời hạn', gives: 'by ..2026-08-20' },
      { text: 'Từ ngày 15/3/2026', as: 'cell', gives: 'ongoing 2026-03-15..' },
      { text: 'Nộp hồ sơ trước ngày 15/3/2026.', gives: 'by ..2026-03-15' },
      { text: '31/12', as: 'cell', gives: 'by ..2026-12-31' },
    ],
    not: [
      { text: '31/02/2026', as: 'cell' },
      'Mua 15/20 máy bơm.',
      { text: '1/2 ngày', as: 'cell' },
      'Xử lý dứt điểm 36/40 vụ việc.',
      'Thực hiện Nghị định số 12/2024/NĐ-CP.',
    ],
  }),
  headRule({
    id: 'time/day-with-dots',
    // With the year only: 1.2 is a number.
    pattern: opening('n\\d', `(?:{days}\\s)?${NUMBER}[.-]${NUMBER}(?=[.-]${YEAR})`, 'iuy'),
    head: dayHead,
    examples: [
      { text: 'Trước ngày 5.4.2026', as: 'cell', gives: 'by ..2026-04-05' },
      { text: '05-4-2026', as: 'cell', gives: 'by ..2026-04-05' },
    ],
    not: ['Giải ngân trước 5.4 tỷ đồng.', { text: '5.4', as: 'cell' }],
  }),
  headRule({
    id: 'time/tenth',
    pattern: opening(
      'th',
      `({firstTenth}|{secondTenth}|{lastTenth})\\s{weeks}\\s{months}\\s${MONTH_WORD}`,
      'iuy',
    ),
    head: tenthHead,
    examples: [
      { text: 'Trung tuần tháng 6/2026', as: 'cell', gives: 'during 2026-06-11..2026-06-20' },
      { text: 'Thượng tuần tháng 3/2026', as: 'cell', gives: 'during 2026-03-01..2026-03-10' },
      { text: 'Hạ tuần tháng Hai', as: 'cell', gives: 'during 2026-02-21..2026-02-28' },
    ],
    not: [
      { text: 'Giữa tháng 6/2026', as: 'cell' },
      { text: 'Tuần 2 tháng 3/2026', as: 'cell' },
      'Kết nối trung tâm tuần tra.',
    ],
  }),
  headRule({
    id: 'time/half-month',
    pattern: opening('n', `{halves}\\s({early}|{late})\\s{months}\\s${MONTH_WORD}`, 'iuy'),
    head: halfMonthHead,
    examples: [
      { text: 'Nửa đầu tháng 4', as: 'cell', gives: 'during 2026-04-01..2026-04-15' },
      { text: 'Mở chợ, hoàn thành trong nửa cuối tháng 02 năm 2026.', gives: 'by ..2026-02-28' },
    ],
    not: [
      { text: 'Nửa đầu năm 2026', as: 'cell' },
      { text: 'Đầu tháng 4', as: 'cell' },
    ],
  }),
  headRule({
    id: 'time/first-days',
    pattern: opening('\\d', `${NUMBER}\\s{days}\\s{firstOnes}(?:\\s{of})?\\s{months}\\s${MONTH_WORD}`, 'iuy'),
    head: firstDaysHead,
    examples: [{ text: '10 ngày đầu tháng 7', as: 'cell', gives: 'during 2026-07-01..2026-07-10' }],
    not: [{ text: 'Trong vòng 10 ngày', as: 'cell' }, 'Trực 10 ngày đầu vụ.'],
  }),
  headRule({
    id: 'time/half-quarter',
    pattern: opening('n', `{halves}\\s({early}|{late})\\s{quarters}\\s${QUARTER_WORD}`, 'iuy'),
    head: halfQuarterHead,
    examples: [
      { text: 'Nửa đầu quý II', as: 'cell', gives: 'during 2026-04-01..2026-05-15' },
      { text: 'Nửa cuối quý III/2026', as: 'cell', gives: 'during 2026-08-16..2026-09-30' },
      { text: 'Nửa đầu quý I', as: 'cell: Thời hạn', gives: 'by ..2026-02-15' },
      { text: 'Trồng bù rừng phòng hộ, xong trong nửa đầu quý IV/2026.', gives: 'by ..2026-11-15' },
    ],
    not: [
      { text: 'Nửa đầu tháng 4', as: 'cell' },
      { text: 'Nửa đầu quý', as: 'cell' },
      'Giữ nửa cuối quỹ đất.',
    ],
  }),
  headRule({
    id: 'time/month',
    pattern: opening('t', `{months}\\s${MONTH_WORD}`, 'iuy'),
    head: monthHead,
    examples: [
      { text: 'CÔNG TÁC THÁNG 7', as: 'title', gives: 'during 2026-07-01..2026-07-31' },
      {
        text: 'Ban hành kế hoạch trong tháng 02/2026 và tổ chức thực hiện',
        as: 'cell',
        gives: 'during 2026-02-01..2026-02-28',
      },
      { text: 'Trong tháng 7/2026', as: 'cell: Thời gian hoàn thành', gives: 'by ..2026-07-31' },
      { text: 'Bắt đầu từ tháng 02/2026', as: 'cell', gives: 'ongoing 2026-02-01..' },
      { text: 'Tháng 01/2026', as: 'cell', gives: 'during 2026-01-01..2026-01-31' },
      { text: 'Tháng Tư', as: 'cell', gives: 'during 2026-04-01..2026-04-30' },
      { text: 'Tháng 5', as: 'cell: Thời gian hoàn thành', gives: 'by ..2026-05-31' },
    ],
    not: [
      'Nuôi bò 13 tháng tuổi.',
      { text: 'Tháng 13', as: 'cell' },
      { text: '6 tháng đầu năm', as: 'cell' },
      'Trả lương 13 tháng.',
    ],
  }),
  headRule({
    id: 'time/month-short',
    pattern: opening('t', 'T\\.?(\\d{1,2})(?!\\d)(?=\\s?[/–—-])', 'uy'),
    head: monthHead,
    examples: [
      { text: 'T6/2026', as: 'cell', gives: 'during 2026-06-01..2026-06-30' },
      { text: 'T3-T5/2026', as: 'cell', gives: 'during 2026-03-01..2026-05-31' },
    ],
    not: ['Mua máy T6 đời mới.', { text: 'Tổ T2', as: 'cell' }],
  }),
  headRule({
    id: 'time/quarter',
    pattern: opening('q', `{quarters}\\s?${QUARTER_WORD}`, 'iuy'),
    head: quarterHead,
    examples: [
      { text: 'Đến hết quý III/2026 giải ngân đạt 75%.', gives: 'by ..2026-09-30' },
      { text: 'NHIỆM VỤ QUÝ IV NĂM 2026', as: 'title', gives: 'during 2026-10-01..2026-12-31' },
      { text: 'Cuối quý III', as: 'cell', gives: 'by ..2026-09-30' },
      { text: 'Kể từ quý II/2026', as: 'cell', gives: 'ongoing 2026-04-01..' },
      { text: 'Quý I/2026', as: 'cell', gives: 'during 2026-01-01..2026-03-31' },
      { text: 'Ban hành quy chế, xong trong quý II năm 2026.', gives: 'by ..2026-06-30' },
      { text: 'NHIỆM VỤ TRONG QUÝ III', as: 'title', gives: 'during 2026-07-01..2026-09-30' },
    ],
    not: [{ text: 'Quý V/2026', as: 'cell' }, { text: 'Hằng quý', as: 'cell' }, 'Quý ông, quý bà tham dự.'],
  }),
  headRule({
    id: 'time/quarter-short',
    pattern: opening('q', `Q\\.?([IV]{1,3}|\\d)${WORD_END}(?=\\s?/)`, 'uy'),
    head: quarterHead,
    examples: [
      { text: 'QIII/2026', as: 'cell', gives: 'during 2026-07-01..2026-09-30' },
      { text: 'Q.2/2026', as: 'cell', gives: 'during 2026-04-01..2026-06-30' },
    ],
    not: ['Thi hành Quyết định 12/QĐ-UBND.'],
  }),
  headRule({
    id: 'time/months-of-year',
    pattern: opening(
      'bsc\\d',
      `(\\d{1,2}|{monthCounts})\\s{months}\\s({early}|{late})(?:\\s{years}(?!\\s\\d))?${WORD_END}`,
      'iuy',
    ),
    head: monthsHead,
    examples: [
      { text: 'Trong 6 tháng đầu năm 2026, trồng xong 40 ha.', gives: 'during 2026-01-01..2026-06-30' },
      { text: '9 tháng đầu năm 2026', as: 'cell', gives: 'during 2026-01-01..2026-09-30' },
      { text: '6 tháng đầu năm', as: 'cell', gives: 'during 2026-01-01..2026-06-30' },
      { text: '3 tháng cuối năm 2026', as: 'cell', gives: 'during 2026-10-01..2026-12-31' },
    ],
    not: [
      { text: '6 tháng một lần', as: 'cell' },
      { text: '6 tháng, 1 năm', as: 'cell' },
      'Học trong 3 tháng.',
    ],
  }),
  headRule({
    id: 'time/months-in-year',
    pattern: opening('bsc\\d', `(\\d{1,2}|{monthCounts})\\s{months}(?=\\s{years}\\s${YEAR})`, 'iuy'),
    head: monthsHead,
    examples: [{ text: '9 tháng năm 2026', as: 'cell', gives: 'during 2026-01-01..2026-09-30' }],
    not: [{ text: 'Tháng 9 năm 2026', as: 'cell' }],
  }),
  headRule({
    id: 'time/half-year',
    pattern: opening(
      'n',
      `{halves}\\s({early}|{late})(?:\\s{years}(?!\\s\\d))?${WORD_END}(?!\\s(?:{quarters}|{months})${WORD_END})`,
      'iuy',
    ),
    head: halfHead,
    examples: [
      { text: 'Nửa cuối năm 2026', as: 'cell', gives: 'during 2026-07-01..2026-12-31' },
      { text: 'Nửa đầu năm', as: 'cell', gives: 'during 2026-01-01..2026-06-30' },
    ],
    not: [{ text: 'Nửa đầu tháng 4', as: 'cell' }, 'Trồng nửa cuối diện tích còn lại.'],
  }),
];
