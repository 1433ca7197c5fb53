import { isSymbolFont, readPrivateUse, readSymbols, symbolText } from '../html/symbols.js';
import { alternative, isUnfilled, textBoxes, unreadThings } from './drawings.js';
import { type Field, makesContents, openField, printedField } from './fields.js';
import { formulaText } from './formulas.js';
import { around, type Reduced, type RunProperties, reduced, runProperties, words } from './reduced.js';
import type { Story } from './story.js';
import { override, type RunLook, readRunLook } from './styles.js';
import { child, childValue, textContent, type XmlElement, type XmlNode } from './xml.js';

/** Elements without words of their own: properties, deleted and moved-away text. */
const WORDLESS: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:delText',
  'w:delInstrText',
  'w:moveFrom',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:rt',
]);
const PICTURES: ReadonlySet<string> = new Set(['w:pict', 'w:drawing', 'w:object']);
const FORMULAS: ReadonlySet<string> = new Set(['m:oMath', 'm:oMathPara']);
const NOTE = /^w:(footnote|endnote)Reference$/u;

/** Collects the runs of one paragraph; neighbours that look alike become one run. */
export interface RunWriter {
  add(look: RunLook, raised: boolean, node: Reduced | null): void;
  /** Text boxes anchored in the paragraph, as blocks. */
  boxes: XmlElement[];
  /** Words were left out: hidden, struck, or of a table of contents. */
  leftOut: boolean;
  /** Level of the paragraph's heading, 1 where it is none: fields count by it. */
  level: number;
  /** Gives what was added since it was asked last. */
  finish(): Reduced[];
}

export function makeRunWriter(level = 1): RunWriter {
  const runs: Reduced[] = [];
  let open: RunProperties = runProperties({}, false);
  let content: Reduced[] = [];
  const close = (): void => {
    if (content.length > 0) runs.push(reduced('w:r', [...around('w:rPr', open.properties), ...content]));
    content = [];
  };
  return {
    boxes: [],
    leftOut: false,
    level,
    add: (look, raised, node) => {
      const own = runProperties(look, raised);
      if (own.key !== open.key) close();
      open = own;
      if (node !== null) content.push(node);
    },
    finish: () => {
      close();
      return runs.splice(0);
    },
  };
}

/** Writes the words of a paragraph's children: runs, and whatever wraps them (links, insertions, content controls). */
export function writeInline(nodes: readonly XmlNode[], base: RunLook, story: Story, writer: RunWriter): void {
  for (const node of nodes) {
    if (typeof node === 'string' || WORDLESS.has(node.name)) continue;
    if (node.name === 'w:r') writeRun(node, base, story, writer);
    else if (node.name === 'mc:AlternateContent') writeInline(alternative(node), base, story, writer);
    else if (PICTURES.has(node.name)) writeDrawing(node, story, writer);
    else if (FORMULAS.has(node.name)) writer.add(base, false, textOf(formulaText(node), base));
    else if (node.name === 'w:fldSimple') writeSimpleField(node, base, story, writer);
    else if (node.name === 'w:subDoc') story.losses.notRead('a part of a master document');
    else if (!(node.name === 'w:sdt' && isUnfilled(node))) writeInline(node.children, base, story, writer);
  }
}

function writeRun(run: XmlElement, base: RunLook, story: Story, writer: RunWriter): void {
  const properties = child(run, 'w:rPr');
  const style = story.styles.find(childValue(properties, 'w:rStyle'))?.run ?? {};
  const look = override(override(base, style), readRunLook(properties));
  writeRunContent(run.children, look, look.raised === true, story, writer);
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
      turnField(node, look, story, writer);
    } else if (node.name === 'w:instrText') {
      const field = story.fields.at(-1);
      if (field?.inResult === false) field.code += textContent(node);
    } else if (isPrinted(node, look, story, writer)) {
      if (node.name === 'mc:AlternateContent') {
        writeRunContent(alternative(node), look, raised, story, writer);
      } else if (PICTURES.has(node.name)) {
        writeDrawing(node, story, writer);
      } else if (NOTE.test(node.name)) {
        writer.add(look, raised, noteReference(node, nodes.slice(index + 1), story));
        if (node.attributes['w:customMarkFollows'] !== undefined) return;
      } else {
        const written = runNode(node, look, story);
        if (written === null) continue;
        writer.add(look, raised, written);
        for (const field of story.fields) field.printed = true;
      }
    }
  }
}

