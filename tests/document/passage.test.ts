import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assembleDocument,
  type BBox,
  concat,
  EMPTY_PASSAGE,
  type Paragraph,
  paragraph,
  passageOf,
  placesOf,
  slicePassage,
  statementOf,
} from '../../src/document/index.js';

/** A paragraph with the reference marks of footnotes at the places of the given characters. */
function marked(value: string, ...marks: string[]): Paragraph {
  const ranges = marks.map((mark) => ({
    start: value.indexOf(mark),
    end: value.indexOf(mark) + mark.length,
  }));
  return paragraph(value, {}, { marks: ranges });
}

function stamped(node: Paragraph, above: string[] = []): Paragraph {
  const blocks = [...above.map((line) => paragraph(line)), node];
  assembleDocument({ blocks, pages: null, ocr: false, encoding: 'unicode', notes: [] });
  return node;
}

describe('passageOf', () => {
  test('trims the ends and keeps the offsets', () => {
    const passage = passageOf(paragraph('a) Sở Nội vụ '), 2);
    expect(passage.text).toBe('Sở Nội vụ');
    expect(passage.parts[0]).toMatchObject({ from: 3, to: 12 });
  });

  test('of blanks is empty', () => {
    expect(passageOf(paragraph('a)   '), 2)).toEqual(EMPTY_PASSAGE);
  });
});

describe('statementOf leaves out the marks of footnotes', () => {
  test.each([
    ['none', marked('Cắt giảm 25% thời gian.'), 'Cắt giảm 25% thời gian.'],
    ['inside', marked('Theo Đề án 06¹ của Chính phủ', '¹'), 'Theo Đề án 06 của Chính phủ'],
    ['at the end', marked('Duy trì chỉ số PCI²', '²'), 'Duy trì chỉ số PCI'],
    ['before the closing punctuation', marked('Duy trì chỉ số PCI².', '²'), 'Duy trì chỉ số PCI.'],
    ['two of them', marked('Tỷ lệ¹ đạt 90%² trở lên', '¹', '²'), 'Tỷ lệ đạt 90% trở lên'],
  ])('%s', (_, node, expected) => {
    expect(statementOf(node).text).toBe(expected);
  });

  test('a mark before the closing punctuation leaves two stretches', () => {
    const node = stamped(marked('- Nâng chỉ số PAPI³;', '³'));
    const at = node.value.indexOf('³');
    expect(placesOf(statementOf(node, 2))).toMatchObject([
      { start: 2, end: at },
      { start: at + 1, end: at + 2 },
    ]);
  });
});

describe('places', () => {
  test('offsets count from the start of the canonical text', () => {
    const node = stamped(paragraph('Sở Y tế'), ['II. NHIỆM VỤ']);
    expect(placesOf(passageOf(node))).toEqual([
      { start: 13, end: 20, page: null, bbox: null, confidence: null },
    ]);
  });

  test('one place a page, its box around the lines; together the words without a gap', () => {
    const box = (y: number): BBox => [80, y, 500, y + 14];
    const node = stamped(
      paragraph(
        'một hai ba bốn',
        {},
        {
          fragments: [
            { start: 0, end: 3, page: 1, bbox: box(700) },
            { start: 4, end: 7, page: 1, bbox: box(720) },
            { start: 8, end: 14, page: 2, bbox: box(60) },
          ],
        },
      ),
    );
    expect(placesOf(passageOf(node))).toEqual([
      { start: 0, end: 8, page: 1, bbox: [80, 700, 500, 734], confidence: null },
      { start: 8, end: 14, page: 2, bbox: [80, 60, 500, 74], confidence: null },
    ]);
  });
});

describe('properties', () => {
  const values = fc.array(fc.constantFrom('Sở ', 'Nội vụ', 'đ) ', '¹', 'trình UBND tỉnh', '  '), {
    minLength: 1,
    maxLength: 6,
  });

  test('a slice of a passage is the slice of its text, and its parts spell it', () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 4 }), fc.nat(40), fc.nat(40), (lists, a, b) => {
        const whole = concat(lists.map((list) => passageOf(paragraph(list.join('')))));
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const slice = slicePassage(whole, start, end);
        expect(slice.text).toBe(whole.text.slice(start, end));
        expect(slice.parts.map(({ node, from, to }) => node.value.slice(from, to)).join('')).toBe(slice.text);
      }),
    );
  });
});
