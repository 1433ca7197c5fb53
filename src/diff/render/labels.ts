/** What the renderings say, in both languages. */

import type { ListName } from '../lists.js';
import type { AspectKind, ChangedField, DiffKind, Direction, Relation } from '../schema.js';

export interface Labels {
  language: 'en' | 'vi';
  kinds: Record<DiffKind, string>;
  directions: Record<Direction, string>;
  fields: Record<ChangedField, string>;
  lists: Record<ListName, string>;
  aspects: Record<AspectKind, string>;
  relations: Record<Relation, string | null>;
  twins: string;
  summary: string;
  points: Record<'new' | 'dropped' | 'later' | 'earlier' | 'raised' | 'lowered' | 'lead' | 'check', string>;
  title: string;
  /** Name of the worksheet, 31 letters at most. */
  sheet: string;
  same: string;
  yearShift: string;
  moved: string;
  page: string;
  /** Line of the canonical text. */
  line: string;
  /** Link to the words in the file. */
  place: string;
  search: string;
  all: string;
  theme: string;
  agency: string;
  kind: string;
  old: string;
  new: string;
  field: string;
  direction: string;
  item: string;
  list: string;
  shown: string;
  score: string;
}

export const LABELS: Record<'en' | 'vi', Labels> = {
  en: {
    language: 'en',
    kinds: {
      added: 'added',
      removed: 'removed',
      unchanged: 'unchanged',
      'rolled-over': 'rolled over',
      'not-rolled': 'still the old year',
      editorial: 'editorial',
      'text-changed': 'text changed',
      changed: 'changed',
      unread: 'not read',
      moved: 'moved',
      split: 'split',
      merged: 'merged',
    },
    directions: {
      added: 'added',
      dropped: 'dropped',
      raised: 'raised',
      lowered: 'lowered',
      'unit-changed': 'another unit',
      'bound-changed': 'another bound',
      earlier: 'earlier',
      later: 'later',
      replaced: 'replaced',
      'rolled-over': 'carried to the new year',
      successor: 'taken over by its successor',
      moved: 'moved',
      'not-rolled': 'still the old year',
      editorial: 'another spelling or form',
      'text-changed': 'text changed',
      unread: 'not read: look at the words',
      unplaced: 'the texts differ outside every part of the plan (letterhead, numbering, layout)',
    },
    fields: {
      title: 'title',
      name: 'name',
      text: 'text',
      objective: 'objective',
      activity: 'activity',
      note: 'note',
      value: 'value',
      group: 'theme',
      outputs: 'output',
      lead: 'lead',
      support: 'support',
      deadline: 'deadline',
      measures: 'measure',
      monitor: 'monitoring',
      extra: 'column',
      number: 'number',
      kind: 'kind',
      symbol: 'symbol',
      issuer: 'issuer',
      place: 'place',
      issuedOn: 'date of issue',
      period: 'period',
      promulgates: 'promulgates',
      signatory: 'signatory',
      recipients: 'recipient',
      articles: 'article',
      references: 'cited document',
      caption: 'caption',
      columns: 'column title',
      rows: 'row',
      declaredCount: 'declared count',
      canonicalText: 'whole text',
    },
    lists: {
      document: 'Document',
      sections: 'Sections',
      targets: 'Targets',
      tasks: 'Tasks',
      results: 'Results',
      statements: 'Statements',
      tables: 'Tables',
      organizations: 'Agencies',
    },
    aspects: {
      negation: 'negation',
      direction: 'direction',
      citation: 'cited document',
      number: 'number',
      'sentence-added': 'sentence added',
      'sentence-dropped': 'sentence dropped',
    },
    relations: {
      'same-document': 'Two versions of one document.',
      'same-issuer': null,
      'different-issuers':
        'The two documents are of different issuers: what is told is likeness, not what became of a plan.',
      unknown: 'The issuer of at least one document is not known.',
    },
    twins: 'also',
    summary: 'In a minute',
    points: {
      new: 'New',
      dropped: 'Dropped',
      later: 'Later',
      earlier: 'Earlier',
      raised: 'Raised',
      lowered: 'Lowered',
      lead: 'More work',
      check: 'To be checked',
    },
    title: 'What changed between two plans',
    sheet: 'Changes',
    same: 'Nothing differs.',
    yearShift: 'years apart',
    moved: 'moved',
    page: 'p.',
    line: 'line',
    place: 'in the file',
    search: 'Search',
    all: 'all',
    theme: 'Theme',
    agency: 'Agency',
    kind: 'Kind',
    old: 'Old',
    new: 'New',
    field: 'Field',
    direction: 'Direction',
    item: 'Item',
    list: 'List',
    shown: 'shown',
    score: 'Likeness',
  },
  vi: {
    language: 'vi',
    kinds: {
      added: 'thêm mới',
      removed: 'bỏ',
      unchanged: 'giữ nguyên',
      'rolled-over': 'chuyển năm',
      'not-rolled': 'chưa chuyển năm',
      editorial: 'sửa hình thức',
      'text-changed': 'sửa nội dung câu chữ',
      changed: 'thay đổi',
      unread: 'chưa đọc được',
      moved: 'chuyển mục',
      split: 'tách',
      merged: 'gộp',
    },
    directions: {
      added: 'thêm',
      dropped: 'bỏ',
      raised: 'tăng',
      lowered: 'giảm',
      'unit-changed': 'đổi đơn vị',
      'bound-changed': 'đổi mức so sánh',
      earlier: 'sớm hơn',
      later: 'muộn hơn',
      replaced: 'thay bằng',
      'rolled-over': 'chuyển sang năm mới',
      successor: 'cơ quan kế thừa',
      moved: 'chuyển mục',
      'not-rolled': 'vẫn ghi năm cũ',
      editorial: 'sửa hình thức trình bày',
      'text-changed': 'sửa nội dung câu chữ',
      unread: 'chưa đọc được, cần xem lại',
      unplaced: 'văn bản khác nhau ở phần ngoài các mục (thể thức, đánh số, trình bày)',
    },
    fields: {
      title: 'tiêu đề',
      name: 'tên',
      text: 'nội dung',
      objective: 'mục tiêu',
      activity: 'hoạt động',
      note: 'ghi chú',
      value: 'giá trị',
      group: 'nhóm',
      outputs: 'sản phẩm',
      lead: 'chủ trì',
      support: 'phối hợp',
      deadline: 'thời gian',
      measures: 'chỉ tiêu',
      monitor: 'theo dõi',
      extra: 'cột',
      number: 'số',
      kind: 'loại văn bản',
      symbol: 'ký hiệu',
      issuer: 'cơ quan ban hành',
      place: 'địa danh',
      issuedOn: 'ngày ban hành',
      period: 'thời kỳ',
      promulgates: 'ban hành kèm theo',
      signatory: 'người ký',
      recipients: 'nơi nhận',
      articles: 'điều',
      references: 'văn bản viện dẫn',
      caption: 'tên bảng',
      columns: 'tên cột',
      rows: 'dòng',
      declaredCount: 'số lượng nêu',
      canonicalText: 'toàn văn',
    },
    lists: {
      document: 'Văn bản',
      sections: 'Mục',
      targets: 'Mục tiêu',
      tasks: 'Nhiệm vụ',
      results: 'Kết quả',
      statements: 'Nội dung khác',
      tables: 'Bảng biểu',
      organizations: 'Cơ quan',
    },
    aspects: {
      negation: 'phủ định',
      direction: 'chiều hướng',
      citation: 'văn bản viện dẫn',
      number: 'con số',
      'sentence-added': 'thêm câu',
      'sentence-dropped': 'bỏ câu',
    },
    relations: {
      'same-document': 'Hai bản của cùng một văn bản.',
      'same-issuer': null,
      'different-issuers':
        'Hai văn bản của hai cơ quan ban hành khác nhau: kết quả chỉ cho biết chỗ giống, không phải diễn biến của một kế hoạch.',
      unknown: 'Chưa xác định được cơ quan ban hành của ít nhất một văn bản.',
    },
    twins: 'cũng tại',
    summary: 'Tóm tắt',
    points: {
      new: 'Mới',
      dropped: 'Bỏ',
      later: 'Lùi thời hạn',
      earlier: 'Đẩy sớm',
      raised: 'Nâng chỉ tiêu',
      lowered: 'Hạ chỉ tiêu',
      lead: 'Thêm việc',
      check: 'Cần xem lại',
    },
    title: 'So sánh hai kế hoạch',
    sheet: 'So sánh',
    same: 'Không có khác biệt.',
    yearShift: 'năm cách nhau',
    moved: 'chuyển mục',
    page: 'tr.',
    line: 'dòng',
    place: 'xem văn bản',
    search: 'Tìm',
    all: 'tất cả',
    theme: 'Nhóm',
    agency: 'Cơ quan',
    kind: 'Loại',
    old: 'Cũ',
    new: 'Mới',
    field: 'Trường',
    direction: 'Chiều',
    item: 'Mã',
    list: 'Danh sách',
    shown: 'dòng',
    score: 'Độ giống',
  },
};
