import type { Block, Hints } from '../../document/index.js';
import { isAgencyTitle } from '../../vietnamese/agencies/index.js';
import { isTimeLeadIn } from '../../vietnamese/leadIns.js';
import { type Marker, readMarkers } from '../../vietnamese/markers/index.js';
import { endsStatement } from '../../vietnamese/sentences.js';
import { isClosingParagraph } from '../../vietnamese/statements/asides/closing.js';
import type { SectionDraft, SectionHead } from '../draft.js';
import { unmarkedAnnexes } from './annexHeads.js';
import { type Placement, solveNesting } from './solve.js';
import { unmarkedHeadings } from './unmarked.js';

/** A block with its marker and what stands under it. */
export interface OutlineNode {
  block: Block;
  /** Null for paragraphs without a marker, tables and footnotes. */
  marker: Marker | null;
  placement: Placement | null;
  children: this[];
  /** The section this node is the heading of, or null where it is a statement. */
  section: SectionHead | null;
  /** True for a paragraph behind the last point of a list that speaks to all of it. */
  closes: boolean;
}

/** The same where every section has what it is for. */
export interface SectionNode extends OutlineNode {
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
    for (const node of nestPart(part, roots.length === 0)) roots.push(node);
    part = [];
  };
  for (const block of body) {
    if (partStarts.has(block)) close();
    part.push(block);
  }
  close();
  return roots;
}

/** Marked or styled as a heading. */
function looksLikeHeading(block: Block): boolean {
  return block.type === 'paragraph' && block.hints.heading !== undefined;
}

/** `- …` inside the list of another `- …` is a bullet of its own style: `--`. */
function nestedIn({ nested = 0 }: Hints): (marker: Marker) => Marker {
  return (marker) =>
    nested > 0 && marker.kind === 'bullet' ? { ...marker, style: marker.style.repeat(nested + 1) } : marker;
}

/** @param opens - true for the part that opens the document */
function nestPart(blocks: readonly Block[], opens: boolean): OutlineNode[] {
  const markers = new Map<Block, readonly Marker[]>();
  for (const block of blocks) {
    const readings = block.type === 'paragraph' ? readMarkers(block.value).map(nestedIn(block.hints)) : [];
    if (readings.length > 0) markers.set(block, readings);
  }
  const annexes = unmarkedAnnexes(blocks, markers, opens);
  for (const [head, marker] of annexes) markers.set(head, [marker]);
  const unmarked = unmarkedHeadings(blocks, markers);
  const marked = blocks.flatMap((block) => {
    const heading = unmarked.get(block);
    const readings = heading === undefined ? markers.get(block) : [heading];
    return readings === undefined ? [] : [{ block, readings }];
  });
  const placements = solveNesting(
    marked.map(({ readings }) => readings),
    marked.map(({ block }) => looksLikeHeading(block)),
  );
  const placed = new Map<Block, Placement>();
  marked.forEach(({ block }, at) => {
    const placement = placements[at];
    if (placement !== undefined) placed.set(block, placement);
  });
  const roots: OutlineNode[] = [];
  const nodes: OutlineNode[] = [];
  let holder: OutlineNode | null = null;
  for (const [at, block] of blocks.entries()) {
    const placement = placed.get(block) ?? null;
    const node: OutlineNode = {
      block,
      marker: placement?.marker ?? null,
      placement,
      children: [],
      section: null,
      closes: false,
    };
    if (placement === null) {
      const next = placed.get(blocks[at + 1] ?? block) ?? null;
      const above = isTimeOfNext(block, next, holder) ? parentOf(nodes, next) : holder;
      (above?.children ?? roots).push(node);
      continue;
    }
    nodes.push(node);
    const parent = parentOf(nodes, placement);
    (parent?.children ?? roots).push(node);
    holder = node.marker?.kind === 'bullet' ? numberedAbove(nodes, placement) : node;
  }
  hoistClosing(roots);
  return roots;
}

function parentOf(nodes: readonly OutlineNode[], placement: Placement | null): OutlineNode | null {
  const parent = placement?.parent ?? null;
  return parent === null ? null : (nodes[parent] ?? null);
}

/** `Tháng 02` between `3. …` and another `1. …`: a time that leads in the points behind it is none of the words of the point above. */
function isTimeOfNext(block: Block, next: Placement | null, holder: OutlineNode | null): boolean {
  if (next === null || holder?.placement == null || holder.placement.parent !== next.parent) return false;
  return block.type === 'paragraph' && isTimeLeadIn(block.value);
}

/**
 * The closing paragraphs below the last point of a list speak to all of it, not to that point: `14. Ủy ban Mặt trận …` `Trong quá trình thực
 * hiện, nếu có vướng mắc, các đơn vị …` closes the section that holds the list, or the document whose points are whom it speaks to (`4. Ban Quản lý
 * chợ`). A heading keeps at least one paragraph; below a statement any
 * paragraph closes the list where none of its other points goes on in a second one.
 */
function hoistClosing(roots: OutlineNode[]): void {
  const holder = roots.findLast((node) => node.marker !== null && node.marker.kind !== 'annex');
  if (holder === undefined) return;
  let above = holder;
  let last = holder;
  for (let next = lastNumbered(last); next !== null; next = lastNumbered(last)) {
    above = last;
    last = next;
  }
  const atRoot = last === holder;
  if (atRoot && !isAgencyTitle(titleText(holder))) return;
  const closing: OutlineNode[] = [];
  const stated = isStatement(last);
  const kept = stated ? 0 : 1;
  const alone = !atRoot && stated && noneGoesOn(above, last);
  while (last.children.length > kept) {
    const end = last.children.at(-1);
    if (end === undefined || end.marker !== null || end.block.type !== 'paragraph') break;
    if (!alone && !isClosingParagraph(end.block.value)) break;
    end.closes = true;
    closing.unshift(end);
    last.children.pop();
  }
  if (atRoot) roots.splice(roots.indexOf(holder) + 1, 0, ...closing);
  else holder.children.push(...closing);
}

/** The words behind a node's marker. */
export function titleText({ block, marker }: OutlineNode): string {
  return block.type === 'paragraph' ? block.value.slice(marker?.end ?? 0) : '';
}

function isStatement({ block }: OutlineNode): boolean {
  return block.type === 'paragraph' && endsStatement(block.value);
}

/** Points that must show how a list is made before its last one is held against them. */
const FEWEST_POINTS = 2;

/** True where the other points of a list are statements with nothing unmarked behind them. */
function noneGoesOn(list: OutlineNode, last: OutlineNode): boolean {
  const others = list.children.filter((point) => point.marker !== null && point !== last);
  return (
    others.length >= FEWEST_POINTS &&
    others.every((point) => isStatement(point) && point.children.every((child) => child.marker !== null))
  );
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
