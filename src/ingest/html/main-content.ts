import type { Element, ElementContent, Root } from 'hast';
import { fold } from '../../document/index.js';
import { printsState } from '../../vietnamese/letterhead/state.js';
import { hasWords, isFormal, textOf } from './layout.js';
import { isHidden, positionOf } from './look.js';

/** Parts of a page that are not the document, by tag and by role (ARIA landmarks). */
const FURNITURE_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template nav header footer aside head button select svg iframe object video audio dialog menu'.split(
    ' ',
  ),
);
const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search dialog menu menubar toolbar tablist alert'.split(' '),
);
/** Elements in which pages set text; what surrounds it is set in bare `div` and `span`. */
const TEXT_TAGS: ReadonlySet<string> = new Set('table p center'.split(' '));
/** Elements the walk goes into. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'div section article main form center span font b i strong em body'.split(' '),
);
/** A container is left for the part of it that holds at least this share of its words. */
const MAIN_SHARE = 0.7;
/** One that opens with the letterhead of a paper needs to hold no more than this share: a portal sets much around it. */
const HEADED_SHARE = 0.4;
/** Letters within which the letterhead stands. */
const HEAD = 300;
/** Blocks whose words are links to at least this share are menus. */
const LINK_SHARE = 0.6;
/** A menu has more links than these. */
const FEW_LINKS = 3;

/** Blocks in a cell that holds a whole page, at least. */
const PAGE_BLOCKS = 6;

interface Weight {
  letters: number;
  linked: number;
  links: number;
}

/**
 * Finds the document inside a page by structure alone: furniture is dropped (menus, scripts, blocks made of links), then
 * the walk goes down as long as one child holds most of the words, and stops where they spread over several.
 */
export function mainContent(root: Root): Root {
  const body = findBody(root) ?? {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: root.children.filter(isContent),
  };
  const weights = new Map<Element, Weight>();
  const kept = prune(body, weights);
  let container = kept;
  for (let main = mainPart(kept, weights); main !== null; main = mainPart(container, weights))
    container = main;
  return { type: 'root', children: [container] };
}

/** The one child that holds most of the words, or the cell of a table that does; null where the words are spread. */
function mainPart(container: Element, weights: Map<Element, Weight>): Element | null {
  const letters = weights.get(container)?.letters ?? 0;
  if (letters === 0) return null;
  const holds = (child: ElementContent): child is Element => {
    const own = child.type === 'element' ? (weights.get(child)?.letters ?? 0) : 0;
    if (child.type !== 'element' || own < letters * HEADED_SHARE) return false;
    return own >= letters * MAIN_SHARE || opensPaper(child);
  };
  const main = container.children.find(holds);
  if (main === undefined || keepsSiblings(container, main, weights)) return null;
  if (main.tagName === 'table') return cellsOf(main).find((cell) => holds(cell) && isPage(cell)) ?? null;
  return CONTAINERS.has(main.tagName) ? main : null;
}

/** True where the first words of an element are a letterhead. */
function opensPaper(element: Element): boolean {
  return printsState(fold(textOf(element)).slice(0, HEAD));
}

/** A cell that holds a page has many blocks; one that holds data has few. */
function isPage(cell: Element): boolean {
  return cell.children.filter((child) => child.type === 'element').length >= PAGE_BLOCKS;
}

function cellsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return /^t[dh]$/u.test(child.tagName) ? [child] : cellsOf(child);
  });
}

/**
 * What stands beside the main part belongs to the document where it is set as text there and then, or where it is what only
 * documents have, though wrapped again: letterhead, signature, annex. In front of a letterhead stands nothing of the document.
 */
function keepsSiblings(container: Element, main: Element, weights: Map<Element, Weight>): boolean {
  const before = opensPaper(main) ? container.children.indexOf(main) : 0;
  return container.children.some((child, at) => {
    if (at < before && !(child.type === 'element' && opensPaper(child))) return false;
    if (child === main || child.type !== 'element' || (weights.get(child)?.letters ?? 0) === 0) return false;
    return TEXT_TAGS.has(child.tagName) || isFormal(fold(textOf(child))) || arePages(main, child);
  });
}

/**
 * Pages or sections of one document, as converters number them: `page1-div` and `page2-div`, `WordSection1` and `WordSection2`; or set: every
 * word at a place of its own.
 */
function arePages(a: Element, b: Element): boolean {
  if (setsPlaces(a) && setsPlaces(b)) return true;
  return (['id', 'className'] as const).some((property) => {
    const [one, other] = [nameOf(a, property), nameOf(b, property)];
    return one !== other && /\d/u.test(one) && one.replace(/\d+/gu, '#') === other.replace(/\d+/gu, '#');
  });
}

function setsPlaces(element: Element): boolean {
  const worded = element.children.filter((child) => child.type === 'element' && hasWords(child));
  return worded.length > 0 && worded.every((child) => child.type === 'element' && positionOf(child) !== null);
}

function nameOf(element: Element, property: 'id' | 'className'): string {
  const value = element.properties[property];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}

function isContent(node: Root['children'][number]): node is ElementContent {
  return node.type !== 'doctype';
}

function findBody(root: Root): Element | null {
  for (const child of root.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'body') return child;
    const inner = child.children.find(
      (node): node is Element => node.type === 'element' && node.tagName === 'body',
    );
    if (inner !== undefined) return inner;
  }
  return null;
}

/** A copy without furniture, the weight of every element noted. */
function prune(element: Element, weights: Map<Element, Weight>): Element {
  const weight: Weight = { letters: 0, linked: 0, links: 0 };
  const children: ElementContent[] = [];
  for (const child of element.children) {
    if (child.type === 'text') {
      weight.letters += child.value.replace(/\s+/gu, '').length;
      children.push(child);
    } else if (child.type === 'element' && isHidden(child)) {
      // Weighs nothing; that it is left out is said by the reader of blocks.
      if (hasWords(child)) children.push(child);
    } else if (child.type === 'element' && !isFurniture(child)) {
      const inner = prune(child, weights);
      const own = weights.get(inner) ?? weight;
      if (isMenu(child, own)) continue;
      weight.letters += own.letters;
      weight.linked += own.linked;
      weight.links += own.links;
      children.push(inner);
    }
  }
  if (element.tagName === 'a' && 'href' in element.properties) {
    weight.linked = weight.letters;
    weight.links++;
  }
  const kept = { ...element, children };
  weights.set(kept, weight);
  return kept;
}

function isFurniture(element: Element): boolean {
  const role = element.properties['role'];
  return FURNITURE_TAGS.has(element.tagName) || (typeof role === 'string' && FURNITURE_ROLES.has(role));
}

function isMenu(element: Element, { letters, linked, links }: Weight): boolean {
  return (
    /^(?:div|ul|ol|table|section|td)$/u.test(element.tagName) &&
    links > FEW_LINKS &&
    linked > letters * LINK_SHARE
  );
}
