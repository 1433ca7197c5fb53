/** Light markup that survives in loose texts: `**đậm**`, `*nghiêng*`, `<i>…</i>`, `<br>`. */

const BLOCK_TAG = /<\/?(?:br|p|div|ul|ol|li|tr|h[1-6])\b[^<>]{0,200}>/giu;
const INLINE_TAG = /<\/?(?:i|b|u|em|strong|span|font|sup|sub|a|small)\b[^<>]{0,200}>/giu;
const AUTOLINK = /<((?:https?:|mailto:)[^<>\s]{1,2000})>/giu;

/** Lines of a piece of text once its HTML tags are gone: tags of blocks end a line, tags of phrases vanish. */
export function plainLines(text: string): string[] {
  if (!text.includes('<')) return [text];
  return text.replace(BLOCK_TAG, '\n').replace(INLINE_TAG, '').replace(AUTOLINK, '$1').split('\n');
}

/** What the marks of emphasis said about a line. */
export interface Emphasis {
  text: string;
  bold: boolean;
  italic: boolean;
}

/** `__II. NHIỆM VỤ__` and `___II. NHIỆM VỤ___` as `**II. NHIỆM VỤ**`; the underscores of a blank to fill in, `Số: ____`, stay. */
function starred(line: string): string {
  if (!line.includes('_')) return line;
  return line
    .replace(/(?<![_\p{L}\p{N}])___(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:)%])___(?![_\p{L}\p{N}])/gu, '**')
    .replace(/(?<![_\p{L}\p{N}])__(?=[^\s_])|(?<=[^\s_])__(?![_\p{L}\p{N}])/gu, '**')
    .replace(/(?<![_\p{L}\p{N}])_([^_\n]{1,400})_(?![_\p{L}\p{N}])/gu, '*$1*');
}

/** A noncharacter: stands for a star that is printed. */
const KEPT = '\uFDD1';

/** `kinh phí(*)`: stars in brackets are the mark of a note, no emphasis. */
function keepMarks(line: string): string {
  if (!line.includes('*')) return line;
  return line.replace(/(?<=[([])\*{1,3}(?=[)\]])/gu, (stars) => KEPT.repeat(stars.length));
}

/**
 * Takes the marks of emphasis out of consecutive lines. Strong emphasis may run over several lines; single asterisks count
 * only where they stand against a word, so that a `* ` bullet and `5 * 3` stay.
 */
export function createEmphasisReader(): (line: string) => Emphasis {
  let open = false;
  return (line) => {
    const pieces = starred(keepMarks(line)).split('**');
    const startedOpen = open;
    if (pieces.length % 2 === 0) open = !open;
    const words = pieces.map((piece, index) => ({ piece, strong: startedOpen !== (index % 2 === 1) }));
    const bold =
      words.some(({ piece, strong }) => strong && /[\p{L}\p{N}]/u.test(piece)) &&
      words.every(({ piece, strong }) => strong || !/[\p{L}\p{N}]/u.test(piece));
    const bare = pieces.join('');
    if (!bare.includes('*')) return { text: bare.replaceAll(KEPT, '*'), bold, italic: false };
    const text = bare.replace(
      /(?<![\p{L}\p{N}\s*])\*(?=\S)|^\*(?=[^\s*])|(?<=\s)\*(?=[^\s*])|(?<=[^\s*])\*(?!\*)/gu,
      '',
    );
    const italic = !bold && /^\s*\*[^*\s].*\*\s*$/u.test(bare);
    return { text: text.replaceAll(KEPT, '*'), bold, italic };
  };
}
