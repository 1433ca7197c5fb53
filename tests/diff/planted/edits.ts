/** Edits of the three plans, each with everything the comparison is to say of it. */
import { ANNEX, PERIOD, YEARLY } from './goldens.js';

export interface Planted {
  name: string;
  old: string;
  next: string;
  /** `list kind: field direction[aspects]; …`, an entry a line; what is not named is unchanged. */
  told: string[];
}

type Replacement = readonly [from: string, to: string];

function edited(lines: string, name: string, replacements: readonly Replacement[], told: string[]): Planted {
  let next = lines;
  for (const [from, to] of replacements) {
    if (!next.includes(from)) throw new RangeError(`${name}: “${from}” is not in the plan`);
    next = next.replace(from, to);
  }
  return { name, old: lines, next, told };
}

const yearly = (name: string, replacements: Replacement[], ...told: string[]): Planted =>
  edited(YEARLY, name, replacements, told);
const period = (name: string, replacements: Replacement[], ...told: string[]): Planted =>
  edited(PERIOD, name, replacements, told);
const annex = (name: string, replacements: Replacement[], ...told: string[]): Planted =>
  edited(ANNEX, name, replacements, told);

const WORDS: Planted[] = [
  yearly(
    'a duty denied',
    [['Thực hiện việc lấy', 'Không thực hiện việc lấy']],
    'tasks text-changed: text text-changed[negation]',
  ),
  yearly(
    'a direction turned',
    [['Tăng thu phí', 'Giảm thu phí']],
    'tasks text-changed: text text-changed[direction]',
  ),
  yearly(
    'a sentence dropped',
    [[' Biên soạn sổ tay nghiệp vụ phát cho học viên.', '']],
    'tasks text-changed: text text-changed[sentence-dropped]',
  ),
  yearly(
    'a sentence added',
    [['cấp xã.\n\nIII', 'cấp xã. Cử chuyên gia giám sát từng buổi giảng.\n\nIII']],
    'tasks text-changed: text text-changed[sentence-added]',
  ),
  yearly(
    'another document cited',
    [['số 45/KH-UBND ngày 10/02/2023', 'số 61/KH-UBND ngày 10/02/2023']],
    'document removed: references dropped',
    'document added: references added',
    'tasks text-changed: text text-changed[citation]',
  ),
  yearly(
    'to lead becomes to support',
    [['Chủ trì, phối hợp với Sở Tài chính', 'Phối hợp với Sở Tài chính']],
    'tasks text-changed: text text-changed',
  ),
  yearly('other words', [['Sắp xếp lại nhà', 'Bán đấu giá nhà']], 'tasks text-changed: text text-changed'),
  period(
    'a prohibition lifted',
    [['Không cấp phép', 'Cấp phép']],
    'tasks text-changed: text text-changed[negation]',
  ),
  period(
    'encouragement becomes restriction',
    [['Khuyến khích hộ', 'Hạn chế hộ']],
    'tasks text-changed: text text-changed[direction]',
  ),
  period(
    'widened becomes narrowed',
    [['Mở rộng mô hình', 'Thu hẹp mô hình']],
    'tasks text-changed: text text-changed[direction]',
  ),
  period('a place', [['trên hồ An Bình', 'trên hồ An Hòa']], 'tasks text-changed: text text-changed'),
  annex(
    'words of a row',
    [['dữ liệu đất đai dùng chung', 'dữ liệu đất đai nội bộ']],
    'tasks text-changed: text text-changed',
  ),
  annex(
    'a number that is no measure',
    [['cấp độ 3', 'cấp độ 2']],
    'tasks text-changed: text text-changed[number]',
  ),
];

const EDITORIAL: Planted[] = [
  period(
    'a number in one digit',
    [['ít nhất 05 sản phẩm', 'ít nhất 5 sản phẩm']],
    'targets editorial: text editorial',
  ),
  period(
    'a time in other words',
    [['trước ngày 31/12/2027', 'trước ngày 31 tháng 12 năm 2027']],
    'tasks text-changed: text text-changed; deadline editorial',
  ),
  yearly('đảm bảo, bảo đảm', [['Đảm bảo kinh phí', 'Bảo đảm kinh phí']], 'tasks editorial: text editorial'),
  // The words may tell when the work is due, so they are kept as an unread deadline.
  yearly(
    'hàng năm, hằng năm',
    [['hàng năm', 'hằng năm']],
    'tasks editorial: text editorial; deadline editorial',
  ),
  yearly('kỹ, kĩ', [['kỹ năng', 'kĩ năng']], 'tasks editorial: text editorial'),
  yearly(
    'a short form written out',
    [['Công khai TTHC', 'Công khai thủ tục hành chính']],
    'tasks editorial: text editorial',
  ),
  yearly(
    'punctuation',
    [['Theo dõi, đôn đốc việc', 'Theo dõi đôn đốc việc']],
    'tasks editorial: text editorial',
  ),
  yearly('a capital', [['ý kiến Nhân dân', 'ý kiến nhân dân']], 'tasks editorial: text editorial'),
  yearly(
    'UBND in an article of the body',
    [['của Ủy ban nhân dân tỉnh về số hóa', 'của UBND tỉnh về số hóa']],
    'document editorial: references editorial',
    'tasks editorial: text editorial',
  ),
  yearly('the place of a tone', [['số hóa hồ sơ', 'số hoá hồ sơ']], 'tasks editorial: text editorial'),
  period(
    'the end of a viewpoint',
    [['hỗ trợ.\n\nII', 'hỗ trợ;\n\nII']],
    'statements editorial: text editorial',
  ),
  period('a spelling mistake mended', [['Khuyến khích', 'Khuyến kích']], 'tasks editorial: text editorial'),
  annex(
    'UBND in an agency',
    [['Văn phòng UBND tỉnh | Các sở', 'Văn phòng Ủy ban nhân dân tỉnh | Các sở']],
    'tasks editorial: lead editorial',
  ),
  annex('punctuation of a note', [['| Đợt 2 |', '| Đợt 2. |']], 'tasks editorial: note editorial'),
];

