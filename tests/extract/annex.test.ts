import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/index.js';
import { planOfText } from '../support/convertText.js';

const HEAD = 'PHỤ LỤC\nDANH MỤC NHIỆM VỤ NĂM 2026\n\n';

/** A plan whose annex is a tab-separated table. */
const annexOf = (...rows: string[]): Promise<Plan> =>
  planOfText(HEAD + rows.map((row) => row.replaceAll('|', '\t')).join('\n'));

/** A plan whose annex is an HTML table, where the format says what is merged. */
const mergedOf = (...rows: string[]): Promise<Plan> =>
  planOfText(
    `<html><body><p>PHỤ LỤC</p><p>DANH MỤC NHIỆM VỤ</p><table border="1">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></body></html>`,
    'html',
  );

/** `id [parent] (group) text: outputs`. */
const rowsOf = (plan: Plan): string[] =>
  plan.tasks.map(
    ({ id, parentId, group, text, outputs }) =>
      `${id}${parentId === null ? '' : ` [${parentId}]`}${group === null ? '' : ` (${group})`} ${text}${outputs.length === 0 ? '' : `: ${outputs.join(' / ')}`}`,
  );

const HEADER = 'TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian';

describe('one task a row', () => {
  test('each cell in its field', async () => {
    const plan = await annexOf(
      'TT|Mục tiêu|Nhiệm vụ|Hoạt động|Kết quả|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn|Ghi chú',
      '1|Công khai đầy đủ|Niêm yết thủ tục|Rà soát; đăng tải|Báo cáo|Sở Tư pháp|Sở Nội vụ|Quý II/2026|Ưu tiên',
      '2|Đúng hạn|Số hóa hồ sơ|Quét hồ sơ|Kho dữ liệu|Sở Nội vụ|Sở Tư pháp|Quý III/2026|',
    );
    expect(plan.tasks[0]).toMatchObject({
      id: 'PL-1',
      origin: 'annex',
      sectionId: 'PL',
      parentId: null,
      marker: null,
      number: '1',
      objective: 'Công khai đầy đủ',
      text: 'Niêm yết thủ tục',
      activity: 'Rà soát; đăng tải',
      outputs: ['Báo cáo'],
      note: 'Ưu tiên',
      lead: [{ name: 'Sở Tư pháp', basis: 'stated' }],
      support: [{ name: 'Sở Nội vụ' }],
      deadline: { type: 'by', end: '2026-06-30' },
    });
    expect(plan.tasks[1]).toMatchObject({ id: 'PL-2', note: null });
  });

  test('numbers as printed, without their punctuation', async () => {
    const plan = await annexOf(HEADER, '1.|Một|A|B||', '02|Hai|A|B||');
    expect(plan.tasks.map(({ number }) => number)).toEqual(['1', '02']);
  });

  test('a row without words makes no task', async () => {
    expect((await annexOf(HEADER, '1|||||', '2|||||')).tasks).toEqual([]);
  });
});

