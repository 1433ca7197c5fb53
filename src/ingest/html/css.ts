/** One element of a selector: `p.nhap` in `div.trang p.nhap`. Class names keep their dot. */
interface Compound {
  tag: string | null;
  id: string | null;
  classes: string[];
  /** Must be a child of the part before it, not just inside it. */
  child: boolean;
}

/** From the outermost element to the one that is meant. */
export type Selector = readonly Compound[];

/** A rule of a style sheet, as far as it says how words are read. */
export interface CssRule {
  selector: Selector;
  declarations: string;
  /** Those marked `!important`. */
  important: string;
  /** How particular the selector is (Selectors Level 4, 17). */
  weight: number;
  order: number;
}

/** Properties that say how, or whether, words are read. */
const READ: ReadonlySet<string> = new Set(
  (
    'display visibility mso-hide text-decoration text-decoration-line font-weight font-style text-transform ' +
    'vertical-align text-align font font-family white-space position top left bottom opacity font-size'
  ).split(' '),
);
/** Rules of all sheets together, far beyond what pages have. */
const MOST_RULES = 20_000;
/** `p`, `.nhap`, `td.so`, `#ban-goc`; attributes, states and siblings are not looked at. */
const COMPOUND = /^(\*|[a-z][\w-]{0,60})?((?:[.#][\w-]{1,80}){0,6})$/iu;

/** Reads the rules of style sheets that hold on the screen whatever its size: those inside `@media` are left alone. */
export function readRules(sheets: string): CssRule[] {
  const text = withoutComments(sheets);
  const rules: CssRule[] = [];
  for (let at = 0; at < text.length && rules.length < MOST_RULES; ) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const head = text
      .slice(text.lastIndexOf(';', open) < at ? at : text.lastIndexOf(';', open) + 1, open)
      .trim();
    const end = endOfBlock(text, open);
    if (!head.startsWith('@')) addRules(rules, head, text.slice(open + 1, end));
    at = end + 1;
  }
  return rules;
}

function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (let open = text.indexOf('/*'); open >= 0; open = text.indexOf('/*', at)) {
    kept += text.slice(at, open);
    const close = text.indexOf('*/', open + 2);
    at = close < 0 ? text.length : close + 2;
  }
  return (kept + text.slice(at)).replaceAll('<!--', '').replaceAll('-->', '');
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

function addRules(rules: CssRule[], head: string, body: string): void {
  const { declarations, important } = readDeclarations(body);
  if (declarations === '' && important === '') return;
  for (const written of head.split(',')) {
    const selector = readSelector(written.trim());
    if (selector !== null)
      rules.push({ selector, declarations, important, weight: weightOf(selector), order: rules.length });
  }
}

function readDeclarations(body: string): { declarations: string; important: string } {
  const usual: string[] = [];
  const important: string[] = [];
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!READ.has(name)) continue;
    const [value = '', mark] = declaration.slice(colon + 1).split('!');
    (mark === undefined ? usual : important).push(`${name}:${value.trim()}`);
  }
  return { declarations: usual.join(';'), important: important.join(';') };
}

/** Null where a part of it is not understood. */
function readSelector(written: string): Selector | null {
  const parts: Compound[] = [];
  let child = false;
  for (const word of written.replaceAll('>', ' > ').split(/\s+/u)) {
    if (word === '>') {
      child = true;
      continue;
    }
    const [, tag, names = ''] = COMPOUND.exec(word) ?? [];
    if (word === '' || COMPOUND.exec(word) === null) return null;
    const each = names.match(/[.#][\w-]{1,80}/gu) ?? [];
    parts.push({
      tag: tag === undefined || tag === '*' ? null : tag.toLowerCase(),
      id: each.find((name) => name.startsWith('#'))?.slice(1) ?? null,
      classes: each.filter((name) => name.startsWith('.')),
      child,
    });
    child = false;
  }
  return parts.length === 0 ? null : parts;
}

const CLASS_WEIGHT = 1000;

function weightOf(selector: Selector): number {
  return selector.reduce(
    (sum, { tag, id, classes }) =>
      sum + (id === null ? 0 : CLASS_WEIGHT ** 2) + classes.length * CLASS_WEIGHT + (tag === null ? 0 : 1),
    0,
  );
}
