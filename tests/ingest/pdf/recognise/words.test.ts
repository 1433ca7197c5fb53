import { describe, expect, test } from 'vitest';
import { linesOfTsv } from '../../../../src/ingest/pdf/recognise/engines/tsv.js';
import type { SeenLine } from '../../../../src/ingest/pdf/recognise/engines/types.js';
import { confirmed, DOUBTED } from '../../../../src/ingest/pdf/recognise/words/agree.js';
import { withoutNoise } from '../../../../src/ingest/pdf/recognise/words/noise.js';
import { isAtRisk } from '../../../../src/ingest/pdf/recognise/words/risk.js';
import { lineType, sizeHabit } from '../../../../src/ingest/pdf/recognise/words/size.js';

/** Words side by side, every one as sure as is said. */
function line(words: string, confidence = 0.95): SeenLine {
  return words
    .split(' ')
    .map((text, index) => ({ text, box: [index * 60, 0, index * 60 + 50, 20], confidence }));
}

test('the lines of several pictures come out of one TSV', () => {
  const row = (page: number, number: number, word: number, text: string): string =>
    ['5', page, 1, 1, number, word, 10 * word, 5, 8, 12, '91.5', text].join('\t');
  const tsv = [
    'level\tpage_num',
    row(1, 1, 1, 'Quý'),
    row(1, 1, 2, 'III'),
    row(1, 2, 1, 'năm'),
    row(3, 1, 1, 'Sở'),
  ];
  const pages = linesOfTsv(tsv.join('\n'), 3);
  expect(pages.map((lines) => lines.map((words) => words.map(({ text }) => text)))).toEqual([
    [['Quý', 'III'], ['năm']],
    [],
    [['Sở']],
  ]);
  expect(pages[0]?.[0]?.[1]).toMatchObject({ box: [20, 5, 28, 17], confidence: 0.915 });
});

test.each([
  ['QĐÐ', 'QĐ'],
  ['Ð', 'Đ'],
  ['chỈ', 'chỉ'],
  ['CHỈ', 'CHỈ'],
  ['HỮu', 'Hữu'],
  ['UBND', 'UBND'],
  ['QĐ-TTg', 'QĐ-TTg'],
  ['iOffice', 'iOffice'],
  ['v];', 'vị;'],
  ['[v]', '[v]'],
  ['a]', 'a]'],
  ['5⁄2026', '5/2026'],
  ['§.', '§.'],
])('%s, a slip of the models, is %s', (read, expected) => {
  const row = ['5', 1, 1, 1, 1, 1, 0, 0, 9, 9, '90', read].join('\t');
  expect(linesOfTsv(row, 1)[0]?.[0]?.[0]?.text).toBe(expected);
});

describe('a second reading', () => {
  test.each<[string, string, string, string[]]>([
    ['the same number', 'Tháng 5/2026', 'Tháng 5/2026', []],
    ['another number', 'Tháng 9/2026', 'Tháng 5/2026', ['9/2026']],
    ['a number left out', 'Quý II, III năm 2026', 'Quý II, năm 2026', ['III']],
    ['another mark', 'Bộ Tài chính', 'Bộ Tài chỉnh', ['chính']],
    ['signs alone', '- Kế hoạch', '— Kế hoạch', []],
  ])('reads %s', (_, first, second, doubted) => {
    const words = confirmed([line(first, 0.7)], [line(second, 0.7)]).flat();
    expect(words.filter(({ confidence }) => confidence <= DOUBTED).map(({ text }) => text)).toEqual(doubted);
    expect(words.map(({ text }) => text).join(' ')).toBe(first);
  });

  test.each<[string, string, number | null, string, 'sure' | 'doubted']>([
    ['III', 'III', 3, 'III', 'sure'],
    ['II', 'II', 3, 'II', 'doubted'],
    ['II', 'III', 3, 'III', 'sure'],
    ['III', 'II', 3, 'III', 'sure'],
    ['III', 'II', null, 'III', 'doubted'],
    ['III', 'II', 1, 'III', 'doubted'],
    ['IH/2026,', 'III/2026,', 3, 'III/2026,', 'sure'],
    ['II/2026,', 'III/2025,', 3, 'II/2026,', 'doubted'],
    ['11', 'II', 2, '11', 'doubted'],
    ['XII', 'XII', 3, 'XII', 'doubted'],
    ['XII', 'XIII', 3, 'XIII', 'sure'],
    ['IH.', 'IH.', 3, 'III.', 'sure'],
    ['1/2026', '1/2026', 1, '1/2026', 'sure'],
  ])('%s and %s with %s uprights counted: %s', (first, second, count, text, how) => {
    const [word] = confirmed([line(first, 0.6)], [line(second, 0.6)], () => count).flat();
    expect(word?.text).toBe(text);
    expect((word?.confidence ?? 0) > 0.5).toBe(how === 'sure');
  });

  test.each([
    ['1', 1, 'doubted'],
    ['III', 3, 'sure'],
  ])('leaves %s out, and %d uprights are counted: %s', (text, count, how) => {
    const [word] = confirmed([line(text, 0.6)], [], () => count).flat();
    expect((word?.confidence ?? 0) > 0.5).toBe(how === 'sure');
  });

  test('keeps what the second has where they differ', () => {
    expect(confirmed([line('văn bẳn')], [line('văn bản')]).flat()[1]).toMatchObject({ other: 'bản' });
  });

  test('takes the place of what can be no word', () => {
    expect(
      confirmed([line('phưong án')], [line('phương án')])
        .flat()
        .map(({ text }) => text),
    ).toEqual(['phương', 'án']);
  });

  test('never changes a number', () => {
    expect(confirmed([line('I0 lớp')], [line('10 lớp')]).flat()[0]).toMatchObject({
      text: 'I0',
      confidence: DOUBTED,
    });
  });
});

