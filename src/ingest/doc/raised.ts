import type { ElementContent } from 'hast';
import { element } from './elements.js';

/** Stand for the raised digits 0 to 9 while the text is cut and decoded: in fonts from before Unicode `¹` is a letter. */
const FIRST = 0xfdd2;
const RAISED = /[\uFDD2-\uFDDB]{1,9}/gu;

/** Words that are set above the base line, their digits told from those on it where they are nothing else: `m²`, the mark of a note. */
export function raiseDigits(words: string): string {
  if (!/^\s*\d{1,3}\s*$/u.test(words)) return words;
  return words.replace(/\d/g, (digit) => String.fromCharCode(FIRST + Number(digit)));
}

/** A text with its raised digits as the elements they stand for. */
export function withRaised(text: string, words: (value: string) => ElementContent): ElementContent[] {
  const content: ElementContent[] = [];
  let from = 0;
  for (const { 0: marks, index } of text.matchAll(RAISED)) {
    if (index > from) content.push(words(text.slice(from, index)));
    const digits = [...marks].map((mark) => String(mark.charCodeAt(0) - FIRST)).join('');
    content.push(element('sup', {}, [words(digits)]));
    from = index + marks.length;
  }
  return from === 0 || from < text.length ? [...content, words(text.slice(from))] : content;
}
