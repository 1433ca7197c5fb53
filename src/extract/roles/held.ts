import type { SectionRole } from '../../plan/index.js';
import { isGoal } from '../../vietnamese/statements/index.js';
import type { OutlineNode } from '../outline/tree.js';
import { titleText } from '../outline/tree.js';
import { readTitle } from './title.js';

/**
 * What a section whose title names several roles mainly holds: `MỤC TIÊU, NHIỆM VỤ` above `1. Mục tiêu`, `2. Hạ tầng số`, `3. Dữ liệu`
 * mainly holds tasks. Each statement below counts for the role of the nearest heading that names one of them; what stands under none
 * counts by what it says where goals and work are the choice, else for the first role that no heading states. The first named wins a draw.
 */
export function heldMost(node: OutlineNode, named: readonly SectionRole[]): SectionRole {
  const counts = new Map<SectionRole, number>();
  const add = (role: SectionRole, much = 1): void => {
    counts.set(role, (counts.get(role) ?? 0) + much);
  };
  const loose: OutlineNode[] = [];
  const visit = (child: OutlineNode, within: SectionRole | null): void => {
    const own = child.section === null ? undefined : readTitle(child, child.section.title.text).roles[0];
    const role = own !== undefined && named.includes(own) ? own : within;
    if (child.section === null && !child.children.some(({ marker }) => marker !== null)) {
      if (role === null) loose.push(child);
      else add(role);
    }
    for (const below of child.children) visit(below, role);
  };
  for (const child of node.children) visit(child, null);
  const open = named.find((role) => !counts.has(role)) ?? named[0];
  const work = named.find((role) => role === 'tasks' || role === 'solutions');
  const byWords = named.includes('objectives') ? work : undefined;
  for (const child of loose) {
    if (byWords !== undefined) add(isGoal(titleText(child)) ? 'objectives' : byWords);
    else if (open !== undefined) add(open);
  }
  let best = named[0] ?? 'other';
  for (const role of named) if ((counts.get(role) ?? 0) > (counts.get(best) ?? 0)) best = role;
  return best;
}
