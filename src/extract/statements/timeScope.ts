import { type Passage, passageOf } from '../../document/index.js';
import { isTimeLeadIn } from '../../vietnamese/leadIns.js';
import type { SectionNode } from '../outline/tree.js';
import { titleText } from '../outline/tree.js';

/** What governs one block of a list. */
export interface TimeScope {
  /** The lead-in of time in force, or null. */
  leadIn: Passage | null;
  /** True where the block is such a lead-in itself. */
  isLeadIn: boolean;
  /** True where what stands under the block is its sibling by a slip of the dash, not its part. */
  flat: boolean;
}

/**
 * Finds what the lead-ins of time govern in one list.
 *
 * `- Đến năm 2025:` above `+ …` governs the plus points. Authors slip: `- Năm 2022:` followed by `- Hoàn thành …` governs that dash,
 * its plus points and all behind it up to the next lead-in; an unmarked `Tháng 02/2028` without a colon governs the points below it, up to the
 * next unmarked paragraph; a dash among a lead-in's plus points (`- Năm 2023:` `+ …` `- …` `+ …`) is one of them. A statement that ends in a colon leads in its own points.
 *
 * @param nodes - the list
 * @param outer - the lead-in in force around the list
 * @returns one scope a node
 */
export function timeScopes(nodes: readonly SectionNode[], outer: Passage | null): TimeScope[] {
  let inForce = outer;
  let bare = false;
  let alone = false;
  return nodes.map((node, at) => {
    if (node.section !== null) {
      inForce = outer;
      return { leadIn: outer, isLeadIn: false, flat: false };
    }
    if (isLeadIn(node, nodes[at + 1])) {
      inForce = node.block.type === 'paragraph' ? passageOf(node.block, node.marker?.end ?? 0) : outer;
      bare = node.children.length === 0;
      alone = bare && node.marker === null && !endsInColon(node);
      return { leadIn: inForce, isLeadIn: true, flat: false };
    }
    if (alone && node.marker === null) bare = false;
    const slip = inForce !== outer && isSlip(node);
    if (!bare && !slip) inForce = outer;
    return { leadIn: inForce, isLeadIn: false, flat: slip };
  });
}

function isLeadIn(node: SectionNode, next: SectionNode | undefined): boolean {
  const text = titleText(node);
  if (!isTimeLeadIn(text)) return false;
  if (node.children.length > 0) return true;
  if (next === undefined || next.section !== null || next.block.type !== 'paragraph') return false;
  return endsInColon(node) || (node.marker === null && next.marker !== null);
}

/** A dash with plus points under it that is a whole statement, not a lead-in to them. */
function isSlip(node: SectionNode): boolean {
  return node.marker?.kind === 'bullet' && node.children.length > 0 && !endsInColon(node);
}

function endsInColon(node: SectionNode): boolean {
  return titleText(node).endsWith(':');
}
