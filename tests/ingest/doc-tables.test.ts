import { describe, expect, test } from 'vitest';
import { readLists } from '../../src/ingest/doc/lists.js';
import { makeNesting, partsOfCell, withoutNesting } from '../../src/ingest/doc/nested.js';
import { areApart, readRowShape } from '../../src/ingest/doc/rows.js';
import { eachModifier, type ParagraphLook, readParagraphLook } from '../../src/ingest/doc/sprms.js';
import { shapedTable } from '../../src/ingest/doc/tables.js';
import { makeCounters } from '../../src/ingest/docx/counters.js';

const view = (...bytes: number[]): DataView => new DataView(Uint8Array.from(bytes).buffer);
const two = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const four = (value: number): number[] => [...two(value), ...two(value >> 16)];

/** A row's definition: its edges and the flags of its cells. */
function defined(edges: readonly number[], flags: readonly number[]): number[] {
  const cells = flags.flatMap((flag) => [...two(flag), ...new Array<number>(18).fill(0)]);
  const body = [flags.length, ...edges.flatMap(two), ...cells];
  return [0x08, 0xd6, ...two(body.length + 1), ...body];
}

describe('modifiers of paragraphs', () => {
  test.each<[string, number[], object]>([
    ['a list and its level', [0x0a, 0x26, 2, 0x0b, 0x46, 5, 0], { level: 2, list: 5 }],
    ['the mark of a row', [0x16, 0x24, 1, 0x17, 0x24, 1], { inTable: true, rowEnd: true }],
    ['behind the definition of a row', [...defined([0, 100], [0]), 0x16, 0x24, 1], { inTable: true }],
    ['behind many tabs', [0x15, 0xc6, 255, 1, ...four(7), 1, 1, 2, 3, 0x16, 0x24, 1], { inTable: true }],
    ['elsewhere', [0x46, 0x66, ...four(48)], { elsewhere: 48 }],
  ])('%s', (_, bytes, expected) => {
    expect(readParagraphLook(view(...bytes), 0, {})).toEqual(expected);
  });

  test('a length that leads beyond the end ends the list', () => {
    const seen: number[] = [];
    eachModifier(view(0x16, 0x24, 1, 0x08, 0xd6, 0xff, 0xff, 1), 0, (modifier) => seen.push(modifier));
    expect(seen).toEqual([0x2416]);
  });
});

describe('rows', () => {
  const paragraph = (text: string) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value: text }],
  });
  /** `rowSpan×colSpan words`, cell by cell. */
  const read = (rows: readonly string[][], shapes: readonly number[][]): string[] | null => {
    const table = shapedTable(
      rows,
      shapes.map((bytes) => readRowShape(view(...bytes), 0)),
      (text) => [paragraph(text)],
    );
    if (table === null) return null;
    return JSON.stringify(table)
      .split('"tagName":"tr"')
      .slice(1)
      .map((row) =>
        [...row.matchAll(/"colSpan":(\d+),"rowSpan":(\d+)\}.*?"value":"([^"]*)"/gu)]
          .map(([, across, down, words]) => `${down}×${across} ${words}`)
          .join(' | '),
      );
  };
  const FIRST = 0x60;
  const GOES_ON = 0x20;

  test('merged down', () => {
    expect(
      read(
        [
          ['1', 'Mua'],
          ['', 'Bán'],
        ],
        [defined([0, 500, 900], [FIRST, 0]), defined([0, 500, 900], [GOES_ON, 0])],
      ),
    ).toEqual(['2×1 1 | 1×1 Mua', '1×1 Bán']);
  });

  test('wider than the cells below, by edges or by a mark', () => {
    expect(
      read(
        [['Thời gian'], ['Từ', 'Đến'], ['Cả năm', '']],
        [defined([0, 900], [0]), defined([8, 500, 900], [0, 0]), defined([0, 500, 900], [1, 2])],
      ),
    ).toEqual(['1×2 Thời gian', '1×1 Từ | 1×1 Đến', '1×2 Cả năm']);
  });

  test('a row that begins further right', () => {
    expect(read([['1', 'Mua'], ['Bán']], [defined([0, 500, 900], [0, 0]), defined([500, 900], [0])])).toEqual(
      ['1×1 1 | 1×1 Mua', '1×1  | 1×1 Bán'],
    );
  });

  test('other cells than the text holds, or none', () => {
    expect(read([['1', 'Mua']], [defined([0, 900], [0])])).toBeNull();
    expect(read([['1', 'Mua']], [[0x17, 0x24, 1]])).toBeNull();
    expect(readRowShape(view(0x08, 0xd6, 5, 0, 9, 1, 2, 3), 0)).toBeNull();
  });
});

