import { describe, expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const rolesOf = async (text: string): Promise<string[]> =>
  (await planOfText(text)).sections.map(({ id, role }) => `${id} ${role}`);

describe('the role of a section', () => {
  test('its own where its title names one, else its parent’s', async () => {
    expect(
      await rolesOf(
        `I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Nâng cao chất lượng phục vụ.

2. Yêu cầu

- Bám sát chỉ đạo.

II. NHIỆM VỤ, GIẢI PHÁP

1. Cải cách thể chế

- Rà soát văn bản.

2. Giải pháp về nguồn nhân lực

- Đào tạo cán bộ.

III. KINH PHÍ

Từ ngân sách địa phương.

IV. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ

- Theo dõi, đôn đốc.

PHỤ LỤC
DANH MỤC NHIỆM VỤ

- Rà soát.
`,
      ),
    ).toEqual([
      'I objectives',
      'I.1 objectives',
      'I.2 requirements',
      'II tasks',
      'II.1 tasks',
      'II.2 solutions',
      'III budget',
      'IV implementation',
      'IV.1 implementation',
      'PL annex',
    ]);
  });

  test('a title that names several has the one that holds most', async () => {
    expect(
      await rolesOf(
        `II. MỤC TIÊU, NHIỆM VỤ CỤ THỂ

1. Cải cách thể chế

a) Mục tiêu

- 100% văn bản được rà soát.

b) Nhiệm vụ

- Rà soát văn bản.

- Tự kiểm tra văn bản.

- Công khai kết quả.
`,
      ),
    ).toEqual(['II tasks', 'II.1 tasks', 'II.1.a objectives', 'II.1.b tasks']);
  });

  test('what stands under no heading of a purpose counts for the purpose that no heading names', async () => {
    expect(
      await rolesOf(
        'I. MỤC TIÊU, NHIỆM VỤ\n\n1. Mục tiêu\n\n- 100% thôn có mạng.\n\n2. Hạ tầng số\n\n- Xây trạm.\n\n3. Dữ liệu số\n\n- Làm sạch dữ liệu.\n',
      ),
    ).toEqual(['I tasks', 'I.1 objectives', 'I.2 tasks', 'I.3 tasks']);
  });

  test('a heading of results inside a section of work is work', async () => {
    expect(
      await rolesOf('III. TỔ CHỨC THỰC HIỆN\n\n1. Đánh giá kết quả\n\n- Tổ chức đánh giá hằng năm.\n'),
    ).toEqual(['III implementation', 'III.1 implementation']);
  });

  test('a plan without a section of tasks has them under the headings of its subject', async () => {
    expect(
      await rolesOf(
        'KẾ HOẠCH\nPhát triển hạ tầng số năm 2026\n\nI. MỤC TIÊU\n\n- 100% thôn có mạng.\n\nII. PHÁT TRIỂN MẠNG DI ĐỘNG\n\n- Xây trạm thu phát.\n\nIII. KINH PHÍ\n\n- Ngân sách tỉnh.\n',
      ),
    ).toEqual(['I objectives', 'II tasks', 'III budget']);
  });

  test('a text that is no plan promises nothing under such headings', async () => {
    expect(await rolesOf('I. LỜI GIỚI THIỆU\n\n- Bạn đọc thân mến.\n')).toEqual(['I other']);
  });

  test('the headings of a form to fill in promise nothing', async () => {
    const plan = await planOfText(
      'KẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\n- Báo cáo theo đề cương.\n\nPhụ lục I\nĐỀ CƯƠNG BÁO CÁO\n\nI. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n\n1. Nhiệm vụ đã hoàn thành\n\n- Nêu rõ nội dung.\n',
    );
    expect(plan.sections.slice(1).map(({ role }) => role)).toEqual(['annex', 'annex', 'annex']);
    expect(plan.tasks.map(({ text }) => text)).toEqual(['Báo cáo theo đề cương.']);
  });
});

describe('headings of the subject in a plan that has a section of tasks', () => {
  const plan = (...headings: string[]): string =>
    `KẾ HOẠCH\nLễ hội hoa năm 2026\n\n${headings.map((heading) => `${heading}\n\n- Mở cửa bảo tàng cả tuần.\n`).join('\n')}`;

  test('are tasks behind it, up to the implementation', async () => {
    expect(
      await rolesOf(
        plan(
          'I. QUY MÔ',
          'II. NHIỆM VỤ CHUNG',
          'III. ĐÊM KHAI MẠC',
          'IV. TỔ CHỨC THỰC HIỆN',
          'V. PHỤ TRÁCH TIN BÀI',
        ),
      ),
    ).toEqual(['I other', 'II tasks', 'III tasks', 'IV implementation', 'V other']);
  });

  test.each([
    ['III. THỜI HẠN BÁO CÁO', 'III implementation'],
    ['III. KIỂM TRA, ĐÁNH GIÁ', 'III implementation'],
    ['III. HIỆU QUẢ CỦA KẾ HOẠCH', 'III other'],
    ['III. THỜI GIAN, ĐỊA ĐIỂM', 'III other'],
  ])('%s', async (heading, role) => {
    expect((await rolesOf(plan('I. MỤC TIÊU', 'II. NHIỆM VỤ', heading)))[2]).toBe(role);
  });
});

describe('work in a report', () => {
  const report = (...headings: string[]): string =>
    `BÁO CÁO\nCông tác quý I năm 2026\n\n${headings.map((heading) => `${heading}\n\n- Đã kiểm tra 12 chợ.\n`).join('\n')}`;

  test('what stands in front of its tasks was done, what stands behind them is promised', async () => {
    expect(
      await rolesOf(
        report('I. CÔNG TÁC KIỂM TRA, GIÁM SÁT', 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ', 'III. TỔ CHỨC THỰC HIỆN'),
      ),
    ).toEqual(['I results', 'II tasks', 'III implementation']);
  });
});

test.each([
  ['Giao chỉ tiêu năm 2026 cho các phòng như sau:', 'objectives'],
  ['Phân công nhiệm vụ cho thành viên Ban Chỉ đạo như sau:', 'tasks'],
  ['Thành lập Ban Chỉ đạo gồm các ông, bà có tên sau:', 'other'],
  ['Giao Sở Tài chính chủ trì thực hiện nhiệm vụ được giao.', 'other'],
])('an article without a title: %s', async (words, role) => {
  const text = `QUYẾT ĐỊNH\nVề công tác năm 2026\n\nĐiều 1. ${words}\n\n1. Thu hút 15 dự án.\n\n2. Tạo 8.000 việc làm.\n`;
  expect(await rolesOf(text)).toEqual([`D1 ${role}`]);
});

test('a subject of the tasks that opens like an implementation stays a task', async () => {
  expect(
    await rolesOf(
      'KẾ HOẠCH\nNăm 2026\n\nII. NHIỆM VỤ\n\n1. Triển khai thực hiện cơ chế một cửa\n\n- Rà soát.\n\n- Công khai.\n\n2. Tổ chức thực hiện\n\n- Theo dõi.\n\n- Đôn đốc.\n',
    ),
  ).toEqual(['II tasks', 'II.1 tasks', 'II.2 implementation']);
});
