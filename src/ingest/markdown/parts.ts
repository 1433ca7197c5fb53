/** Long Markdown in parts that a parser reads one by one as it reads the whole, for it holds much for each line of a text while it reads. */
import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';

/** Letters of a text that the parser is given at once, more or less. */
export const MOST_LETTERS = 4_000;

const BLANK = /^[ \t]*$/u;
/** A fence that stands in nothing; a fence behind blanks or marks of lists and quotations. */
const FENCE = /^(?:(`{3,})[^`]*$|(~{3,}))/u;
const FENCE_INSIDE = /^[ \t>*+\-\d.)]{1,200}(?:`{3}|~{3})/u;
/** What reaches over blank lines; other elements reach to the next. */
const REACHES_FAR = /^[ \t>*+\-\d.)]{0,200}<(?:[!?]|script|pre|style|textarea)/iu;
const ELEMENT = /^[ \t>*+\-\d.)]{0,200}<[a-z/]/iu;
/** An item of one line, at the edge of the page. */
const ITEM = /^([-+*]|\d{1,9}[.)]) {1,4}\S/u;
/** Set in from the edge: what follows may be read by it, over blank lines too. */
const SET_IN = /^(?: {4}| {0,3}\t)/u;
/** A line that begins or goes on with a paragraph where nothing else is open. */
const PROSE = /^\p{L}/u;
/** `=====` below a paragraph, which makes a heading of it and ends it. */
const UNDERLINE = /^(?:=+|-+)[ \t]*$/u;
/** `- - -`, `* * *`: a rule, or bullets within a bullet */
const RULE = /^[-*+][ \t]{0,9}[-*+]/u;

/**
 * Cuts Markdown where what stands before says nothing of what stands behind: in front of a line at the edge of the page that follows a blank line,
 * or the line under a heading, opens a fence, or is an item like the one above, and not behind one that is set in. A text that has elements or fences of which this cannot be told stays whole.
 *
 * @param source - Markdown
 * @param most - letters from which on a part is cut at the next place
 */
export function partsOf(source: string, most: number = MOST_LETTERS): string[] {
  if (source.length <= most) return [source];
  const parts: string[] = [];
  let [start, at] = [0, 0];
  let fence: string | null = null;
  let isElement = false;
  let above = '';
  /** The last line above that is not blank. */
  let written = '';
  /** The kind of the list that the line above is an item of. */
  let list: string | null = null;
  /** Whether the lines above are a paragraph that stands in nothing. */
  let isProse = false;
  let isBehindHeading = false;
  for (const line of source.split('\n')) {
    const isBehindBlank = BLANK.test(above);
    if (isBehindBlank) isElement = false;
    const isFree: boolean = isBehindBlank || isBehindHeading;
    isBehindHeading = false;
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
    } else if (isElement ? FENCE.test(line) || FENCE_INSIDE.test(line) : cannotTell(line)) return [source];
    else {
      const opens = isElement ? null : FENCE.exec(line);
      const kind = isElement || RULE.test(line) ? null : kindOf(line);
      const mayCut =
        /^\S/u.test(line) &&
        !SET_IN.test(written) &&
        (isFree || opens !== null || (kind !== null && kind === list));
      if (mayCut && at - start >= most) {
        parts.push(source.slice(start, at));
        start = at;
      }
      list = kind !== null && (isFree || kind === list) ? kind : null;
      isBehindHeading = isProse && UNDERLINE.test(line);
      isProse = !isElement && PROSE.test(line) && (isFree ? !SET_IN.test(written) : isProse);
      fence = opens?.[1] ?? opens?.[2] ?? null;
      isElement ||= ELEMENT.test(line);
    }
    above = line;
    if (!BLANK.test(line)) written = line;
    at += line.length + 1;
  }
  return [...parts, source.slice(start)];
}

function cannotTell(line: string): boolean {
  return FENCE_INSIDE.test(line) || (REACHES_FAR.test(line) && !isComment(line));
}

/** `<!-- trang 2 -->`: it ends on its line. */
function isComment(line: string): boolean {
  return line.startsWith('<!--') && line.includes('-->', 4);
}

function closes(line: string, fence: string): boolean {
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u.exec(line)?.[1];
  return closing?.startsWith(fence) === true;
}

/** The bullet of an item, or the sign behind its number. */
function kindOf(line: string): string | null {
  return ITEM.exec(line)?.[1]?.slice(-1) ?? null;
}

/** `[label]` that may name a link or a footnote. */
const LABEL = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/gu;

/**
 * Reads parts one by one, each with the links and footnotes that others define.
 *
 * @param parts - of one text
 * @param parse - reads a stretch of Markdown
 * @param read - what is made of a part's tree
 */
export function readParts<Made>(
  parts: readonly string[],
  parse: (stretch: string) => Root,
  read: (tree: Root, part: string) => Made[],
): Made[] {
  const defined = new Map<string, string>();
  const own: Set<string>[] = [];
  const made = parts.map((part) => {
    const tree = parse(part);
    const definitions = definitionsIn(tree);
    for (const [label, definition] of definitions) defined.set(label, definition);
    own.push(new Set(definitions.keys()));
    return read(tree, part);
  });
  if (parts.length === 1 || defined.size === 0) return made.flat();
  return parts.flatMap((part, at) => {
    const labels = new Set(Array.from(part.matchAll(LABEL), ([, label = '']) => labelOf(label)));
    const elsewhere = [...labels].flatMap((label) =>
      own[at]?.has(label) === true ? [] : (defined.get(label) ?? []),
    );
    if (elsewhere.length === 0) return made[at] ?? [];
    // The letter keeps what is indented apart from a footnote.
    const source = `${elsewhere.join('')}a\n\n${part}`;
    const tree = parse(source);
    tree.children.splice(0, elsewhere.length + 1);
    return read(tree, source);
  });
}

/** The links and footnotes that a tree defines, by their labels, each as a short definition. */
function definitionsIn(tree: Node): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Node): void => {
    const mark = node.type === 'footnoteDefinition' ? '^' : node.type === 'definition' ? '' : null;
    if (mark !== null && 'identifier' in node && typeof node.identifier === 'string')
      found.set(labelOf(mark + node.identifier), `[${mark}${node.identifier}]: a\n\n`);
    if ('children' in node) (node as Parent).children.forEach(visit);
  };
  visit(tree);
  return found;
}

/** Labels are compared without regard to case and blanks. */
function labelOf(label: string): string {
  return label.replace(/\s+/gu, ' ').trim().toLowerCase().toUpperCase();
}
