/** What stands over a column, in both languages, and how wide it is; the words of the closed vocabularies. */

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface ColumnHeading {
  vi: string;
  en: string;
  /** In characters of the standard font. */
  width: number;
}

export const SHEET_TITLES: Readonly<Record<string, Record<Language, string>>> = {
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  measures: { vi: 'Số đo', en: 'Measures' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  assignees: { vi: 'Phân công', en: 'Assignees' },
  documents: { vi: 'Văn bản', en: 'Documents' },
};

export const HEADINGS: Readonly<Record<string, ColumnHeading>> = {
  file: { vi: 'Tệp', en: 'File', width: 28 },
  documentNumber: { vi: 'Số văn bản', en: 'Document number', width: 18 },
  symbol: { vi: 'Ký hiệu', en: 'Symbol', width: 14 },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on', width: 14 },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer', width: 30 },
  id: { vi: 'Mã', en: 'Id', width: 14 },
  parentId: { vi: 'Mã cấp trên', en: 'Parent id', width: 14 },
  leaf: { vi: 'Việc cụ thể', en: 'Leaf', width: 10 },
  origin: { vi: 'Nguồn', en: 'Origin', width: 14 },
  section: { vi: 'Mục', en: 'Section', width: 34 },
  group: { vi: 'Nhóm', en: 'Group', width: 28 },
  marker: { vi: 'Ký hiệu mục', en: 'Marker', width: 9 },
  number: { vi: 'TT', en: 'No.', width: 7 },
  objective: { vi: 'Mục tiêu', en: 'Objective', width: 34 },
  text: { vi: 'Nội dung', en: 'Text', width: 70 },
  activity: { vi: 'Hoạt động', en: 'Activity', width: 40 },
  outputs: { vi: 'Sản phẩm, kết quả', en: 'Outputs', width: 32 },
  note: { vi: 'Ghi chú', en: 'Note', width: 24 },
  valueText: { vi: 'Giá trị bằng lời', en: 'Value in words', width: 24 },
  measures: { vi: 'Các số đo', en: 'Measures', width: 28 },
  lead: { vi: 'Chủ trì', en: 'Lead', width: 30 },
  support: { vi: 'Phối hợp', en: 'Support', width: 36 },
  deadline: { vi: 'Thời hạn', en: 'Deadline', width: 24 },
  deadlineType: { vi: 'Loại thời hạn', en: 'Deadline type', width: 14 },
  start: { vi: 'Từ ngày', en: 'Start', width: 12 },
  end: { vi: 'Đến ngày', en: 'End', width: 12 },
  recurrence: { vi: 'Lặp lại', en: 'Recurrence', width: 18 },
  yearInferred: { vi: 'Năm suy ra', en: 'Year inferred', width: 10 },
  basis: { vi: 'Căn cứ đọc', en: 'Basis', width: 12 },
  milestones: { vi: 'Các mốc', en: 'Milestones', width: 32 },
  page: { vi: 'Trang', en: 'Page', width: 8 },
  itemKind: { vi: 'Thuộc', en: 'Of', width: 12 },
  itemId: { vi: 'Mã nội dung', en: 'Item id', width: 14 },
  itemText: { vi: 'Nội dung', en: 'Item', width: 60 },
  words: { vi: 'Nguyên văn', en: 'Words', width: 34 },
  comparator: { vi: 'So sánh', en: 'Comparator', width: 12 },
  value: { vi: 'Giá trị', en: 'Value', width: 12 },
  upper: { vi: 'Giá trị trên', en: 'Upper value', width: 12 },
  unit: { vi: 'Đơn vị', en: 'Unit', width: 14 },
  change: { vi: 'Tăng, giảm', en: 'Change', width: 10 },
  subject: { vi: 'Đối tượng', en: 'Subject', width: 34 },
  scope: { vi: 'Phạm vi', en: 'Scope', width: 16 },
  baseline: { vi: 'So với', en: 'Baseline', width: 14 },
  of: { vi: 'Trên tổng số', en: 'Of', width: 12 },
  at: { vi: 'Thời điểm', en: 'At', width: 12 },
  role: { vi: 'Vai trò', en: 'Role', width: 11 },
  name: { vi: 'Tên trong văn bản', en: 'Name as printed', width: 32 },
  organization: { vi: 'Tên đầy đủ', en: 'Organization', width: 38 },
  organizationType: { vi: 'Loại cơ quan', en: 'Type', width: 16 },
  level: { vi: 'Cấp', en: 'Level', width: 12 },
  kind: { vi: 'Loại', en: 'Kind', width: 14 },
  kindLabel: { vi: 'Loại văn bản', en: 'Kind as printed', width: 18 },
  place: { vi: 'Nơi ban hành', en: 'Place', width: 16 },
  title: { vi: 'Trích yếu', en: 'Title', width: 70 },
  promulgates: { vi: 'Văn bản kèm theo', en: 'Promulgates', width: 40 },
  periodFrom: { vi: 'Từ năm', en: 'Period from', width: 10 },
  periodTo: { vi: 'Đến năm', en: 'Period to', width: 10 },
  outlook: { vi: 'Tầm nhìn', en: 'Outlook', width: 10 },
  signatory: { vi: 'Người ký', en: 'Signatory', width: 22 },
  position: { vi: 'Chức vụ', en: 'Position', width: 18 },
  targetCount: { vi: 'Số chỉ tiêu', en: 'Targets', width: 11 },
  taskCount: { vi: 'Số nhiệm vụ', en: 'Tasks', width: 11 },
  resultCount: { vi: 'Số kết quả', en: 'Results', width: 11 },
  remarkCount: { vi: 'Số lưu ý', en: 'Remarks', width: 10 },
  pages: { vi: 'Số trang', en: 'Pages', width: 9 },
  sha256: { vi: 'SHA-256', en: 'SHA-256', width: 20 },
};