describe('group rows', () => {
  test.each([
    ['Roman numerals', 'I|HẠ TẦNG SỐ||||', 'HẠ TẦNG SỐ'],
    ['capital letters', 'A|Hạ tầng số||||', 'Hạ tầng số'],
    ['without a marker, in capitals', '|HẠ TẦNG SỐ||||', 'HẠ TẦNG SỐ'],
    ['a Roman numeral in front of the title', '|I. Hạ tầng số||||', 'Hạ tầng số'],
    ['a capital letter in front of the title', '|B) Hạ tầng số||||', 'Hạ tầng số'],
    ['the name of a part', '|Nhóm 2: Hạ tầng số||||', 'Nhóm 2: Hạ tầng số'],
    ['in the cell of the numbers', 'I. Hạ tầng số|||||', 'Hạ tầng số'],
    ['words alone above the first row', '|Hạ tầng số||||', 'Hạ tầng số'],
  ])('%s', async (_, row, group) => {
    const plan = await annexOf(HEADER, row, '1|Phủ sóng|Trạm|Sở A||');
    expect(rowsOf(plan)).toEqual([`PL-1 (${group}) Phủ sóng: Trạm`]);
    expect(plan.tables[0]?.rows.map(({ kind }) => kind)).toEqual(['group', 'row']);
  });

  test('words alone above rows that count from 1 again', async () => {
    const plan = await annexOf(HEADER, '|Hạ tầng||||', '1|Một|A|B||', '|Dữ liệu||||', '1|Hai|A|B||');
    expect(plan.tasks.map(({ text, group }) => `${text} (${group})`)).toEqual([
      'Một (Hạ tầng)',
      'Hai (Dữ liệu)',
    ]);
  });

  test('words alone in bold where the numbers run on', async () => {
    const plan = await planOfText(
      '# PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Một | Sở A |\n| | **Dữ liệu** | |\n| 2 | Hai | Sở B |\n',
      'markdown',
    );
    expect(plan.tasks.map(({ text, group }) => `${text} (${group})`)).toEqual([
      'Một (null)',
      'Hai (Dữ liệu)',
    ]);
  });

  test('numerals without numbers of their own in a column that is empty throughout', async () => {
    const plan = await annexOf(
      HEADER,
      '|I. Hạ tầng||||',
      '|Một|A|Sở B||',
      '|II. Dữ liệu||||',
      '|Hai|A|Sở B||',
    );
    expect(plan.tasks.map(({ text, group }) => `${text} (${group})`)).toEqual([
      'Một (Hạ tầng)',
      'Hai (Dữ liệu)',
    ]);
  });

  test('with the sum of their rows, which stays in the table', async () => {
    const plan = await annexOf(
      'TT|Nhiệm vụ|Đơn vị thực hiện|Kinh phí (triệu đồng)|Thời gian',
      'I|Xây mới||14.500|',
      '1|Xây trạm y tế|Sở Y tế|8.200|2026',
      '2|Xây trường học|Sở Xây dựng|6.300|2026',
      'II|Sửa chữa||1.150|',
      '1|Sơn trụ sở|Sở Nội vụ|1.150|Quý II/2026',
    );
    expect(rowsOf(plan)).toEqual([
      'PL.I-1 (Xây mới) Xây trạm y tế',
      'PL.I-2 (Xây mới) Xây trường học',
      'PL.II-1 (Sửa chữa) Sơn trụ sở',
    ]);
    expect(plan.tables[0]?.rows[0]).toMatchObject({ kind: 'group' });
    expect(plan.tables[0]?.rows[0]?.cells.join(' ')).toContain('14.500');
    expect(plan.diagnostics.filter(({ code }) => code === 'text-unclaimed')).toEqual([]);
  });

  test('not a line of the row above', async () => {
    const plan = await annexOf(HEADER, '1|Một|A|B||', '|Hai||||', '2|Ba|A|B||');
    expect(plan.tables[0]?.rows.map(({ kind }) => kind)).toEqual(['row', 'row', 'row']);
  });

  test('not the rows of a list that counts by Roman numerals', async () => {
    const cells = (text: string): string => `<td>${text}</td><td></td>`;
    const plan = await mergedOf(
      '<td>Nhiệm vụ</td><td>Chủ trì</td>',
      ...['I. Một', 'II. Hai', 'III. Ba'].map(cells),
    );
    expect(plan.tables[0]?.rows.map(({ kind }) => kind)).toEqual(['row', 'row', 'row']);
  });

  test('merged over the whole row, marker and title in one cell', async () => {
    const plan = await mergedOf(
      '<td>TT</td><td>Nhiệm vụ</td><td>Sản phẩm</td><td>Chủ trì</td>',
      '<td colspan="4">I. HẠ TẦNG SỐ</td>',
      '<td>1</td><td>Phủ sóng</td><td>Trạm</td><td>Sở Xây dựng</td>',
    );
    expect(rowsOf(plan)).toEqual(['PL-1 (HẠ TẦNG SỐ) Phủ sóng: Trạm']);
  });

  test('where numbers restart in each group, the group’s marker comes first', async () => {
    const plan = await annexOf(
      HEADER,
      'I|HẠ TẦNG||||',
      '1|Một|A|B||',
      'II|DỮ LIỆU||||',
      '1|Hai|A|B||',
      '2|Ba|A|B||',
    );
    expect(plan.tasks.map(({ id, group }) => `${id} ${group}`)).toEqual([
      'PL.I-1 HẠ TẦNG',
      'PL.II-1 DỮ LIỆU',
      'PL.II-2 DỮ LIỆU',
    ]);
  });

  test('where they run on, it does not', async () => {
    const plan = await annexOf(HEADER, 'I|HẠ TẦNG||||', '1|Một|A|B||', 'II|DỮ LIỆU||||', '2|Hai|A|B||');
    expect(plan.tasks.map(({ id }) => id)).toEqual(['PL-1', 'PL-2']);
  });
});

