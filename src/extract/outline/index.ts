import { type Footnote, fold, type Paragraph, passageOf } from '../../document/index.js';
import type { SectionRole } from '../../plan/index.js';
import { isCaption } from '../../vietnamese/letterhead/lines.js';
import { toRoman } from '../../vietnamese/markers/index.js';
import { claim, claimPassages } from '../claim.js';
import { diagnose, step } from '../pass.js';
import type { Begun, Headed, Outlined } from '../stages.js';
import { makeSections } from './sections.js';
import { buildTree, type OutlineNode, titleText } from './tree.js';

/**
 * Learns the nesting of the document from the sequence of its markers, and which marked paragraphs are headings: markers
 * read every way they can be → nesting solved → headings told from statements → sections → articles.
 */
export const outline = step('outline', (headed: Headed) => {
  const outline = buildTree(headed.body, headed.partStarts);
  const sections = makeSections(outline, headed);
  const heading = Object.assign(headed.heading, { articles: [] });
  const draft: Outlined = Object.assign(headed, { heading, outline, sections, statements: [] });
  for (const section of draft.sections) claimPassages(draft, [section.title], 'title');
  visit(draft.outline, (node) => {
    reportGap(draft, node);
    if (node.block.type === 'paragraph' && node.marker === null && isCaption(node.block.value))
      claim(draft, node.block, 'letterhead');
    if (node.block.type === 'footnote') keepApart(draft, node.block, 'other');
  });
  readArticles(draft);
  return draft;
});

function visit(nodes: readonly OutlineNode[], see: (node: OutlineNode) => void): void {
  for (const node of nodes) {
    see(node);
    visit(node.children, see);
  }
}

/** `II.` then `V.`: what lay between is missing from the file, or was misread. */
function reportGap(draft: Begun, node: OutlineNode): void {
  const { placement, marker, block } = node;
  if (
    placement?.oddity !== 'gap' ||
    marker === null ||
    block.type !== 'paragraph' ||
    placement.previous === null
  )
    return;
  const before =
    marker.kind === 'roman'
      ? toRoman(placement.previous)
      : [...marker.path.slice(0, -1), placement.previous].join('.');
  const shown = marker.kind === 'lower' || marker.kind === 'upper' ? 'an earlier letter' : before;
  diagnose(
    draft,
    'numbering-gap',
    'warning',
    `The numbering goes from ${shown} to ${marker.label}; what should stand between is not in the text.`,
    passageOf(block, 0, marker.end),
  );
}

/** Keeps a footnote, or the words of an article, as a statement that belongs to no list. */
function keepApart(draft: Outlined, block: Paragraph | Footnote, role: SectionRole): void {
  claim(draft, block, 'item');
  draft.statements.push({ section: null, parent: null, marker: null, role, statement: passageOf(block) });
}

/** The articles of a decision with all that stands under each, short headings included. */
function readArticles(draft: Outlined): void {
  for (const node of draft.outline) {
    if (node.marker?.kind !== 'article' || node.block.type !== 'paragraph') continue;
    keepApart(draft, node.block, 'preamble');
    const paragraphs = [titleText(node)];
    visit(node.children, ({ block }) => {
      if (block.type === 'paragraph') paragraphs.push(block.value);
    });
    draft.heading.articles.push({ number: node.marker.value, text: fold(paragraphs.join(' ')) });
  }
}
