import type { Assignee } from '../../plan/index.js';
import { byRole, readLabelledAgencies, splitAgencies } from '../../vietnamese/agencies/index.js';
import type { CellDraft, Draft, ItemDraft } from '../draft.js';
import { diagnose } from '../pass.js';
import { type Evidence, toAssignees } from './assignee.js';

type Role = 'lead' | 'support';
const ROLES: readonly Role[] = ['lead', 'support'];

/** Fills lead and support of every row from the cells of these columns. */
export function assignRows(draft: Draft): void {
  const above: Record<Role, Assignee[]> = { lead: [], support: [] };
  for (const item of draft.items) {
    if (item.cells.lead === undefined && item.cells.support === undefined) continue;
    const shared = item.cells.lead?.find((cell) =>
      item.cells.support?.some(({ node }) => node === cell.node),
    );
    for (const role of ROLES) {
      for (const cell of item.cells[role] ?? []) {
        if (role === 'support' && cell.node === shared?.node) continue;
        assignCell(draft, item, role, cell, above[role]);
      }
      if (item[role].length > 0) above[role] = item[role];
    }
  }
}

function assignCell(
  draft: Draft,
  item: ItemDraft,
  role: Role,
  cell: CellDraft,
  above: readonly Assignee[],
): void {
  const { text } = cell.passage;
  if (!/\p{L}/u.test(text) && !isDitto(text)) return;
  if (isDitto(text)) {
    item[role].push(...above.map((assignee): Assignee => ({ ...assignee, basis: 'inherited' })));
    return;
  }
  const evidence: Evidence = {
    basis: cell.inherited ? 'inherited' : 'stated',
    words: cell.passage,
    rule: 'agency/column',
  };
  const labelled = readLabelledAgencies(text);
  if (labelled.lead.length + labelled.support.length > 0) {
    item.lead.push(...toAssignees(labelled.lead, { ...evidence, rule: 'agency/label' }));
    item.support.push(...toAssignees(labelled.support, { ...evidence, rule: 'agency/label' }));
    return;
  }
  const agencies = splitAgencies(text, cell.breaks);
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
  const named = byRole(agencies, role);
  for (const given of ROLES) {
    const taken = new Set(item[given].map(({ name }) => name.toLowerCase()));
    const fresh = toAssignees(named[given], evidence).filter(({ name }) => !taken.has(name.toLowerCase()));
    item[given].push(...fresh);
  }
}

/** `nt`, `-nt-`, `Như trên`, `//`: the agencies of the row above. */
export function isDitto(text: string): boolean {
  return /^[-–\s]*(?:nt|như trên|["”″]|\/\/)[-–\s.]*$/iu.test(text);
}

/** `Theo phân công tại Phụ lục I`: words that point elsewhere instead of naming someone. */
export function namesNobody(text: string): boolean {
  return /^[-–\s]*(?:theo|như|tùy|tuỳ|không|xem|căn cứ|trên cơ sở|chi tiết|thực hiện theo|đang|chưa)(?!\p{L})/iu.test(
    text,
  );
}
