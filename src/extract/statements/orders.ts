import type { DocumentKind, SectionRole } from '../../plan/index.js';
import { light } from '../../vietnamese/patterns.js';
import { opensOrders } from '../../vietnamese/statements/index.js';
import type { Draft, SectionDraft } from '../draft.js';
import { implicitSection } from '../implicitSection.js';
import type { OutlineNode } from '../outline/tree.js';

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

/** `…, Chủ tịch UBND tỉnh yêu cầu:`, `… kết luận như sau:` */
const HANDS_OUT = light(
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo|kết luận|chỉ thị|thực hiện|phân công)(?!\p{L})[^:.;]{0,120}:$/iu,
);

/** `Chủ tịch UBND phường giao Phòng Kinh tế thực hiện các công việc sau:` in a slip: work is handed over, not asked for. */
function handsWork({ heading }: Draft, before: string | null): boolean {
  return heading.kind === 'slip' && before !== null && GIVES.test(before) && opensOrders(before);
}

const GIVES = light(/(?<!\p{L})(?:giao|phân công)(?!\p{L})/iu);

/**
 * The section of an order that stands outside every heading: `2. Sở Xây dựng chủ trì …` of a directive, `- Sở Y tế …` behind a line that
 * hands out, `Các bệnh viện:` that says whom a part of those orders is for. Null where the block is none.
 *
 * @param before - the unmarked paragraph in front of the list, or null
 * @param part - the block says whom a part of the orders that `before` opens is for
 */
export function sectionOfOrder(
  draft: Draft,
  { marker }: OutlineNode,
  before: string | null,
  part: boolean,
): SectionDraft | null {
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
      return before !== null && HANDS_OUT.test(before) ? implicitSection(draft, ROLE) : null;
    default:
      return null;
  }
}