describe('lists', () => {
  const level = (start: number, format: number, text: readonly number[]): number[] => [
    ...four(start),
    format,
    0,
    ...new Array<number>(18).fill(0),
    0,
    0,
    0,
    0,
    ...two(text.length),
    ...text.flatMap(two),
  ];
  const definition = (id: number): number[] => [...four(id), ...new Array<number>(22).fill(0), 1, 0];
  const use = (id: number, overrides: number): number[] => [
    ...four(id),
    ...new Array<number>(8).fill(0),
    overrides,
    0,
    0,
    0,
  ];
  const definitions = [...two(2), ...definition(7), ...definition(9)];
  const levels = [...level(1, 1, [0, 0x2e]), ...level(4, 0x17, [0x2d])];
  const uses = [
    ...four(3),
    ...use(7, 0),
    ...use(9, 0),
    ...use(7, 1),
    ...four(-1),
    ...four(-1),
    ...four(-1),
    ...four(5),
    ...four(0x10),
  ];
  const tables = view(...definitions, ...levels, ...uses);
  const lists = readLists(
    tables,
    { at: 0, bytes: definitions.length },
    { at: definitions.length + levels.length, bytes: uses.length },
    [],
  );

  test('their numbers go on, or begin where a list says', () => {
    const counters = makeCounters(lists);
    expect(['1', '1', '2', '3', '3', '1'].map((list) => counters.next(list, 0)?.text)).toEqual([
      'I.',
      'II.',
      '-',
      'V.',
      'VI.',
      'VII.',
    ]);
  });

  test('one that is not there', () => {
    expect(makeCounters(lists).next('4', 0)).toBeNull();
    expect(readLists(view(), { at: 0, bytes: 0 }, { at: 0, bytes: 0 }, []).size).toBe(0);
  });
});

describe('tables within tables', () => {
  const words = (...depths: [string, ParagraphLook][]): string => {
    const nesting = makeNesting();
    return depths
      .map(([text, look]) => {
        const { before, behind } = nesting.next({ look });
        return `${before}${text}${behind}\r`;
      })
      .join('');
  };
  const CELL = { depth: 2, innerCell: true };
  const ROW = { depth: 2, innerCell: true, innerRowEnd: true };
  const AROUND = { depth: 1 };

  test('stand between the paragraphs of their cell', () => {
    const text = words(
      ['Dời chuồng trại', AROUND],
      ['Thôn Hạ', CELL],
      ['40 hộ', { depth: 2 }],
      ['ven sông', CELL],
      ['', ROW],
      ['Thôn Thượng', CELL],
      ['25 hộ', CELL],
      ['', ROW],
      ['theo danh sách', AROUND],
    );
    expect(partsOfCell(text)).toEqual([
      'Dời chuồng trại',
      {
        rows: [
          ['Thôn Hạ', '40 hộ\rven sông'],
          ['Thôn Thượng', '25 hộ'],
        ],
        indices: [0, 1],
      },
      'theo danh sách',
    ]);
  });

  test('one without an end is read as paragraphs', () => {
    const text = words(['Việc', AROUND], ['Thôn Hạ', CELL], ['40 hộ', { depth: 3, innerCell: true }]);
    expect(partsOfCell(text).map((part) => withoutNesting(String(part)))).toEqual([
      'Việc',
      'Thôn Hạ',
      '40 hộ',
    ]);
  });
});

test.each<[string, number[], number[], boolean]>([
  ['a table of work and the signature below it', [0, 600, 4600, 7100, 9600], [0, 5000, 9600], true],
  ['a group row', [0, 600, 4600, 9600], [0, 600, 9600], false],
  ['a row of one cell', [0, 600, 4600, 9600], [0, 9600], false],
  ['edges that were dragged', [0, 600, 4600, 9600], [0, 650, 4560, 7000, 9600], false],
  ['as many cells', [0, 600, 4600, 9600], [0, 900, 5000, 9600], false],
])('rows of two tables: %s', (_, above, below, apart) => {
  const shape = (edges: number[]) =>
    readRowShape(
      view(
        ...defined(
          edges,
          edges.slice(1).map(() => 0),
        ),
      ),
      0,
    );
  expect(areApart(shape(above), shape(below))).toBe(apart);
});
