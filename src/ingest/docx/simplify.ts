import type { Losses } from '../losses.js';
import { writeBlocks } from './blocks.js';
import { makeCounters } from './counters.js';
import { firstHeader } from './headers.js';
import { makeLooks, type PrintedLook } from './looks.js';
import { noteNumbers } from './note-numbers.js';
import { makeNumberFields } from './number-fields.js';
import { readLists } from './numbering.js';
import type { WordParts } from './parts.js';
import type { Reduced } from './reduced.js';
import type { NoteType, Story } from './story.js';
import { readStyles } from './styles.js';
import { child, children } from './xml.js';

/** A Word document reduced to what a reader of the printed page sees. */
export interface SimpleDocument {
  blocks: Reduced[];
  /** Blocks of the notes that are referred to, and their printed marks, by `footnote 2`. */
  notes: ReadonlyMap<string, Reduced[]>;
  noteMarks: ReadonlyMap<string, string>;
  /** What the paragraphs look like, by the id of their style. */
  looks: ReadonlyMap<string, PrintedLook>;
  /** Relationships of the parts that Word imports, by the id of the style of the paragraph that stands for each. */
  imports: ReadonlyMap<string, string>;
}

/**
 * Resolves what mammoth leaves out into what it reads: labels of automatic numbering become text, hidden and deleted text
 * goes, text boxes stand once, looks inherited from styles are stated on the runs, rulings on the tables. What a paragraph
 * looks like as a whole becomes one style.
 */
export function simplify(parts: WordParts, losses: Losses): SimpleDocument {
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
  const body = writeBlocks(child(parts.document, 'w:body')?.children ?? [], story);
  return {
    blocks: [...header, ...body],
    notes: new Map([...writeNotes(parts, 'footnote', story), ...writeNotes(parts, 'endnote', story)]),
    noteMarks: story.noteMarks,
    looks: story.looks.byStyle,
    imports: story.imports,
  };
}

function writeNotes(parts: WordParts, type: NoteType, story: Story): [key: string, blocks: Reduced[]][] {
  if (![...story.noteMarks.keys()].some((key) => key.startsWith(type))) return [];
  return children(parts.notes(type), `w:${type}`).flatMap((note): [string, Reduced[]][] => {
    const key = `${type} ${note.attributes['w:id'] ?? ''}`;
    const mark = story.noteMarks.get(key);
    if (mark === undefined) return [];
    return [[key, writeBlocks(note.children, { ...story, ownMark: mark, fields: [] })]];
  });
}
