/** Answers kept of a single character. */
const UNASKED = 0;
const NO = 1;
const YES = 2;

/** A test of what a glyph says that keeps its answers: a document has tens of thousands of glyphs and few different ones. */
export function ofSign(test: (text: string) => boolean): (text: string) => boolean {
  const kept = new Uint8Array(0x1_0000);
  return (text) => {
    if (text.length !== 1) return test(text);
    const code = text.charCodeAt(0);
    if (kept[code] === UNASKED) kept[code] = test(text) ? YES : NO;
    return kept[code] === YES;
  };
}

/** True for letters and digits. */
export const isWritten = ofSign((text) => /[\p{L}\p{N}]/u.test(text));

/** True for spaces, and for what says nothing. */
export const isBlank = ofSign((text) => text.trim() === '');

/** True for marks that stand on a letter. */
export const isMark = ofSign((text) => /^\p{M}+$/u.test(text));