describe('rows of several lines', () => {
  test('one parent, one child a line; merged cells filled down', async () => {
    const plan = await annexOf(
      HEADER,
      '10|Diễn tập ứng phó|Kế hoạch|Công an tỉnh|Sở Y tế|Quý I',
      '||Báo cáo|||Quý IV',
      '11|Tập huấn|Lớp|Sở A||',
    );
    expect(rowsOf(plan)).toEqual([
      'PL-10 Diễn tập ứng phó',
      'PL-10.1 [PL-10] Diễn tập ứng phó: Kế hoạch',
      'PL-10.2 [PL-10] Diễn tập ứng phó: Báo cáo',
      'PL-11 Tập huấn: Lớp',
    ]);
    const [parent, first, second] = plan.tasks;
    expect(parent).toMatchObject({ outputs: [], deadline: null, lead: [{ name: 'Công an tỉnh' }] });
    expect(first).toMatchObject({ number: '10.1', lead: [{ basis: 'stated' }] });
    expect(second).toMatchObject({ number: '10.2', lead: [{ name: 'Công an tỉnh', basis: 'inherited' }] });
  });

  test('merged cells of the format: only what is merged is shared', async () => {
    const plan = await mergedOf(
      '<th>TT</th><th>Nhiệm vụ</th><th>Sản phẩm</th><th>Chủ trì</th>',
      '<td rowspan="2">1</td><td rowspan="2">Diễn tập</td><td>Kế hoạch</td><td>Công an tỉnh</td>',
      '<td>Báo cáo</td><td></td>',
    );
    expect(rowsOf(plan)).toEqual([
      'PL-1 Diễn tập',
      'PL-1.1 [PL-1] Diễn tập: Kế hoạch',
      'PL-1.2 [PL-1] Diễn tập: Báo cáo',
    ]);
    expect(plan.tasks.map(({ lead }) => lead.map(({ name }) => name))).toEqual([[], ['Công an tỉnh'], []]);
    expect(plan.tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['1', 'Diễn tập', 'Kế hoạch', 'Công an tỉnh'],
      ['1', 'Diễn tập', 'Báo cáo', ''],
    ]);
  });

  test('rows numbered below another are its children', async () => {
    const plan = await annexOf(
      HEADER,
      '3|Cải cách thủ tục|Đề án|Sở Tư pháp||',
      '3.1|Rà soát|Báo cáo|Sở Nội vụ||',
      '3.2|Công khai|Bảng|Sở Y tế||',
    );
    expect(plan.tasks.map(({ id, parentId }) => `${id} ${parentId}`)).toEqual([
      'PL-3 null',
      'PL-3.1 PL-3',
      'PL-3.2 PL-3',
    ]);
  });

  test('a list inside a cell stays in its cell', async () => {
    const plan = await annexOf(
      HEADER,
      '1|- Kiểm tra định kỳ<br>- Kiểm tra đột xuất|Kế hoạch, Báo cáo|Sở A||',
      '2|Hai|A|B||',
    );
    expect(rowsOf(plan)[0]).toBe('PL-1 - Kiểm tra định kỳ - Kiểm tra đột xuất: Kế hoạch / Báo cáo');
  });
});

