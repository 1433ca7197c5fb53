import type { DocumentKind } from '../../plan/index.js';
import { agenciesOfTitle } from '../../vietnamese/agencies/index.js';
import { namesConclusion } from '../../vietnamese/sections.js';
import { isDecided, opensOrders, opensWithAction } from '../../vietnamese/statements/index.js';
import type { SectionDraft } from '../draft.js';
import type { SectionNode } from '../outline/tree.js';
import type { Purposed } from '../stages.js';
import { censusOf, mostlyWork, onlyLogistics } from './census.js';
import { readTitle, type TitleReading } from './title.js';

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
const AT_TIMES: ReadonlySet<DocumentKind> = new Set(['notice', 'official-letter', 'minutes']);

interface TopSection {
  node: SectionNode;
  section: SectionDraft;
  title: TitleReading;
  at: number;
}

/**
 * Gives the role of tasks to headings at the top that name no purpose, where what stands under them shows it.
 *
 * - A plan without any section of tasks has them under the headings of its subject (`II. PHÁT TRIỂN HẠ TẦNG SỐ` after `I. MỤC TIÊU`); in
 *   a plan with such a section they are tasks behind it, up to the implementation (`III. NHIỆM VỤ CHUNG`, `IV. TỔ CHỨC LỄ HỘI`, `V. TỔ CHỨC
 *   THỰC HIỆN`), and in front of it where the heading states work by its verb (`II. PHÁT TRIỂN KINH TẾ SỐ`, `III. GIẢI PHÁP`).
 * - Letters, notices and minutes have them where their statements order, or behind words that open orders.
 */
export function inferTasks(draft: Purposed): void {
  const kind = draft.heading.promulgates?.kind ?? draft.heading.kind;
  const planning = PLANNING.has(kind) || (kind === 'notice' && namesConclusion(draft.heading.title ?? ''));
  if (!planning && !AT_TIMES.has(kind)) return;
  const order = new Map(draft.sections.map((section, at) => [section, at]));
  const named = draft.sections.map(() => null as TitleReading | null);
  visit(draft.outline, (node, section) => {
    named[order.get(section) ?? -1] = readTitle(node, section.title.text);
  });
  const isTasks = (title: TitleReading | null): boolean =>
    title?.firm === true && (title.roles[0] === 'tasks' || title.roles[0] === 'solutions');
  const first = named.findIndex(isTasks);
  const last = first < 0 ? -1 : named.findLastIndex((title) => title?.roles[0] === 'implementation');
  for (const { node, section, title, at } of topSections(draft, order)) {
    if (title.roles.length > 0 && !(planning && title.orders)) continue;
    if (planning ? isSubject(node, at, first, last) : isOrdered(draft, node, section)) section.role = 'tasks';
  }
}

/** Whether a heading of a plan that names no purpose is one of its subjects. */
function isSubject(node: SectionNode, at: number, first: number, last: number): boolean {
  const census = censusOf(node);
  if (onlyLogistics(census)) return false;
  if (last > first && at > last) return false;
  if (at >= first) return true;
  const title = node.section?.title.text ?? '';
  return mostlyWork(census) && (opensWithAction(title) || census.orders * 2 >= census.orders + census.work);
}

/** Whether a heading of a letter or a notice holds orders. */
function isOrdered(draft: Purposed, node: SectionNode, section: SectionDraft): boolean {
  const title = section.title.text;
  if (agenciesOfTitle(title).length > 0 && !isDecided(title)) return draft.heading.kind !== 'minutes';
  const census = censusOf(node);
  if (!mostlyWork(census)) return false;
  return census.orders * 2 >= census.orders + census.work || ordersAbove(draft, node);
}

/**
 * True for a point of a conclusion whose heading only names its subject: `1. Về kết quả rà soát hộ nghèo` above orders, behind `Chủ tịch UBND
 * xã kết luận:`.
 */
export function isConcludedPoint(draft: Purposed, node: SectionNode): boolean {
  const census = censusOf(node);
  return mostlyWork(census) && census.orders > 0 && ordersAbove(draft, node);
}

/** True where an unmarked paragraph in front of the headings opens orders. */
function ordersAbove({ outline }: Purposed, node: SectionNode): boolean {
  return outline
    .slice(0, outline.indexOf(node))
    .some(({ block, marker }) => marker === null && block.type === 'paragraph' && opensOrders(block.value));
}

/** Roman numerals, capitals, numbers: not articles, annexes, chapters. */
const TOP_LEVEL = /^(?:[IVXLC]+|[A-Z]|\d+)$/u;

function topSections(draft: Purposed, order: ReadonlyMap<SectionDraft, number>): TopSection[] {
  return draft.outline.flatMap((node) => {
    const { section } = node;
    if (section === null || section.parent !== null || !TOP_LEVEL.test(section.marker ?? '')) return [];
    return [{ node, section, title: readTitle(node, section.title.text), at: order.get(section) ?? -1 }];
  });
}

function visit(nodes: readonly SectionNode[], see: (node: SectionNode, section: SectionDraft) => void): void {
  for (const node of nodes) {
    if (node.section !== null) see(node, node.section);
    visit(node.children, see);
  }
}
