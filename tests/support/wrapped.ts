/** Cuts a paragraph as a program does: a word that does not fit begins the next line. */
export function cutAt(width: number, paragraph: string, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const before: string = line !== '' ? `${line} ` : lines.length === 0 ? ' '.repeat(indent) : '';
    if (line !== '' && before.length + word.length > width) {
      lines.push(line);
      line = word;
    } else line = before + word;
  }
  return [...lines, line].join('\n');
}

/** What no program cuts: rows of a table, words set side by side, headings of Markdown, rules. */
const WHOLE = /\t|\S {2,}\S|^\s*(?:\||<|#|```|---)/u;

export interface Wrapping {
  width: number;
  /** Blanks in front of a paragraph's first line. */
  indent: number;
  /** A blank line between all paragraphs, instead of where the writer set one. */
  blanks: boolean;
}

/** A document of one line a paragraph, wrapped. */
export function wrapped(source: string, { width, indent, blanks }: Wrapping): string {
  const written: string[] = [];
  let above = '';
  for (const line of source.split('\n')) {
    if (line.trim() === '') {
      if (!blanks) written.push('');
    } else {
      const within = WHOLE.test(line) && WHOLE.test(above);
      if (blanks && written.length > 0 && !within) written.push('');
      written.push(WHOLE.test(line) ? line : cutAt(width, line, indent));
    }
    above = line;
  }
  return written.join('\n');
}
