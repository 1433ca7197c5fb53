import { expect, test } from 'vitest';
import type { SeenLine } from '../../../../src/ingest/pdf/recognise/engines/types.js';
import { mentions } from '../../../../src/ingest/pdf/recognise/words/mentions.js';

/** Words side by side; `bẳn(bản)` was read `bản` the second time, and is doubted. */
function line(words: string): SeenLine {
  return words.split(' ').map((text) => {
    const [, first = text, other] = /^(.+)\((.+)\)$/u.exec(text) ?? [];
    const word = { text: first, box: [0, 0, 50, 20] as [number, number, number, number] };
    return other === undefined ? { ...word, confidence: 0.95 } : { ...word, confidence: 0.3, other };
  });
}

function righted(said: readonly string[], ...lines: string[]): string {
  const known = mentions();
  known.learn(said.map(line));
  return known
    .righted(lines.map(line))
    .map((words) => words.map(({ text }) => text).join(' '))
    .join(' | ');
}

const SAID = [
  'đẩy mạnh cải cách hành chính, tổ chức',
  'cải cách thủ tục hành chính và văn bản',
  'tổ chức bộ máy',
];

test.each([
  ['the reading that the document has elsewhere', ['văn bẳn(bản) mới'], 'văn bản mới'],
  ['neither reading, where it has none of them', ['quẳn(quần) lý'], 'quẳn lý'],
  ['marks lost on capitals', ['CÁI CÁCH HÀNH CHÍNH'], 'CẢI CÁCH HÀNH CHÍNH'],
  ['marks lost at the end of a line', ['ĐẨY MẠNH CÁI', 'CÁCH'], 'ĐẨY MẠNH CẢI | CÁCH'],
  ['words that it has as they stand', ['TỔ CHỨC BỘ MÁY'], 'TỔ CHỨC BỘ MÁY'],
  ['words said elsewhere once only', ['VĂN BÂN'], 'VĂN BÂN'],
  ['words in small letters that were read alike', ['cái cách hành chính'], 'cái cách hành chính'],
  ['numbers', ['văn 9(5) mới'], 'văn 9 mới'],
])('%s', (_, lines, expected) => {
  expect(righted(SAID, ...lines)).toBe(expected);
});

test('a word that was chosen is surer than one in doubt, and less sure than one read alike', () => {
  const known = mentions();
  known.learn(SAID.map(line));
  const [, chosen] = known.righted([line('văn bẳn(bản)')]).flat();
  expect(chosen).toEqual({ text: 'bản', box: [0, 0, 50, 20], confidence: 0.6 });
});

test('capitals, unsure words and words over a comma teach nothing', () => {
  expect(
    righted(['CẢI CÁCH', 'CẢI CÁCH', 'cải, cách', 'cải, cách', 'cải(cái) cách', 'cải(cái) cách'], 'CÁI CÁCH'),
  ).toBe('CÁI CÁCH');
});

test.each<[string, string[], string, boolean]>([
  [
    'other marks beside a neighbour that it has again and again',
    ['đảm bảo', 'đảm bảo', 'đảm bảo'],
    'đẩm bảo',
    true,
  ],
  ['other marks in a word of the language', [], 'đơn giẩn hóa', true],
  ['a word of the language', [], 'đơn giản hóa', false],
  ['two words that are both heard', ['chỉ tiêu', 'chỉ tiêu', 'chỉ tiêu'], 'chi tiêu', false],
  ['a word not heard so often', ['mây xanh'], 'mầy xanh', false],
])('small letters read for sure, %s: in doubt, and never changed', (_, said, words, expected) => {
  const known = mentions();
  const read = line(words);
  known.learn([...said.map(line), read]);
  const righted = known.righted([read]).flat();
  expect(righted.map(({ text }) => text).join(' ')).toBe(words);
  expect(righted.some(({ confidence }) => confidence < 0.5)).toBe(expected);
});

test.each([
  [true, 0.3],
  [false, 0.95],
])('a word that others of the language have, where one reading stands alone: %s', (isStrict, confidence) => {
  const known = mentions();
  known.learn(['tổ chức', 'tổ chức', 'tổ chức', 'tố chức'].map(line));
  const [word] = known.righted([line('tố chức')], isStrict).flat();
  expect(word).toMatchObject({ text: 'tố', confidence });
});
