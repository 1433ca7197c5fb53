import { readAgencyAt } from '../../../vietnamese/agencies/index.js';
import { isOfficeOf } from '../../../vietnamese/layout/openings.js';
import { readMarkers } from '../../../vietnamese/markers/index.js';
import { endsStatement } from '../../../vietnamese/sentences.js';
import type { Line } from '../lines/types.js';
import { endsUnspaced, nextWordFits } from '../paragraphs/continues.js';
import { type Joined, joinText, type LineHabit } from '../paragraphs/text.js';
import { cutsWord } from './cutWord.js';
import { type Cell, linesOfCell } from './types.js';

/** A cell's words as one value, and the offsets of the spaces at which a line was ended on purpose. */
export interface CellText extends Joined {
  breaks: number[];
}

/** Strings a cell's lines together. Lines that were merely full leave no break. */
export function cellText(cell: Cell, habit: LineHabit): CellText {
  const lines = linesOfCell(cell);
  const measures = cell.pieces.flatMap((piece) => piece.lines.map(() => piece.measure));
  const joined = joinText(lines, habit, (word, index) => {
    const [above, line, measure] = [lines[index - 1], lines[index], measures[index - 1]];
    if (above === undefined || line === undefined || measure === undefined) return false;
    return cutsWord(word, above, line, measure);
  });
  let from = 0;
  const breaks = joined.joints.filter((joint, index) => {
    const above = lines[index - 1];
    const line = lines[index];
    const measure = measures[index - 1];
    if (joint < 0 || above === undefined || line === undefined || measure === undefined) return false;
    const ended =
      nextWordFits(above, line, measure) ||
      beginsItem(above, line) ||
      namesAnother(joined.value.slice(from, joint), line) ||
      (habit.cellsDrawSpaces && endsUnspaced(above, measure));
    if (ended) from = joint + 1;
    return ended;
  });
  return { ...joined, breaks };
}

/** `- Báo cáo …` below a line that ends a statement. */
function beginsItem(above: Line, line: Line): boolean {
  return readMarkers(line.text)[0] !== undefined && endsStatement(above.text);
}

/** `Hội Nông dân tỉnh` | `UBND các xã`: the name of a body, whole, and another that begins below; a full line may end there all the same. */
function namesAnother(above: string, { text }: Line): boolean {
  if (isOfficeOf(above, text)) return false;
  return readAgencyAt(above)?.end === above.length && readAgencyAt(text) !== null;
}
