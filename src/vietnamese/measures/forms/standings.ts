/** Places won: `xếp thứ 5`, `nằm trong nhóm 12 tỉnh dẫn đầu`. */
import { type Rule, ruleBook } from '../../../reading/index.js';
import { isMark } from '../seek.js';
import type { Quantity, Token } from '../types.js';
import { unitTable, wordTable } from '../vocabulary.js';

/** Words between a group's noun and what it leads in, at most: `nhóm 10 địa phương có chỉ số PCI | cao nhất`. */
const WORDS_BEFORE_LEADING = 8;

type Standing = Omit<Quantity, 'rules'>;
type StandingRule = Rule<[tokens: readonly Token[], at: number, value: number], Standing>;

const place: StandingRule = {
  id: 'measure/place',
  source: 'usage of plans for the indices of provinces: the place won, with or without how many there are',
  examples: [
    { text: 'Xếp thứ 15/34 tỉnh, thành phố.', gives: [{ value: 15, unit: 'hạng' }] },
    { text: 'Chỉ số PCI xếp thứ 5 cả nước', gives: [{ value: 5, unit: 'hạng', subject: 'Chỉ số PCI' }] },
    { text: 'PAPI đứng vị trí thứ 12/34 tỉnh', gives: [{ value: 12, unit: 'vị trí', subject: 'PAPI' }] },
    { text: 'tăng 3 bậc, xếp hạng 10', gives: [{ value: 3 }, { value: 10, unit: 'hạng' }] },
  ],
  not: ['Thứ 15 của tháng.', 'Hội nghị lần thứ 5 xã', 'cơ sở hạng 3'],
  read: (tokens, at, value) => {
    const won = wordTable('rank').endingBefore(tokens, at);
    if (won === null) return null;
    const first = at - won.length;
    const words = tokens.slice(first, at).map((token) => token.key);
    const whole = isMark(tokens[at + 1], '/') ? (tokens[at + 2]?.value ?? null) : null;
    const unit = words.includes('trí') ? 'vị trí' : 'hạng';
    return standing({ first, end: whole === null ? at + 1 : at + 3, value, of: whole, unit, after: null });
  },
};

const topGroup: StandingRule = {
  id: 'measure/top-group',
  source: 'usage of plans for the indices of provinces: among the first so many',
  examples: [
    { text: 'Trong tốp 20 cả nước.', gives: [{ value: 20, unit: 'hạng', comparator: 'lte' }] },
    { text: 'Thuộc nhóm 10 tỉnh dẫn đầu.', gives: [{ value: 10, unit: 'tỉnh', comparator: 'lte' }] },
    {
      text: 'Chỉ số hài lòng của tỉnh nằm trong nhóm 14 tỉnh dẫn đầu',
      gives: [{ value: 14, unit: 'tỉnh', comparator: 'lte', subject: 'Chỉ số hài lòng của tỉnh' }],
    },
    { text: 'PAPI thuộc nhóm 10 địa phương có điểm số cao nhất', gives: [{ value: 10, unit: 'địa phương' }] },
    { text: 'PAR INDEX vào tốp 15 cả nước', gives: [{ value: 15, unit: 'hạng', comparator: 'lte' }] },
    { text: 'DTI đứng trong 20 tỉnh, thành phố đứng đầu', gives: [{ value: 20, unit: 'tỉnh, thành phố' }] },
  ],
  not: [
    'Thuộc nhóm 3 theo nghị định.',
    'theo dõi nhóm 3 tỉnh phía Nam',
    'nhóm 5 hướng dẫn các xã',
    'hỗ trợ nhóm 12 hộ nghèo',
    'trong 5 năm đầu',
  ],
  read: (tokens, at, value) => {
    const group = wordTable('topGroup').endingBefore(tokens, at)?.length ?? 0;
    let first = at - group;
    while (wordTable('within').endingBefore(tokens, first) !== null) first -= 1;
    if (first === at) return null;
    const ranked = unitTable().at(tokens, at + 1);
    const noun = ranked !== null && wordTable('ranked').at(tokens, at + 1) !== null ? ranked : null;
    const end = at + 1 + (noun?.length ?? 0);
    const said = leadsIn(tokens, end, noun === null ? 0 : WORDS_BEFORE_LEADING);
    const top = group > 0 && tokens[at - 1]?.key !== 'nhóm';
    if (noun === null ? !top || !(said || endsHere(tokens[end])) : !(said || top)) return null;
    return standing({ first, end, value, of: null, unit: noun?.value.unit ?? 'hạng', after: 'lte' });
  },
};

export const standings = ruleBook('measure', [place, topGroup]);

/** `12 tỉnh | dẫn đầu`, `10 địa phương có chỉ số PCI | cao nhất` */
function leadsIn(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from; at <= from + reach && tokens[at]?.kind === 'word'; at += 1) {
    if (wordTable('leading').at(tokens, at) !== null) return true;
  }
  return false;
}

function endsHere(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark';
}

function standing(read: Pick<Quantity, 'first' | 'end' | 'value' | 'of' | 'unit' | 'after'>): Standing {
  const { end } = read;
  return {
    ...read,
    unitAt: end,
    nounEnd: end,
    unitEnd: end,
    upper: null,
    kind: 'standing',
    spelled: false,
    bare: false,
  };
}
