import { type SectionRole, sectionRole } from '../../plan/index.js';
import { isQuestion } from '../../vietnamese/acts/words.js';
import { agenciesOfTitle, readAssignment } from '../../vietnamese/agencies/index.js';
import { readHeading } from '../../vietnamese/headings.js';
import { handsOut, isCommonTitle, isDemand } from '../../vietnamese/sections.js';
import { opensByHanding } from '../../vietnamese/statements/index.js';
import type { OutlineNode } from '../outline/tree.js';
import { titleText } from '../outline/tree.js';

/** What a title says its section is for. */
export interface TitleReading {
  /** Every role it names, in order. */
  roles: SectionRole[];
  /** False where the words are so common that the statements must bear them out: `Nội dung`, `Về nội dung Đề án`. */
  firm: boolean;
  /** True where it orders a body: `Đề nghị Ủy ban Mặt trận …`, `Giao Sở X chịu trách nhiệm:`. */
  orders: boolean;
  /** True where it names what stands beside the work: criteria, papers, attendance, views. */
  aside: boolean;
}

const NOTHING: TitleReading = { roles: [], firm: false, orders: false, aside: false };

/** Reads what the title of a section says it is for. */
export function readTitle(node: OutlineNode, title: string): TitleReading {
  if (node.marker?.kind === 'article' && title === '') return articleTitle(titleText(node));
  if (title === '' || isQuestion(title)) return NOTHING;
  if (ordersBody(title) || isDemand(title)) return { roles: [], firm: true, orders: true, aside: false };
  return namedBy(title);
}

function namedBy(title: string): TitleReading {
  const read = readHeading(title);
  const roles = read.roles.flatMap((role) =>
    role === 'aside' ? 'other' : (sectionRole.safeParse(role).data ?? []),
  );
  return {
    roles: roles.filter((role, at) => roles.indexOf(role) === at),
    firm: !isCommonTitle(title),
    orders: false,
    aside: read.roles[0] === 'aside',
  };
}

/** `Đề nghị Đài Khí tượng Thủy văn tỉnh`, `Yêu cầu Giám đốc các sở rà soát …; trong đó:`: the verb, not the noun of a heading of requirements. */
function ordersBody(title: string): boolean {
  if (!opensByHanding(title)) return false;
  if (agenciesOfTitle(title).length > 0) return true;
  const { opens, lead } = readAssignment(title, { headingAgencies: [] });
  return opens && lead.length > 0;
}

/** Longest `Nhiệm vụ của Tổ công tác như sau:`, in UTF-16 units. */
const LONGEST_LEAD_IN = 160;

/** What an article without a title hands out: `Điều 1. Giao chỉ tiêu năm 2026 cho các phòng như sau:`. */
function articleTitle(words: string): TitleReading {
  const role = handsOut(words);
  if (role === null) return words.endsWith(':') && words.length <= LONGEST_LEAD_IN ? namedBy(words) : NOTHING;
  return { roles: [role], firm: true, orders: false, aside: false };
}