/** Vietnamese words of coded values, by column. What is not here is shown as it is. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    decision: 'quyết định',
    plan: 'kế hoạch',
    report: 'báo cáo',
    resolution: 'nghị quyết',
    directive: 'chỉ thị',
    programme: 'chương trình',
    scheme: 'đề án',
    project: 'dự án',
    option: 'phương án',
    notice: 'thông báo',
    communique: 'thông cáo',
    guidance: 'hướng dẫn',
    'official-letter': 'công văn',
    telegram: 'công điện',
    submission: 'tờ trình',
    regulation: 'quy chế, quy định',
    minutes: 'biên bản',
    contract: 'hợp đồng',
    memorandum: 'bản ghi nhớ',
    agreement: 'bản thỏa thuận',
    letter: 'thư công',
    slip: 'giấy, phiếu',
    decree: 'nghị định',
    ordinance: 'pháp lệnh',
    circular: 'thông tư',
    law: 'luật',
    conclusion: 'kết luận',
    other: 'khác',
  },
  origin: { body: 'thân văn bản', assignment: 'phân công', annex: 'phụ lục' },
  itemKind: { target: 'chỉ tiêu', task: 'nhiệm vụ', result: 'kết quả' },
  role: { lead: 'chủ trì', support: 'phối hợp' },
  comparator: {
    eq: 'bằng',
    gte: 'từ … trở lên',
    lte: 'không quá',
    gt: 'trên',
    lt: 'dưới',
    range: 'trong khoảng',
  },
  change: { increase: 'tăng', decrease: 'giảm' },
  deadlineType: {
    by: 'trước ngày',
    during: 'trong thời gian',
    ongoing: 'thường xuyên',
    recurring: 'định kỳ',
    relative: 'theo sự kiện',
  },
  basis: { stated: 'nêu rõ', inherited: 'theo mục trên', inferred: 'suy ra' },
  organizationType: {
    ministry: 'bộ, ngành',
    department: 'sở, phòng chuyên môn',
    'peoples-committee': 'ủy ban nhân dân',
    'peoples-council': 'hội đồng nhân dân',
    party: 'cơ quan Đảng',
    office: 'văn phòng',
    unit: 'đơn vị',
    enterprise: 'doanh nghiệp',
    collective: 'nhóm cơ quan',
    other: 'khác',
  },
  level: { central: 'trung ương', province: 'tỉnh', district: 'huyện', commune: 'xã' },
};

/** What stands over the column: `('lead', 'vi')` gives `Chủ trì`. */
export function headingOf(key: string, language: Language): string {
  return HEADINGS[key]?.[language] ?? key;
}

/** A coded value in words: `('role', 'lead', 'vi')` gives `chủ trì`; English keeps the code. */
export function wordFor(key: string, code: string, language: Language): string {
  return language === 'vi' ? (WORDS[key]?.[code] ?? code) : code;
}
