import type { BBox } from '../../../document/index.js';
import type { Glyph } from './types.js';

/** Flags of an annotation that is not shown (PDF 32000-1:2008, table 165: Hidden, NoView). */
const NOT_SHOWN = 0x02 | 0x20;
/** Size of type where a field leaves it open, points, and the share of the field's height that it takes at most. */
const USUAL_SIZE = 12;
const HIGHEST = 0.75;
/** Width of a letter and distance of lines, in sizes of type; the base line of a lone line below the middle. */
const LETTER = 0.5;
const PITCH = 1.2;
const BASE = 0.3;

/**
 * The words of form fields and notes that a program typed without drawing them: viewers draw them by themselves.
 *
 * @param shown - the place on the page as shown of a rectangle of the file
 * @param run - number of the first text
 */
export function undrawnWords(
  annotations: readonly Record<string, unknown>[],
  shown: (rect: readonly number[]) => BBox,
  run: number,
): Glyph[] {
  return annotations.flatMap((annotation, at) => {
    const words = wordsOf(annotation);
    const rect = annotation['rect'];
    if (words === '' || !Array.isArray(rect)) return [];
    return placed(words, shown(rect), sizeOf(annotation), run + at);
  });
}

function wordsOf(annotation: Record<string, unknown>): string {
  const { subtype, fieldType, fieldValue, hasAppearance, annotationFlags, contentsObj } = annotation;
  if (hasAppearance === true || (Number(annotationFlags ?? 0) & NOT_SHOWN) !== 0) return '';
  if (subtype === 'FreeText') {
    const words =
      typeof contentsObj === 'object' && contentsObj !== null && 'str' in contentsObj ? contentsObj.str : '';
    return typeof words === 'string' ? words.trim() : '';
  }
  if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch')) return '';
  const values: unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .filter((value) => typeof value === 'string')
    .join('; ')
    .trim();
}

function sizeOf({ defaultAppearanceData }: Record<string, unknown>): number {
  const size: unknown =
    typeof defaultAppearanceData === 'object' &&
    defaultAppearanceData !== null &&
    'fontSize' in defaultAppearanceData
      ? defaultAppearanceData.fontSize
      : 0;
  return typeof size === 'number' && size > 0 ? size : USUAL_SIZE;
}

function placed(words: string, [x0, y0, x1, y1]: BBox, wanted: number, run: number): Glyph[] {
  const lines = words.split(/\r\n?|\n/u);
  const size = Math.min(wanted, ((y1 - y0) * HIGHEST) / lines.length);
  const first = lines.length === 1 ? (y0 + y1) / 2 + size * BASE : y0 + size;
  return lines.flatMap((line, at) => {
    const letters = [...line];
    const step = Math.min(size * LETTER, (x1 - x0) / Math.max(1, letters.length));
    const baseline = first + at * size * PITCH;
    return letters.map((text, index): Glyph => {
      const left = x0 + index * step;
      return {
        text,
        box: [left, baseline - size, left + step, baseline + size / 4],
        baseline,
        size,
        font: { name: '', bold: false, italic: false },
        turn: 0,
        invisible: false,
        stamp: null,
        run,
        hidden: false,
      };
    });
  });
}
