/** Numbers that name something: a year, a document, a set, the point of a list. */
import { isNumbering } from '../../grammar.js';
import { isNamedByNumber } from '../seek.js';
import { wordTable } from '../vocabulary.js';
import { isCounted, type Refusal, stands, when } from './candidate.js';

const byNumber: Refusal = {
  id: 'measure/not-name',
  source:
    'Decree 30/2020/NĐ-CP, Appendix I (articles, numbers of documents); usage of plans for programmes and committees',
  refuses: true,
  examples: [
    { text: 'Ban Chỉ đạo 389 kiểm tra 20 vụ.', gives: [{ value: 20, unit: 'vụ' }] },
    { text: 'Thực hiện Đề án 06 tại 14 xã.', gives: [{ value: 14, unit: 'xã' }] },
    { text: 'theo Điều 5, khoản 2 huyện', gives: [] },
    { text: 'Đề án 06 tỉnh; các Nghị quyết 01, 02, 03 tỉnh', gives: [] },
    { text: 'Kiện toàn Ban Chỉ đạo 389 tỉnh', gives: [] },
    { text: 'thực hiện Chỉ thị 05 xã, phường', gives: [] },
    { text: 'dịch vụ mức độ 3 và 4 hồ sơ', gives: [] },
    { text: 'Quốc lộ 9 xã Tân Thành', gives: [] },
  ],
  not: ['tổng số 125 xã', 'mỗi tháng 02 buổi', 'chuyên mục 12 bài', 'Đề án hỗ trợ 40 hộ'],
  read: (candidate) =>
    when(isCounted(candidate) && isNamedByNumber(candidate.tokens, candidate.quantity.first)),
};

const year: Refusal = {
  id: 'measure/not-year',
  source: 'usage: a year in front of the noun of the next clause',
  refuses: true,
  examples: [
    { text: 'đến 2030 tỉnh có 12 xã', gives: [{ value: 12 }] },
    { text: 'năm 2027 xã Tân Thành hoàn thành', gives: [] },
    { text: 'nhiệm kỳ 2026 thành phố', gives: [] },
  ],
  not: ['hỗ trợ 2000 hộ', 'kinh phí trong 2030 triệu đồng'],
  read: ({ tokens, quantity: { value, first, kind } }) => {
    const yearLike =
      Number.isInteger(value) && value >= 1945 && value <= 2100 && /^\d{4}$/.test(tokens[first]?.text ?? '');
    return when(
      yearLike && kind !== 'money' && kind !== 'physical' && stands(wordTable('year'), tokens, first),
    );
  },
};

const byRoman: Refusal = {
  id: 'measure/not-session',
  source: 'usage of the Party: sessions of a committee and its term',
  refuses: true,
  examples: [{ text: 'Kết luận Hội nghị 6 khóa XII', gives: [] }],
  not: ['mở 6 khóa đào tạo'],
  read: ({ tokens, quantity }) =>
    when(quantity.kind === 'count' && /^[IVX]+$/u.test(tokens[quantity.end]?.text ?? '')),
};

const ofSet: Refusal = {
  id: 'measure/not-set',
  source: 'usage: `06 nhiệm vụ`, `05 nhóm giải pháp` name the set that a plan is made of',
  refuses: true,
  examples: [
    { text: 'làm đầu mối thực hiện 06 nhiệm vụ cải cách', gives: [] },
    { text: 'triển khai 05 nhóm giải pháp', gives: [] },
    { text: 'liên kết với 6 vùng kinh tế', gives: [] },
  ],
  not: [
    'hoàn thành 06 nhiệm vụ',
    'rà soát 40 chương trình đào tạo',
    'tối thiểu 05 tiêu chí',
    'hình thành 03 vùng trồng rau',
    'giảm 02 chỉ tiêu',
  ],
  read: ({ tokens, quantity, lead }) => {
    if (quantity.kind !== 'set') return null;
    if (quantity.of !== null || lead.change !== null) return null;
    if (lead.comparator !== null && lead.comparator !== 'gt') return null;
    if (quantity.unit.startsWith('vùng') && stands(wordTable('laidOut'), tokens, quantity.first)) return null;
    return when(!stands(wordTable('done'), tokens, quantity.first));
  },
};

const headMark: Refusal = {
  id: 'measure/not-head-mark',
  source: 'layout: the mark of a note or a point at the head of a text',
  refuses: true,
  examples: [{ text: '9 Kế hoạch đặt ra trước đây', gives: [] }],
  not: ['12 Kế hoạch được ban hành', '9 kế hoạch'],
  read: (candidate) => {
    const { tokens, quantity } = candidate;
    if (quantity.first !== 0 || !isCounted(candidate)) return null;
    return when(/^[1-9]$/u.test(tokens[0]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[1]?.text ?? ''));
  },
};

const digits: Refusal = {
  id: 'measure/not-digits',
  source: 'usage: `hai con số` says how many digits a growth has',
  refuses: true,
  examples: [{ text: 'phấn đấu đạt 2 con số', gives: [] }],
  not: ['phấn đấu đạt 2 con'],
  read: ({ tokens, quantity }) => when(quantity.unit === 'con' && isNumbering(tokens[quantity.unitEnd])),
};

export const NAMES: readonly Refusal[] = [byNumber, year, byRoman, ofSet, headMark, digits];
