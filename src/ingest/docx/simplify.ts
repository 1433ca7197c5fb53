import { tooLarge } from './archive.js';
import { isUnruled } from './borders.js';
import { makeCounters } from './counters.js';
import { printedLabel } from './labels.js';
import { DOCX_LIMITS } from './limits.js';
import { makeLooks, type PrintedLook } from './looks.js';
import { noteNumbers } from './note-numbers.js';
import { readLists, wholeNumber } from './numbering.js';
import type { WordParts } from './parts.js';
import { alternative, makeRunWriter, writeInline } from './runs.js';
import { escapeXml, type NoteType, type Story, wrap } from './story.js';
import { override, readParagraphLook, readStyles } from './styles.js';
import { child, children, childValue, toggle, type XmlElement, type XmlNode } from './xml.js';

/** The parts of a Word document reduced to what a reader of the printed page sees, in plain WordprocessingML. */
export interface SimpleParts {
  document: string;
  styles: string;
  /** Empty where no note of the type is referred to. */
  footnotes: string;
  endnotes: string;
  /** Printed marks of the notes by `footnote 2`. */
  noteMarks: ReadonlyMap<string, string>;
  /** What the simplified paragraphs look like, by the id of their style. */
  looks: ReadonlyMap<string, PrintedLook>;
}

/** Name of the table style that says: rulings are not printed. */
export const UNRULED = 'unruled';

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The styles that simplified parts name: those of paragraphs and the unruled table. */
function writeStyles(paragraphs: Iterable<string>): string {
  const written = [...paragraphs].map((id) => `<w:style w:type="paragraph" w:styleId="${id}"/>`).join('');
  return `<w:styles ${NAMESPACES}>${written}<w:style w:type="table" w:styleId="${UNRULED}"/></w:styles>`;
}

/**
 * Resolves what mammoth leaves out into what it reads: labels of automatic numbering become text, hidden and deleted text
 * goes, text boxes stand once, looks inherited from styles are stated on the runs, rulings on the tables. What a paragraph
 * looks like as a whole becomes one style.
 */
export function simplify(parts: WordParts): SimpleParts {
  const lists = readLists(parts.numbering);
  const story: Story = {
    styles: readStyles(parts.styles),
    lists,
    counters: makeCounters(lists),
    fields: [],
    noteMarks: new Map(),
    looks: makeLooks(),
    nextNote: noteNumbers(parts.document),
    ownMark: '',
    cells: 0,
  };
  const body = writeBlocks(child(parts.document, 'w:body')?.children ?? [], story);
  const footnotes = writeNotes(parts, 'footnote', story);
  const endnotes = writeNotes(parts, 'endnote', story);
  const styles = writeStyles(story.looks.byStyle.keys());
  const usual = story.looks.leaveOutUsual();
  const plain = (xml: string): string => xml.replaceAll(wrap('w:pPr', paragraphStyle(usual)), '');
  return {
    document: `<w:document ${NAMESPACES}><w:body>${plain(body)}</w:body></w:document>`,
    styles,
    footnotes: plain(footnotes),
    endnotes: plain(endnotes),
    noteMarks: story.noteMarks,
    looks: story.looks.byStyle,
  };
}

function writeNotes(parts: WordParts, type: NoteType, story: Story): string {
  if (![...story.noteMarks.keys()].some((key) => key.startsWith(type))) return '';
  const notes = children(parts.notes(type), `w:${type}`).map((note) => {
    const id = note.attributes['w:id'] ?? '';
    const mark = story.noteMarks.get(`${type} ${id}`);
    if (mark === undefined) return '';
    const blocks = writeBlocks(note.children, { ...story, ownMark: mark, fields: [] });
    return `<w:${type} w:id="${escapeXml(id)}">${blocks}</w:${type}>`;
  });
  return `<w:${type}s ${NAMESPACES}>${notes.join('')}</w:${type}s>`;
}

function writeBlocks(nodes: readonly XmlNode[], story: Story): string {
  let xml = '';
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (node.name === 'w:p') xml += writeParagraph(node, story);
    else if (node.name === 'w:tbl') xml += writeTable(node, story);
    else if (node.name === 'mc:AlternateContent') xml += writeBlocks(alternative(node), story);
    else if (WRAPPERS.has(node.name)) xml += writeBlocks(node.children, story);
  }
  return xml;
}

