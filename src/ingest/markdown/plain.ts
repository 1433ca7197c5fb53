/** A stretch of Markdown: one line that means nothing but its words, or what a parser has to read. */
export interface Stretch {
  source: string;
  plain: boolean;
}

/** A line that Markdown reads as its words, at most behind one list marker: no emphasis, link, table, address, and no second marker. */
const PLAIN_LINE = /^(?:[-+] {1,4}|\d{1,9}[.)] {1,4})?[^\s\-+*_=#>|`~[\]<&\\@\d][^*_|`~[\]<&\\@\t\n]*$/u;
/** What reaches over blank lines, or ties lines that stand apart: code, comments and elements, definitions. */
const REACHES_FAR = /^\s{0,9}(?:```|~~~|<[!?a-z])|^\s{0,9}\[[^\]\n]{1,200}\]:/imu;
const ADDRESS = /www\.|https?:/iu;

/**
 * Splits Markdown where that changes nothing: lines between blank lines that need no parser stand alone, for parsing costs more than all else
 * that is done with a text. Everything is one stretch where something in it reaches over blank lines.
 */
export function splitPlain(source: string): Stretch[] {
  if (REACHES_FAR.test(source)) return [{ source, plain: false }];
  const blocks = source.split(/\n(?:[ \t]*\n)+/u);
  const stretches: Stretch[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    const plain =
      PLAIN_LINE.test(block) && !ADDRESS.test(block) && (next === undefined || !/^[ \t]/u.test(next));
    const last = stretches.at(-1);
    if (plain || last === undefined || last.plain) stretches.push({ source: block, plain });
    else last.source += `\n\n${block}`;
  }
  return stretches;
}
