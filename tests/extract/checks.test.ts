import { describe, expect, test } from 'vitest';
import { convertText } from '../support/convertText.js';

const saidOf = async (text: string): Promise<string[]> =>
  (await convertText(text)).plan.diagnostics.map(({ code, severity }) => `${code} ${severity}`);

describe('nothing is dropped silently', () => {
  test('requirements are kept as statements', async () => {
    const { plan, accounting } = await convertText(
      'I. YÊU CẦU\n\n- Bám sát chỉ đạo.\n\n- Bảo đảm tiến độ.\n\nII. NHIỆM VỤ\n\n- Rà soát.\n',
    );
    expect(plan.statements).toMatchObject([
      { sectionId: 'I', marker: '-', role: 'requirements', text: 'Bám sát chỉ đạo.' },
      { sectionId: 'I', marker: '-', role: 'requirements', text: 'Bảo đảm tiến độ.' },
    ]);
    expect(accounting.share).toBe(1);
  });

  test('a text without targets, tasks or results says so', async () => {
    expect(await saidOf('Con nước năm nay lạ lắm, bà nói.')).toContain('no-plan-content warning');
    expect(await saidOf('II. NHIỆM VỤ\n\n- Rà soát.\n')).not.toContain('no-plan-content warning');
  });

  test('a complete plan has nothing to say', async () => {
    expect(await saidOf('I. MỤC TIÊU\n\n- 100% hồ sơ được số hóa.\n\nII. NHIỆM VỤ\n\n- Rà soát.\n')).toEqual(
      [],
    );
  });
});

test('a footnote is a statement of its own', async () => {
  const { plan, accounting } = await convertText(
    'I. MỤC TIÊU\n\n- Duy trì chỉ số PCI¹.\n\n¹ Năng lực cạnh tranh\n',
  );
  expect(plan.statements.map(({ text }) => text)).toEqual(['¹ Năng lực cạnh tranh']);
  expect(accounting.share).toBe(1);
});

test('an empty share is whole', async () => {
  const { accounting } = await convertText('<!-- -->');
  expect(accounting.share).toBe(1);
});

test.each([
  ['goes on with the numbers of the table', '3 Nâng cấp bến đò Chợ Mới', 1],
  ['goes on with them by a marker', '3. Nâng cấp bến đò Chợ Mới', 1],
  ['has another number', '7 Nâng cấp bến đò Chợ Mới', 0],
  ['has none', 'Nâng cấp bến đò Chợ Mới', 0],
])('a line below a table that %s', async (_, line, said) => {
  const rows = [
    'TT\tNhiệm vụ\tChủ trì\tThời gian',
    '1\tSửa kè\tXã Mây\tQuý I/2027',
    '2\tNạo vét mương\tXã Mây\tQuý II/2027',
  ];
  const { plan } = await convertText(`PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n${rows.join('\n')}\n\n${line}\n`);
  expect(plan.tasks).toHaveLength(2);
  expect(plan.diagnostics.filter(({ code }) => code === 'table-unresolved')).toHaveLength(said);
});
