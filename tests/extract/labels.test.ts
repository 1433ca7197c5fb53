import { describe, expect, test } from 'vitest';
import type { Assignee } from '../../src/plan/index.js';
import { planOfText } from '../support/convertText.js';

/** Names of assignees; an arrow marks those that are inherited. */
function names(assignees: readonly Assignee[]): string[] {
  return assignees.map(({ name, basis }) => (basis === 'stated' ? name : `${name}↑`));
}

async function tasksOf(body: string) {
  const plan = await planOfText(`KẾ HOẠCH\nCải cách hành chính năm 2026\n\n${body}`);
  return plan.tasks.map(({ id, lead, support, deadline, outputs }) => ({
    id,
    lead: names(lead),
    support: names(support),
    due: deadline?.end ?? null,
    outputs,
  }));
}

describe('lines of labels', () => {
  test('right under a numbered task they are its own, and the task is no heading', async () => {
    const tasks = await tasksOf(
      `I. NHIỆM VỤ
1. Rà soát thủ tục hành chính
- Cơ quan chủ trì: Sở Tư pháp.
- Cơ quan phối hợp: Sở Nội vụ; Công an tỉnh.
- Thời gian hoàn thành: Quý II/2026.
- Sản phẩm: Quyết định công bố; Báo cáo.
2. Công khai kết quả
- Cơ quan chủ trì: Văn phòng UBND tỉnh.`,
    );
    expect(tasks).toEqual([
      {
        id: 'I-1',
        lead: ['Sở Tư pháp'],
        support: ['Sở Nội vụ', 'Công an tỉnh'],
        due: '2026-06-30',
        outputs: ['Quyết định công bố', 'Báo cáo'],
      },
      { id: 'I-2', lead: ['Văn phòng UBND tỉnh'], support: [], due: null, outputs: [] },
    ]);
  });

  test('at the head of a list they hold for what names no time of its own', async () => {
    const tasks = await tasksOf(
      `II. NỘI DUNG THỰC HIỆN
1. Thời gian: Từ ngày 15/4 đến ngày 15/5/2026.
2. Chế độ báo cáo: các đơn vị gửi báo cáo về Sở Y tế trước ngày 25/5/2026.
3. Tổ chức lễ phát động cấp tỉnh.`,
    );
    expect(tasks.map(({ due }) => due)).toEqual(['2026-05-25', '2026-05-15']);
  });

  test('who oversees the work leads it only where no unit does', async () => {
    const tasks = await tasksOf(
      `I. NHIỆM VỤ
1. Phát triển công nghiệp
- Rà soát danh mục dự án.
- Đôn đốc tiến độ.
Lãnh đạo phụ trách: Phó giám đốc Lê Văn An, Phó giám đốc Trần Thị Bình.
Đơn vị chủ trì: Phòng Quản lý Công nghiệp; Đơn vị phối hợp: Văn phòng Sở.
2. Chuyển đổi số
- Số hóa hồ sơ.
- Đào tạo cán bộ.
Lãnh đạo phụ trách: Phó giám đốc Lê Văn An.`,
    );
    expect(tasks.map(({ lead, support }) => ({ lead, support }))).toEqual([
      { lead: ['Phòng Quản lý Công nghiệp↑'], support: ['Văn phòng Sở↑'] },
      { lead: ['Phòng Quản lý Công nghiệp↑'], support: ['Văn phòng Sở↑'] },
      { lead: ['Phó giám đốc Lê Văn An↑'], support: [] },
      { lead: ['Phó giám đốc Lê Văn An↑'], support: [] },
    ]);
  });

  test('two labels of the same role add up', async () => {
    const tasks = await tasksOf(
      `I. NHIỆM VỤ
1. Rà soát thủ tục hành chính
- Cơ quan chủ trì: Sở Tư pháp.
- Đơn vị thực hiện: Văn phòng UBND tỉnh.`,
    );
    expect(tasks[0]?.lead).toEqual(['Sở Tư pháp', 'Văn phòng UBND tỉnh']);
  });

  test('who leads and who works along behind one label', async () => {
    const tasks = await tasksOf(
      `II. NHIỆM VỤ
1. Xây dựng nghị định
- Đơn vị thực hiện: Vụ Pháp chế (chủ trì); Vụ Tổ chức cán bộ (phối hợp).
- Thời gian trình Chính phủ: Tháng 9/2026.`,
    );
    expect(tasks).toMatchObject([
      { id: 'II-1', lead: ['Vụ Pháp chế'], support: ['Vụ Tổ chức cán bộ'], due: '2026-09-30' },
    ]);
  });

  test('plus points under a dash', async () => {
    const tasks = await tasksOf(
      `I. NHIỆM VỤ
1. Cải cách thể chế
- Rà soát văn bản.
+ Đơn vị chủ trì: Phòng Tư pháp.
+ Thời gian thực hiện: Thường xuyên.
- Tuyên truyền pháp luật.
+ Đơn vị chủ trì: Phòng Văn hóa - Xã hội.`,
    );
    expect(tasks.map(({ id, lead }) => [id, lead])).toEqual([
      ['I.1-1', ['Phòng Tư pháp']],
      ['I.1-2', ['Phòng Văn hóa - Xã hội']],
    ]);
  });

  test('at the end of a list they speak of every task that says nothing of its own', async () => {
    const tasks = await tasksOf(
      `I. NHIỆM VỤ
1. Cải cách tài chính công
- Công khai dự toán.
- Giao Công an xã rà soát tài sản, hoàn thành trước ngày 30/6/2026.
* Đơn vị chủ trì: Phòng Kinh tế
* Thời gian hoàn thành: Trước 31/12/2026`,
    );
    expect(tasks.map(({ lead, due }) => [lead, due])).toEqual([
      [['Phòng Kinh tế↑'], '2026-12-31'],
      [['Công an xã'], '2026-06-30'],
    ]);
  });

  test('several labels in one line behind a lettered task', async () => {
    const tasks = await tasksOf(
      `I. NHIỆM VỤ
1. Hạ tầng
a) Nâng cấp mạng.
Đơn vị chủ trì: Sở Khoa học và Công nghệ; đơn vị phối hợp: Sở Tài chính; thời gian: trong năm 2026.
b) Sao lưu dữ liệu.`,
    );
    expect(tasks).toEqual([
      {
        id: 'I.1-1',
        lead: ['Sở Khoa học và Công nghệ'],
        support: ['Sở Tài chính'],
        due: '2026-12-31',
        outputs: [],
      },
      { id: 'I.1-2', lead: [], support: [], due: null, outputs: [] },
    ]);
  });

  test('where no task stands beside them they stay statements', async () => {
    const tasks = await tasksOf(
      'I. TỔ CHỨC THỰC HIỆN\n- Đơn vị chủ trì: Sở Y tế.\n- Đơn vị phối hợp: Sở Nội vụ.',
    );
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      [['Sở Y tế'], []],
      [[], ['Sở Nội vụ']],
    ]);
  });

  test('an outcome labelled inside a statement', async () => {
    const [task] = await tasksOf(
      'I. NHIỆM VỤ\n1. Lập hồ sơ, trình trước ngày 15/3/2026. Sản phẩm: Tờ trình; Dự thảo.',
    );
    expect(task?.outputs).toEqual(['Tờ trình', 'Dự thảo']);
  });
});

test('where and for whom are remarks of the task, not tasks', async () => {
  const plan = await planOfText(`KẾ HOẠCH
Tập huấn năm 2026

II. NỘI DUNG
1. Khai mạc lớp tập huấn
- Thời gian: ngày 12/5/2026.
- Thành phần: lãnh đạo các phòng.
- Địa điểm: Hội trường UBND xã.
2. Bồi dưỡng văn thư
- Đối tượng: 40 công chức.`);
  expect(plan.tasks.map(({ id, note, measures }) => [id, note, measures.map(({ value }) => value)])).toEqual([
    ['II-1', 'Thành phần: lãnh đạo các phòng; Địa điểm: Hội trường UBND xã', []],
    ['II-2', 'Đối tượng: 40 công chức', [40]],
  ]);
  expect(plan.tasks[0]?.deadline?.end).toBe('2026-05-12');
});
