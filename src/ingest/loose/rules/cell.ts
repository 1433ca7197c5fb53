import type { Rule } from '../weights.js';
import {
  agencyLength,
  agencyShare,
  isBareKinds,
  isBareTime,
  isTime,
  kindLength,
  startsTime,
} from './words.js';

/** A whole cell. */
export interface CellCase {
  role: string | null;
  text: string;
}

/** A whole cell among those of the last reading. */
export interface SeenCase {
  /** How many cells of the same column had the same words. */
  seen: number;
}

const WORK = new Set(['objective', 'task', 'activity', 'indicator']);

export const CELL_RULES: readonly Rule<CellCase>[] = [
  // «Phòng Nội chính; Trung tâm Phục vụ hành chính công tỉnh»
  {
    name: 'agencies-in-their-column',
    value: ({ role, text }) => (role === 'lead' || role === 'support' ? agencyShare(text) * 2 - 1 : 0),
  },
  // «Các phòng, ban, đơn vị» is no task
  {
    name: 'agency-elsewhere',
    value: ({ role, text }) =>
      role !== 'lead' && role !== 'support' && text.length < 120 && agencyLength(text) >= text.length - 1
        ? -1
        : 0,
  },
  // «Theo định kỳ trong năm 2026»
  {
    name: 'time-in-its-column',
    value: ({ role, text }) => (role === 'deadline' ? (isTime(text) ? (startsTime(text) ? 1 : 0.6) : -1) : 0),
  },
  // «Quý I/2026» is no output
  {
    name: 'time-elsewhere',
    value: ({ role, text }) => (role !== 'deadline' && role !== 'value' && isBareTime(text) ? -1 : 0),
  },
  // «Quyết định phê duyệt»
  {
    name: 'output-in-its-column',
    value: ({ role, text }) => (role === 'output' && kindLength(text) > 0 ? 1 : 0),
  },
  // «Kế hoạch» is no task
  {
    name: 'output-elsewhere',
    value: ({ role, text }) =>
      role !== 'output' && isBareKinds(text) ? (WORK.has(role ?? '') ? -0.8 : -1) : 0,
  },
];

export const SEEN_RULES: readonly Rule<SeenCase>[] = [
  // «Các phòng, ban, đơn vị» in row after row
  { name: 'cell-seen-before', value: ({ seen }) => (seen > 1 ? 1 : 0) },
];
