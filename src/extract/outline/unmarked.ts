/** Headings that carry no number: `Mục tiêu`, `NHIỆM VỤ TRỌNG TÂM`, `Phòng Kế hoạch` set bold or in capitals. */

import type { Block, Paragraph } from '../../document/index.js';
import { isAgencyTitle } from '../../vietnamese/agencies/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { readHeading } from '../../vietnamese/headings.js';
import { isCaption } from '../../vietnamese/letterhead/lines.js';
import type { Marker, MarkerKind } from '../../vietnamese/markers/index.js';
import { namesTable } from '../../vietnamese/tables.js';

/** Longest heading without a number, in UTF-16 units. */
const LONGEST = 120;
/** Longest one that only its words tell: a purpose and no more, in plain type. */
const LONGEST_PLAIN = 40;
/** Headings in plain type that make an outline; one set apart by its type is enough. */
const FEWEST_PLAIN = 2;

/** Markers of an outline: where one stands, headings are numbered. */
const OUTLINE: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'heading', 'article', 'upper', 'roman']);

const DEEPEST_LEVEL = 6;

type Markers = ReadonlyMap<Block, readonly Marker[]>;

/**
 * Gives the headings of a part that numbers none of its headings a marker of their own, so that they nest with the rest: those that name a
 * purpose stand at the top, those set apart by their type, and agencies, stand below.
 *
 * @param part - the blocks of one part, in order; its annexes have titles of their own
 * @param markers - how the markers of its marked blocks can be read
 */
export function unmarkedHeadings(part: readonly Block[], markers: Markers): Map<Block, Marker> {
  const headings = new Map<Block, Marker>();
  const annex = part.findIndex((block) => markers.get(block)?.[0]?.kind === 'annex');
  const blocks = annex < 0 ? part : part.slice(0, annex);
  if (blocks.some((block) => isNumberedHeading(block, markers))) return headings;
  const tops = topHeadings(blocks, markers);
  const level = [...tops].reduce((least, top) => Math.min(least, levelOf(top)), DEEPEST_LEVEL);
  let open = false;
  let top = 0;
  let sub = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    if (tops.has(block) && levelOf(block) === level) {
      open = true;
      top++;
      sub = 0;
      headings.set(block, unmarked('title', top));
    } else if (open && at < blocks.length - 1 && (tops.has(block) || isSubheading(block, markers))) {
      sub++;
      headings.set(block, unmarked('subtitle', sub));
    }
  }
  return headings;
}

function unmarked(kind: MarkerKind, value: number): Marker {
  return { kind, label: '', value, path: [], style: '', end: 0 };
}

/** The unmarked paragraphs that name a purpose, where they are an outline. */
function topHeadings(blocks: readonly Block[], markers: Markers): Set<Paragraph> {
  const found = new Set<Paragraph>();
  let plain = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || markers.has(block) || !isTitle(block)) continue;
    if (isTableTitle(block, blocks, at)) continue;
    const { roles, saysMore } = readHeading(block.value);
    if (roles.length === 0 || at === blocks.length - 1) continue;
    if (!isSetApart(block)) {
      if (saysMore || block.value.length > LONGEST_PLAIN) continue;
      plain++;
    }
    found.add(block);
  }
  return found.size > plain || plain >= FEWEST_PLAIN ? found : new Set();
}

/** `BẢNG PHÂN CÔNG NHIỆM VỤ`, and what stands above a table with no more than a caption between. */
function isTableTitle({ value }: Paragraph, blocks: readonly Block[], at: number): boolean {
  const below = blocks
    .slice(at + 1, at + 3)
    .find((block) => block.type !== 'paragraph' || !isCaption(block.value));
  return namesTable(value) || below?.type === 'table';
}

/** `II. NHIỆM VỤ`; `2. Nhiệm vụ` too, but no `2. Nhiệm vụ của Sở Y tế …`. */
function isNumberedHeading(block: Block, markers: Markers): boolean {
  const marker = markers.get(block)?.[0];
  if (marker === undefined || block.type !== 'paragraph') return false;
  if (OUTLINE.has(marker.kind)) return true;
  const { roles, saysMore } = readHeading(block.value.slice(marker.end));
  return marker.kind === 'arabic' && roles.length > 0 && !saysMore;
}

function isTitle({ value }: Paragraph): boolean {
  return value.length <= LONGEST && /^\p{Lu}/u.test(value) && !/[.;,!?…]$/u.test(value);
}

function isSetApart({ value, hints }: Paragraph): boolean {
  return hints.bold === true || hints.heading !== undefined || isCapitals(value);
}

/** `Hạ tầng số` in bold, `Phòng Kế hoạch:`; a lead-in that ends in a colon is none. */
function isSubheading(block: Paragraph, markers: Markers): boolean {
  if (markers.has(block) || !isTitle(block)) return false;
  if (isAgencyTitle(block.value.replace(/\s?:$/u, ''))) return true;
  return isSetApart(block) && !block.value.endsWith(':');
}

/** Level of the heading mark; bold and capitals alone are one level. */
function levelOf({ hints }: Paragraph): number {
  return hints.heading ?? 1;
}