const VALUES: Planted[] = [
  yearly(
    'a target raised',
    [['tối thiểu 70%', 'tối thiểu 80%']],
    'targets changed: text text-changed[number]; measures raised',
  ),
  yearly(
    'a target lowered',
    [['trên 90%', 'trên 85%']],
    'targets changed: text text-changed[number]; measures lowered',
  ),
  yearly(
    'another bound',
    [['lên tối thiểu 70%', 'lên tối đa 70%']],
    'targets changed: text text-changed[direction]; measures bound-changed',
  ),
  yearly(
    'a deadline later',
    [['trước ngày 30/6/2024', 'trước ngày 30/9/2024']],
    'tasks changed: text text-changed[number]; deadline later',
  ),
  yearly(
    'a deadline earlier',
    [['quý III/2024', 'quý II/2024']],
    'tasks changed: text text-changed; deadline earlier',
  ),
  yearly(
    'a deadline dropped',
    [[', hoàn thành trước ngày 30/6/2024', '']],
    'tasks changed: text text-changed[number]; deadline dropped',
  ),
  yearly(
    'a number of classes',
    [['Mở 12 lớp', 'Mở 15 lớp']],
    'tasks changed: text text-changed[number]; measures raised',
  ),
  yearly(
    'a supporting agency',
    [['với Sở Tài chính thẩm định', 'với Sở Y tế thẩm định']],
    'tasks changed: text text-changed; support dropped; support added',
    'organizations removed',
    'organizations added',
  ),
  period(
    'a target of a year',
    [['đạt 350 ha', 'đạt 380 ha']],
    'targets changed: text text-changed[number]; measures raised',
  ),
  period('a target dropped', [['\n- Có ít nhất 05 sản phẩm OCOP đạt hạng 3 sao.', '']], 'targets removed'),
  period(
    'a deadline by a year',
    [['31/12/2027', '31/12/2028']],
    'tasks changed: text text-changed[number]; deadline later',
  ),
  period(
    'a length',
    [['Nâng cấp 8 km', 'Nâng cấp 6 km']],
    'tasks changed: text text-changed[number]; measures lowered',
  ),
  annex(
    'another lead',
    [['| Sở Tư pháp | UBND', '| Công an tỉnh | UBND']],
    'tasks changed: lead dropped; lead added',
    'organizations removed',
  ),
  annex(
    'one supports no more',
    [['| Công an tỉnh | Sở Khoa học và Công nghệ |', '| Công an tỉnh | |']],
    'tasks changed: support dropped',
  ),
  annex(
    'another agency watches',
    [['| Sở Tài chính | Báo cáo', '| Sở Nội vụ | Báo cáo']],
    'tasks changed: monitor dropped; monitor added',
    'organizations removed',
  ),
  annex(
    'an output dropped',
    [['Lớp tập huấn; Báo cáo kết quả', 'Lớp tập huấn']],
    'tasks changed: outputs dropped',
  ),
  annex(
    'another output',
    [['| Dữ liệu hộ tịch |', '| Bản sao điện tử |']],
    'tasks changed: outputs dropped; outputs added',
  ),
  annex(
    'a date in a cell',
    [['Trước ngày 15/11/2025', 'Trước ngày 15/12/2025']],
    'tasks changed: deadline later',
  ),
  annex('a quarter in a cell', [['Quý IV/2025', 'Quý III/2025']], 'tasks changed: deadline earlier'),
  annex(
    'at all times becomes a quarter',
    [['Thường xuyên', 'Quý IV/2025']],
    'tasks changed: deadline replaced',
  ),
  annex(
    'a column of its own',
    [['| Xã hội hóa |', '| Ngân sách tỉnh |']],
    'tasks text-changed: extra text-changed',
  ),
  annex('a note', [['| Chuyển tiếp |', '| Làm mới |']], 'tasks text-changed: note text-changed'),
  annex(
    'a deadline that nobody can read',
    [['Tháng 10/2025', 'Thg mười tới']],
    'tasks unread: deadline unread',
  ),
];

