/** Vietnamese words that the source looks for by itself, and not by a list of the lexicon. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Calls that look for the words they are given. */
const LOOKING: ReadonlySet<string> = new Set([
  'RegExp',
  'light',
  'worded',
  'wordOf',
  'oneOf',
  'oneOfAnyCase',
  'maybe',
  'opensWith',
  'holdsAny',
  'holdsWord',
  'isWord',
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'lastIndexOf',
  'search',
  'split',
  'replace',
  'replaceAll',
  'has',
  'Set',
]);

/** What a rule says of itself, and words that are printed for people. */
const SAID: ReadonlySet<string> = new Set(['examples', 'example', 'not', 'source', 'why', 'vi']);

/** Books whose rules are written down by a call each: its texts are examples. */
const BOOKS: ReadonlySet<string> = new Set(['ruleBook']);

const EQUALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** What only the source of an expression holds. */
const SYNTAX = /\\[sdpb]|\(\?/u;

/** Tables of letters, of their signs in old fonts and of rhymes: no words. */
const LETTERS: ReadonlySet<string> = new Set([
  'ingest/pdf/page/mistold.ts',
  'vietnamese/encodings/glyphOrder.ts',
  'vietnamese/encodings/syllable.ts',
  'vietnamese/encodings/tcvn3.ts',
  'vietnamese/fold.ts',
]);

/** A class of a few letters stands for the first of them, any other for a gap. */
const CLASS = /\[\^?((?:\\.|[^\]\\])*)\]/gu;
const ESCAPE = /\\(?:[pPu](?:\{[^}]*\}|[0-9A-Fa-f]{4})|k<[^>]*>|.)/gsu;
const GROUP_NAME = /\(\?<[\p{L}\d]+>/gu;
const WORD = /(?<!\p{L})(?=\p{L}*[À-ÖØ-öø-ỹ])\p{L}{2,}/gu;

/** The Vietnamese words of the source of an expression, or of a text. */
export function wordsOf(source: string): string[] {
  const plain = source
    .replace(CLASS, (_, inner: string) => (/^\p{L}{1,4}$/u.test(inner) ? (inner[0] ?? ' ') : ' '))
    .replace(ESCAPE, ' ')
    .replace(GROUP_NAME, '(');
  return [...plain.matchAll(WORD)].map(([word]) => word.toLowerCase());
}

function calledName({ expression }: ts.CallExpression | ts.NewExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** What stands around a text of the source says that it is looked for, or that it may be: a list may be one of examples. */
type Evidence = 'sure' | 'maybe' | null;

function evidenceOf(node: ts.Node, parent: ts.Node): Evidence {
  if (ts.isTaggedTemplateExpression(parent)) return 'sure';
  if (ts.isBinaryExpression(parent)) return EQUALS.has(parent.operatorToken.kind) ? 'sure' : null;
  if (ts.isCaseClause(parent)) return parent.expression === node ? 'sure' : null;
  if (ts.isArrayLiteralExpression(parent)) return joins(parent) ? null : 'maybe';
  if (ts.isPropertyAccessExpression(parent) && ts.isArrayLiteralExpression(node))
    return joins(node) ? null : 'sure';
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return null;
  const name = calledName(parent);
  if (!LOOKING.has(name) || parent.expression === node) return null;
  return name.startsWith('replace') && parent.arguments?.[0] !== node ? null : 'sure';
}

/** Lines of a text that is printed: `['…', '…'].join(' ')`. */
function joins({ parent }: ts.ArrayLiteralExpression): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'join';
}

/** Whether a text of the source is looked for, by what stands around it. */
function isLookedFor(text: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(text) || SYNTAX.test(text.getText())) return true;
  let listed = false;
  let handed = false;
  for (let node = text; node.parent !== undefined; node = node.parent) {
    const { parent } = node;
    if (ts.isPropertyAssignment(parent) && SAID.has(parent.name.getText())) return false;
    if (ts.isCallExpression(parent) && BOOKS.has(calledName(parent))) return false;
    const evidence = evidenceOf(node, parent);
    if (evidence === 'sure') return true;
    handed ||= ts.isCallExpression(parent);
    listed ||= evidence === 'maybe' && !handed;
  }
  return listed;
}

/** The text of a node as an expression has it. */
function sourceOf(node: ts.Node): string {
  if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteral(node)) return node.text;
  if (!ts.isTemplateLiteralToken(node)) return '';
  const { parent } = node;
  const template = ts.isTemplateSpan(parent) ? parent.parent : parent;
  const whole = ts.isTemplateExpression(template) ? template.parent : template;
  return ts.isTaggedTemplateExpression(whole) ? (node.rawText ?? node.text) : node.text;
}

/** The words that a file of the source looks for, each once. */
function wordsLookedFor(file: string): string[] {
  const text = readFileSync(`${SRC}/${file}`, 'utf8');
  const found = new Set<string>();
  const walk = (node: ts.Node): void => {
    const words = wordsOf(sourceOf(node));
    if (words.length > 0 && isLookedFor(node)) for (const word of words) found.add(word);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return [...found].sort();
}

/** The words that each file of the source looks for, with a space between; files without one are not told. */
export function wordsInCode(): Record<string, string> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !LETTERS.has(name))
    .sort();
  const told = files.map((file) => [file, wordsLookedFor(file)] as const);
  return Object.fromEntries(
    told.filter(([, words]) => words.length > 0).map(([file, words]) => [file, words.join(' ')]),
  );
}
