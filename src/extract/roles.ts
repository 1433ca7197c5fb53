import { type DocumentKind, type SectionRole, sectionRole } from '../plan/index.js';
import { agenciesOfTitle } from '../vietnamese/agencies/index.js';
import { readHeading } from '../vietnamese/headings.js';
import type { Draft, SectionDraft } from './draft.js';
import { titleText } from './outline/classify.js';
import type { OutlineNode } from './outline/tree.js';
import { definePass } from './pass.js';

const WORK: ReadonlySet<SectionRole> = new Set(['tasks', 'solutions', 'implementation', 'budget']);
/** Purposes a heading inside a section of work does not change: `3. Đánh giá kết quả thực hiện` there is work too. */
const NOT_INSIDE_WORK: ReadonlySet<SectionRole> = new Set(['results', 'other']);

/**
 * Gives every section its role: its own where its title names one, else its parent's. A title that names several
 * (`MỤC TIÊU, NHIỆM VỤ CỤ THỂ`) has the one whose sections below hold most.
 */
export const roles = definePass('roles', (draft) => {
  const visit = (nodes: readonly OutlineNode[], parent: SectionDraft | null): void => {
    for (const node of nodes) {
      if (node.section !== null) assignRole(draft, node, node.section, parent);
      visit(node.children, node.section ?? parent);
    }
  };
  inferTasks(draft);
  visit(draft.outline, null);
});

/** Kinds of documents that set tasks. */
const PLANNING: ReadonlySet<DocumentKind> = new Set([
  'plan',
  'programme',
  'scheme',
  'project',
  'option',
  'directive',
  'telegram',
  'conclusion',
]);
/** Kinds that set tasks only where they say so: a notice of conclusions, a letter that addresses agencies point by point. */
const AT_TIMES: ReadonlySet<DocumentKind> = new Set(['notice', 'official-letter']);

/**
 * A plan without any section of tasks has them under headings of its subject (`II. PHÁT TRIỂN HẠ TẦNG SỐ` after `I. MỤC TIÊU`): headings at the
 * top that name no purpose are tasks there. In a plan with such a section they are tasks behind it, up to the implementation
 * (`III. NHIỆM VỤ CHUNG`, `IV. TỔ CHỨC LỄ HỘI`, `V. TỔ CHỨC THỰC HIỆN`).
 */
function inferTasks(draft: Draft): void {
  const kind = draft.heading.promulgates?.kind ?? draft.heading.kind;
  const concludes = /(?:^|\s)kết luận(?!\p{L})/iu.test(draft.heading.title ?? '');
  const planning = PLANNING.has(kind) || (kind === 'notice' && concludes);
  if (!planning && !AT_TIMES.has(kind)) return;
  const named = draft.sections.map((section) => namedRoles(section)[0]);
  const first = named.findIndex((role) => role === 'tasks' || role === 'solutions');
  if (first >= 0 && !planning) return;
  const last = first < 0 ? -1 : named.lastIndexOf('implementation');
  for (const [at, section] of draft.sections.entries()) {
    if (!planning && agenciesOfTitle(section.title.text).length === 0) continue;
    if (at < first || (last > first && at > last)) continue;
    if (section.parent === null && named[at] === undefined && TOP_LEVEL.test(section.marker ?? ''))
      section.role = 'tasks';
  }
}

/** Roman numerals, capitals, numbers: not articles, annexes, chapters. */
const TOP_LEVEL = /^(?:[IVXLC]+|[A-Z]|\d+)$/u;

/** `2. Triển khai thực hiện cơ chế một cửa` among the tasks is one of their subjects, `3. Tổ chức thực hiện` is not. */
function isWorkInside(role: SectionRole, { title }: SectionDraft): boolean {
  if (NOT_INSIDE_WORK.has(role)) return true;
  return (
    role === 'implementation' &&
    /^(?:tổ chức|triển khai)(?!\p{L})/iu.test(title.text) &&
    readHeading(title.text).saysMore
  );
}