/** False for the codes of fields, and for hidden and struck words and tables of contents, which are said to be left out. */
function isPrinted(node: XmlElement, { hidden, struck }: RunLook, story: Story, writer: RunWriter): boolean {
  for (const field of story.fields) {
    if (!field.inResult) return false;
    if (!makesContents(field)) continue;
    writer.leftOut = true;
    return false;
  }
  if (hidden !== true && struck !== true) return true;
  if (node.name === 'w:t' && textContent(node).trim() !== '') {
    story.losses.leaveOut(hidden === true ? 'text-hidden' : 'text-struck');
    writer.leftOut = true;
  }
  return false;
}

function writeDrawing(node: XmlElement, story: Story, writer: RunWriter): void {
  writer.boxes.push(...textBoxes(node));
  for (const thing of unreadThings(node)) story.losses.notRead(thing);
}

function runNode(node: XmlElement, look: RunLook, story: Story): Reduced | null {
  switch (node.name) {
    case 'w:t':
      return textOf(textContent(node), look);
    case 'w:tab':
    case 'w:ptab':
      return reduced('w:tab');
    case 'w:br':
      return reduced(
        'w:br',
        [],
        /^(?:page|column)$/u.test(node.attributes['w:type'] ?? '') ? { 'w:type': 'page' } : {},
      );
    case 'w:cr':
      return reduced('w:br');
    case 'w:noBreakHyphen':
      return textOf('-', {});
    case 'w:sym':
      return textOf(
        symbolText(node.attributes['w:font'] ?? '', Number.parseInt(node.attributes['w:char'] ?? '', 16)),
        {},
      );
    case 'w:footnoteRef':
    case 'w:endnoteRef':
      return story.ownMark === '' ? null : textOf(`${story.ownMark} `, {});
    case 'w:ruby':
      return textOf(textContent(child(node, 'w:rubyBase')), look);
    default:
      return null;
  }
}

function turnField(node: XmlElement, look: RunLook, story: Story, writer: RunWriter): void {
  const type = node.attributes['w:fldCharType'];
  const open = story.fields.at(-1);
  if (type === 'begin') story.fields.push(openField(node));
  else if (open !== undefined && type === 'separate') beginResult(open, story);
  else if (open !== undefined && type === 'end') {
    story.fields.pop();
    endField(open, look, story, writer);
  }
}

function writeSimpleField(node: XmlElement, base: RunLook, story: Story, writer: RunWriter): void {
  const field: Field = { ...openField(node), code: node.attributes['w:instr'] ?? '' };
  story.fields.push(field);
  beginResult(field, story);
  writeInline(node.children, base, story, writer);
  story.fields.pop();
  endField(field, base, story, writer);
}

function beginResult(field: Field, story: Story): void {
  field.inResult = true;
  if (makesContents(field)) story.losses.leaveOut('contents-left-out');
}

/** Writes what a field prints where no result of it stands in the file. */
function endField(field: Field, look: RunLook, story: Story, writer: RunWriter): void {
  const outside = story.fields.every(({ inResult }) => inResult);
  if (field.printed || !outside || look.hidden === true || look.struck === true) return;
  const text = printedField(field, story.numberFields, writer.level);
  if (text === null) story.losses.notRead(`a field (${field.code.trim().slice(0, MOST_CODE)})`);
  else if (text !== '') writer.add(look, false, textOf(text, look));
}

/** Characters of a field's code that a message shows. */
const MOST_CODE = 40;

/** A note is marked by its number, or by the characters that follow in the run where the author chose a mark. */
function noteReference(node: XmlElement, following: readonly XmlNode[], story: Story): Reduced {
  const type = node.name === 'w:endnoteReference' ? 'endnote' : 'footnote';
  const id = node.attributes['w:id'] ?? '';
  const custom = node.attributes['w:customMarkFollows'] !== undefined;
  const typed = following
    .map((next) => (typeof next === 'string' ? '' : textContent(next)))
    .join('')
    .trim();
  const key = `${type} ${id}`;
  if (!story.noteMarks.has(key)) story.noteMarks.set(key, custom ? typed : story.nextNote(type));
  return reduced(`w:${type}Reference`, [], { 'w:id': id });
}

function textOf(text: string, look: RunLook): Reduced | null {
  const read = isSymbolFont(look.font ?? '') ? readSymbols(text, look.font ?? '') : readPrivateUse(text);
  return read === '' ? null : words(read);
}
