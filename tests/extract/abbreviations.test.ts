import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import {
  assembleDocument,
  type Block,
  footnote,
  paragraph,
  table,
  tableCell,
  tableRow,
} from '../../src/document/index.js';
import { abbreviations } from '../../src/extract/abbreviations.js';
import { emptyDraft } from '../support/drafts.js';

function run(blocks: Block[], recipients: string[] = []) {
  const tree = assembleDocument({ blocks, pages: null, ocr: false, encoding: 'unicode', notes: [] });
  const file = new VFile();
  const draft = emptyDraft(tree);
  file.data.draft = draft;
  draft.heading.recipients = recipients;
  unified().use(abbreviations).runSync(tree, file);
  return { found: draft.abbreviations, text: tree.text };
}

const cells = (...values: string[]) => tableRow(values.map((value, column) => tableCell(value, { column })));

describe('defined and used', () => {
  const { found, text } = run([
    paragraph('Nâng cao chất lượng thủ tục hành chính (TTHC) của UBND tỉnh; cơ sở dữ liệu dùng chung.'),
    paragraph('Rà soát TTHC, cập nhật CSDL; giải quyết thủ tục hành chính (TTHC) đúng hạn.'),
    footnote('¹ Hệ thống QZKW của huyện Mỹ Lộc Đông'),
  ]);

  test('each short form once, defined ones first', () => {
    expect(found.map(({ short, long, defined }) => [short, long, defined])).toEqual([
      ['TTHC', 'thủ tục hành chính', true],
      ['UBND', 'Ủy ban nhân dân', false],
      ['CSDL', 'cơ sở dữ liệu', false],
      ['QZKW', null, false],
    ]);
  });

  test('spans are the definition, or the first use', () => {
    const words = found.map(({ spans }) => text.slice(spans[0]?.start, spans[0]?.end));
    expect(words).toEqual(['thủ tục hành chính (TTHC)', 'UBND', 'CSDL', 'QZKW']);
  });
});

test('brackets in the list of recipients define nothing', () => {
  const line = 'Phòng Tổng hợp (Phòng)';
  const { found } = run([paragraph('Nơi nhận:'), paragraph(`- ${line};`)], [line]);
  expect(found.filter(({ defined }) => defined)).toEqual([]);
});

test('a table of abbreviations defines its rows', () => {
  const rows = [cells('TT', 'Từ viết tắt', 'Nghĩa đầy đủ'), cells('1', 'QLRBV', 'Quản lý rừng bền vững')];
  const { found } = run([table(rows, { columns: 3, mergesKnown: true })]);
  expect(found).toMatchObject([{ short: 'QLRBV', long: 'Quản lý rừng bền vững', defined: true }]);
});
