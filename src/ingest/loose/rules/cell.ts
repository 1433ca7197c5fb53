import type { Rule } from '../weights.js';
import { AGENCY_ROLES, OUTPUT_ROLES, TIME_ROLES } from './roles.js';
import type { Text } from './text.js';
import { isBareKinds, isBareTime, kindLength } from './words.js';

/** A whole cell. */
export interface CellCase {
  role: string | null;
  text: Text;
}

/** A whole cell among those of the last reading. */
export interface SeenCase {
  /** How many cells of the same column had the same words. */
  seen: number;
}

const WORK_ROLES: readonly string[] = ['objective', 'task', 'activity', 'indicator'];
/** Longer cells hold more than the name of an agency, in UTF-16 units. */
const LONGEST_AGENCY = 120;

export const CELL_RULES: readonly Rule<CellCase>[] = [
  // «Phòng Nội chính; Trung tâm Phục vụ hành chính công tỉnh»
  {
    name: 'agencies-in-their-column',
    roles: AGENCY_ROLES,
    value: ({ text }) => text.agencyShare * 2 - 1,
  },
  // «Các phòng, ban, đơn vị» is no task
  {
    name: 'agency-elsewhere',
    against: true,
    notRoles: AGENCY_ROLES,
    value: ({ text }) => (text.length < LONGEST_AGENCY && text.isAgency ? -1 : 0),
  },
  // «Theo định kỳ trong năm 2026»
  {
    name: 'time-in-its-column',
    roles: TIME_ROLES,
    value: ({ text }) => (text.isTime ? (text.startsTime ? 1 : 0.6) : -1),
  },
  // «Quý I/2026» is no output
  {
    name: 'time-elsewhere',
    against: true,
    notRoles: [...TIME_ROLES, 'value'],
    value: ({ text }) => (isBareTime(text.value) ? -1 : 0),
  },
  // «Quyết định phê duyệt»
  {
    name: 'output-in-its-column',
    roles: OUTPUT_ROLES,
    value: ({ text }) => (kindLength(text.value) > 0 ? 1 : 0),
  },
  // «Kế hoạch» is no task
  {
    name: 'output-elsewhere',
    against: true,
    notRoles: OUTPUT_ROLES,
    value: ({ role, text }) => (isBareKinds(text.value) ? (WORK_ROLES.includes(role ?? '') ? -0.8 : -1) : 0),
  },
];

export const SEEN_RULES: readonly Rule<SeenCase>[] = [
  // «Các phòng, ban, đơn vị» in row after row
  { name: 'cell-seen-before', value: ({ seen }) => (seen > 1 ? 1 : 0) },
];
