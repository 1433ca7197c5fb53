import { endsWithHead } from '../../vietnamese/layout/ends.js';
import { breaksOff, startsLowerCase } from '../../vietnamese/sentences.js';

/**
 * Does a row without a number, printed right below a page end and a repeated header, go on with the row above it, or is it
 * a sub-row of its own? Each rule looks at one cell and the words above it in the same column.
 */

interface CellPair {
  /** The nearest words above in the column. */
  above: string;
  /** The words of the row in question. */
  below: string;
}

interface Rule {
  name: string;
  weight: number;
  holds: (pair: CellPair) => boolean;
}

const RULES: readonly Rule[] = [
  // «… giải quyết hồ sơ, giấy» | «tờ công dân»
  { name: 'starts-lower-case', weight: 3, holds: ({ below }) => startsLowerCase(below) },
  // «Kế hoạch,» | «Công văn»; «Đăng tải thủ tục trên» | «Cổng dịch vụ công»
  { name: 'above-breaks-off', weight: 2, holds: ({ above }) => breaksOff(above) },
  // «Tổng hợp; Phòng» | «Nội chính»; «Trước ngày» | «30/6/2026»; «Quý» | «II»
  {
    name: 'above-ends-with-a-head',
    weight: 2,
    holds: ({ above }) => endsWithHead(above),
  },
  // «(trừ hồ sơ» | «mật)»
  {
    name: 'bracket-left-open',
    weight: 2,
    holds: ({ above }) => above.lastIndexOf('(') > above.lastIndexOf(')'),
  },
  // «… theo quy định.» | «Báo cáo …»
  { name: 'above-is-closed', weight: -1, holds: ({ above }) => /[.!?]$/u.test(above) },
  // «Báo cáo» | «Quyết định»
  { name: 'starts-capital', weight: -1, holds: ({ below }) => /^(?:[-+•]\s*)?\p{Lu}/u.test(below) },
];

/**
 * True where a row goes on with the cells above it.
 *
 * @param pairs - for each column in which the row has words, the nearest words above and its own
 */
export function continuesRowAbove(pairs: readonly CellPair[]): boolean {
  let score = 0;
  for (const pair of pairs) {
    if (pair.above === '') return false;
    for (const rule of RULES) if (rule.holds(pair)) score += rule.weight;
  }
  return score > 0;
}
