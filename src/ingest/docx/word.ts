import { createBodyReader } from 'mammoth/lib/docx/body-reader.js';
import { KehoachError } from '../../errors.js';
import type { Reduced } from './reduced.js';
import type { SimpleDocument } from './simplify.js';

/** mammoth's document, as far as it is read here. Its own types leave it out. */
export type WordNode =
  | { type: 'paragraph'; children: WordNode[]; styleId: string | null }
  | {
      type: 'run';
      children: WordNode[];
      isBold: boolean;
      isItalic: boolean;
      isAllCaps: boolean;
      verticalAlignment: string;
      font: string | null;
    }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'table'; children: WordNode[]; styleId: string | null }
  | { type: 'tableRow'; children: WordNode[]; isHeader: boolean }
  | { type: 'tableCell'; children: WordNode[]; rowSpan: number; colSpan: number };

export interface WordDocument {
  children: WordNode[];
  /** Blocks of the notes by `footnote 2`. */
  notes: ReadonlyMap<string, WordNode[]>;
}

/** Styles tell nothing but themselves, and automatic numbers are words by now. */
const STYLE = (): { name: null } => ({ name: null });
const READER = createBodyReader({
  styles: { findParagraphStyleById: STYLE, findCharacterStyleById: STYLE, findTableStyleById: STYLE },
  numbering: { findLevel: () => null, findLevelByParagraphStyleId: () => null },
});

/**
 * Reads the reduced elements with mammoth: which cells are one downwards, what stands behind a deleted paragraph mark, where text boxes go.
 *
 * @throws KehoachError `format-damaged` where mammoth finds no sense in it.
 */
export function readWithMammoth({ blocks, notes }: SimpleDocument): WordDocument {
  try {
    return {
      children: read(blocks),
      notes: new Map([...notes].map(([key, inside]) => [key, read(inside)])),
    };
  } catch (cause) {
    throw new KehoachError(
      'format-damaged',
      'The Word file is damaged: its contents contradict one another.',
      {
        hint: 'Open it in Word, let Word repair it, and save it anew.',
        cause,
      },
    );
  }
}

function read(blocks: readonly Reduced[]): WordNode[] {
  return READER.readXmlElements(blocks).value as WordNode[];
}
