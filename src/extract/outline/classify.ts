import { isAgencyTitle, readAgencyAt } from '../../vietnamese/agencies/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { readHeading } from '../../vietnamese/headings.js';
import { opensWithAction, readOrder } from '../../vietnamese/statements/index.js';
import { isLabelledTask, isLabelNode } from './labelNodes.js';
import { type OutlineNode, titleText } from './tree.js';

/** Longest heading that holds only unmarked paragraphs. */
const LONGEST_TITLE = 180;
/** Longest heading that ends in a full stop. */
const LONGEST_HEADING_AMONG = 260;
/** Longest article text that is a heading. */
const LONGEST_ARTICLE_TITLE = 120;

/** Where one sentence ends and another begins. */
const SENTENCES = /[\p{Ll}\p{Nd}]{2}\.\s+\p{Lu}/u;

/**
 * Is a marked paragraph the heading of a section, or a statement?
 *
 * - Parts, chapters, articles, annexes: always a section. Roman numerals and capitals too, unless they are a whole sentence
 *   and hold nothing.
 * - Numerals and letters: a section where they hold marked blocks (`8. Duy trì các chỉ số: …` above bullets), or where they
 *   read like a title and hold paragraphs or a table (`1. Mục đích`, `3. Sở Tư pháp`).
 * - Bullets: never.
 *
 * @param siblings - the nodes of its list
 */
export function isSection(node: OutlineNode, siblings: readonly OutlineNode[]): boolean {
  const kind = node.marker?.kind;
  const title = titleText(node);
  switch (kind) {
    case undefined:
    case 'bullet':
      return false;
    case 'roman':
    case 'upper':
      return node.children.length > 0 || !isWholeSentence(title);
    case 'point':
    case 'arabic':
    case 'decimal':
    case 'lower':
    case 'lowerRoman': {
      if (isLabelledTask(node)) return false;
      if (node.children.length > 0 && isOrder(title)) return false;
      if (node.children.some((child) => child.marker !== null && !isLabelNode(child))) return true;
      if (node.children.length > 0) {
        return (
          isTitleLike(title) ||
          isAgencyHeading(title) ||
          isBoldHeading(node, title) ||
          isHeadingAmongHeadings(node, title, siblings)
        );
      }
      return isBareHeading(title);
    }
    default:
      return true;
  }
}

/**
 * A long heading with a full stop among short ones: `8. Duy trì các chỉ số: A (PAR), B (PCI).` above several paragraphs, where
 * every other point of the list that holds something is a heading. A sentence that opens with an agency is a statement.
 */
function isHeadingAmongHeadings(node: OutlineNode, title: string, siblings: readonly OutlineNode[]): boolean {
  if (
    node.children.length < 2 ||
    title.length > LONGEST_HEADING_AMONG ||
    /;|\p{Ll}{2}\.\s+\p{Lu}/u.test(title)
  )
    return false;
  if (readAgencyAt(title) !== null) return false;
  const others = siblings.filter((other) => other !== node && other.marker?.kind === node.marker?.kind);
  return (
    others.length >= 2 && others.every((other) => other.children.length > 0 && isTitleLike(titleText(other)))
  );
}

/** `2. Giải pháp điều hòa phụ tải.` in bold above paragraphs in plain type: its full stop is only a habit. */
function isBoldHeading({ block, children }: OutlineNode, title: string): boolean {
  const first = children[0]?.block;
  return (
    block.type === 'paragraph' &&
    block.hints.bold === true &&
    first?.type === 'paragraph' &&
    first.hints.bold !== true &&
    isTitleLike(title.replace(/\.$/u, ''))
  );
}

/**
 * `3. Các sở, ban, ngành bố trí lịch trực. Báo cáo trước ngày 15/01.` above points of its own: a whole statement that gives work is an item
 * whatever stands under it; as a title its work and its time would be lost.
 */
function isOrder(title: string): boolean {
  if (isTitleLike(title)) return false;
  return readOrder(title) !== null || (SENTENCES.test(title) && opensWithAction(title));
}

/** `Mục đích`, `Sở Văn hoá, Thể thao và Du lịch`; not `Các cơ quan, đơn vị căn cứ Kế hoạch này, … theo quy định.` */
export function isTitleLike(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.;!?…]$/u.test(text) && !SENTENCES.test(text);
}

/** An article's words are its title where they are short and blocks follow: `Điều 1. Phạm vi điều chỉnh`. */
export function isArticleTitle(node: OutlineNode): boolean {
  const text = titleText(node);
  return (
    node.children.length > 0 && text.length <= LONGEST_ARTICLE_TITLE && isTitleLike(text) && !/:$/u.test(text)
  );
}

function isWholeSentence(text: string): boolean {
  return /[.;]$/u.test(text) && text.length > 60 && !isCapitals(text);
}

/** A heading that nothing stands under: an agency, or a purpose and no more (`2. Yêu cầu`). */
function isBareHeading(text: string): boolean {
  if (!isTitleLike(text)) return false;
  const heading = readHeading(text);
  return (heading.roles.length > 0 && !heading.saysMore) || isAgencyHeading(text);
}

/** `Sở Tư pháp:`, `Chi cục Quản lý thị trường.`: agencies and nothing else. */
function isAgencyHeading(text: string): boolean {
  return text.length <= LONGEST_TITLE && isAgencyTitle(text.replace(/(?<![:.\s])[:.\s]+$/u, ''));
}
