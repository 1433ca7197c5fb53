import { type DocumentTree, type TextNode, textNodes } from '../document/index.js';
import { letterheadWords } from '../vietnamese/letterhead/words.js';
import { isArticleMarker, opensArticle } from '../vietnamese/markers/index.js';
import { maybe, oneOf, worded } from '../vietnamese/patterns.js';
import type { SectionHead } from './draft.js';
import type { Outlined } from './stages.js';

/** `Căn cứ Luật …;`, `Thực hiện Kế hoạch số …, UBND tỉnh ban hành …`, `Triển khai thực hiện …`. */
const legalBasis = worded(() => {
  const { grounds, aims, launching, organising, performing } = letterheadWords();
  const work = `${maybe(aims)}${maybe(launching)}${maybe(organising)}${oneOf(performing)}`;
  return `^[*_\\s–-]{0,4}(?:${oneOf(grounds)}|${work}|${maybe(aims)}${oneOf(launching)})(?!\\p{L})`;
});

/**
 * The lines of the preamble that state the legal basis. The preamble of a decision stands in front of its first article;
 * that of the plan it promulgates, between its last article and the plan's first section. A line that goes on in a block of
 * its own (it begins with a small letter) belongs to the one before.
 */
export function preambleOf(draft: Outlined, tree: DocumentTree): Set<TextNode> {
  const titles = new Map<TextNode, SectionHead>();
  for (const section of draft.sections) {
    const node = section.title.parts[0]?.node;
    if (node !== undefined) titles.set(node, section);
  }
  const lines = new Set<TextNode>();
  let open = true;
  let continued = false;
  for (const node of textNodes(tree.children)) {
    const section = titles.get(node);
    if (section !== undefined && !isArticle(section, node)) break;
    if (isArticle(section, node)) open = false;
    else if (
      !open &&
      !draft.sections.some((other) => other.marker !== null && !isArticleMarker(other.marker))
    )
      break;
    if (node.type !== 'paragraph' || isArticle(section, node)) continue;
    const opens = legalBasis().test(node.value) && (open || !/^\s*[-–]/u.test(node.value));
    continued = opens || (continued && /^\p{Ll}/u.test(node.value));
    if (continued) lines.add(node);
  }
  return lines;
}

function isArticle(section: SectionHead | undefined, node: TextNode): boolean {
  return isArticleMarker(section?.marker ?? '') || opensArticle(node.value);
}
