/** A paragraph that is longer is looked at by its beginning and its end only, in letters; a page holds some 3,000. */
const MOST_SEEN = 6_000;
const BEGINNING = 1_500;
const END = 3_000;

/**
 * A paragraph as far as its lines are put together. Each further line asks anew what it is, which opens and ends it; so that a paragraph of
 * ten thousand lines does not cost a hundred million looks, no more of it is kept in sight than a page or two.
 */
export interface Growing {
  text: string;
  /** True where emphasis was opened and not closed. */
  emphasisOpen: boolean;
}

/** A paragraph that begins with a line. */
export function begun(line: string): Growing {
  return { text: shortened(line), emphasisOpen: turnsEmphasis(line) };
}

/** The same paragraph with one line more. */
export function grown({ text, emphasisOpen }: Growing, line: string): Growing {
  return { text: shortened(`${text} ${line}`), emphasisOpen: emphasisOpen !== turnsEmphasis(line) };
}

function shortened(text: string): string {
  return text.length <= MOST_SEEN ? text : `${text.slice(0, BEGINNING)} ${text.slice(-END)}`;
}

function turnsEmphasis(text: string): boolean {
  return (text.match(/\*\*/gu)?.length ?? 0) % 2 === 1;
}