describe('columns', () => {
  const columnsOf = (plan: Plan): string[] =>
    (plan.tables[0]?.columns ?? []).map(({ header, role }) => `${header}: ${role}`);

  test('a title over several columns stands in front of those below', async () => {
    const plan = await mergedOf(
      '<th rowspan="2">TT</th><th rowspan="2">Nhiệm vụ</th><th colspan="2">Cơ quan thực hiện</th><th rowspan="2">Thời gian</th>',
      '<th>Chủ trì</th><th>Phối hợp</th>',
      '<td>1</td><td>Rà soát</td><td>Sở A</td><td>Sở B</td><td>Quý I/2026</td>',
    );
    expect(columnsOf(plan)).toEqual([
      'TT: number',
      'Nhiệm vụ: task',
      'Cơ quan thực hiện - Chủ trì: lead',
      'Cơ quan thực hiện - Phối hợp: support',
      'Thời gian: deadline',
    ]);
    expect(rowsOf(plan)).toEqual(['PL-1 Rà soát']);
  });

  test('a row of column numbers belongs to the header', async () => {
    const plan = await annexOf(HEADER, '(1)|(2)|(3)|(4)|(5)|(6)', '1|Rà soát|Báo cáo|Sở A||');
    expect(rowsOf(plan)).toEqual(['PL-1 Rà soát: Báo cáo']);
    expect(columnsOf(plan)[0]).toBe('TT: number');
  });

  test('of two columns of work the one called task is the task', async () => {
    const plan = await annexOf('TT|Nội dung|Nhiệm vụ|Chủ trì', '1|Cách làm|Việc cần làm|Sở A');
    expect(plan.tasks[0]).toMatchObject({ text: 'Việc cần làm', activity: 'Cách làm' });
  });

  test('a group of tasks in front of the tasks is no task', async () => {
    const plan = await annexOf('TT|Nhóm nhiệm vụ|Nhiệm vụ|Chủ trì', '1|Thể chế|Ban hành quy chế|Sở A');
    expect(plan.tasks[0]).toMatchObject({ text: 'Ban hành quy chế', activity: null });
  });

  test.each([
    ['TT|Nhiệm vụ|Kết quả đạt được|Chủ trì|Hạn hoàn thành', 'output'],
    ['TT|Việc cần làm|Kết quả đạt được|Đơn vị chủ trì|Thời gian', 'output'],
    ['TT|Nhiệm vụ|Kết quả đạt được|Chủ trì|Thời hạn|Tình hình thực hiện', 'other'],
    ['TT|Nhiệm vụ|Kết quả đạt được|Chủ trì|Thời hạn|Sản phẩm', 'other'],
    ['TT|Nhiệm vụ|Kết quả đạt được|Tồn tại', 'other'],
  ])('what was reached beside work that is given out is its product: %s', async (header, role) => {
    const plan = await annexOf(header, '1|Lắp đèn đường|Biên bản|Phòng A|30/6/2026|Khác');
    expect(columnsOf(plan)[2]).toBe(`Kết quả đạt được: ${role}`);
  });

  test('a body of another kind beside who leads is no lead', async () => {
    const plan = await annexOf('TT|Nhiệm vụ|Chủ trì|Đơn vị sử dụng', '1|Mua máy trạm|Sở A|Sở B');
    expect(columnsOf(plan)).toContain('Đơn vị sử dụng: other');
    expect(plan.tasks[0]?.lead.map(({ name }) => name)).toEqual(['Sở A']);
  });

  test('ticks under the years of a timetable', async () => {
    const plan = await mergedOf(
      '<th rowspan="2">TT</th><th rowspan="2">Nhiệm vụ</th><th rowspan="2">Chủ trì</th><th colspan="2">Lộ trình thực hiện</th>',
      '<th>2026</th><th>2027</th>',
      '<td>1</td><td>Mua sắm thiết bị</td><td>Sở A</td><td>x</td><td></td>',
      '<td>2</td><td>Vận hành hệ thống</td><td>Sở B</td><td></td><td>x</td>',
    );
    expect(plan.tasks.map(({ deadline }) => deadline?.end)).toEqual(['2026-12-31', '2027-12-31']);
  });

  test.each([
    ['Tiến độ thực hiện năm 2026', 'Quý II', 'Quý III', ['2026-04-01', '2026-06-30', '2026-09-30']],
    ['Năm 2027', 'Quý I', 'Quý II', ['2027-01-01', '2027-03-31', '2027-06-30']],
    ['Quý năm 2027', 'III', 'IV', ['2027-07-01', '2027-09-30', '2027-12-31']],
    ['Thời gian thực hiện năm 2027 (tháng)', '9', '10', ['2027-09-01', '2027-09-30', '2027-10-31']],
    ['Lộ trình 2026 - 2029', 'Năm 2028', 'Năm 2029', ['2028-01-01', '2028-12-31', '2029-12-31']],
  ])('ticks under the parts of «%s»', async (whole, first, second, [begins, ends, last]) => {
    const plan = await mergedOf(
      `<th rowspan="2">TT</th><th rowspan="2">Nhiệm vụ</th><th rowspan="2">Chủ trì</th><th colspan="2">${whole}</th>`,
      `<th>${first}</th><th>${second}</th>`,
      '<td>1</td><td>Mua sắm thiết bị</td><td>Sở A</td><td>x</td><td></td>',
      '<td>2</td><td>Vận hành hệ thống</td><td>Sở B</td><td>x</td><td>x</td>',
    );
    expect(plan.tasks.map(({ deadline }) => [deadline?.start, deadline?.end])).toEqual([
      [begins, ends],
      [begins, last],
    ]);
  });

  test('column numbers below titles of months are none', async () => {
    const plan = await mergedOf(
      '<th rowspan="2">TT</th><th rowspan="2">Nhiệm vụ</th><th rowspan="2">Chủ trì</th><th colspan="2">Tháng năm 2026</th>',
      '<th>5</th><th>6</th>',
      '<th>1</th><th>2</th><th>3</th><th>4</th><th>5</th>',
      '<td>1</td><td>Mua sắm thiết bị</td><td>Sở A</td><td>x</td><td></td>',
    );
    expect(plan.tables[0]?.columns.at(-1)?.header).toBe('Tháng năm 2026 - 6');
    expect(plan.tasks.map(({ deadline }) => deadline?.end)).toEqual(['2026-05-31']);
  });

  test('a column of beginnings and one of ends', async () => {
    const plan = await annexOf('TT|Nhiệm vụ|Chủ trì|Bắt đầu|Kết thúc', '1|Rà soát|Sở A|01/2026|6/2026');
    expect(plan.tasks[0]?.deadline).toMatchObject({ start: '2026-01-01', end: '2026-06-30' });
  });

  test('activities without a column of tasks are the tasks', async () => {
    const plan = await annexOf('TT|Hoạt động|Chủ trì|Thời gian', '1|Tổ chức hội nghị|Sở A|Quý I/2026');
    expect(plan.tasks[0]).toMatchObject({ text: 'Tổ chức hội nghị', activity: null });
  });

  test('an unknown title is said and its cells are kept in the table', async () => {
    const plan = await annexOf('TT|Nhiệm vụ|Mức nước|Chủ trì', '1|Rà soát|Cao|Sở A');
    expect(columnsOf(plan)).toContain('Mức nước: other');
    expect(plan.tables[0]?.rows[0]?.cells).toContain('Cao');
    const said = plan.diagnostics.filter(({ code }) => code === 'unknown-column');
    expect(said).toHaveLength(1);
    expect(said[0]?.message).toContain('Mức nước');
    expect(said[0]?.spans).toHaveLength(1);
  });

  test('a table of something else is kept as a table and makes no task', async () => {
    const plan = await annexOf('TT|Họ và tên|Chức vụ', '1|Lê Văn Hảo|Chủ tịch');
    expect(plan.tasks).toEqual([]);
    expect(plan.tables).toHaveLength(1);
  });
});

