import { readMarkers } from '../../../vietnamese/markers/index.js';
import { light } from '../../../vietnamese/patterns.js';
import { endsStatement } from '../../../vietnamese/sentences.js';
import type { Evidence, LineEnd } from './types.js';
import { hasRoom, WORD } from './width.js';
import { indentOf } from './words.js';

/** Paragraphs that end as a sentence does; the others are headings and lines of a letterhead. */
const ENDED = 0.7;
/** `… Phòng Quản lý chất lượng. Thời gian:`: a label behind a sentence or a part of one. */
const LABEL_WITHIN = light(/[.;] [*_]{0,2}\p{L}[^.;:]{2,30}:$/u);

/** What the page shows at a line end: room, indents, blank lines, and how often a line of this text ends a sentence there. */
export const LAYOUT: readonly Evidence[] = [
  // A paragraph's last line has no room for one more word as often as a word is wide; a line that was cut never has.
  {
    name: 'room for the next word',
    weigh: ({ aboveText, above, line, words, paragraph, habit }) => {
      if (!hasRoom(aboveText, line.text, habit)) {
        if (!habit.exact || readMarkers(words).length > 0) return Math.log(Math.max(2, habit.width / WORD));
        const { unended, ended } = habit.shares();
        return Math.log(
          endsStatement(above) ? ended[readMarkers(paragraph).length > 0 ? 'marked' : 'bare'] : unended,
        );
      }
      if (habit.exact) return habit.indents === null ? -8 : -2.5;
      return habit.blankAbove ? -1 : -4;
    },
  },
  // «2. Sở Xây dựng chủ trì lập dự án kè sông Bình, báo cáo» | «UBND tỉnh …», where every paragraph has a blank line above
  {
    name: 'no blank line where paragraphs have one',
    weigh: ({ line, habit }) => (habit.blankAbove && line.blanksAbove === 0 ? 5 : 0),
  },
  // «       2. Giao Công an tỉnh …» | «Ủy ban nhân dân tỉnh xử lý …», where first lines are indented
  {
    name: 'indent',
    weigh: ({ line, habit: { indents } }) => {
      if (indents === null) return 0;
      const indent = indentOf(line.text);
      if (Math.abs(indent - indents.others) < 2)
        return Math.max(indents.others < indents.first ? 3 : 4, -Math.log(indents.astray));
      return Math.abs(indent - indents.first) < 2 || indent > indents.first ? -5 : 0;
    },
  },
  // A line that was cut ends a sentence as often as any word does
  {
    name: 'end of a sentence',
    weigh: ({ above, words, aboveText, line, habit }) => {
      if (/\.\/\.?$/u.test(above)) return -9;
      if (/:$/u.test(above)) return isLabel(above, habit) ? 0 : -3.5;
      const counted = habit.exact && readMarkers(words).length === 0 && !hasRoom(aboveText, line.text, habit);
      if (counted) return 0;
      return endsStatement(above) ? Math.log(habit.shares().sentenceEnds / ENDED) : Math.log(1 / (1 - ENDED));
    },
  },
  {
    name: 'paragraphs without a marker are rare',
    weigh: ({ words, habit }) =>
      readMarkers(words).length === 0 && !habit.exact ? -Math.log(habit.shares().unmarked) / 2 : 0,
  },
];

/** A colon that ends no lead-in: of a label inside a sentence, or behind the agency that a point speaks to. */
function isLabel(above: string, { lore }: LineEnd['habit']): boolean {
  return LABEL_WITHIN.test(above) || (readMarkers(above).length > 0 && lore.addressed());
}