const OUTLINE: Planted[] = [
  yearly(
    'a task added',
    [['\n2. Cải cách thủ tục', '\n- Lập danh mục văn bản hết hiệu lực của tỉnh.\n2. Cải cách thủ tục']],
    'tasks added',
  ),
  yearly(
    'a task dropped',
    [['\n- Mở 12 lớp bồi dưỡng kế toán cho công chức tài chính cấp xã.', '']],
    'tasks removed',
  ),
  yearly(
    'a task under another heading',
    [
      ['- Thực hiện việc lấy ý kiến Nhân dân khi soạn thảo văn bản.\n', ''],
      ['cấp xã.\n\nIII', 'cấp xã.\n- Thực hiện việc lấy ý kiến Nhân dân khi soạn thảo văn bản.\n\nIII'],
    ],
    'tasks moved: group moved',
  ),
  yearly(
    'one task became two',
    [['chi phí tuân thủ; tổng hợp', 'chi phí tuân thủ.\n- Tổng hợp']],
    'tasks split: text editorial',
  ),
  yearly(
    'a heading renamed',
    [['1. Cải cách thể chế', '1. Xây dựng pháp luật']],
    'sections text-changed: title text-changed',
  ),
  yearly(
    'a typo in a heading',
    [['3. Cải cách tài chính công', '3. Cải cách tài chính cồng']],
    'sections text-changed: title text-changed',
  ),
  period(
    'two tasks became one',
    [['tổ hợp tác sản xuất.\nb) Giới thiệu', 'tổ hợp tác sản xuất; giới thiệu']],
    'tasks merged: text editorial',
  ),
  period(
    'a heading put in',
    [['\n3. Hạ tầng', '\n3. Hạ tầng nông thôn']],
    'sections text-changed: title text-changed',
  ),
  annex(
    'a row added',
    [
      [
        '\n| 5 |',
        '\n| 5 | Thử nghiệm trợ lý ảo hỏi đáp pháp luật | Sở Tư pháp | Sở Nội vụ | Sở Nội vụ | Trợ lý ảo | Quý III/2025 | Ngân sách tỉnh | |\n| 6 |',
      ],
    ],
    'tasks added',
  ),
  annex(
    'a row dropped',
    [[/\n\| 4 .*\|/.exec(ANNEX)?.[0] ?? '', '']],
    'tasks removed',
    'organizations removed',
    'organizations removed',
  ),
];

const DOCUMENT: Planted[] = [
  yearly(
    'a requirement',
    [['tránh lãng phí', 'chống thất thoát']],
    'statements text-changed: text text-changed',
  ),
  yearly(
    'a legal basis',
    [['số 331/QĐ-UBND', 'số 405/QĐ-UBND']],
    'document removed: references dropped',
    'document added: references added',
  ),
  yearly(
    'what a cited document is about',
    [['ban hành Chương trình tổng thể cải cách hành chính', 'ban hành Chương trình tổng thể chuyển đổi số']],
    'document text-changed: canonicalText text-changed',
  ),
  period(
    'words before the first heading',
    [['ban hành Kế hoạch như sau', 'ban hành Kế hoạch thí điểm như sau']],
    'statements text-changed: text text-changed',
  ),
  annex(
    'the law a decision rests on',
    [['Luật Tổ chức chính quyền địa phương', 'Luật Giao dịch điện tử']],
    'document text-changed: canonicalText text-changed',
  ),
  yearly('who signs', [['Trần Quốc Bảo', 'Phạm Minh Đức']], 'document changed: signatory replaced'),
  yearly('a recipient', [['\n- Thường trực Tỉnh ủy;', '']], 'document changed: recipients dropped'),
  yearly(
    'the date of issue',
    [['ngày 15 tháng 01', 'ngày 25 tháng 01']],
    'document changed: issuedOn replaced',
  ),
  period(
    'a viewpoint dropped',
    [['\n2. Lấy hộ nông dân làm trung tâm của mọi chính sách hỗ trợ.', '']],
    'statements removed',
  ),
  annex(
    'an article',
    [['có hiệu lực kể từ ngày ký', 'có hiệu lực từ ngày 01/3/2025']],
    'document text-changed: articles text-changed[number]',
  ),
  annex(
    'the title of a table',
    [['NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2025\n', 'NHIỆM VỤ CHÍNH QUYỀN SỐ NĂM 2025\n']],
    'sections text-changed: title text-changed',
  ),
];

export const PLANTED: readonly Planted[] = [...WORDS, ...EDITORIAL, ...VALUES, ...OUTLINE, ...DOCUMENT];
