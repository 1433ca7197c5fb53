import { fold } from '../../document/index.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { breaksOff, endsStatement, startsLowerCase } from '../../vietnamese/sentences.js';
import { decodeEntities, undoEscapes, unlink } from '../marks/index.js';
import type { LooseCell } from '../table/types.js';
import { createEmphasisReader, plainLines } from '../text/markup.js';

/** The words of a cell as its writer broke them: light markup, entities and escapes undone; `<br>` ends a line. */
export function cellOf(...written: readonly string[]): LooseCell {
  const readEmphasis = createEmphasisReader();
  return {
    lines: written
      .flatMap((line) => plainLines(line))
      .map((line) => fold(undoEscapes(decodeEntities(unlink(readEmphasis(line).text)))))
      .filter((line) => line !== ''),
  };
}

/**
 * Puts the lines of a cell back together that only its width has broken: «Kiểm định 35 cầu» | «treo dân sinh». A blank line, a marker, a finished
 * statement and a capital where the line above had room begin a line of their own.
 *
 * @param lines - as printed, '' for a blank one
 * @param width - letters that fit into the cell, or null where it is not known
 */
export function unwrapCell(lines: readonly string[], width: number | null): string[] {
  const whole: string[] = [];
  let above = '';
  for (const line of lines.map((text) => fold(text))) {
    if (line !== '' && above !== '' && goesOn(above, line, width)) whole.push(`${whole.pop() ?? ''} ${line}`);
    else if (line !== '') whole.push(line);
    above = line;
  }
  return whole;
}

function goesOn(above: string, line: string, width: number | null): boolean {
  if (readMarkers(line).length > 0) return false;
  if (startsLowerCase(line) || breaksOff(above)) return true;
  if (endsStatement(above)) return false;
  const [word = ''] = line.split(' ', 1);
  return width !== null && above.length + 1 + word.length > width;
}
