import { isSymbolFont, readPrivateUse, readSymbols, symbolText } from '../html/symbols.js';
import { escapeXml, runProperties, type Story, wrap } from './story.js';
import { override, type RunLook, readRunLook } from './styles.js';
import { child, childValue, type XmlElement, type XmlNode } from './xml.js';

/** Elements without words of their own: properties, deleted and moved-away text, field codes. */
const WORDLESS: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:delText',
  'w:delInstrText',
  'w:moveFrom',
  'w:instrText',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:rt',
]);
const PICTURES: ReadonlySet<string> = new Set(['w:pict', 'w:drawing', 'w:object']);
const NOTE = /^w:(footnote|endnote)Reference$/u;

/** Collects the runs of one paragraph; neighbours that look alike become one run. */
export interface RunWriter {
  add(look: RunLook, raised: boolean, xml: string): void;
  /** Text boxes anchored in the paragraph, as blocks. */
  boxes: XmlElement[];
  finish(): string;
}

export function makeRunWriter(): RunWriter {
  const runs: string[] = [];
  let properties = '';
  let content = '';
  const close = (): void => {
    if (content !== '') runs.push(`<w:r>${wrap('w:rPr', properties)}${content}</w:r>`);
    content = '';
  };
  return {
    boxes: [],
    add: (look, raised, xml) => {
      const own = runProperties(look, raised);
      if (own !== properties) close();
      properties = own;
      content += xml;
    },
    finish: () => {
      close();
      return runs.join('');
    },
  };
}

/** Writes the words of a paragraph's children: runs, and whatever wraps them (links, insertions, content controls). */
export function writeInline(nodes: readonly XmlNode[], base: RunLook, story: Story, writer: RunWriter): void {
  for (const node of nodes) {
    if (typeof node === 'string' || WORDLESS.has(node.name)) continue;
    if (node.name === 'w:r') writeRun(node, base, story, writer);
    else if (node.name === 'mc:AlternateContent') writeInline(alternative(node), base, story, writer);
    else if (PICTURES.has(node.name)) writer.boxes.push(...textBoxes(node));
    else if (node.name === 'm:t') writer.add(base, false, textOf(textContent(node), base));
    else writeInline(node.children, base, story, writer);
  }
}

function writeRun(run: XmlElement, base: RunLook, story: Story, writer: RunWriter): void {
  const properties = child(run, 'w:rPr');
  const style = story.styles.find(childValue(properties, 'w:rStyle'))?.run ?? {};
  const look = override(override(base, style), readRunLook(properties));
  const raised = childValue(properties, 'w:vertAlign') === 'superscript';
  writeRunContent(run.children, look, raised, story, writer);
}

function writeRunContent(
  nodes: readonly XmlNode[],
  look: RunLook,
  raised: boolean,
  story: Story,
  writer: RunWriter,
): void {
  for (const [index, node] of nodes.entries()) {
    if (typeof node === 'string' || WORDLESS.has(node.name)) continue;
    if (node.name === 'w:fldChar') {
      turnField(node, story);
    } else if (look.hidden !== true && story.fields.every(({ inResult }) => inResult)) {
      if (node.name === 'mc:AlternateContent') {
        writeRunContent(alternative(node), look, raised, story, writer);
      } else if (PICTURES.has(node.name)) {
        writer.boxes.push(...textBoxes(node));
      } else if (NOTE.test(node.name)) {
        writer.add(look, raised, noteReference(node, nodes.slice(index + 1), story));
        if (node.attributes['w:customMarkFollows'] !== undefined) return;
      } else {
        const xml = runNode(node, look, story);
        if (xml !== '') writer.add(look, raised, xml);
      }
    }
  }
}

function runNode(node: XmlElement, look: RunLook, story: Story): string {
  switch (node.name) {
    case 'w:t':
      return textOf(textContent(node), look);
    case 'w:tab':
    case 'w:ptab':
      return '<w:tab/>';
    case 'w:br':
      return /^(?:page|column)$/u.test(node.attributes['w:type'] ?? '') ? '' : '<w:br/>';
    case 'w:cr':
      return '<w:br/>';
    case 'w:noBreakHyphen':
      return textOf('-', {});
    case 'w:sym':
      return textOf(
        symbolText(node.attributes['w:font'] ?? '', Number.parseInt(node.attributes['w:char'] ?? '', 16)),
        {},
      );
    case 'w:footnoteRef':
    case 'w:endnoteRef':
      return story.ownMark === '' ? '' : textOf(`${story.ownMark} `, {});
    case 'w:ruby':
      return textOf(textContent(child(node, 'w:rubyBase')), look);
    default:
      return '';
  }
}

/** A field's code is not printed, its result is. */
function turnField(node: XmlElement, story: Story): void {
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') story.fields.push({ inResult: false });
  const open = story.fields.at(-1);
  if (type === 'separate' && open !== undefined) open.inResult = true;
  if (type === 'end') story.fields.pop();
}

/** A note is marked by its number, or by the characters that follow in the run where the author chose a mark. */
function noteReference(node: XmlElement, following: readonly XmlNode[], story: Story): string {
  const type = node.name === 'w:endnoteReference' ? 'endnote' : 'footnote';
  const id = node.attributes['w:id'] ?? '';
  const custom = node.attributes['w:customMarkFollows'] !== undefined;
  const typed = following
    .map((next) => (typeof next === 'string' ? '' : textContent(next)))
    .join('')
    .trim();
  const key = `${type} ${id}`;
  if (!story.noteMarks.has(key)) story.noteMarks.set(key, custom ? typed : story.nextNote(type));
  return `<w:${type}Reference w:id="${escapeXml(id)}"/>`;
}

/** The fallback is what mammoth reads; where there is none, the first choice is all there is. */
export function alternative(node: XmlElement): XmlNode[] {
  return (child(node, 'mc:Fallback') ?? child(node, 'mc:Choice'))?.children ?? [];
}

/** Contents of the text boxes in a drawing, each once. */
function textBoxes(node: XmlElement): XmlElement[] {
  if (node.name === 'w:txbxContent') return [node];
  const inner = node.name === 'mc:AlternateContent' ? alternative(node) : node.children;
  return inner.flatMap((next) => (typeof next === 'string' ? [] : textBoxes(next)));
}

function textContent(node: XmlElement | undefined): string {
  return (node?.children ?? []).map((next) => (typeof next === 'string' ? next : textContent(next))).join('');
}

function textOf(text: string, look: RunLook): string {
  const read = isSymbolFont(look.font ?? '') ? readSymbols(text, look.font ?? '') : readPrivateUse(text);
  return read === '' ? '' : `<w:t>${escapeXml(read)}</w:t>`;
}
