import type { RuleId } from '../../reading/index.js';
import type { TimeValue } from './reading.js';
import type { Offsets } from './words.js';
import type { TimePeriod } from './years.js';

/** Where a text stands, which decides what counts as its time. */
export type TimePlace =
  /** A whole cell of a column of times; `column` is the column's title. */
  | { kind: 'cell'; column: string }
  /** A sentence or more of prose. */
  | { kind: 'statement' }
  /** A line that opens a list: `Đến năm 2025:`. */
  | { kind: 'lead-in' }
  /** A section's title. */
  | { kind: 'title' }
  /** The title of a column of values: `Mục tiêu đến năm 2025`. */
  | { kind: 'column' };

export interface TimeContext {
  place: TimePlace;
  /** The years the document is about, for years left out. */
  period: TimePeriod | null;
}

/** A time read from a text. */
export interface DeadlineReading extends TimeValue {
  /** The words as printed; several expressions are joined with `; `. */
  text: string;
  /** Where they stand in the text, UTF-16 offsets, in order. */
  at: Offsets[];
  /** The rules that read it, the one that gives its form first. */
  rules: RuleId[];
}

/** Words that speak of a time no rule can tell. */
export interface UnreadTime {
  unread: string;
  /** Its last day where it is a day that lies before the issue of the document. */
  past?: string;
}