describe('tables of indicators', () => {
  test('a row is a target: indicator, unit, value, the year of the column', async () => {
    const plan = await annexOf(
      'TT|Chỉ tiêu|Đơn vị tính|Năm 2026|Cơ quan theo dõi',
      '1|Tỷ lệ hồ sơ trực tuyến|%|85|Sở Nội vụ',
      '2|Doanh nghiệp công nghệ số|doanh nghiệp|1.200|Sở Tài chính',
    );
    expect(plan.tasks).toEqual([]);
    expect(
      plan.targets.map(({ id, number, text, measures }) => [
        id,
        number,
        text,
        measures[0]?.value,
        measures[0]?.unit,
      ]),
    ).toEqual([
      ['PL-1', '1', 'Tỷ lệ hồ sơ trực tuyến', 85, '%'],
      ['PL-2', '2', 'Doanh nghiệp công nghệ số', 1200, 'doanh nghiệp'],
    ]);
    expect(plan.targets.map(({ deadline }) => deadline?.end)).toEqual(['2026-12-31', '2026-12-31']);
  });

  test('words for a value', async () => {
    const plan = await annexOf('TT|Chỉ tiêu|Năm 2026', '1|Mức độ chuyển đổi số|Khá', '2|Chỉ số hài lòng|90%');
    expect(plan.targets.map(({ valueText }) => valueText)).toEqual(['Khá', null]);
  });

  test('a row without a value whose sub-rows have values is their parent', async () => {
    const plan = await annexOf(
      'TT|Chỉ tiêu|Năm 2026',
      '1|Hồ sơ trực tuyến|',
      '1.1|Cấp tỉnh|90%',
      '1.2|Cấp xã|80%',
    );
    expect(plan.targets.map(({ id, parentId }) => `${id} ${parentId}`)).toEqual([
      'PL-1 null',
      'PL-1.1 PL-1',
      'PL-1.2 PL-1',
    ]);
  });

  /** `id [parent] marker text = values`. */
  const targetsOf = (plan: Plan): string[] =>
    plan.targets.map(
      ({ id, parentId, marker, text, measures }) =>
        `${id} [${parentId ?? ''}] ${marker ?? ''} ${text} = ${measures.map(({ value, unit }) => `${value} ${unit}`).join(', ')}`,
    );

  test('a row with a value of its own keeps it above its sub-rows', async () => {
    const plan = await annexOf(
      'TT|Chỉ tiêu|Đơn vị tính|Năm 2026',
      '1|Tổng lượt khách|Nghìn lượt|3.200',
      '1.1|Khách quốc tế|Nghìn lượt|250',
    );
    expect(targetsOf(plan)).toEqual([
      'PL-1 []  Tổng lượt khách = 3200000 lượt',
      'PL-1.1 [PL-1]  Khách quốc tế = 250000 lượt',
    ]);
  });

  test('rows numbered with a dash belong to the row above', async () => {
    const plan = await annexOf(
      'TT|Chỉ tiêu|Đơn vị tính|Năm 2026',
      '1|Thu ngân sách|Tỷ đồng|235',
      '2|Giá trị sản xuất||',
      '-|Công nghiệp|Tỷ đồng|1.300',
      '-|Dịch vụ|Tỷ đồng|990',
      '3|Tỷ lệ hộ nghèo|%|1',
    );
    expect(targetsOf(plan)).toEqual([
      'PL-1 []  Thu ngân sách = 235 tỷ đồng',
      'PL-2 []  Giá trị sản xuất = ',
      'PL-2.1 [PL-2] - Công nghiệp = 1300 tỷ đồng',
      'PL-2.2 [PL-2] - Dịch vụ = 990 tỷ đồng',
      'PL-3 []  Tỷ lệ hộ nghèo = 1 %',
    ]);
    expect(plan.targets.map(({ number }) => number)).toEqual(['1', '2', null, null, '3']);
  });

  test('lines without a number below an indicator are its parts', async () => {
    const plan = await mergedOf(
      '<th>TT</th><th>Chỉ tiêu</th><th>Đến năm 2026</th><th>Đến năm 2030</th>',
      '<td>1</td><td>Tổng lượt khách (lượt)</td><td>3.200</td><td>5.000</td>',
      '<td></td><td>- Khách quốc tế (lượt)</td><td>250</td><td>400</td>',
    );
    expect(targetsOf(plan)).toEqual([
      'PL-1 []  Tổng lượt khách (lượt) = 3200 lượt, 5000 lượt',
      'PL-1.1 [PL-1] - Khách quốc tế (lượt) = 250 lượt, 400 lượt',
    ]);
    expect(plan.targets[0]?.measures.map(({ at }) => at)).toEqual(['2026', '2030']);
  });

  test('a stretch of years beside an indicator holds its values; a half of a year is not the year', async () => {
    const years = await mergedOf(
      '<th>Chỉ tiêu</th><th>Giai đoạn 2026 - 2030</th>',
      '<td>Số xã đạt chuẩn</td><td>40 xã</td>',
    );
    expect(targetsOf(years)).toEqual(['PL-1 []  Số xã đạt chuẩn = 40 xã']);
    const halves = await mergedOf(
      '<th rowspan="2">Chỉ tiêu</th><th colspan="2">Kế hoạch năm 2026</th>',
      '<th>Tổng số</th><th>6 tháng đầu năm</th>',
      '<td>Số lượt khách</td><td>900 lượt</td><td>400 lượt</td>',
    );
    expect(halves.targets[0]?.measures.map(({ value, at }) => [value, at])).toEqual([
      [900, '2026'],
      [400, null],
    ]);
  });
});

