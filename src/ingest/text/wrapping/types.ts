import type { Line } from '../lines.js';
import type { Habit } from './habit.js';

/** A line end that is looked at: did it cut a paragraph, or end one? */
export interface LineEnd {
  /** The line above as it stands, and its words. */
  aboveText: string;
  above: string;
  line: Line;
  words: string;
  /** The words of the paragraph so far. */
  paragraph: string;
  /** True where emphasis that was opened above is still open. */
  emphasisOpen: boolean;
  habit: Habit;
}

/**
 * One thing seen at a line end, and how much likelier it is where the line end cut a paragraph than where it ended one: the logarithm of the
 * two chances, so that they add up.
 */
export interface Evidence {
  name: string;
  weigh: (end: LineEnd) => number;
}
