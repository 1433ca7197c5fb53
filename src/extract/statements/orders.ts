import type { DocumentKind, SectionRole } from '../../plan/index.js';
import { readAssignment } from '../../vietnamese/agencies/index.js';
import { commonWords } from '../../vietnamese/commonWords.js';
import { holdsWord } from '../../vietnamese/patterns.js';
import { isLogistics, opensOrders, opensWithAction } from '../../vietnamese/statements/index.js';
import type { SectionDraft } from '../draft.js';
import { implicitSection } from '../implicitSection.js';
import type { SectionNode } from '../outline/tree.js';
import { titleText } from '../outline/tree.js';
import type { Itemised } from '../stages.js';

/** Kinds of documents that give orders without any heading above them. */
const ORDERING: ReadonlySet<DocumentKind> = new Set([
  'directive',
  'telegram',
  'official-letter',
  'notice',
  'conclusion',
  'plan',
  'programme',
  'option',
]);
const ROLE: SectionRole = 'tasks';

/** `Chủ tịch UBND phường giao Phòng Kinh tế thực hiện các công việc sau:` in a slip: work is handed over, not asked for. */
function handsWork({ heading }: Itemised, before: string | null): boolean {
  return heading.kind === 'slip' && before !== null && gives(before) && opensOrders(before);
}

const gives = holdsWord(() => commonWords().giving);

function isHeaded({ title, role }: SectionDraft): boolean {
  return title.text !== '' && role !== 'annex';
}

/** Kinds of documents whose points are work where no heading stands in them at all. */
export const PLANS: ReadonlySet<DocumentKind> = new Set(['plan', 'programme', 'option']);

/** `- Phòng Kế toán: quyết toán tạm ứng.`, `- Trang trí hội trường.` in a plan of nothing but bullets. */
function isBarePlan({ heading, sections, act }: Itemised, node: SectionNode): boolean {
  if (!PLANS.has(heading.kind) || !act.isAct || sections.some(isHeaded)) return false;
  const text = titleText(node);
  if (isLogistics(text)) return false;
  return opensWithAction(text) || readAssignment(text, { headingAgencies: [] }).opens;
}

/**
 * The section of an order that stands outside every heading: `2. Sở Xây dựng chủ trì …` of a directive, `- Sở Y tế …` behind a line that
 * hands out, `Các bệnh viện:` that says whom a part of those orders is for. Null where the block is none.
 *
 * @param before - the unmarked paragraph in front of the list, or null
 * @param part - the block says whom a part of the orders that `before` opens is for
 */
export function sectionOfOrder(
  draft: Itemised,
  node: SectionNode,
  before: string | null,
  part: boolean,
): SectionDraft | null {
  const { marker } = node;
  if (!ORDERING.has(draft.heading.kind) && !handsWork(draft, before)) return null;
  if (marker === null) return part ? implicitSection(draft, ROLE) : null;
  switch (marker.kind) {
    case 'arabic':
    case 'decimal':
    case 'lower':
    case 'roman':
    case 'upper':
      return implicitSection(draft, ROLE);
    case 'bullet':
      return (before !== null && opensOrders(before)) || isBarePlan(draft, node)
        ? implicitSection(draft, ROLE)
        : null;
    default:
      return null;
  }
}