describe('declared counts', () => {
  test.each([
    ['Phụ lục có 2 nhiệm vụ.', 2, false],
    ['Phụ lục có 3 nhiệm vụ.', 3, true],
    ['Đây là hết.', null, false],
  ])('%s', async (words, count, mismatch) => {
    const plan = await planOfText(
      `${HEAD}TT\tNhiệm vụ\tChủ trì\n1\tMột\tSở A\n\t\tSở B\n2\tHai\tSở B\n\n${words}\n`,
    );
    expect(plan.tables[0]?.declaredCount).toBe(count);
    expect(plan.diagnostics.some(({ code }) => code === 'declared-count-mismatch')).toBe(mismatch);
  });
});

describe('where a table stands', () => {
  test('in a section of the body its rows belong to that section, with ids of their own', async () => {
    const plan = await planOfText(
      'II. NHIỆM VỤ\n\n- Việc chung.\n\nTT\tNhiệm vụ\tChủ trì\n1\tMột\tSở A\n2\tHai\tSở B\n',
    );
    expect(plan.tasks.map(({ id, sectionId, origin }) => `${id} ${sectionId} ${origin}`)).toEqual([
      'II-1 II body',
      'II-1~2 II annex',
      'II-2 II annex',
    ]);
  });

  test('outside every section it makes one', async () => {
    const plan = await planOfText(
      'KẾ HOẠCH\nNăm 2026\n\nTT\tNhiệm vụ\tChủ trì\n1\tMột\tSở A\n2\tHai\tSở B\n',
    );
    expect(plan.tasks.map(({ sectionId }) => plan.sections.some(({ id }) => id === sectionId))).toEqual([
      true,
      true,
    ]);
  });

  test('in a report it tells what was done, unless its heading speaks of tasks', async () => {
    const table = 'TT\tNhiệm vụ\tKết quả\tChủ trì\n1\tRà soát\tĐã xong\tSở A\n2\tTập huấn\tĐã xong\tSở B\n';
    const report = 'BÁO CÁO\nKết quả quý I năm 2026\n\nI. KẾT QUẢ\n\n';
    expect((await planOfText(report + table)).tasks).toEqual([]);
    expect((await planOfText(`${report}- Tốt.\n\nII. NHIỆM VỤ QUÝ II\n\n${table}`)).tasks).toHaveLength(2);
  });

  test.each([
    ['who and by when', 'II. KIẾN NGHỊ', 'Nội dung\tChủ trì\tThời hạn', 'Quý II/2026', 2],
    [
      'under its own caption',
      'I. KẾT QUẢ\n\nBảng 1. Nhiệm vụ quý II',
      'Nội dung\tChủ trì\tThời hạn',
      'Quý II/2026',
      2,
    ],
    [
      'a caption of work done',
      'II. KIẾN NGHỊ\n\nBảng 1. Nhiệm vụ đã hoàn thành',
      'Nội dung\tChủ trì\tThời hạn',
      'Quý I/2026',
      0,
    ],
    ['no time', 'II. KIẾN NGHỊ', 'Nội dung\tChủ trì\tGhi chú', 'Quý II/2026', 0],
    [
      'a title tells progress',
      'II. KIẾN NGHỊ',
      'Nội dung\tChủ trì\tThời hạn\tKết quả',
      'Quý I/2026\tĐúng hạn',
      0,
    ],
    [
      'a cell tells progress',
      'II. KIẾN NGHỊ',
      'Nội dung\tChủ trì\tThời hạn\tGhi chú',
      'Quý I/2026\tĐã xong',
      0,
    ],
    ['under results', 'I. KẾT QUẢ', 'Nội dung\tChủ trì\tThời hạn', 'Quý II/2026', 0],
    [
      'a caption of results',
      'II. KIẾN NGHỊ\n\nBảng 1. Kết quả quý I',
      'Nội dung\tChủ trì\tThời hạn',
      'Quý I/2026',
      0,
    ],
  ])(
    'in a report without a heading of tasks the columns decide: %s',
    async (_, heading, titles, time, tasks) => {
      const rows = `1\tRà soát thủ tục\tSở Nội vụ\t${time}\n2\tTập huấn\tSở Tài chính\t${time}`;
      const plan = await planOfText(
        `BÁO CÁO\nCông tác quý I năm 2026\n\n${heading}\n\nTT\t${titles}\n${rows}\n`,
      );
      expect(plan.tasks).toHaveLength(tasks);
    },
  );
});

