import { EMPTY_PASSAGE, type Paragraph, type Passage, passageOf } from '../../document/index.js';
import { createIdRegister, sectionPath } from '../../plan/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { commonWords } from '../../vietnamese/commonWords.js';
import { isCaption } from '../../vietnamese/letterhead/lines.js';
import type { Marker } from '../../vietnamese/markers/index.js';
import { oneOf, worded } from '../../vietnamese/patterns.js';
import { claim } from '../claim.js';
import type { SectionHead } from '../draft.js';
import type { Headed } from '../stages.js';
import { isArticleTitle, isSection } from './classify.js';
import type { OutlineNode } from './tree.js';

/** Markers whose title may stand on the lines below: `Phụ lục II`, `Chương I`, `Phần thứ nhất`. */
const TITLED_BELOW: ReadonlySet<Marker['kind']> = new Set(['annex', 'part', 'chapter', 'heading']);
/** Lines of such a title, at most. */
const TITLE_LINES = 4;
const LONGEST_TITLE_LINE = 250;
/** Longest title in small letters and plain type. */
const LONGEST_PLAIN_TITLE = 160;

/** Turns the headings of the tree into sections, in reading order, with ids that are the path of markers. */
export function makeSections(outline: readonly OutlineNode[], draft: Headed): SectionHead[] {
  const sections: SectionHead[] = [];
  const uniqueId = createIdRegister();
  let part = 0;
  const visit = (nodes: readonly OutlineNode[], parent: SectionHead | null): void => {
    for (const node of nodes) {
      const { block, marker } = node;
      if (draft.partStarts.has(block)) part += 1;
      if (block.type === 'paragraph' && marker !== null && isSection(node, nodes)) {
        const title = titleOf(node, block, marker);
        node.section = {
          id: uniqueId(sectionPath(pathParent(parent, marker), stepOf(marker, parent))),
          parent,
          marker: marker.label === '' ? null : marker.label,
          title,
          part,
        };
        sections.push(node.section);
        claim(draft, block, 'title');
      }
      visit(node.children, node.section ?? parent);
    }
  };
  visit(outline, null);
  return sections;
}

/** An annex stands by itself, wherever its marker was found. */
function pathParent(parent: SectionHead | null, marker: Marker): string | null {
  return marker.kind === 'annex' || marker.kind === 'article' ? null : (parent?.id ?? null);
}

function stepOf(marker: Marker, parent: SectionHead | null): string {
  switch (marker.kind) {
    case 'annex':
      return marker.value === 1 ? 'PL' : `PL${marker.value}`;
    case 'article':
      return `D${marker.value}`;
    case 'point':
      return String(marker.value);
    case 'part':
      return `P${marker.value}`;
    case 'chapter':
      return `C${marker.value}`;
    case 'heading':
      return `M${marker.value}`;
    case 'subheading':
      return `T${marker.value}`;
    case 'title':
    case 'subtitle':
      return `S${marker.value}`;
    case 'decimal': {
      const prefix = `${parent?.marker ?? ''}.`;
      return marker.label.startsWith(prefix) ? marker.label.slice(prefix.length) : marker.label;
    }
    default:
      return marker.label;
  }
}

function titleOf(node: OutlineNode, block: Paragraph, marker: Marker): Passage {
  if (marker.kind === 'article') return isArticleTitle(node) ? passageOf(block, marker.end) : EMPTY_PASSAGE;
  if (TITLED_BELOW.has(marker.kind)) return titleBelow(node, block, marker);
  return withoutPointer(block, marker.end);
}

const pointerBehind = worded(() => {
  const { annexes, attached } = commonWords();
  return `\\s?\\([^()]{0,60}${oneOf([...annexes, ...attached])}[^()]{0,80}\\)[\\s.:;]*$`;
});

/** `NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM: (Phụ lục kèm theo)` without the colon and what points to the annex. */
function withoutPointer(block: Paragraph, from: number): Passage {
  const words = block.value.slice(from);
  const pointer = pointerBehind().exec(words);
  const kept = words.slice(0, pointer?.index ?? words.length).replace(/(?<![\s:])[\s:]+$/u, '');
  return passageOf(block, from, from + kept.length);
}

/**
 * The title of an annex or a part stands behind its marker or on the lines below, in capitals or bold, up to its caption; where the caption
 * stands right below the marker, behind it. Those lines leave the children.
 */
function titleBelow(node: OutlineNode, block: Paragraph, marker: Marker): Passage {
  const own = passageOf(block, marker.end);
  const captioned = isCaption(own.text);
  const lines = own.text === '' || captioned ? [] : [own];
  const from = lines.length === 0 && startsWithCaption(node) ? 1 : 0;
  let taken = 0;
  for (const child of node.children.slice(from, from + TITLE_LINES)) {
    if (child.block.type !== 'paragraph' || child.marker !== null || isCaption(child.block.value)) break;
    if (!isTitleLine(child.block, lines.length > 0 || captioned || from > 0)) break;
    lines.push(passageOf(child.block));
    taken++;
  }
  node.children.splice(from, taken);
  return { text: lines.map((line) => line.text).join(' '), parts: lines.flatMap((line) => line.parts) };
}

function startsWithCaption({ children: [first] }: OutlineNode): boolean {
  return first?.block.type === 'paragraph' && first.marker === null && isCaption(first.block.value);
}

function isTitleLine(block: Paragraph, titled: boolean): boolean {
  if (block.value.length > LONGEST_TITLE_LINE || /:$/u.test(block.value)) return false;
  if (block.value.endsWith(';') && !isCapitals(block.value)) return false;
  return (
    isCapitals(block.value) ||
    block.hints.bold === true ||
    block.hints.heading !== undefined ||
    (!titled && block.value.length <= LONGEST_PLAIN_TITLE)
  );
}
