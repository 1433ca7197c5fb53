/** A stretch of Markdown: lines that mean nothing but their words, each for itself, or what a parser has to read. */
export interface Stretch {
  source: string;
  plain: boolean;
}

/** A line that Markdown reads as its words, at most behind one list marker: no emphasis, link, table, address, and no second marker. */
const PLAIN_LINE = /^(?:[-+] {1,4}|\d{1,9}[.)] {1,4})?[^\s\-+*_=#>|`~[\]<&\\@\d][^*_|`~[\]<&\\@\t\n]*$/u;
/** What reaches over blank lines, or ties lines that stand apart: code, comments and elements, definitions. */
const REACHES_FAR = /^\s{0,9}(?:```|~~~|<[!?a-z])|^\s{0,9}\[[^\]\n]{1,200}\]:/imu;
const ADDRESS = /www\.|https?:/iu;
/** The bullet of an item, or the sign behind its number. */
const KIND = /^(?:([-+])|\d{1,9}([.)])) /u;

/**
 * Splits Markdown where that changes nothing: a line between blank lines, and the items of a list, that need no parser stand alone, for parsing
 * costs more than all else that is done with a text. Everything is one stretch where something in it reaches over blank lines.
 */
export function splitPlain(source: string): Stretch[] {
  if (REACHES_FAR.test(source)) return [{ source, plain: false }];
  const blocks = source.split(/\n(?:[ \t]*\n)+/u);
  const stretches: Stretch[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    const plain = isPlain(block) && (next === undefined || !/^[ \t]/u.test(next));
    const last = stretches.at(-1);
    if (plain || last === undefined || last.plain) stretches.push({ source: block, plain });
    else last.source += `\n\n${block}`;
  }
  return stretches;
}

/** One plain line, or items of one kind that are: an item of another kind, or a line that is none, may go on with the one above. */
function isPlain(block: string): boolean {
  const lines = block.split('\n');
  const kind = kindOf(block);
  return (
    (lines.length === 1 || kind !== null) &&
    lines.every(
      (line) => PLAIN_LINE.test(line) && !ADDRESS.test(line) && (lines.length === 1 || kindOf(line) === kind),
    )
  );
}

function kindOf(line: string): string | null {
  const [, bullet, sign] = KIND.exec(line) ?? [];
  return bullet ?? sign ?? null;
}