test('a repeated header and a row cut by the page end', async () => {
  const plan = await annexOf(
    HEADER,
    '1|Đăng tải thủ tục trên|Danh mục|Phòng|Các phòng|Tháng',
    '',
    HEADER,
    '|Cổng dịch vụ công|thủ tục|Tổng hợp||3/2026',
    '2|Hai|A|B||',
  );
  expect(rowsOf(plan)).toEqual([
    'PL-1 Đăng tải thủ tục trên Cổng dịch vụ công: Danh mục thủ tục',
    'PL-2 Hai: A',
  ]);
  expect(plan.tasks[0]).toMatchObject({
    lead: [{ name: 'Phòng Tổng hợp' }],
    deadline: { text: 'Tháng 3/2026' },
  });
});

describe('titles and times in other places', () => {
  test('titles in two rows where nothing says that cells are merged', async () => {
    const plan = await annexOf(
      'TT|Nhiệm vụ|Cơ quan thực hiện||Thời gian',
      '||Chủ trì|Phối hợp|',
      '1|Lắp đặt biển chỉ dẫn|UBND các xã|Sở Du lịch|Quý III/2026',
    );
    expect(plan.tables[0]?.columns.map(({ header, role }) => [header, role])).toEqual([
      ['TT', 'number'],
      ['Nhiệm vụ', 'task'],
      ['Cơ quan thực hiện - Chủ trì', 'lead'],
      ['Cơ quan thực hiện - Phối hợp', 'support'],
      ['Thời gian', 'deadline'],
    ]);
    expect(plan.tasks).toHaveLength(1);
    expect(plan.tasks[0]?.support.map(({ name }) => name)).toEqual(['Sở Du lịch']);
  });

  test('a column of times in front, one time for several rows', async () => {
    const plan = await annexOf(
      'Thời gian|Nội dung công việc|Người thực hiện',
      'Tháng 9/2026|Khai giảng năm học mới|Hiệu trưởng',
      '|Họp phụ huynh|Giáo viên chủ nhiệm',
      'Tháng 10/2026|Hội nghị viên chức|Công đoàn',
    );
    expect(plan.tasks.map(({ id, text, deadline }) => [id, text, deadline?.start, deadline?.basis])).toEqual([
      ['PL-1', 'Khai giảng năm học mới', '2026-09-01', 'stated'],
      ['PL-2', 'Họp phụ huynh', '2026-09-01', 'inherited'],
      ['PL-3', 'Hội nghị viên chức', '2026-10-01', 'stated'],
    ]);
  });

  test('what was achieved stands beside what is promised', async () => {
    const plan = await annexOf(
      'STT|Chỉ tiêu|ĐVT|Thực hiện 2025|Kế hoạch 2026|So sánh (%)',
      '1|Doanh thu|tỷ đồng|312,5|345|110,4',
    );
    expect(plan.targets[0]?.measures.map(({ value, unit }) => [value, unit])).toEqual([[345, 'tỷ đồng']]);
    expect(plan.targets[0]?.lead).toEqual([]);
  });

  test('values for several years: the last ends it, each is a milestone', async () => {
    const plan = await annexOf('STT|Chỉ tiêu|ĐVT|Năm 2026|Năm 2027', '1|Số lượt khách|lượt|4.500|5.200');
    expect(plan.targets[0]?.deadline).toMatchObject({
      start: '2026-01-01',
      end: '2027-12-31',
      milestones: [{ label: 'Năm 2026' }, { label: 'Năm 2027' }],
    });
  });

  test('dots and dashes are no outputs', async () => {
    const plan = await annexOf(HEADER, '1|Duy trì hệ thống|…|Sở Nội vụ|-|Thường xuyên');
    expect(plan.tasks[0]).toMatchObject({ outputs: [], support: [] });
  });
});

