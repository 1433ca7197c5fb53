import type { Element, Root, RootContent } from 'hast';
import { type CssRule, readRules, type Selector } from './css.js';

/** Rules by what the last part of their selector must have, so that an element is held against few of them. */
type Index = ReadonlyMap<string, readonly CssRule[]>;

const EVERY = '*';
/** Scripts hide the whole page until it is loaded; the words are there nevertheless. */
const PAGE: ReadonlySet<string> = new Set(['html', 'head', 'body']);

/**
 * Writes what the page's style sheets say of an element into its own style, as far as it tells how to read the words: from
 * here on one place says how an element looks.
 */
export function applyStyleSheets(root: Root): void {
  const rules = readRules(sheetsOf(root));
  if (rules.length === 0) return;
  const index = indexOf(rules);
  const around: Element[] = [];
  const visit = (node: RootContent): void => {
    if (node.type !== 'element') return;
    const found = PAGE.has(node.tagName)
      ? []
      : rulesFor(node, index).filter(({ selector }) => matches(selector, node, around));
    if (found.length > 0) writeStyle(node, found);
    around.push(node);
    for (const child of node.children) visit(child);
    around.pop();
  };
  for (const child of root.children) visit(child);
}

function sheetsOf(root: Root): string {
  const sheets: string[] = [];
  const visit = (node: RootContent): void => {
    if (node.type !== 'element') return;
    if (node.tagName === 'style' && !isForScreens(node)) return;
    if (node.tagName === 'style')
      sheets.push(node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
    else for (const child of node.children) visit(child);
  };
  for (const child of root.children) visit(child);
  return sheets.join('\n');
}

/** A sheet that holds for the page as it is shown, not only for its print. */
function isForScreens({ properties: { media } }: Element): boolean {
  return typeof media !== 'string' || /^\s*$|(?<!not )\b(?:all|screen)\b/iu.test(media);
}

function indexOf(rules: readonly CssRule[]): Index {
  const index = new Map<string, CssRule[]>();
  for (const rule of rules) {
    const last = rule.selector.at(-1);
    const key =
      last?.id !== null && last !== undefined ? `#${last.id}` : (last?.classes[0] ?? last?.tag ?? EVERY);
    const known = index.get(key);
    if (known === undefined) index.set(key, [rule]);
    else known.push(rule);
  }
  return index;
}

function rulesFor(element: Element, index: Index): CssRule[] {
  const keys = [EVERY, element.tagName, ...classesOf(element), `#${idOf(element)}`];
  return keys.flatMap((key) => index.get(key) ?? []);
}

/** Compares from the last part up; an ancestor that serves one part serves none above it. */
function matches(selector: Selector, element: Element, around: readonly Element[]): boolean {
  let part = selector.length - 1;
  if (!isMeant(selector[part], element)) return false;
  for (let at = around.length - 1; part > 0 && at >= 0; at--) {
    const meant = isMeant(selector[part - 1], around[at]);
    if (meant) part--;
    else if (selector[part]?.child === true) return false;
  }
  return part === 0;
}

function isMeant(part: Selector[number] | undefined, element: Element | undefined): boolean {
  if (part === undefined || element === undefined) return false;
  const own = classesOf(element);
  return (
    (part.tag === null || part.tag === element.tagName) &&
    (part.id === null || part.id === idOf(element)) &&
    part.classes.every((name) => own.includes(name))
  );
}

/** Class names with the dot they have in selectors. */
function classesOf(element: Element): string[] {
  const names = element.properties['className'];
  return Array.isArray(names) ? names.map((name) => `.${name}`) : [];
}

function idOf(element: Element): string {
  const { id } = element.properties;
  return typeof id === 'string' ? id : '';
}

/** The more particular rule goes before the general one, the later before the earlier, the element's own style before both. */
function writeStyle(element: Element, rules: readonly CssRule[]): void {
  const sorted = [...rules].sort((a, b) => a.weight - b.weight || a.order - b.order);
  const own = element.properties['style'];
  const usual = sorted.map(({ declarations }) => declarations);
  const important = sorted.map((rule) => rule.important);
  element.properties['style'] = [...usual, typeof own === 'string' ? own : '', ...important]
    .filter((part) => part !== '')
    .join(';');
}
