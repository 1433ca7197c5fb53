import { slicePassage } from '../../document/index.js';
import type { Assignee } from '../../plan/index.js';
import {
  type AgencySlice,
  agenciesOfTitle,
  bodiesOfCell,
  readLabelledAgencies,
} from '../../vietnamese/agencies/index.js';
import { namesLeadAndSupport } from '../../vietnamese/columns.js';
import { isDitto, namesNobody } from '../../vietnamese/tables.js';
import type { AssignedItem, CellDraft } from '../draft.js';
import { diagnose } from '../pass.js';
import { TITLE_JOINT } from '../spans.js';
import type { Begun } from '../stages.js';
import { isTick } from '../ticks.js';
import { leadsAbove } from './above.js';
import {
  ASSIGNEE_ROLES,
  type AssigneeRole,
  assigned,
  type Evidence,
  inheritedBy,
  type NamedSlice,
  toAssignees,
} from './assignee.js';

/** Fills lead, support and monitor of every row from the cells of these columns. */
export function assignRows(draft: Begun, items: readonly AssignedItem[]): void {
  const above: Record<AssigneeRole, Assignee[]> = { lead: [], support: [], monitor: [] };
  for (const item of items) {
    if (ASSIGNEE_ROLES.every((role) => item.cells[role] === undefined)) {
      if (item.origin === 'annex' && item.type === 'task') item.lead = leadsAbove(item);
      continue;
    }
    const shared = item.cells.lead?.find((cell) =>
      item.cells.support?.some(({ node }) => node === cell.node),
    );
    for (const role of ASSIGNEE_ROLES) {
      for (const cell of item.cells[role] ?? []) {
        if (role === 'support' && cell.node === shared?.node) continue;
        const halves = role === 'lead' ? halvesOf(cell) : null;
        assignCell(draft, item, role, halves?.[0] ?? cell, above[role]);
        if (halves !== null) assignCell(draft, item, 'support', halves[1], above.support);
      }
      if (item[role].length > 0) above[role] = item[role];
    }
  }
}

/** `Vụ A/ Vụ B` in a column `Đơn vị chủ trì/Đơn vị phối hợp`: who leads, and who works along. */
function halvesOf(cell: CellDraft): [CellDraft, CellDraft] | null {
  const { text } = cell.passage;
  const at = text.indexOf('/');
  const titled = namesLeadAndSupport(cell.header);
  if (!titled || at <= 0 || at === text.length - 1 || text.includes('/', at + 1)) return null;
  const half = (from: number, to: number): CellDraft => ({
    ...cell,
    passage: slicePassage(cell.passage, from, to),
    breaks: cell.breaks.filter((one) => one > from && one < to).map((one) => one - from),
  });
  return [half(0, at), half(at + 1, text.length)];
}

function assignCell(
  draft: Begun,
  item: AssignedItem,
  role: AssigneeRole,
  cell: CellDraft,
  above: readonly Assignee[],
): void {
  const { text } = cell.passage;
  const ticked = isTick(text) ? agenciesInTitle(cell.header) : [];
  if (ticked.length > 0) {
    item[role].push(
      ...toAssignees(ticked, { basis: 'inherited', words: cell.titles, rule: 'agency/column' }),
    );
    return;
  }
  if (!/\p{L}/u.test(text) && !isDitto(text)) return;
  if (isDitto(text)) {
    item[role].push(...inheritedBy(above));
    return;
  }
  const evidence: Evidence = {
    basis: cell.inherited ? 'inherited' : 'stated',
    words: cell.passage,
    rule: 'agency/column',
  };
  const labelled = readLabelledAgencies(text);
  if (ASSIGNEE_ROLES.some((part) => labelled[part].length > 0)) {
    for (const part of ASSIGNEE_ROLES)
      item[part].push(...toAssignees(labelled[part], { ...evidence, rule: 'agency/label' }));
    return;
  }
  const agencies = bodiesOfCell(text, cell.breaks);
  if (agencies.every(({ known }) => !known) && namesNobody(text)) {
    item.note ??= { text, words: [cell.passage] };
    return;
  }
  for (const { name, known } of agencies) {
    if (!known) {
      diagnose(
        draft,
        'agency-unknown',
        'info',
        `No agency known by the name “${name}”; it is taken as printed.`,
        cell.passage,
      );
    }
  }
  keepDoings(item, role, agencies, cell);
  const named = assigned(agencies, role);
  for (const given of ASSIGNEE_ROLES) {
    const taken = new Set(item[given].map(({ name }) => name.toLowerCase()));
    const fresh = toAssignees(named[given], evidence).filter(({ name }) => !taken.has(name.toLowerCase()));
    item[given].push(...fresh);
  }
}

/** The agencies that a column's title names, alone or below another title: `Cơ quan thực hiện - Sở Xây dựng`. */
function agenciesInTitle(header: string): NamedSlice[] {
  for (let at = 0; at >= 0; at = header.indexOf(TITLE_JOINT, at + 1)) {
    const from = at === 0 ? 0 : at + TITLE_JOINT.length;
    const named = agenciesOfTitle(header.slice(from));
    if (named.length > 0)
      return named.map(({ name, start, end }) => ({ name, start: from + start, end: from + end }));
  }
  return [];
}

/** `Sở Nội vụ | đo lường, công bố kết quả`: what the cell says that an agency does is no name and stays unread. */
function keepDoings(
  item: AssignedItem,
  field: AssigneeRole,
  agencies: readonly AgencySlice[],
  cell: CellDraft,
): void {
  for (const { doing } of agencies) {
    if (doing !== null)
      item.unread.push({ field, words: slicePassage(cell.passage, doing.start, doing.end) });
  }
}
