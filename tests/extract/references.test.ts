import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import {
  assembleDocument,
  type Block,
  footnote,
  paragraph,
  passageOf,
  table,
  tableCell,
  tableRow,
} from '../../src/document/index.js';
import { references } from '../../src/extract/references.js';
import { emptyDraft } from '../support/drafts.js';

/** Runs the pass over blocks; `titles` are the indexes of blocks that open a section. */
function run(blocks: Block[], options: { number?: string; sections?: number[] } = {}) {
  const tree = assembleDocument({ blocks, pages: null, ocr: false, encoding: 'unicode', notes: [] });
  const file = new VFile();
  const draft = emptyDraft(tree);
  file.data.draft = draft;
  draft.heading.number = options.number ?? null;
  for (const index of options.sections ?? []) {
    const block = tree.children[index];
    if (block?.type !== 'paragraph') continue;
    const marker = block.value.split(/[.\s]/)[0] === 'Điều' ? block.value.slice(0, 6) : 'I';
    draft.sections.push({
      id: `S${index}`,
      parent: null,
      marker,
      title: passageOf(block),
      role: 'other',
      roleStated: false,
      part: 0,
    });
  }
  unified().use(references).runSync(tree, file);
  return { cited: draft.heading.references, draft, text: tree.text };
}

describe('one entry a document', () => {
  const { cited, text } = run([
    paragraph('Thi hành Nghị định số 45/2020 ngày 08/4/2020 và Nghị quyết số 7/NQ-HĐND.'),
    table([tableRow([tableCell('Nghị định số 45/2020/NĐ-CP của Chính phủ', { column: 0 })])], {
      columns: 1,
      mergesKnown: true,
    }),
    footnote('¹ Nghị quyết số 07/NQ–HĐND ngày 9/12/2022 của HĐND tỉnh Thanh Vân'),
  ]);

  test('short and whole forms, cells and footnotes are merged; order is that of first mention', () => {
    expect(cited.map(({ number }) => number)).toEqual(['45/2020/NĐ-CP', '7/NQ-HĐND']);
  });

  test('date and issuer come from whichever mention has them', () => {
    expect(cited).toMatchObject([
      { kind: 'decree', issuedOn: '2020-04-08', issuer: 'Chính phủ' },
      { kind: 'resolution', issuedOn: '2022-12-09', issuer: 'HĐND tỉnh Thanh Vân' },
    ]);
  });

  test('spans are the words of every mention', () => {
    expect(cited[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nghị định số 45/2020 ngày 08/4/2020',
      'Nghị định số 45/2020/NĐ-CP của Chính phủ',
    ]);
  });
});

test('a short form that could mean two documents stays by itself', () => {
  const { cited } = run([
    paragraph('Thông tư số 01/2018, Thông tư số 01/2018/TT-BTC và Thông tư số 01/2018/TT-BNV'),
  ]);
  expect(cited.map(({ number }) => number)).toEqual(['01/2018', '01/2018/TT-BTC', '01/2018/TT-BNV']);
});

test('different dates for one number are pointed out', () => {
  const { cited, draft } = run([
    paragraph('Nghị quyết số 99/NQ-CP ngày 03/10/2017; Nghị quyết số 99/NQ-CP ngày 24/6/2020'),
  ]);
  expect(cited).toMatchObject([{ issuedOn: '2017-10-03' }]);
  expect(draft.diagnostics.map(({ code }) => code)).toEqual(['reference-date-conflict']);
});

test('a damaged symbol is repaired and pointed out', () => {
  const { cited, draft } = run([paragraph('Nghị định số 45/2026/NĐ-GP ngày 12/01/2026 của Chính phủ')]);
  expect(cited).toMatchObject([{ number: '45/2026/NĐ-CP', issuer: 'Chính phủ' }]);
  expect(draft.diagnostics).toMatchObject([{ code: 'reference-repaired', severity: 'info' }]);
});

test.each([
  ['its letterhead', 'Số: 15/KH-UBND'],
  ['the caption of its annex', '(Kèm theo Kế hoạch số: 15/KH-UBND ngày 5/1/2024 của UBND tỉnh Thanh Vân)'],
])('the document itself is not cited by %s', (_, line) => {
  expect(run([paragraph(line), paragraph('Kế hoạch số 15/KH-UBND này có hiệu lực.')]).cited).toEqual([]);
});

test('a line that goes on with a number cites it', () => {
  expect(run([paragraph('số 05- CT/TU ngày 11/12/2023 của Tỉnh ủy')]).cited).toMatchObject([
    { number: '05-CT/TU' },
  ]);
});

test('the lines of a loose table are read on; an issuer is not', () => {
  const lines = ['Triển khai Chỉ thị số 05-', 'CT/TU ngày 11/12/2023', 'của Ban Thường vụ Huyện', 'Xây dựng'];
  const { cited, text } = run([{ type: 'looseTable', children: lines.map((line) => paragraph(line)) }]);
  expect(cited).toMatchObject([{ number: '05-CT/TU', issuedOn: '2023-12-11', issuer: null }]);
  const words = cited[0]?.spans.map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['Chỉ thị số 05-', 'CT/TU ngày 11/12/2023']);
});

test('the document itself is known by its number', () => {
  expect(run([paragraph('Điều chỉnh Quyết định số 384/QĐ-UBND')], { number: '384/QĐ-UBND' }).cited).toEqual(
    [],
  );
});

describe('roles', () => {
  const { cited } = run(
    [
      paragraph('Căn cứ Luật Ngân sách nhà nước;'),
      paragraph('Căn cứ Nghị quyết số 76/NQ-CP của Chính phủ;'),
      paragraph('Theo đề nghị của Sở Nội vụ tại Tờ trình số 39/TTr-SNV.'),
      paragraph('Điều 1. Ban hành Kế hoạch.'),
      paragraph('Thực hiện Chỉ thị số 03-CT/TU, UBND huyện Mỹ Lộc Đông ban hành Kế hoạch như sau:'),
      paragraph('I. MỤC TIÊU'),
      paragraph('Thực hiện Nghị định số 30/2020/NĐ-CP và Luật Lưu trữ.'),
      paragraph('- Căn cứ Quyết định số 8/QĐ-UBND giao dự toán.'),
    ],
    { sections: [3, 5] },
  );

  test.each([
    [null, 'legal-basis'],
    ['76/NQ-CP', 'legal-basis'],
    ['39/TTr-SNV', 'citation'],
    ['03-CT/TU', 'legal-basis'],
    ['30/2020/NĐ-CP', 'citation'],
    ['8/QĐ-UBND', 'citation'],
  ])('%s is %s', (number, role) => {
    expect(cited.find((reference) => reference.number === number)?.role).toBe(role);
  });

  test('a law without number and date counts in the preamble only', () => {
    expect(cited.filter(({ kind }) => kind === 'law')).toHaveLength(1);
  });
});
