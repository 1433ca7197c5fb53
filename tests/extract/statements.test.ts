import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/index.js';
import { planOfText } from '../support/convertText.js';

/** `id [parent] text` of targets and tasks. */
const items = (plan: Plan): string[] =>
  [...plan.targets, ...plan.tasks].map(
    ({ id, parentId, text }) => `${id}${parentId === null ? '' : ` [${parentId}]`} ${text}`,
  );
const itemsOf = async (text: string): Promise<string[]> => items(await planOfText(text));

/** `text | words of its deadline` of targets. */
const timedOf = async (text: string): Promise<string[]> =>
  (await planOfText(text)).targets.map(({ text: words, deadline }) => `${words} | ${deadline?.end ?? '-'}`);

describe('one item a statement', () => {
  test('bullets, letters and paragraphs; the marker is no part of the text', async () => {
    const plan = await planOfText(
      'II. NHIỆM VỤ\n\n- Rà soát quy trình.\n\na) Tập huấn cán bộ.\n\nCông khai kết quả trên cổng thông tin.\n',
    );
    expect(items(plan)).toEqual([
      'II-1 Rà soát quy trình.',
      'II-2 Tập huấn cán bộ.',
      'II-3 Công khai kết quả trên cổng thông tin.',
    ]);
    expect(plan.tasks.map(({ marker }) => marker)).toEqual(['-', 'a', null]);
  });

  test('targets under objectives, tasks under work, neither under requirements', async () => {
    const plan = await planOfText(
      'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n- Nâng cao chất lượng.\n\n2. Yêu cầu\n\n- Bám sát chỉ đạo.\n\nII. NHIỆM VỤ\n\n- Rà soát.\n',
    );
    expect(plan.targets.map(({ text }) => text)).toEqual(['Nâng cao chất lượng.']);
    expect(plan.tasks.map(({ text }) => text)).toEqual(['Rà soát.']);
    expect(plan.statements.map(({ text }) => text)).toEqual(['Bám sát chỉ đạo.']);
  });

  test('a bullet that holds others is their parent', async () => {
    expect(
      await itemsOf(
        'II. NHIỆM VỤ\n\n- Phát triển dữ liệu:\n\n+ Nâng cấp máy chủ.\n\n+ Kết nối nền tảng.\n\n- Tập huấn.\n',
      ),
    ).toEqual([
      'II-1 Phát triển dữ liệu:',
      'II-1.1 [II-1] Nâng cấp máy chủ.',
      'II-1.2 [II-1] Kết nối nền tảng.',
      'II-2 Tập huấn.',
    ]);
  });

  test('an unmarked lead-in with a colon is the parent of the marked statements below', async () => {
    expect(
      await itemsOf(
        'II. NHIỆM VỤ\n\nCác cơ quan, đơn vị thực hiện tốt các nội dung sau đây:\n\n- Rà soát quy trình.\n\n- Công khai kết quả.\n\nThường xuyên báo cáo.\n',
      ),
    ).toEqual([
      'II-1 Các cơ quan, đơn vị thực hiện tốt các nội dung sau đây:',
      'II-1.1 [II-1] Rà soát quy trình.',
      'II-1.2 [II-1] Công khai kết quả.',
      'II-2 Thường xuyên báo cáo.',
    ]);
  });

  test('a lead-in above headings only leads up to them', async () => {
    expect(
      await itemsOf(
        'II. NHIỆM VỤ\n\nTập trung thực hiện các nhiệm vụ sau:\n\n1. Hạ tầng số\n\n- Phủ sóng.\n\n2. Dữ liệu\n\n- Làm sạch.\n',
      ),
    ).toEqual(['II.1-1 Phủ sóng.', 'II.2-1 Làm sạch.']);
  });

  test('a paragraph without a marker under a numbered statement is an item of its own', async () => {
    const plan = await planOfText(
      'V. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\na) Chủ trì tham mưu kế hoạch.\n\nĐịnh kỳ báo cáo UBND tỉnh.\n\nb) Tổng hợp kết quả.\n',
    );
    expect(items(plan)).toEqual([
      'V.1-1 Chủ trì tham mưu kế hoạch.',
      'V.1-2 Định kỳ báo cáo UBND tỉnh.',
      'V.1-3 Tổng hợp kết quả.',
    ]);
    expect(plan.tasks.map(({ lead }) => lead.map(({ name }) => name))).toEqual([
      ['Sở Y tế'],
      ['Sở Y tế'],
      ['Sở Y tế'],
    ]);
  });

  test('a footnote’s mark is no part of the statement', async () => {
    expect(await itemsOf('I. MỤC TIÊU\n\n- Duy trì chỉ số PCI¹.\n\n¹ Năng lực cạnh tranh\n')).toEqual([
      'I-1 Duy trì chỉ số PCI.',
    ]);
  });

  test('a statement cut by a page end is one', async () => {
    expect(
      await itemsOf(
        'I. MỤC TIÊU\n\n- Đề cao trách nhiệm của người\n\n2\n\nđứng đầu.\n\n- Hai.\n\n3\n\n- Ba.\n',
      ),
    ).toEqual(['I-1 Đề cao trách nhiệm của người đứng đầu.', 'I-2 Hai.', 'I-3 Ba.']);
  });
});