test.each([
  ['Thường xuyên', 0.95, false],
  ['Thường xuyên', 0.6, true],
  ['năm 2026', 0.97, true],
  ['- ;', 0.4, false],
])('%s at %d is read twice: %s', (words, confidence, expected) => {
  expect(isAtRisk([line(words, confidence)])).toBe(expected);
});

test('specks and strokes of a pen are no words', () => {
  expect(
    withoutNoise([line('~ ⁄', 0.1), line('x', 0.2), line('Kế hoạch', 0.2)]).map((words) => words[0]?.text),
  ).toEqual(['Kế']);
});

test.each([
  ['where a dash stands, is one', 10, '- Rà soát'],
  ['on the base line, is dust', 19, 'Rà soát'],
  ['above the letters, is dust', 1, 'Rà soát'],
])('an underscore before a line, %s', (_, y, expected) => {
  const [mark, ...words] = line('_ Rà soát');
  const placed = mark === undefined ? [] : [{ ...mark, box: [0, y - 1, 5, y + 1] as typeof mark.box }];
  expect(
    withoutNoise([[...placed, ...words]])
      .flat()
      .map(({ text }) => text)
      .join(' '),
  ).toBe(expected);
});

test('a wave before a number is about so much, before words a dash', () => {
  const texts = ['~ 30 phút', '~ Rà soát'].map((words) =>
    line(words).map((word) =>
      word.text === '~' ? { ...word, box: [0, 9, 5, 11] as typeof word.box } : word,
    ),
  );
  expect(withoutNoise(texts).map((words) => words[0]?.text)).toEqual(['~', '-']);
});

test('a § before words is an 8 in doubt', () => {
  const row = (word: number, text: string): string =>
    ['5', 1, 1, 1, 1, word, 0, 0, 9, 9, '90', text].join('\t');
  const [head] = linesOfTsv([row(1, '§.'), row(2, 'Sở')].join('\n'), 1)[0] ?? [];
  expect(head?.map(({ text }) => text)).toEqual(['8.', 'Sở']);
  expect(head?.[0]?.confidence).toBeLessThan(0.5);
});

test.each([
  ['. + Hoàn thành', 0.9, '+ Hoàn thành'],
  ['" Thủ tướng', 0.9, 'Thủ tướng'],
  ['CHỦ TỊCH /', 0.5, 'CHỦ TỊCH'],
  ['CHỦ TỊCH Í', 0.4, 'CHỦ TỊCH'],
  ['CHỦ TỊCH Í', 0.9, 'CHỦ TỊCH Í'],
  ['QUÝ I', 0.4, 'QUÝ I'],
  ['Loại B', 0.4, 'Loại B'],
  ['giai đoạn 2021 -', 0.9, 'giai đoạn 2021 -'],
  ['thực hiện ./.', 0.4, 'thực hiện ./.'],
  ['... ngày', 0.4, '... ngày'],
  ['biện pháp |bảo đảm', 0.9, 'biện pháp bảo đảm'],
  ['Quý |', 0.9, 'Quý |'],
])('signs that are no words: %s, read with %d', (words, confidence, expected) => {
  const read = withoutNoise([line(words, confidence)]).flat();
  expect(read.map(({ text }) => text).join(' ')).toBe(expected);
});

test('a sign far behind its line is none of it, however sure', () => {
  const [first, second] = line('CHỦ TỊCH');
  const far: SeenLine = [{ text: '/', box: [200, 8, 204, 20], confidence: 0.92 }];
  const read = withoutNoise([[...(first ? [first] : []), ...(second ? [second] : []), ...far]]).flat();
  expect(read.map(({ text }) => text)).toEqual(['CHỦ', 'TỊCH']);
});

test('signs where a dash stands are one', () => {
  const [, ...words] = line('x Tập trung');
  const mark: SeenLine = [{ text: '..=', box: [0, 9, 6, 11], confidence: 0.6 }];
  expect(withoutNoise([[...mark, ...words]]).flat()[0]?.text).toBe('-');
});

test('an underscore that sticks to a word goes, a line to write on stays', () => {
  expect(
    withoutNoise([line('__- Rà soát'), line('Ký tên ______')]).map((words) =>
      words.map(({ text }) => text).join(' '),
    ),
  ).toEqual(['- Rà soát', 'Ký tên ______']);
});

test('sizes that vary little are one, others are their own', () => {
  const habit = sizeHabit();
  habit.learn([13.2, 13.8, 14.1, 14.4, 13.9]);
  expect([12.6, 15.1, 9.1, 20.2].map(habit.snap)).toEqual([14, 14, 9, 20]);
});

test('the size of type is told from what letters a word has', () => {
  const low: SeenLine = [{ text: 'xem', box: [0, 0, 40, 46], confidence: 1 }];
  const high: SeenLine = [{ text: 'Hà', box: [0, 0, 40, 68], confidence: 1 }];
  const hanging: SeenLine = [{ text: 'gọp', box: [0, 0, 40, 68], confidence: 1 }];
  expect([low, high].map((words) => Math.round(lineType(words).size))).toEqual([100, 100]);
  expect(lineType(hanging).baseline).toBeLessThan(68);
});
