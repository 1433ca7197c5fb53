import { type SectionRole, sectionRole } from '../../plan/index.js';
import { agenciesOfTitle, readAssignment } from '../../vietnamese/agencies/index.js';
import { readHeading } from '../../vietnamese/headings.js';
import { light } from '../../vietnamese/patterns.js';
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
  if (title === '' || QUESTION.test(title)) return NOTHING;
  if (ordersBody(title) || DEMANDS.test(title)) return { roles: [], firm: true, orders: true, aside: false };
  return namedBy(title);
}

function namedBy(title: string): TitleReading {
  const read = readHeading(title);
  const roles = read.roles.flatMap((role) =>
    role === 'aside' ? 'other' : (sectionRole.safeParse(role).data ?? []),
  );
  return {
    roles: roles.filter((role, at) => roles.indexOf(role) === at),
    firm: !COMMON.test(title),
    orders: false,
    aside: read.roles[0] === 'aside',
  };
}

/** `Quy định này áp dụng như thế nào?` asks and names nothing. */
const QUESTION = light(/\?\s*$|(?<!\p{L})(?:như thế nào|là gì|ra sao|bao nhiêu|khi nào|ở đâu)[\s?]*$/iu);

/** `NỘI DUNG`, `Nội dung và thời gian`, `Hoạt động`, `Về công việc …`: words that stand above much else than work. */
const COMMON = light(
  /^(?:(?:các |một số |những )?(?:nội dung|hoạt động|phương hướng|công việc)(?!\p{L})|về )/iu,
);

/** `Đề nghị Đài Khí tượng Thủy văn tỉnh`, `Yêu cầu Giám đốc các sở rà soát …; trong đó:`: the verb, not the noun of a heading of requirements. */
function ordersBody(title: string): boolean {
  if (!ORDERING.test(title)) return false;
  if (agenciesOfTitle(title).length > 0) return true;
  const { opens, lead } = readAssignment(title, { headingAgencies: [] });
  return opens && lead.length > 0;
}

/** `YÊU CẦU CỦA ĐOÀN KIỂM TRA`: what somebody demands, not what a plan has to meet. */
const DEMANDS = light(
  /^(?:các |những )?yêu cầu(?:, kiến nghị)? của \p{Lu}(?!\p{L}*\s(?:hoạch|trình|án)(?!\p{L}))/iu,
);

const ORDERING = light(/^(?:giao|(?:kính |trân trọng )?đề nghị|yêu cầu|phân công)(?!\p{L})/iu);

/** Longest `Nhiệm vụ của Tổ công tác như sau:`, in UTF-16 units. */
const LONGEST_LEAD_IN = 160;

/** What an article without a title hands out: `Điều 1. Giao chỉ tiêu năm 2026 cho các phòng như sau:`. */
function articleTitle(words: string): TitleReading {
  const handed = HANDS_OUT.exec(words)?.[1];
  if (handed === undefined)
    return words.endsWith(':') && words.length <= LONGEST_LEAD_IN ? namedBy(words) : NOTHING;
  const role = /^(?:chỉ|mục) tiêu$/iu.test(handed) ? 'objectives' : 'tasks';
  return { roles: [role], firm: true, orders: false, aside: false };
}

const HANDS_OUT = light(
  /^(?:giao|phân công|thông qua|phê duyệt)(?!\p{L})[^:]{0,80}?(?<!\p{L})(chỉ tiêu|mục tiêu|nhiệm vụ|công việc)(?!\p{L})[^:]{0,160}:$/iu,
);
