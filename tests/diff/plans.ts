/** Plans made by hand, for tests. */
import type { Assignee, Deadline, Organization, Plan, Section, Target, Task } from '../../src/plan/index.js';
import { classifyAgency, slugOf } from '../../src/vietnamese/agencies/index.js';

/** A deadline in a few letters, for a year: see `deadlineOf`. */
export type When = string;

const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/**
 * `năm`: the whole year · `quý 1`, `quý 2-4` · `trước 08-31` · `tháng 01-31` · `định kỳ`: now and then in the year · `luôn`: at
 * all times · `mỗi tháng` · `sau`: when something else is done · `đến 2030`.
 */
export function deadlineOf(when: When, year: number): Deadline {
  const base: Deadline = {
    text: when,
    type: 'during',
    start: null,
    end: null,
    edtf: null,
    recurrence: null,
    yearInferred: false,
    basis: 'stated',
    milestones: [],
    spans: [],
    rule: 'time/statement',
  };
  const [word = '', rest = ''] = when.split(' ');
  if (when === 'năm') return { ...base, text: `Năm ${year}`, start: `${year}-01-01`, end: `${year}-12-31` };
  if (when === 'luôn') return { ...base, text: 'Thường xuyên', type: 'ongoing' };
  if (when === 'mỗi tháng')
    return { ...base, text: 'Hàng tháng', type: 'recurring', recurrence: 'FREQ=MONTHLY' };
  if (when === 'sau') return { ...base, text: 'Sau khi Hệ thống hoạt động', type: 'relative' };
  if (when === 'định kỳ')
    return {
      ...base,
      text: `Định kỳ năm ${year}`,
      type: 'recurring',
      start: `${year}-01-01`,
      end: `${year}-12-31`,
    };
  if (word === 'đến') return { ...base, text: `Đến năm ${rest}`, type: 'by', end: `${rest}-12-31` };
  if (word === 'trước') {
    const [month = '', day = ''] = rest.split('-');
    return { ...base, text: `Trước ngày ${day}/${month}/${year}`, type: 'by', end: `${year}-${rest}` };
  }
  if (word === 'tháng')
    return {
      ...base,
      text: `Tháng ${rest.slice(0, 2)}/${year}`,
      start: `${year}-${rest.slice(0, 2)}-01`,
      end: `${year}-${rest}`,
    };
  const [first = 1, last = first] = rest.split('-').map(Number);
  return {
    ...base,
    text: `${when}/${year}`,
    start: `${year}-${QUARTERS[first - 1]?.[0]}`,
    end: `${year}-${QUARTERS[last - 1]?.[1]}`,
  };
}

export function assigneeOf(name: string): Assignee {
  return { name, organizationId: slugOf(name), basis: 'stated', spans: [], rule: 'agency/column' };
}

export function sectionOf(id: string, title: string, more: Partial<Section> = {}): Section {
  return {
    id,
    parentId: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null,
    marker: id.split('.').at(-1) ?? null,
    title,
    role: 'tasks',
    spans: [],
    ...more,
  };
}

/** A plan of one year around its items; its agencies are those the items name. */
export function planOf(
  year: number,
  parts: { sections?: Section[]; targets?: Target[]; tasks?: Task[] },
): Plan {
  const { sections = [], targets = [], tasks = [] } = parts;
  return {
    schemaVersion: '1.1',
    generator: { name: 'kehoach', version: '0.0.0' },
    source: {
      name: `ke-hoach-${year}.docx`,
      format: 'docx',
      mediaType: 'application/octet-stream',
      bytes: 0,
      sha256: '0'.repeat(64),
      pages: null,
      ocr: false,
      encoding: 'unicode',
      textLength: 0,
      textSha256: '0'.repeat(64),
    },
    document: {
      key: `ke-hoach-${year}`,
      kind: 'plan',
      kindLabel: 'KẾ HOẠCH',
      number: `${year - 2000}/KH-UBND`,
      symbol: 'KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
      place: 'Thanh Vân',
      issuedOn: `${year}-01-15`,
      title: `Cải cách hành chính năm ${year}`,
      promulgates: null,
      period: { from: year, to: year, outlook: null },
      signatory: null,
      recipients: [],
      articles: [],
      references: [],
    },
    abbreviations: [],
    organizations: organizationsOf(
      [...targets, ...tasks].flatMap(({ lead, support }) => [...lead, ...support]),
    ),
    sections,
    targets,
    tasks,
    results: [],
    statements: [],
    tables: [],
    diagnostics: [],
    corrections: [],
  };
}

function organizationsOf(assignees: readonly Assignee[]): Organization[] {
  return [...new Map(assignees.map(({ organizationId, name }) => [organizationId, name]))].map(
    ([id, name]) => {
      const { type, level } = classifyAgency(name);
      return {
        id,
        name,
        aliases: [],
        type: type as Organization['type'],
        level: level as Organization['level'],
      };
    },
  );
}
