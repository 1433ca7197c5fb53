import { agenciesOfTitle } from '../../vietnamese/agencies/index.js';
import { readHeading } from '../../vietnamese/headings.js';
import { isTaskLabelLine } from '../../vietnamese/taskLabels.js';
import type { OutlineNode } from './tree.js';

/** The words behind a node's marker. */
export function labelText(node: OutlineNode): string {
  return node.block.type === 'paragraph' ? node.block.value.slice(node.marker?.end ?? 0) : '';
}

/** A line of labels, with nothing below but such lines: `- Thời gian: Quý II` `+ Sản phẩm: Báo cáo`. */
export function isLabelNode(node: OutlineNode): boolean {
  return isTaskLabelLine(labelText(node)) && node.children.every(isLabelNode);
}

/**
 * A task with nothing under it but who, when and what of it: `2. Nâng cấp cổng dữ liệu` above `- Cơ quan chủ trì: …`. Headings of a
 * purpose (`1. Tổ chức thực hiện`) and of an agency stay headings.
 */
export function isLabelledTask(node: OutlineNode): boolean {
  if (node.children.length === 0 || !node.children.every(isLabelNode)) return false;
  const title = labelText(node);
  const heading = readHeading(title);
  return !(heading.roles.length > 0 && !heading.saysMore) && agenciesOfTitle(title).length === 0;
}
