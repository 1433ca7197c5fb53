import type { Losses } from '../losses.js';
import { writeBlocks } from './blocks.js';
import { makeCounters } from './counters.js';
import { firstHeader } from './headers.js';
import { makeLooks, type PrintedLook } from './looks.js';
import { noteNumbers } from './note-numbers.js';
import { makeNumberFields } from './number-fields.js';
import { readLists } from './numbering.js';
import { paragraphStyle } from './paragraphs.js';
import type { WordParts } from './parts.js';
import { escapeXml, type NoteType, type Story, wrap } from './story.js';
import { readStyles } from './styles.js';
import { UNRULED } from './tables.js';
import { child, children } from './xml.js';

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
  /** Relationships of the parts that Word imports, by the id of the style of the paragraph that stands for each. */
  imports: ReadonlyMap<string, string>;
}

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
export function simplify(parts: WordParts, losses: Losses): SimpleParts {
  const lists = readLists(parts.numbering);
  const story: Story = {
    styles: readStyles(parts.styles),
    lists,
    counters: makeCounters(lists),
    numberFields: makeNumberFields(),
    fields: [],
    noteMarks: new Map(),
    looks: makeLooks(),
    losses,
    imports: new Map(),
    nextNote: noteNumbers(parts.document),
    ownMark: '',
    cells: 0,
  };
  const header = writeBlocks(firstHeader(parts, story.losses), story);
  const body = header + writeBlocks(child(parts.document, 'w:body')?.children ?? [], story);
  const footnotes = writeNotes(parts, 'footnote', story);
  const endnotes = writeNotes(parts, 'endnote', story);
  const styles = writeStyles([...story.looks.byStyle.keys(), ...story.imports.keys()]);
  const usual = story.looks.leaveOutUsual();
  const plain = (xml: string): string => xml.replaceAll(wrap('w:pPr', paragraphStyle(usual)), '');
  return {
    document: `<w:document ${NAMESPACES}><w:body>${plain(body)}</w:body></w:document>`,
    styles,
    footnotes: plain(footnotes),
    endnotes: plain(endnotes),
    noteMarks: story.noteMarks,
    looks: story.looks.byStyle,
    imports: story.imports,
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
