import type { Losses } from '../losses.js';
import type { Counters } from './counters.js';
import type { Field } from './fields.js';
import type { Looks } from './looks.js';
import type { NumberFields } from './number-fields.js';
import type { List } from './numbering.js';
import type { Styles } from './styles.js';

export type NoteType = 'footnote' | 'endnote';

/** What simplifying a document needs to know and keeps in mind from one paragraph to the next. */
export interface Story {
  styles: Styles;
  lists: ReadonlyMap<string, List>;
  counters: Counters;
  numberFields: NumberFields;
  /** Complex fields that are open, innermost last. */
  fields: Field[];
  /** Printed marks of the notes by `footnote 2`, in the order they are referred to. */
  noteMarks: Map<string, string>;
  looks: Looks;
  losses: Losses;
  /** Parts that Word imports when it opens the file, by the id of the style that stands for each. */
  imports: Map<string, string>;
  /** Number of the next note of a type, in the format the document sets for it. */
  nextNote(type: NoteType): string;
  /** The mark that `w:footnoteRef` prints; empty outside notes. */
  ownMark: string;
  /** Cells written so far. */
  cells: number;
}
