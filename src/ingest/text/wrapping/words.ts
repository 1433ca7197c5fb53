import { remembered } from '../../../reading/index.js';
import { isCapitals } from '../../../vietnamese/casing.js';
import { asksForNumber, asksForQuarter } from '../../../vietnamese/layout/ends.js';
import { readMarkers } from '../../../vietnamese/markers/index.js';
import { light } from '../../../vietnamese/patterns.js';
import { breaksOff, endsStatement, startsLowerCase } from '../../../vietnamese/sentences.js';
import { isRule } from '../../marks/index.js';
import type { Line } from '../lines.js';
import { cutsObject } from './names.js';

/** A line's words without the marks of emphasis and headings around them; the star of a bullet, `* Sở Y tế`, stays. */
export const bareWords = remembered((text: string): string =>
  text
    .trim()
    .replace(/^(?:[#>]{1,6} ?)?(?:[*_]{1,3}(?=[^\s*_]))?/u, '')
    .replace(/[*_]{1,3}$/u, '')
    .trim(),
);

/** Words set side by side, `Nơi nhận:          TM. ỦY BAN NHÂN DÂN`. */
const SIDE_BY_SIDE = /\S {4,}\S/u;

/** A line that no other is joined with: a row of a table, words set side by side, a rule, a fence, an element. */
export const standsApart = remembered(
  (text: string): boolean =>
    text.includes('\t') ||
    SIDE_BY_SIDE.test(text) ||
    /^\s*(?:\||<|```|~~~)/u.test(text) ||
    /(?: {2}|\\)$/u.test(text) ||
    isRule(text),
);

/** Columns of blanks in front. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The first word of a line as it stands, with a sign in front of it: `Rà`, `- 2030`. */
export function firstWord(text: string): string {
  const words = text.trim().split(/\s+/u, 2);
  return /[\p{L}\p{N}]/u.test(words[0] ?? '') ? (words[0] ?? '') : words.join(' ');
}

/** True where a second line surely goes on with the first, which is no end: it begins with a small letter, or the first breaks off («báo cáo về» | «UBND tỉnh»). */
export function surelyGoesOn(above: Line, line: Line): boolean {
  if (standsApart(above.text) || standsApart(line.text)) return false;
  const words = bareWords(line.text);
  const before = bareWords(above.text);
  if (cutsNumber(before, words) || cutsYears(before, words)) return true;
  if (endsStatement(before) || readMarkers(words).length > 0) return false;
  return startsLowerCase(words) || (breaksOff(before) && !isCapitals(before)) || cutsObject(before, words);
}

/** «… Nghị quyết số» | «18-NQ/TW …»; «… ngày» | «04/11/2021»; «Quý» | «I/2026»: a number must follow; «… CUỐI NĂM» | «1. Trồng …» is none. */
export function cutsNumber(above: string, words: string): boolean {
  if (/^\d{1,3}[.)]\s+\p{Lu}/u.test(words)) return false;
  return (
    (asksForNumber(above) && /^\d/u.test(words)) ||
    (asksForQuarter(above) && /^[IV]{1,3}(?!\p{L})/u.test(words))
  );
}

/** «… giai đoạn 2026» | «- 2030 do …»: a dash before a later year. */
export function cutsYears(above: string, words: string): boolean {
  const from = light(/(?<![\p{L}\p{N}/.])((?:19|20)\d{2})$/u).exec(above)?.[1];
  const to = /^[-–—]\s?((?:19|20)\d{2})(?!\d)(?!\s?:)/u.exec(words)?.[1];
  return from !== undefined && to !== undefined && Number(to) > Number(from);
}

/** «… quy mô tại km» | «12 đường tỉnh 520», «… khu vực» | «II cấp phép …»: a number before a small letter, behind words that are no end. */
export function countsOn(above: string, words: string): boolean {
  return (
    !endsStatement(above) &&
    !isCapitals(above) &&
    readMarkers(words).length === 0 &&
    light(/^(?:\d[\d.,]*|[IVX]{1,5})\s\p{Ll}/u).test(words)
  );
}

/** Lines that follow one another, with the blank lines between. */
export function pairsOf(lines: readonly Line[]): [Line, Line][] {
  return lines.slice(1).flatMap((line, at): [Line, Line][] => {
    const above = lines[at];
    return above === undefined ? [] : [[above, line]];
  });
}
