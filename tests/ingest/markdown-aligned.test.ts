import { describe, expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const ROWS = `TT   Nhiệm vụ                      Cơ quan chủ trì       Thời gian
1    Tiêm phòng cho đàn dê         Trạm Thú y            Tháng 3/2026
2    Phun khử khuẩn chợ            Ban Quản lý chợ       Tháng 4/2026
     và bến thuyền                 Vân Hà
3    Lập sổ theo dõi đàn           Phòng Kinh tế         Tháng 5/2026`;

const plan = (table: string): string => `# KẾ HOẠCH
Chăn nuôi an toàn năm 2026

# I. NHIỆM VỤ

${table}

# II. TỔ CHỨC THỰC HIỆN

Phòng Kinh tế theo dõi.
`;

describe('a table of which spaces set the columns', () => {
  test.each([
    ['between headings', ROWS],
    ['in a fence', `\`\`\`\n${ROWS}\n\`\`\``],
  ])('%s', async (_, table) => {
    const { tasks } = await planOfText(plan(table), 'markdown');
    expect(tasks.map(({ text, lead }) => `${lead.map(({ name }) => name).join(', ')}: ${text}`)).toEqual([
      'Phòng Kinh tế: Phòng Kinh tế theo dõi.',
      'Trạm Thú y: Tiêm phòng cho đàn dê',
      'Ban Quản lý chợ Vân Hà: Phun khử khuẩn chợ và bến thuyền',
      'Phòng Kinh tế: Lập sổ theo dõi đàn',
    ]);
  });

  test('under dashes in a fence, the heading behind the fence stays one', async () => {
    const [titles, ...rows] = ROWS.split('\n');
    const dashes = '---  ----------------------------  --------------------  -----------';
    const fenced = ['```', titles, dashes, ...rows, '```'].join('\n');
    const { sections, tables, tasks } = await planOfText(plan(fenced), 'markdown');
    expect(sections.map(({ title }) => title)).toEqual(['NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN']);
    expect(tables.map(({ rows: { length } }) => length)).toEqual([3]);
    expect(tasks.map(({ text }) => text)).toContain('Phun khử khuẩn chợ và bến thuyền');
  });

  test('a sentence that names columns is none', async () => {
    const { tables } = await planOfText(
      plan('TT nêu rõ nhiệm vụ, cơ quan chủ trì và thời gian.'),
      'markdown',
    );
    expect(tables).toEqual([]);
  });
});

test('a count right above a table is the table’s', async () => {
  const { tables, diagnostics } = await planOfText(
    `# PHỤ LỤC. DANH MỤC NHIỆM VỤ

Danh mục có 03 nhiệm vụ

| TT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Nạo vét kênh | Phòng Kinh tế |
| 2 | Sửa cống | Phòng Kinh tế |
`,
    'markdown',
  );
  expect(tables.map(({ declaredCount, caption }) => [declaredCount, caption])).toEqual([
    [3, 'DANH MỤC NHIỆM VỤ'],
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain('declared-count-mismatch');
});
