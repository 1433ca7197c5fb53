import type { Element, Root, RootContent } from 'hast';
import { KehoachError } from '../../errors.js';
import { type CssRule, type Declarations, readRules, type Selector } from './css.js';

/** Rules by what their selectors must have, so that an element is held against few of them. */
interface Rules {
  /** Those that name no class or id of what is around. */
  anywhere: CssRule[];
  /** Those that name one, by it. */
  inside: Map<string, CssRule[]>;
}

/** Rules by what the last part of their selector must have. */
type Index = ReadonlyMap<string, Rules>;

/** An element with its names as they are in selectors, `.nhap` and `#ban-goc`. */
interface Named {
  element: Element;
  names: ReadonlySet<string>;
}

const EVERY = '*';
/** Scripts hide the whole page until it is loaded; the words are there nevertheless. */
const PAGE: ReadonlySet<string> = new Set(['html', 'head', 'body']);
/** Most selectors and names that are held against elements: a law portal's page has some hundred thousand. */
const MOST_COMPARED = 20_000_000;

/**
 * Writes what the page's style sheets say of an element into its own style, as far as it tells how to read the words: from
 * here on one place says how an element looks.
 *
 * @throws KehoachError `file-too-large` where rules that name what all elements have are too many for so many elements
 */
export function applyStyleSheets(root: Root): void {
  const rules = readRules(sheetsOf(root));
  if (rules.length === 0) return;
  const index = indexOf(rules);
  const around: Named[] = [];
  /** How many elements around bear each name. */
  const namesAround = new Map<string, number>();
  let compared = 0;
  const visit = (element: Element): void => {
    const own: Named = { element, names: namesOf(element) };
    if (!PAGE.has(element.tagName)) {
      const candidates = rulesFor(own, index, namesAround, (rules) => {
        compared += rules;
        if (compared > MOST_COMPARED) throw tooManyRules();
      });
      const found = candidates.filter(({ selector }) => matches(selector, own, around));
      if (found.length > 0) writeStyle(element, found);
    }
    around.push(own);
    for (const name of own.names) namesAround.set(name, (namesAround.get(name) ?? 0) + 1);
    for (const child of element.children) if (child.type === 'element') visit(child);
    for (const name of own.names) {
      const left = (namesAround.get(name) ?? 0) - 1;
      if (left > 0) namesAround.set(name, left);
      else namesAround.delete(name);
    }
    around.pop();
  };
  for (const child of root.children) if (child.type === 'element') visit(child);
}

function tooManyRules(): KehoachError {
  return new KehoachError('file-too-large', 'The page has too many rules of style for its elements.', {
    hint: 'Open it in a browser and save the document as PDF.',
  });
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
  const index = new Map<string, Rules>();
  for (const rule of rules) {
    const last = rule.selector.at(-1);
    const known = entryOf(index, nameIn(last) ?? last?.tag ?? EVERY, () => ({
      anywhere: [],
      inside: new Map<string, CssRule[]>(),
    }));
    const around = rule.selector.slice(0, -1).map(nameIn).find(isNamed);
    (around === undefined ? known.anywhere : entryOf(known.inside, around, () => [])).push(rule);
  }
  return index;
}

function entryOf<Entry>(map: Map<string, Entry>, key: string, make: () => Entry): Entry {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

/** The id or a class that a part of a selector asks for. */
function nameIn(part: Selector[number] | undefined): string | null {
  if (part === undefined) return null;
  return part.id === null ? (part.classes[0] ?? null) : `#${part.id}`;
}

function isNamed(name: string | null): name is string {
  return name !== null;
}

function rulesFor(
  { element, names }: Named,
  index: Index,
  namesAround: ReadonlyMap<string, unknown>,
  onCompare: (rules: number) => void,
): CssRule[] {
  return [EVERY, element.tagName, ...names].flatMap((key) => {
    const known = index.get(key);
    if (known === undefined) return [];
    const { anywhere, inside } = known;
    // What is fewer is gone through.
    const [few, many] = inside.size < namesAround.size ? [inside, namesAround] : [namesAround, inside];
    onCompare(few.size);
    const around = [...few.keys()].filter((name) => many.has(name));
    const rules = [...anywhere, ...around.flatMap((name) => inside.get(name) ?? [])];
    onCompare(rules.length);
    return rules;
  });
}

/** Compares from the last part up; an ancestor that serves one part serves none above it. */
function matches(selector: Selector, own: Named, around: readonly Named[]): boolean {
  let part = selector.length - 1;
  if (!isMeant(selector[part], own)) return false;
  for (let at = around.length - 1; part > 0 && at >= 0; at--) {
    const meant = isMeant(selector[part - 1], around[at]);
    if (meant) part--;
    else if (selector[part]?.child === true) return false;
  }
  return part === 0;
}

function isMeant(part: Selector[number] | undefined, own: Named | undefined): boolean {
  if (part === undefined || own === undefined) return false;
  return (
    (part.tag === null || part.tag === own.element.tagName) &&
    (part.id === null || own.names.has(`#${part.id}`)) &&
    part.classes.every((name) => own.names.has(name))
  );
}

/** Class names with the dot, and the id with the sign, that they have in selectors. */
function namesOf({ properties: { className, id } }: Element): ReadonlySet<string> {
  const classes = Array.isArray(className) ? className.map((name) => `.${name}`) : [];
  return new Set(typeof id === 'string' ? [...classes, `#${id}`] : classes);
}

/** The more particular rule goes before the general one, the later before the earlier, the element's own style before both. */
function writeStyle(element: Element, rules: readonly CssRule[]): void {
  const sorted = [...rules].sort((a, b) => a.weight - b.weight || a.order - b.order);
  const own = element.properties['style'];
  const usual = written(sorted.map(({ declarations }) => declarations));
  const important = written(sorted.map((rule) => rule.important));
  element.properties['style'] = [usual, typeof own === 'string' ? own : '', important]
    .filter((part) => part !== '')
    .join(';');
}

/** Each property as the last says it. */
function written(declarations: readonly Declarations[]): string {
  const values = new Map(declarations.flatMap((each) => [...each]));
  return Array.from(values, ([name, value]) => `${name}:${value}`).join(';');
}
