import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../src/plan/index.js';
import { VERSION } from '../../src/version.js';
import { convertText } from '../support/convertText.js';

const TEXT = `PHỤ LỤC
DANH MỤC
NHIỆM VỤ

TT\tNhiệm vụ\tSản phẩm\tChủ trì
I\tHẠ TẦNG
1\tDiễn tập\tKế hoạch\tSở A
\t\tBáo cáo\t
`;

test('who made it and what it was made of', async () => {
  const { plan, text } = await convertText(TEXT);
  expect(plan).toMatchObject({
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'kehoach', version: VERSION },
    source: {
      name: 'van-ban',
      format: 'text',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(TEXT).length,
      pages: null,
      ocr: false,
      encoding: 'unicode',
      textLength: text.length,
    },
  });
  expect(plan.source.sha256).toMatch(/^[0-9a-f]{64}$/u);
});

test('a title of several lines has a span for each', async () => {
  const { plan, text } = await convertText(TEXT);
  const [annex] = plan.sections;
  expect(annex).toMatchObject({ id: 'PL', parentId: null, title: 'DANH MỤC NHIỆM VỤ' });
  expect(annex?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['DANH MỤC', 'NHIỆM VỤ']);
});

test('a table as a grid: group rows in their columns, merged cells filled down, spans of printed words only', async () => {
  const { plan, text } = await convertText(TEXT);
  const rows = plan.tables[0]?.rows ?? [];
  expect(rows.map(({ kind, cells }) => [kind, ...cells])).toEqual([
    ['group', 'I', 'HẠ TẦNG', '', ''],
    ['row', '1', 'Diễn tập', 'Kế hoạch', 'Sở A'],
    ['row', '1', 'Diễn tập', 'Báo cáo', 'Sở A'],
  ]);
  expect(rows[2]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Báo cáo']);
});

test('targets and tasks are told apart, each with its own fields', async () => {
  const { plan } = await convertText('I. MỤC TIÊU\n\n- 100% hồ sơ.\n\nII. NHIỆM VỤ\n\n- Rà soát.\n');
  expect(plan.targets[0]).toHaveProperty('valueText', null);
  expect(plan.targets[0]).not.toHaveProperty('outputs');
  expect(plan.tasks[0]).toMatchObject({
    origin: 'body',
    objective: null,
    activity: null,
    outputs: [],
    note: null,
  });
  expect(plan.tasks[0]).not.toHaveProperty('valueText');
});
