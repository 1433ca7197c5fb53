import type { DocumentKind, SectionRole } from '../../plan/index.js';
import { agenciesOfTitle } from '../../vietnamese/agencies/index.js';
import { readHeading } from '../../vietnamese/headings.js';
import { isArticleMarker } from '../../vietnamese/markers/index.js';
import { opensExecution } from '../../vietnamese/sections.js';
import type { SectionDraft } from '../draft.js';
import type { SectionNode } from '../outline/tree.js';
import { giveSections, step } from '../pass.js';
import type { Purposed, Weighed } from '../stages.js';
import { isNormative, takesOn } from '../standing.js';
import { isAnnexOfWork, isForm } from './annexes.js';
import { asksOfBodies } from './asking.js';
import { censusOf, mostlyWork, onlyLogistics } from './census.js';
import { heldMost } from './held.js';
import { inferTasks, isConcludedPoint } from './infer.js';
import { readTitle, type TitleReading } from './title.js';

const WORK: ReadonlySet<SectionRole> = new Set(['tasks', 'solutions', 'implementation', 'budget']);
/** What a law or a regulation promises only in its sections of execution. */
const PROMISES: ReadonlySet<SectionRole> = new Set([...WORK, 'objectives']);
/** Purposes a heading inside a section of work does not change: `3. Đánh giá kết quả thực hiện` there is work too. */
const NOT_INSIDE_WORK: ReadonlySet<SectionRole> = new Set(['results', 'other']);

/**
 * Gives every section its role: its own where its title names one and its statements bear it out, else its parent's. A title that names
 * several (`MỤC TIÊU, NHIỆM VỤ CỤ THỂ`) has the one that its statements mostly are.
 */
export const roles = step('roles', (weighed: Weighed) => {
  const draft: Purposed = Object.assign(weighed, giveSections(weighed, unstated));
  const visit = (nodes: readonly SectionNode[], parent: SectionDraft | null): void => {
    for (const node of nodes) {
      if (node.section !== null) assignRole(draft, node, node.section, parent);
      visit(node.children, node.section ?? parent);
    }
  };
  if (draft.act.isAct) inferTasks(draft);
  visit(draft.outline, null);
  return draft;
});

function unstated(): Pick<SectionDraft, 'role' | 'roleStated'> {
  return { role: 'other', roleStated: false };
}

function assignRole(
  draft: Purposed,
  node: SectionNode,
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
  if (!draft.act.isAct) return;
  const title = readTitle(node, section.title.text);
  const role = roleOf(draft, node, section, title, parent);
  if (role === null) {
    section.role = isPartOfAnnex(node, section, parent) ? 'tasks' : (parent?.role ?? section.role);
    return;
  }
  section.roleStated = true;
  section.role = PROMISES.has(role) && isNormative(draft, section) ? 'other' : role;
  if (draft.heading.kind === 'report' && WORK.has(section.role) && !promisesInReport(draft, section, parent))
    section.role = 'results';
}

/** The role that a section's title and statements give it; null where it has its parent's. */
function roleOf(
  draft: Purposed,
  node: SectionNode,
  section: SectionDraft,
  title: TitleReading,
  parent: SectionDraft | null,
): SectionRole | null {
  const insideWork = parent !== null && WORK.has(parent.role);
  if (title.orders) return insideWork ? null : 'tasks';
  const [first, second] = title.roles;
  if (!insideWork && asksOfBodies(draft.heading.kind, node, section.title.text)) return 'tasks';
  if (first === undefined)
    return section.title.text !== '' && takesOn(draft, section) ? 'implementation' : null;
  if (first === 'results' && !title.firm && isConcludedPoint(draft, node)) return 'tasks';
  if (title.aside && insideWork) return mostlyWork(censusOf(node)) ? null : 'other';
  if (insideWork && isWorkInside(first, section)) return null;
  if (first === 'tasks' && !title.firm && !holdsWork(draft.heading.kind, node)) return 'other';
  if (first === 'budget' && !insideWork && approves(parent)) return 'other';
  return second === undefined || isPurposeAndRequirement(first, second) ? first : heldMost(node, title.roles);
}

/** Whether what stands under a heading that only says `Nội dung` can be work; in minutes it is what was reported and said. */
function holdsWork(kind: DocumentKind, node: SectionNode): boolean {
  const census = censusOf(node);
  return !onlyLogistics(census) && kind !== 'minutes';
}

/** `2. Triển khai thực hiện cơ chế một cửa` among the tasks is one of their subjects, `3. Tổ chức thực hiện` is not. */
function isWorkInside(role: SectionRole, { title }: SectionDraft): boolean {
  if (NOT_INSIDE_WORK.has(role)) return true;
  return role === 'implementation' && opensExecution(title.text) && readHeading(title.text).saysMore;
}

/**
 * A report promises under its tasks and what comes behind them: `III. PHƯƠNG HƯỚNG, NHIỆM VỤ`, `IV. TỔ CHỨC THỰC HIỆN`; `I. CÔNG TÁC KIỂM TRA,
 * GIÁM SÁT` in front tells what was done.
 */
function promisesInReport(draft: Purposed, section: SectionDraft, parent: SectionDraft | null): boolean {
  if (parent?.role === 'results') return false;
  if (isTaskRole(section.role)) return true;
  return draft.sections.slice(0, draft.sections.indexOf(section)).some((before) => isTaskRole(before.role));
}

function isTaskRole(role: SectionRole): boolean {
  return role === 'tasks' || role === 'solutions';
}

/** `1. Sở Công Thương` in an annex of work: what stands under it is that body's work; a table speaks for itself. */
function isPartOfAnnex(node: SectionNode, section: SectionDraft, parent: SectionDraft | null): boolean {
  if (parent === null || !isAnnexOfWork(parent)) return false;
  const census = censusOf(node);
  return census.tables === 0 && (agenciesOfTitle(section.title.text).length > 0 || mostlyWork(census));
}

/** An annex that is a form to fill in: `ĐỀ CƯƠNG BÁO CÁO`, `Mẫu số 02`; its headings promise nothing, however deep. */
function standsInForm(parent: SectionDraft | null): boolean {
  for (let at = parent; at !== null; at = at.parent) if (at.role === 'annex' && isForm(at)) return true;
  return false;
}

/** Funds named inside an article that approves a project are facts of it: `Điều 1. Phê duyệt dự án …:` `b) Nguồn vốn:`. */
function approves(parent: SectionDraft | null): boolean {
  for (let at = parent; at !== null; at = at.parent)
    if (isArticleMarker(at.marker ?? '')) return at.role === 'other';
  return false;
}

function isPurposeAndRequirement(first: SectionRole, second: SectionRole): boolean {
  return first === 'objectives' && second === 'requirements';
}
