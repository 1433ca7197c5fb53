/** A document's kind where it stands as a title (Decree 30/2020/NĐ-CP, Appendix I, clause II.5). */

import type { Paragraph } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { readKindName } from '../../vietnamese/kinds.js';
import { listed } from '../../vietnamese/sources.js';

/** A document kind standing as a title, with what follows it on the line. */
export interface KindLine {
  kind: string;
  label: string;
  /** Offset of the rest of the line, equal to its length where the kind stands alone. */
  rest: number;
}

/**
 * `KẾ HOẠCH`, `QUYẾT ĐỊNH`, `KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2025`; `QUYẾT ĐỊNH:` enacts and is none.
 *
 * @param expected - true where a kind is due, so that one alone on its line counts in small letters too
 */
export function readKindLine(
  { text, block }: { text: string; block: Paragraph },
  expected = false,
): KindLine | null {
  const line = kindAtStart(text);
  if (line === null) return null;
  const alone = line.rest === text.length;
  const titled =
    isCapitals(line.label) ||
    (alone && (expected || block.hints.bold === true || block.hints.heading !== undefined));
  return titled ? line : null;
}

const isNumbered = listed('^{numbering}(?!\\p{L})');

/** `Kế hoạch cải cách hành chính năm 2026`: kind and title in small letters, as a heading above a whole document states them. */
export function readTitledKind(text: string): KindLine | null {
  const line = kindAtStart(text);
  return line === null || isNumbered().test(text.slice(line.rest)) ? null : line;
}

function kindAtStart(text: string): KindLine | null {
  if (text.length > 600 || /:$/u.test(text)) return null;
  // `NGHỊ ĐỊNHQuy định chi tiết …`: crawlers lose the line end behind the kind.
  const glued = /^\p{Lu}[\p{Lu}\s]{2,30}(?=\p{Lu}\p{Ll})/u.exec(text)?.[0];
  const reading = readKindName(glued ?? text);
  if (reading === null) return null;
  const behind = text.slice(reading.length);
  const alone = behind.replace(/[\s*._-]/gu, '') === '';
  const rest = alone ? text.length : text.length - behind.trimStart().length;
  return { kind: reading.kind, label: text.slice(0, reading.length), rest };
}
