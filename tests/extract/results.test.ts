import { expect, test } from 'vitest';
import { assembleDocument, paragraph, passageOf } from '../../src/document/index.js';
import type { SectionDraft } from '../../src/extract/draft.js';
import { results } from '../../src/extract/results.js';
import { emptyDraft } from '../support/drafts.js';
import { runPass } from '../support/runPass.js';

function section(id: string): SectionDraft {
  return {
    id,
    parent: null,
    marker: null,
    title: { text: '', parts: [] },
    role: 'results',
    roleStated: true,
    part: 0,
  };
}

test('each sentence with a measure is a result, counted in its section', () => {
  const first = paragraph(
    'Công tác được quan tâm. Có 20/20 sở, 9/10 huyện thực hiện. Tại TP. Thanh Vân đạt 99,5%.',
  );
  const second = paragraph('- Đã tiếp nhận 1.600 hồ sơ, trong đó đúng hạn 1.590 hồ sơ.');
  const other = paragraph('Mở 02 lớp.');
  const tree = assembleDocument({
    blocks: [first, second, other],
    pages: null,
    ocr: false,
    encoding: 'unicode',
    notes: [],
  });
  const draft = emptyDraft(tree);
  const reform = section('II.2');
  draft.reportStatements = [
    { section: reform, statement: passageOf(first) },
    { section: reform, statement: passageOf(second, 2) },
    { section: section('II.3'), statement: passageOf(other) },
  ];
  runPass(results, tree, draft);
  expect(draft.results.map(({ id, sentence }) => [id, sentence.text])).toEqual([
    ['II.2-1', 'Có 20/20 sở, 9/10 huyện thực hiện.'],
    ['II.2-2', 'Tại TP. Thanh Vân đạt 99,5%.'],
    ['II.2-3', 'Đã tiếp nhận 1.600 hồ sơ, trong đó đúng hạn 1.590 hồ sơ.'],
    ['II.3-1', 'Mở 02 lớp.'],
  ]);
  expect(draft.results[0]?.measures).toMatchObject([
    { value: 20, of: 20, unit: 'sở' },
    { value: 9, of: 10, unit: 'huyện' },
  ]);
  expect(draft.results[2]?.measures.map(({ value }) => value)).toEqual([1600, 1590]);
});
