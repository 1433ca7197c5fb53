import { describe, expect, test } from 'vitest';
import { decodeByParagraph } from '../../src/ingest/doc/decode.js';
import { raiseDigits, withRaised } from '../../src/ingest/doc/raised.js';
import { beginsPage, readCharacterLook } from '../../src/ingest/doc/sprms.js';

const view = (...bytes: number[]): DataView => new DataView(Uint8Array.from(bytes).buffer);

describe('modifiers of characters', () => {
  test.each([
    ['hidden', view(0x3c, 0x08, 1), {}, { hidden: true }],
    ['shown', view(0x3c, 0x08, 0), { hidden: true }, { hidden: false }],
    ['as the style', view(0x3c, 0x08, 0x80), { hidden: true }, { hidden: true }],
    ['not as the style', view(0x3c, 0x08, 0x81), { hidden: true }, { hidden: false }],
    ['struck twice', view(0x53, 0x2a, 1), {}, { struck: true }],
    [
      'a font behind a modifier that is not looked at',
      view(0x43, 0x4a, 28, 0, 0x4f, 0x4a, 3, 0),
      {},
      { font: 3 },
    ],
    ['one that states its own length', view(0x71, 0xca, 2, 9, 9, 0x37, 0x08, 1), {}, { struck: true }],
    ['set above the base line', view(0x48, 0x2a, 1), {}, { raised: true }],
    ['set below it', view(0x48, 0x2a, 2), { raised: true }, { raised: false }],
    ['lifted small type', view(0x45, 0x48, 8, 0, 0x43, 0x4a, 19, 0), {}, { raised: true }],
    ['large type that is hardly lifted', view(0x45, 0x48, 3, 0, 0x43, 0x4a, 28, 0), {}, {}],
    ['one that is cut off', view(0x3c, 0x08), {}, {}],
    ['one whose operand is cut off', view(0x4f, 0x4a, 3), {}, {}],
  ])('%s', (_, grpprl, inherited, look) => {
    expect(readCharacterLook(grpprl, inherited)).toEqual(look);
  });

  test('a paragraph that begins a page', () => {
    expect(beginsPage(view(0, 0, 0x07, 0x24, 1))).toBe(true);
    expect(beginsPage(view(0, 0, 0x07, 0x24, 0))).toBe(false);
    expect(beginsPage(view())).toBe(false);
  });
});

describe('decoding paragraph by paragraph', () => {
  const inFont = (text: string, font: string): { start: number; end: number; font: string }[] => [
    { start: 0, end: text.length, font },
  ];
  /** «KÕ ho¹ch» is «Kế hoạch» in TCVN3. */
  const tcvn3 = 'KÕ ho¹ch n¨m cña tØnh\r';
  const unicode = 'Sở Nội vụ chủ trì, phối hợp với các đơn vị.\r';

  test('a paragraph in TCVN3 among those in Unicode, whatever its font', () => {
    const text = unicode.repeat(4) + tcvn3;
    expect(decodeByParagraph(text, inFont(text, 'Times New Roman')).text).toBe(
      `${unicode.repeat(4)}Kế hoạch năm của tỉnh\r`,
    );
  });

  test('a paragraph in Unicode among those in TCVN3, all in a font of TCVN3', () => {
    const text = tcvn3.repeat(4) + unicode;
    expect(decodeByParagraph(text, inFont(text, '.VnTime'))).toEqual({
      text: 'Kế hoạch năm của tỉnh\r'.repeat(4) + unicode,
      encoding: 'tcvn3',
    });
  });

  test('capitals drawn by a font', () => {
    expect(decodeByParagraph(tcvn3, inFont(tcvn3, '.VnTimeH')).text).toBe('KẾ HOẠCH NĂM CỦA TỈNH\r');
  });

  test('a bullet in a symbol font', () => {
    const text = '§ Mua sách.\r';
    const fonts = [
      { start: 0, end: 1, font: 'Wingdings' },
      { start: 1, end: text.length, font: 'Times New Roman' },
    ];
    expect(decodeByParagraph(text, fonts).text).toBe('- Mua sách.\r');
  });

  test('words outside every stretch', () => {
    expect(decodeByParagraph('Mua sách.\rHết', []).text).toBe('Mua sách.\rHết');
  });
});

test.each([
  ['2', [['sup', '2']]],
  ['12 ', [['sup', '12'], ' ']],
  ['1,5', ['1,5']],
  ['(1)', ['(1)']],
])('raised digits are told from others: %j', (words, expected) => {
  const content = withRaised(raiseDigits(words), (value) => ({ type: 'text', value }));
  const shown = content.map((node) =>
    node.type === 'element'
      ? [node.tagName, ...node.children.map((child) => ('value' in child ? child.value : ''))]
      : 'value' in node
        ? node.value
        : '',
  );
  expect(shown).toEqual(expected);
});
