/** What the renderings say, in both languages. */
import type { ChangedField, DiffKind, Direction } from '../schema.js';

export interface Labels {
  language: 'en' | 'vi';
  kinds: Record<DiffKind, string>;
  directions: Record<Direction, string>;
  fields: Record<ChangedField, string>;
  lists: Record<'sections' | 'targets' | 'tasks' | 'organizations', string>;
  title: string;
  same: string;
  yearShift: string;
  moved: string;
  page: string;
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
      reworded: 'reworded',
      changed: 'changed',
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
      reworded: 'reworded',
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
    },
    lists: { sections: 'Sections', targets: 'Targets', tasks: 'Tasks', organizations: 'Agencies' },
    title: 'What changed between two plans',
    same: 'Nothing differs.',
    yearShift: 'years apart',
    moved: 'moved',
    page: 'p.',
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
      reworded: 'sửa câu chữ',
      changed: 'thay đổi',
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
      reworded: 'sửa câu chữ',
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
    },
    lists: { sections: 'Mục', targets: 'Mục tiêu', tasks: 'Nhiệm vụ', organizations: 'Cơ quan' },
    title: 'So sánh hai kế hoạch',
    same: 'Không có khác biệt.',
    yearShift: 'năm cách nhau',
    moved: 'chuyển mục',
    page: 'tr.',
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
