import type { Element } from 'hast';

/** What the elements around some words say about them. */
export interface Look {
  bold: boolean;
  italic: boolean;
  raised: boolean;
  capitals: boolean;
  /** First font named for the words, or null where none is. */
  font: string | null;
  align: 'left' | 'center' | 'right' | 'justify' | null;
  /** Points. */
  indent: number | null;
  heading: number | null;
  /** Line ends of the source are line ends on the page (`pre`). */
  lines: boolean;
  /** Bulleted lists around the words. */
  bullets: number;
}

export const PLAIN: Look = {
  bold: false,
  italic: false,
  raised: false,
  capitals: false,
  font: null,
  align: null,
  indent: null,
  heading: null,
  lines: false,
  bullets: 0,
};

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th']);
const ITALIC: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn']);
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, pc: 12 };

/** The look inside an element: its tag, its presentational attributes and its style declarations over what holds around it. */
export function lookInside(element: Element, around: Look): Look {
  const style = declarations(element);
  const tag = element.tagName;
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  return {
    bold: weight === undefined ? around.bold || BOLD.has(tag) : /^(?:bold|bolder|[6-9]00)$/u.test(weight),
    italic: slant === undefined ? around.italic || ITALIC.has(tag) : /^(?:italic|oblique)/u.test(slant),
    raised: around.raised || tag === 'sup' || style.get('vertical-align') === 'super',
    capitals: capitalsOf(style.get('text-transform')) ?? around.capitals,
    font: fontOf(element, style) ?? around.font,
    align: alignOf(element, style) ?? around.align,
    indent: lengthOf(style.get('text-indent')) ?? around.indent,
    heading: /^h[1-6]$/u.test(tag) ? Number(tag.slice(1)) : around.heading,
    lines: tag === 'pre' || /^pre/u.test(style.get('white-space') ?? '') || around.lines,
    bullets: around.bullets + (tag === 'ul' ? 1 : 0),
  };
}

/** The font inside an element, over the one that holds around it. */
export function fontInside(element: Element, around: string | null): string | null {
  return fontOf(element, declarations(element)) ?? around;
}

/** Farther off the page than this nobody sees words, points: what only readers for the blind are to say. */
const OFF_PAGE = -700;

/** True where the page hides the element: `hidden`, `display: none`, Word's `mso-hide: all`, type without size, words set off the page. */
export function isHidden(element: Element): boolean {
  const { hidden, ariaHidden } = element.properties;
  if (hidden === true || hidden === '') return true;
  if (ariaHidden === 'true') return true;
  const style = declarations(element);
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    isZero(style.get('opacity')) ||
    isZero(style.get('font-size')) ||
    (style.has('position') && isOffPage(style))
  );
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && /^0(?:\.0+)?(?:p[xt]|r?em|%)?$/u.test(value);
}

function isOffPage(style: ReadonlyMap<string, string>): boolean {
  return ['left', 'top'].some((side) => (lengthOf(style.get(side)) ?? 0) < OFF_PAGE);
}

/** How a style sets an element: `block`, `table-cell`; null where none says. */
export function displayOf(element: Element): string | null {
  return declarations(element).get('display') ?? null;
}

/** Where a style sets an element on its page, in points from the top and the left; from the bottom, those above count as less. */
export interface Position {
  top: number;
  left: number;
}

/** Null for an element that stands in the flow of the page. */
export function positionOf(element: Element): Position | null {
  const style = declarations(element);
  if (style.get('position') !== 'absolute') return null;
  const top = lengthOf(style.get('top'));
  const bottom = lengthOf(style.get('bottom'));
  if (top === null && bottom === null) return null;
  return { top: top ?? -(bottom ?? 0), left: lengthOf(style.get('left')) ?? 0 };
}

const STRUCK: ReadonlySet<string> = new Set(['s', 'strike', 'del']);

/** True where the words inside are struck through, by tag or style. */
export function isStruck(element: Element): boolean {
  if (STRUCK.has(element.tagName)) return true;
  const style = declarations(element);
  return /line-through/u.test(`${style.get('text-decoration')} ${style.get('text-decoration-line')}`);
}

/** Style declaration of a line end that ends a page or column too. */
export const PAGE_BREAK = 'page-break-before: always';

/** True for a line end that ends a page: inside a cell, where tables run on over the page, it says nothing. */
export function endsPage(element: Element): boolean {
  return declarations(element).get('page-break-before') === 'always';
}

/** True where the element states that no ruling is printed around or in it. */
export function statesNoBorder(element: Element): boolean {
  const border = element.properties['border'];
  if (element.properties['role'] === 'presentation' || border === 0 || border === '0') {
    return !/^(?!0|none)/u.test(declarations(element).get('border') ?? 'none');
  }
  return /^(?:0|none|medium none)/u.test(declarations(element).get('border') ?? '1px');
}

const NONE: ReadonlyMap<string, string> = new Map();
/** The declarations read last: an element is asked several times, and neighbours are styled alike. */
let latest: { style: string; found: ReadonlyMap<string, string> } = { style: '', found: NONE };

function declarations(element: Element): ReadonlyMap<string, string> {
  const style = element.properties['style'];
  if (typeof style !== 'string') return NONE;
  if (style !== latest.style) latest = { style, found: readDeclarations(style) };
  return latest.found;
}

function readDeclarations(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    found.set(
      declaration.slice(0, colon).trim().toLowerCase(),
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return found;
}

function capitalsOf(transform: string | undefined): boolean | undefined {
  return transform === undefined ? undefined : transform === 'uppercase';
}

function fontOf(element: Element, style: ReadonlyMap<string, string>): string | undefined {
  const face = element.tagName === 'font' ? element.properties['face'] : undefined;
  const named = style.get('font-family') ?? familyOf(style.get('font')) ?? face;
  if (typeof named !== 'string') return undefined;
  const first = (named.split(',')[0] ?? '').replace(/["']/gu, '').trim();
  return first;
}

/** The family in `font: 7.0pt "times new roman"` is what follows the size. */
function familyOf(shorthand: string | undefined): string | undefined {
  return shorthand === undefined
    ? undefined
    : /\d[\d.]{0,8}(?:pt|px|em|%)\S{0,20}\s{1,9}(\S.{0,99})$/u.exec(shorthand)?.[1];
}

function alignOf(element: Element, style: ReadonlyMap<string, string>): Look['align'] {
  const value =
    style.get('text-align') ?? element.properties['align'] ?? (element.tagName === 'center' ? 'center' : '');
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return word === 'left' || word === 'center' || word === 'right' || word === 'justify' ? word : null;
}

function lengthOf(text: string | undefined): number | null {
  const match = /^(-?\d{1,5}(?:\.\d{1,6})?)(pt|px|in|cm|mm|pc)$/u.exec(text ?? '');
  if (match === null) return null;
  return Math.round(Number(match[1]) * (POINTS[match[2] ?? ''] ?? 1) * 100) / 100;
}
