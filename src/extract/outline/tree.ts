import type { Block, Paragraph } from '../../document/index.js';
import { isClosingParagraph } from '../../vietnamese/leadIns.js';
import { type Marker, readMarkers } from '../../vietnamese/markers/index.js';
import { endsStatement } from '../../vietnamese/sentences.js';
import type { SectionDraft } from '../draft.js';
import { type Placement, solveNesting } from './solve.js';
import { unmarkedHeadings } from './unmarked.js';

/** A block with its marker and what stands under it. */
export interface OutlineNode {
  block: Block;
  /** Null for paragraphs without a marker, tables and footnotes. */
  marker: Marker | null;
  placement: Placement | null;
  children: OutlineNode[];
  /** The section this node is the heading of, or null where it is a statement. */
  section: SectionDraft | null;
}

/**
 * Nests the body's blocks by their markers. A paragraph without a marker, a table or a footnote stands under the last
 * numbered or lettered block, beside that block's bullets, never under a bullet.
 *
 * @param partStarts - blocks at which the outline begins anew
 */
export function buildTree(body: readonly Block[], partStarts: ReadonlySet<Block>): OutlineNode[] {
  const roots: OutlineNode[] = [];
  let part: Block[] = [];
  const close = (): void => {
    for (const node of nestPart(part)) roots.push(node);
    part = [];
  };
  for (const block of body) {
    if (partStarts.has(block)) close();
    part.push(block);
  }
  close();
  return roots;
}

function nestPart(blocks: readonly Block[]): OutlineNode[] {
  const marked: { block: Paragraph; readings: Marker[] }[] = [];
  const unmarked = unmarkedHeadings(blocks);
  for (const block of blocks) {
    const heading = unmarked.get(block);
    const readings =
      block.type !== 'paragraph' ? [] : heading === undefined ? readMarkers(block.value) : [heading];
    if (block.type === 'paragraph' && readings.length > 0) marked.push({ block, readings });
  }
  const placements = solveNesting(marked.map(({ readings }) => readings));
  const placed = new Map<Block, Placement>();
  marked.forEach(({ block }, at) => {
    const placement = placements[at];
    if (placement !== undefined) placed.set(block, placement);
  });
  const roots: OutlineNode[] = [];
  const nodes: OutlineNode[] = [];
  let holder: OutlineNode | null = null;
  for (const block of blocks) {
    const placement = placed.get(block) ?? null;
    const node: OutlineNode = {
      block,
      marker: placement?.marker ?? null,
      placement,
      children: [],
      section: null,
    };
    if (placement === null) {
      (holder?.children ?? roots).push(node);
      continue;
    }
    nodes.push(node);
    const parent = placement.parent === null ? null : (nodes[placement.parent] ?? null);
    (parent?.children ?? roots).push(node);
    holder = node.marker?.kind === 'bullet' ? numberedAbove(nodes, placement) : node;
  }
  hoistClosing(roots);
  return roots;
}

/**
 * The closing paragraphs below the last point of a list speak to all of it, not to that point: `14. Ủy ban Mặt trận …` `Trong quá trình thực
 * hiện, nếu có vướng mắc, các đơn vị …` closes the section that holds the list. A heading keeps at least one paragraph.
 */
function hoistClosing(roots: OutlineNode[]): void {
  const holder = roots.findLast((node) => node.marker !== null && node.marker.kind !== 'annex');
  if (holder === undefined) return;
  let last = holder;
  for (let next = lastNumbered(last); next !== null; next = lastNumbered(last)) last = next;
  if (last === holder) return;
  const closing: OutlineNode[] = [];
  const kept = last.block.type === 'paragraph' && endsStatement(last.block.value) ? 0 : 1;
  while (last.children.length > kept) {
    const end = last.children.at(-1);
    if (end === undefined || end.marker !== null || end.block.type !== 'paragraph') break;
    if (!isClosingParagraph(end.block.value)) break;
    closing.unshift(end);
    last.children.pop();
  }
  holder.children.push(...closing);
}

function lastNumbered(node: OutlineNode): OutlineNode | null {
  const last = node.children.findLast((child) => child.marker !== null);
  return last === undefined || last.marker?.kind === 'bullet' ? null : last;
}

function numberedAbove(nodes: readonly OutlineNode[], placement: Placement): OutlineNode | null {
  let parent = placement.parent;
  while (parent !== null) {
    const node: OutlineNode | undefined = nodes[parent];
    if (node === undefined) return null;
    if (node.marker?.kind !== 'bullet') return node;
    parent = node.placement?.parent ?? null;
  }
  return null;
}
