import { clean } from '../../document/index.js';

/** One line of a text file. */
export interface Line {
  /** Without trailing white space; tabs and leading white space kept. */
  text: string;
  /** Empty lines right above it. */
  blanksAbove: number;
  /** True where a form feed stands right above it. */
  pageStart: boolean;
}

/** The lines that hold something. Form feeds end a line and mark the next as the first of its page. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let pageStart = false;
  for (const page of text.split('\f')) {
    for (const raw of clean(page).split(/\r\n?|\n|\u2028|\u2029/u)) {
      const line = raw.replace(/\u00a0/gu, ' ').replace(/(?<! ) +$/u, '');
      if (line.trim() === '') {
        blanks++;
        continue;
      }
      lines.push({ text: line, blanksAbove: blanks, pageStart });
      blanks = 0;
      pageStart = false;
    }
    pageStart = lines.length > 0;
  }
  return lines;
}
