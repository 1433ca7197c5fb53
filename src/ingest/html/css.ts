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

/** Values by the names of properties. */
export type Declarations = ReadonlyMap<string, string>;

/** A rule of a style sheet, as far as it says how words are read. */
export interface CssRule {
  selector: Selector;
  declarations: Declarations;
  /** Those marked `!important`. */
  important: Declarations;
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
  const rules: WrittenRule[] = [];
  for (let at = 0; at < text.length && rules.length < MOST_RULES; ) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const before = text.slice(at, open);
    const head = before.slice(before.lastIndexOf(';') + 1).trim();
    const end = endOfBlock(text, open);
    if (!head.startsWith('@')) addRules(rules, head, text.slice(open + 1, end));
    at = end + 1;
  }
  return withoutOverridden(rules);
}

interface WrittenRule extends CssRule {
  written: string;
  declarations: Map<string, string>;
  important: Map<string, string>;
}

/** Leaves out what a later rule of the same selector says anew: a sheet that is written out a hundred times says no more than once. */
function withoutOverridden(rules: readonly WrittenRule[]): CssRule[] {
  for (const kind of ['declarations', 'important'] as const) {
    const latest = new Map<string, Map<string, string>>();
    for (const rule of rules)
      for (const name of rule[kind].keys()) {
        const property = `${name} ${rule.written}`;
        latest.get(property)?.delete(name);
        latest.set(property, rule[kind]);
      }
  }
  return rules.filter(({ declarations, important }) => declarations.size + important.size > 0);
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

function addRules(rules: WrittenRule[], head: string, body: string): void {
  const { usual, important } = readDeclarations(body);
  if (usual.size + important.size === 0) return;
  for (const written of head.split(',').map((each) => each.trim())) {
    const selector = readSelector(written);
    if (selector !== null)
      rules.push({
        written,
        selector,
        declarations: new Map(usual),
        important: new Map(important),
        weight: weightOf(selector),
        order: rules.length,
      });
  }
}

function readDeclarations(body: string): { usual: Declarations; important: Declarations } {
  const usual = new Map<string, string>();
  const important = new Map<string, string>();
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!READ.has(name)) continue;
    const [value = '', mark] = declaration.slice(colon + 1).split('!');
    (mark === undefined ? usual : important).set(name, value.trim());
  }
  return { usual, important };
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