describe('lead-ins of time', () => {
  test('govern what stands under them', async () => {
    expect(
      await timedOf(
        'I. MỤC TIÊU\n\n- Đến năm 2027:\n\n+ 90% hồ sơ được số hóa.\n\n+ 75% hồ sơ trực tuyến.\n\n- Đến năm 2030:\n\n+ 100% hồ sơ được số hóa.\n',
      ),
    ).toEqual([
      '90% hồ sơ được số hóa. | 2027-12-31',
      '75% hồ sơ trực tuyến. | 2027-12-31',
      '100% hồ sơ được số hóa. | 2030-12-31',
    ]);
  });

  test('a slip: the same dash below the lead-in is governed too, up to the next one', async () => {
    expect(
      await timedOf(
        'I. MỤC TIÊU\n\n- Năm 2026:\n\n- Hoàn thành 50% hồ sơ.\n\n- Tập huấn 12 lớp.\n\n- Năm 2027:\n\n- Hoàn thành 80% hồ sơ.\n',
      ),
    ).toEqual([
      'Hoàn thành 50% hồ sơ. | 2026-12-31',
      'Tập huấn 12 lớp. | 2026-12-31',
      'Hoàn thành 80% hồ sơ. | 2027-12-31',
    ]);
  });

  test('unmarked, without a colon, above points: governs these, up to the next unmarked paragraph', async () => {
    const text =
      'I. NHIỆM VỤ\n\nTháng 02/2028\n\n- Mở 03 lớp.\n\n- Kiểm tra kho.\n\nTháng 3/2028\n\n- Sơ kết.\n\nCác tổ giữ trật tự kho sách.\n';
    const plan = await planOfText(text);
    expect(plan.tasks.map((task) => `${task.text} | ${task.deadline?.end}`)).toEqual([
      'Mở 03 lớp. | 2028-02-29',
      'Kiểm tra kho. | 2028-02-29',
      'Sơ kết. | 2028-03-31',
      'Các tổ giữ trật tự kho sách. | undefined',
    ]);
  });

  test('unmarked, between numbered points that begin anew: governs those behind it', async () => {
    const text =
      'I. NHIỆM VỤ\n\nTháng 02/2028\n\n1. Mở 03 lớp.\n\n2. Kiểm tra kho.\n\nTháng 3/2028:\n\n1. Sơ kết.\n\n2. Phát quà.\n';
    const plan = await planOfText(text);
    expect(plan.tasks.map((task) => `${task.text} | ${task.deadline?.end}`)).toEqual([
      'Mở 03 lớp. | 2028-02-29',
      'Kiểm tra kho. | 2028-02-29',
      'Sơ kết. | 2028-03-31',
      'Phát quà. | 2028-03-31',
    ]);
  });

  test('unmarked, with a colon, above unmarked paragraphs: governs them all', async () => {
    const plan = await planOfText('I. NHIỆM VỤ\n\nNăm 2026:\n\nHoàn thành 50% hồ sơ.\n\nTập huấn 12 lớp.\n');
    expect(plan.tasks.map((task) => `${task.text} | ${task.deadline?.end}`)).toEqual([
      'Hoàn thành 50% hồ sơ. | 2026-12-31',
      'Tập huấn 12 lớp. | 2026-12-31',
    ]);
  });

  test('a slip: a dash among the plus points is one of them, no parent', async () => {
    const plan = await planOfText(
      'I. MỤC TIÊU\n\n- Năm 2026:\n\n+ 50% hồ sơ được số hóa.\n\n- 60% hồ sơ trực tuyến.\n\n+ Tập huấn 12 lớp.\n',
    );
    expect(plan.targets.map(({ parentId, deadline }) => [parentId, deadline?.end])).toEqual([
      [null, '2026-12-31'],
      [null, '2026-12-31'],
      [null, '2026-12-31'],
    ]);
  });

  test('a lead-in that states something is a target and the parent of what stands under it', async () => {
    expect(
      await itemsOf('I. MỤC TIÊU\n\n- Đến năm 2030, hoàn thiện hạ tầng số:\n\n+ 100% thôn có mạng.\n'),
    ).toEqual(['I-1 Đến năm 2030, hoàn thiện hạ tầng số:', 'I-1.1 [I-1] 100% thôn có mạng.']);
  });

  test('a lead-in without a marker above bullets', async () => {
    expect(await timedOf('I. MỤC TIÊU\n\nĐến năm 2028:\n\n- 85% hồ sơ trực tuyến.\n')).toEqual([
      '85% hồ sơ trực tuyến. | 2028-12-31',
    ]);
  });

  test('a heading that only states a time governs its section', async () => {
    expect(
      await timedOf(
        'I. MỤC TIÊU\n\n1. Đến năm 2028\n\n- 85% hồ sơ trực tuyến.\n\n2. Đến năm 2030\n\n- 95% hồ sơ.\n',
      ),
    ).toEqual(['85% hồ sơ trực tuyến. | 2028-12-31', '95% hồ sơ. | 2030-12-31']);
  });
});

