import type { Block } from '../../document/index.js';
import type { Line } from '../text/lines.js';

/** One way in which a text without a table model writes a table. */
export interface Form {
  /** What the form is called, for those who read the list. */
  name: string;
  /** Index behind the last line of a table that begins at `at`; `at` itself where none does. */
  end: (lines: readonly Line[], at: number) => number;
  /** Reads the lines from its first to its last. */
  read: (lines: readonly Line[], readHtml: ReadHtml) => Block[];
}

/** Blocks of a piece of HTML. Loaded only for texts that hold some. */
export type ReadHtml = (html: string) => Block[];