/** Elements around blocks, rows or cells that print nothing themselves. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
]);

function writeParagraph(element: XmlElement, story: Story): string {
  const properties = child(element, 'w:pPr');
  const styleId = childValue(properties, 'w:pStyle');
  const style = story.styles.find(styleId) ?? story.styles.defaultParagraph;
  const look = override(style.paragraph, readParagraphLook(properties));
  const mark = child(properties, 'w:rPr');
  const joinsNext = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
  const writer = makeRunWriter();
  if (!joinsNext && toggle(mark, 'w:vanish') !== true) {
    const label = printedLabel(look, styleId, story);
    if (label !== null) writer.add({ ...style.run, ...label.look }, false, label.xml);
  }
  writeInline(element.children, style.run, story, writer);
  const boxes = writer.boxes.map(
    (box) => `<w:r><w:pict><w:txbxContent>${writeBlocks(box.children, story)}</w:txbxContent></w:pict></w:r>`,
  );
  const styled = `${paragraphStyle(story.looks.styleOf(look))}${joinsNext ? '<w:rPr><w:del/></w:rPr>' : ''}`;
  return `<w:p>${wrap('w:pPr', styled)}${writer.finish()}${boxes.join('')}</w:p>`;
}

function paragraphStyle(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

function writeTable(table: XmlElement, story: Story): string {
  const style = isUnruled(table, story.styles) ? `<w:tblStyle w:val="${UNRULED}"/>` : '';
  const rows = inner(table, 'w:tr').map((row) => writeRow(row, story));
  return `<w:tbl>${wrap('w:tblPr', style)}${rows.join('')}</w:tbl>`;
}

function writeRow(row: XmlElement, story: Story): string {
  const properties = child(row, 'w:trPr');
  if (child(properties, 'w:del') !== undefined) return '';
  const skipped = columnsOf(childValue(properties, 'w:gridBefore'), 0);
  const before = skipped > 0 ? `<w:tc><w:tcPr><w:gridSpan w:val="${skipped}"/></w:tcPr></w:tc>` : '';
  const header = toggle(properties, 'w:tblHeader') === true ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
  return `<w:tr>${header}${before}${writeCells(inner(row, 'w:tc'), story)}</w:tr>`;
}

/** Cells merged across the old way (`w:hMerge`) widen the cell they continue. */
function writeCells(cells: readonly XmlElement[], story: Story): string {
  const written: { span: number; merge: string; content: string }[] = [];
  for (const cell of cells) {
    if (++story.cells > DOCX_LIMITS.tableCells) throw tooLarge('tableCells', DOCX_LIMITS.tableCells);
    const properties = child(cell, 'w:tcPr');
    const span = columnsOf(childValue(properties, 'w:gridSpan'), 1);
    const across = child(properties, 'w:hMerge');
    const last = written.at(-1);
    if (across !== undefined && across.attributes['w:val'] !== 'restart' && last !== undefined) {
      last.span += span;
      continue;
    }
    const down = child(properties, 'w:vMerge');
    const merge =
      down === undefined
        ? ''
        : `<w:vMerge w:val="${down.attributes['w:val'] === 'restart' ? 'restart' : 'continue'}"/>`;
    written.push({ span, merge, content: writeBlocks(cell.children, story) });
  }
  return written
    .map(({ span, merge, content }) => {
      const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
      return `<w:tc>${wrap('w:tcPr', wide + merge)}${content}</w:tc>`;
    })
    .join('');
}

/** A number of columns; more than a table of Word can have is a damaged file's. */
function columnsOf(text: string | undefined, least: number): number {
  return Math.min(DOCX_LIMITS.tableColumns, Math.max(least, wholeNumber(text, least)));
}

/** Rows of a table or cells of a row, those inside content controls included. */
function inner(element: XmlElement, name: string): XmlElement[] {
  return children(element).flatMap((node) => {
    if (node.name === name) return [node];
    return WRAPPERS.has(node.name) ? inner(node, name) : [];
  });
}