test('a table without titles goes on with the one above it', async () => {
  const table = (...rows: string[]): string =>
    `<table border="1">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  const plan = await planOfText(
    `<html><body><p>PHỤ LỤC</p><p>DANH MỤC NHIỆM VỤ</p>${table(
      '<th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Thời gian</th>',
      '<td>1</td><td>Ban hành quy chế</td><td>Sở A</td><td>Quý I/2026</td>',
    )}<p>Trang sau</p>${table('<td>2</td><td>Rà soát quy trình</td><td>Sở B</td><td>Quý II/2026</td>')}${table(
      '<td>Lê Văn Hảo</td><td>Trưởng ban</td>',
    )}</body></html>`,
    'html',
  );
  expect(plan.tasks.map(({ id, lead, deadline }) => [id, lead[0]?.name, deadline?.end])).toEqual([
    ['PL-1', 'Sở A', '2026-03-31'],
    ['PL-2', 'Sở B', '2026-06-30'],
  ]);
  expect(plan.diagnostics.map(({ code }) => code)).toContain('table-continued');
});

describe('ticks', () => {
  test.each([['x'], ['✓'], ['(x)']])('«%s» under the name of an agency makes it lead', async (tick) => {
    const plan = await annexOf(
      'TT|Nhiệm vụ|Sở Xây dựng|Sở Y tế|Thời hạn',
      `1|Xây lò nung|${tick}||Quý I/2026`,
      `2|Khám cho thợ|${tick}|${tick}|Quý II/2026`,
    );
    expect(plan.tasks.map(({ lead }) => lead.map(({ name }) => name))).toEqual([
      ['Sở Xây dựng'],
      ['Sở Xây dựng', 'Sở Y tế'],
    ]);
  });

  test('figures under the name of an agency do not', async () => {
    const plan = await annexOf(
      'TT|Nhiệm vụ|Sở Xây dựng|Thời hạn',
      '1|Xây lò nung|3|Quý I/2026',
      '2|Mở chợ|x|',
    );
    expect(plan.tables[0]?.columns.map(({ role }) => role)).toEqual(['number', 'task', 'other', 'deadline']);
  });
});

describe('who leads rows', () => {
  const leads = async (...rows: string[]) =>
    (await annexOf(...rows)).tasks.map(({ lead, support }) => [
      lead.map(({ name }) => name).join('; '),
      support.map(({ name }) => name).join('; '),
    ]);

  test('the agency of the group row, where no column names any', async () => {
    expect(
      await leads(
        'TT|Nhiệm vụ|Sản phẩm',
        'I|SỞ TÀI CHÍNH|',
        '1|Lập Quỹ|Đề án',
        'II|CẢI CÁCH THỂ CHẾ|',
        '2|Rà soát|Báo cáo',
      ),
    ).toEqual([
      ['SỞ TÀI CHÍNH', ''],
      ['', ''],
    ]);
  });

  test('no group of bodies leads a row that is one of them', async () => {
    expect(
      await leads(
        'TT|Đơn vị được kiểm tra|Thời gian kiểm tra',
        'I|Các sở, ngành|',
        '1|Sở Xây dựng|Tháng 5/2026',
      ),
    ).toEqual([['', '']]);
  });

  test('in front of the slash, in a column of both; behind it those who work along', async () => {
    expect(
      await leads('TT|Nhiệm vụ|Đơn vị chủ trì/Đơn vị phối hợp', '1|Lập Quỹ|Sở Tài chính/ Sở Y tế'),
    ).toEqual([['Sở Tài chính', 'Sở Y tế']]);
  });

  test('a line of sums is no row of work and says so', async () => {
    const plan = await annexOf('TT|Nhiệm vụ|Chủ trì|Kinh phí', '1|Sơn trạm|Sở Y tế|500', '|Tổng cộng||500');
    expect(plan.tasks.map(({ text }) => text)).toEqual(['Sơn trạm']);
    expect(plan.diagnostics.map(({ code }) => code)).toContain('table-total');
  });
});

describe('a table of who belongs to a body', () => {
  const members = (...posts: string[]) =>
    planOfText(
      `# KẾ HOẠCH\nTổ chức lễ hội năm 2026\n\n## I. NHIỆM VỤ\n\n- Dựng trại.\n\n## PHỤ LỤC\nDANH SÁCH BAN TỔ CHỨC\n\n| STT | Họ và tên | Chức vụ | Nhiệm vụ |\n|---|---|---|---|\n${posts
        .map((post, at) => `| ${at + 1} | Lê Văn Sim | Phó Giám đốc | ${post} |`)
        .join('\n')}\n`,
      'markdown',
    );
  test('what each is in it is no task', async () => {
    const { tasks } = await members('Trưởng ban', 'Phó Trưởng ban', 'Thành viên');
    expect(tasks.map(({ text }) => text)).toEqual(['Dựng trại.']);
  });
  test('what each is to do is one', async () => {
    const { tasks } = await members('Trưởng ban', 'Chuẩn bị hội trường, đón khách');
    expect(tasks.map(({ text }) => text)).toEqual([
      'Dựng trại.',
      'Trưởng ban',
      'Chuẩn bị hội trường, đón khách',
    ]);
  });
});