function assignRole(
  draft: Draft,
  node: OutlineNode,
  section: SectionDraft,
  parent: SectionDraft | null,
): void {
  if (node.marker?.kind === 'annex') {
    section.role = 'annex';
    section.roleStated = true;
    return;
  }
  if (standsInForm(parent)) {
    section.role = 'annex';
    return;
  }
  const named = node.marker?.kind === 'article' ? articleRoles(node, section) : namedRoles(section);
  const [first, second] = named;
  if (first === undefined || (parent !== null && WORK.has(parent.role) && isWorkInside(first, section))) {
    section.role = parent?.role ?? section.role;
    return;
  }
  section.roleStated = true;
  section.role =
    second === undefined || isPurposeAndRequirement(first, second) ? first : heldMost(node, named);
  if (draft.heading.kind === 'report' && WORK.has(section.role) && !promisesInReport(draft, section, parent))
    section.role = 'results';
}

/**
 * A report promises under its tasks and what comes behind them: `III. PHƯƠNG HƯỚNG, NHIỆM VỤ`, `IV. TỔ CHỨC THỰC HIỆN`; `I. CÔNG TÁC KIỂM TRA,
 * GIÁM SÁT` in front tells what was done.
 */
function promisesInReport(draft: Draft, section: SectionDraft, parent: SectionDraft | null): boolean {
  if (parent?.role === 'results') return false;
  if (isTaskRole(section.role)) return true;
  return draft.sections.slice(0, draft.sections.indexOf(section)).some((before) => isTaskRole(before.role));
}

function isTaskRole(role: SectionRole): boolean {
  return role === 'tasks' || role === 'solutions';
}

/** An annex that is a form to fill in: `ĐỀ CƯƠNG BÁO CÁO`, `Mẫu số 02`; its headings promise nothing, however deep. */
function standsInForm(parent: SectionDraft | null): boolean {
  for (let at = parent; at !== null; at = at.parent) if (at.role === 'annex' && isForm(at)) return true;
  return false;
}

function isForm(annex: SectionDraft): boolean {
  return (
    /^(?:đề cương|mẫu|biểu mẫu|báo cáo)(?!\p{L})/iu.test(annex.title.text) ||
    /^(?:mẫu|biểu)(?!\p{L})/iu.test(annex.marker ?? '')
  );
}

/** What an article without a title hands out: `Điều 1. Giao chỉ tiêu năm 2026 cho các phòng như sau:`. */
function articleRoles(node: OutlineNode, section: SectionDraft): SectionRole[] {
  if (section.title.text !== '') return namedRoles(section);
  const handed = HANDS_OUT.exec(titleText(node))?.[1];
  if (handed === undefined) return [];
  return [/^(?:chỉ|mục) tiêu$/iu.test(handed) ? 'objectives' : 'tasks'];
}

const HANDS_OUT =
  /^(?:giao|phân công|thông qua|phê duyệt)(?!\p{L})[^:]{0,80}?(?<!\p{L})(chỉ tiêu|mục tiêu|nhiệm vụ|công việc)(?!\p{L})[^:]{0,160}:$/iu;

function namedRoles(section: SectionDraft): SectionRole[] {
  const roles = readHeading(section.title.text).roles.flatMap(
    (role) => sectionRole.safeParse(role).data ?? [],
  );
  return roles.filter((role, at) => roles.indexOf(role) === at);
}

function isPurposeAndRequirement(first: SectionRole, second: SectionRole): boolean {
  return first === 'objectives' && second === 'requirements';
}

/**
 * Counts the blocks under the headings below that state one of the roles; what stands under none of them counts for the first
 * role that no heading states: `MỤC TIÊU, NHIỆM VỤ` above `1. Mục tiêu`, `2. Hạ tầng số`, `3. Dữ liệu` mainly holds tasks.
 * The first named wins a draw.
 */
function heldMost(node: OutlineNode, named: readonly SectionRole[]): SectionRole {
  const counts = new Map<SectionRole, number>();
  let unstated = 0;
  const visit = (child: OutlineNode): void => {
    const role = child.section === null ? undefined : namedRoles(child.section)[0];
    if (role !== undefined && named.includes(role)) counts.set(role, (counts.get(role) ?? 0) + size(child));
    else if (child.section === null) unstated += 1 + size(child);
    else child.children.forEach(visit);
  };
  node.children.forEach(visit);
  const open = named.find((role) => !counts.has(role));
  if (open !== undefined) counts.set(open, unstated);
  let best = named[0] ?? 'other';
  for (const role of named) if ((counts.get(role) ?? 0) > (counts.get(best) ?? 0)) best = role;
  return best;
}

function size(node: OutlineNode): number {
  return node.children.reduce((sum, child) => sum + 1 + size(child), 0);
}