describe('what closes a document', () => {
  test('the closing paragraph of the implementation is a task of that section, not of the last agency', async () => {
    const plan = await planOfText(
      'V. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Theo dõi, đôn đốc.\n\n2. UBND các xã, phường\n\n- Thực hiện.\n\nTrong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Y tế./.\n',
    );
    expect(items(plan)).toEqual([
      'V.1-1 Theo dõi, đôn đốc.',
      'V.2-1 Thực hiện.',
      'V-1 Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Y tế./.',
    ]);
  });

  test.each([
    [
      'an unusual opening behind the last statement, where no other statement goes on',
      '1. Sở Y tế theo dõi.\n\n2. Sở Tài chính bố trí kinh phí.\n\n3. Văn phòng Sở tổng hợp báo cáo.\n\nViệc thực hiện được phổ biến đến từng chi bộ.',
      ['Sở Y tế', 'Sở Tài chính', 'Văn phòng Sở', ''],
    ],
    [
      'the issuer asks everybody, under the last agency',
      '1. Sở Y tế\n\nTheo dõi.\n\n2. Sở Tài chính\n\nBố trí kinh phí.\n\nĐây là việc hệ trọng. Chủ tịch UBND tỉnh yêu cầu thủ trưởng các cơ quan nghiêm túc thực hiện.',
      ['Sở Y tế', 'Sở Tài chính', 'thủ trưởng các cơ quan'],
    ],
    [
      'a statement that goes on where others go on too keeps its lead',
      '1. Sở Y tế theo dõi.\n\nBáo cáo hằng quý.\n\n2. Sở Tài chính bố trí kinh phí.\n\n3. Văn phòng Sở tổng hợp.\n\nĐăng tải kết quả.',
      ['Sở Y tế', 'Sở Y tế', 'Sở Tài chính', 'Văn phòng Sở', 'Văn phòng Sở'],
    ],
  ])('%s', async (_, points, leads) => {
    const plan = await planOfText(`V. TỔ CHỨC THỰC HIỆN\n\n${points}\n`);
    expect(plan.tasks.map(({ lead }) => lead.map(({ name }) => name).join(', '))).toEqual(leads);
  });

  test('a formula and a pointer to the annex are said, and make no item', async () => {
    const plan = await planOfText(
      'II. NHIỆM VỤ\n\n(Chi tiết tại Phụ lục kèm theo)\n\nIII. TỔ CHỨC THỰC HIỆN\n\n- Sở Y tế theo dõi.\n\nTrên đây là Kế hoạch năm 2026 của Sở Y tế./.\n',
    );
    expect(items(plan)).toEqual(['III-1 Sở Y tế theo dõi.']);
    expect(plan.diagnostics.filter(({ code }) => code === 'pointer-or-closing')).toHaveLength(2);
  });
});

describe('the group of an item', () => {
  test.each([
    ['II. NHIỆM VỤ\n\n1. Cải cách thể chế\n\n- Rà soát.\n', 'Cải cách thể chế'],
    ['II. NHIỆM VỤ\n\n- Rà soát.\n', null],
    ['II. NHIỆM VỤ CHUYỂN ĐỔI SỐ\n\n1. Nhiệm vụ cụ thể\n\n- Rà soát.\n', 'NHIỆM VỤ CHUYỂN ĐỔI SỐ'],
  ])('%s', async (text, group) => {
    expect((await planOfText(text)).tasks[0]?.group).toBe(group);
  });
});
