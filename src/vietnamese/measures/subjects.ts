/** What is counted. */
import { type Rule, ruleBook } from '../../reading/index.js';
import { targetBehind } from './baselines.js';
import { inheritedSubjects } from './goingOn.js';
import { clauseBefore, mayBeSubject, namedBefore } from './namedBefore.js';
import { nounBehind, type Stretch, tightEnd } from './nounBehind.js';
import { scopeRunAt } from './scopes.js';
import { clauseStart, findPhrase, isMark, segmentStart } from './seek.js';
import { inOrder, withRule } from './steps.js';
import type { MeasureDraft, Token } from './types.js';
import { wordTable } from './vocabulary.js';

/** A measure that looks for its subject, and what stands on either side of it. */
interface Unnamed {
  tokens: readonly Token[];
  draft: MeasureDraft;
  /** The noun phrase behind the number. */
  behind: Stretch | null;
  /** What stands before, opened by a word for what can be measured. */
  headed: Stretch | null;
}

type SubjectRule = Rule<[Unnamed], Stretch>;

/** Words of a thing that a colon parts from how much there is of it, at most. */
const LONGEST_THING = 8;

const told: SubjectRule = {
  id: 'measure/subject-told-before',
  source: 'grammar: of a count, a share and a level what stands before tells more than the noun behind',
  examples: [
    { text: 'Số hộ tham gia đạt 12.000 hộ', gives: [{ subject: 'Số hộ tham gia' }] },
    { text: 'Số xã đạt chuẩn: 72 xã', gives: [{ subject: 'Số xã đạt chuẩn' }] },
    { text: 'vốn đầu tư chiếm 38% GRDP', gives: [{ subject: 'vốn đầu tư' }] },
    { text: 'Kinh tế biển đóng góp trên 22% GRDP', gives: [{ subject: 'Kinh tế biển' }] },
    {
      text: 'Số lao động nông nghiệp còn 25% tổng số lao động',
      gives: [{ subject: 'Số lao động nông nghiệp' }],
    },
  ],
  not: ['Tỷ lệ đạt 100% văn bản', 'mở 12 lớp tập huấn'],
  read: ({ tokens, draft, behind, headed }) => {
    const named = headed ?? clauseBefore(tokens, draft);
    const left = isOfThatBefore(tokens, draft, behind, named) || isShareOf(tokens, draft, behind, headed);
    return left ? named : null;
  },
};

const measuredBy: SubjectRule = {
  id: 'measure/subject-of-share-of-target',
  source: 'grammar: a share of what was set, or of all there are, tells of what stands before',
  examples: [
    { text: 'Thu ngân sách đạt 108% dự toán.', gives: [{ subject: 'Thu ngân sách' }] },
    { text: 'Tuyển quân: đạt 100% chỉ tiêu.', gives: [{ subject: 'Tuyển quân' }] },
    {
      text: 'Người tham gia bảo hiểm y tế đạt 96% dân số.',
      gives: [{ subject: 'Người tham gia bảo hiểm y tế' }],
    },
    {
      text: 'Thu ngân sách tăng 8% dự toán thành phố giao.',
      gives: [{ value: 8, change: 'increase', baseline: 'dự toán thành phố giao', subject: 'Thu ngân sách' }],
    },
  ],
  not: ['Tăng 8% dự toán.', 'Cắt giảm 10% chỉ tiêu biên chế.', 'Giao 100% chỉ tiêu.'],
  read: ({ tokens, draft, behind, headed }) => {
    if (draft.quantity.kind !== 'percent' || behind === null) return null;
    if (wordTable('norm').at(tokens, behind.first) === null) return null;
    return headed ?? clauseBefore(tokens, asLevel(tokens, draft));
  },
};

/** `bằng | 108% dự toán`, `Nợ xấu | dưới 3%`: as if a verb of level stood between a thing and its value. */
function asLevel(tokens: readonly Token[], draft: MeasureDraft): MeasureDraft {
  const { lead } = draft;
  const stop = tokens[lead.stop - 1]?.key === 'bằng' ? lead.stop - 1 : lead.stop;
  const level = lead.level || stop < lead.stop || lead.comparator !== null;
  return { ...draft, lead: { ...lead, stop, level } };
}

const before: SubjectRule = {
  id: 'measure/subject-before-colon',
  source: 'style of lists: a thing, a colon, how many pieces or how much of it',
  examples: [
    {
      text: 'Bao tải: 5.000 chiếc; áo phao: 400 chiếc.',
      gives: [{ subject: 'Bao tải' }, { subject: 'áo phao' }],
    },
    { text: '- Đá hộc: 350 m3;', gives: [{ subject: 'Đá hộc' }] },
    { text: 'Lắp đặt đồng hồ mới: 2.400 cái', gives: [{ subject: 'Lắp đặt đồng hồ mới' }] },
  ],
  not: ['Mục tiêu: 400 chiếc.', 'Năm 2027: 350 m3.', 'Trạm bơm: 06 trạm.'],
  read: ({ tokens, draft: { lead, quantity } }) => {
    const pieces = quantity.kind === 'count' && wordTable('piece').at(tokens, quantity.unitAt) !== null;
    const amount = quantity.kind === 'physical';
    if ((!pieces && !amount) || !isMark(tokens[lead.stop], ':')) return null;
    const start = segmentStart(tokens, lead.stop);
    const first = isMark(tokens[start], '-', '–', '+', '•') ? start + 1 : start;
    const named = tokens.slice(first, lead.stop);
    const noun =
      named.length > 0 && named.length <= LONGEST_THING && named.every(({ kind }) => kind === 'word');
    const made = (wordTable('deed').at(tokens, first)?.length ?? named.length) < named.length;
    return noun && (made || mayBeSubject(tokens, first)) ? { first, end: lead.stop } : null;
  },
};

const nounOf: SubjectRule = {
  id: 'measure/subject-behind',
  source: 'grammar: the noun behind the number is what is counted',
  examples: [
    { text: 'Chiếm 35% GRDP.', gives: [{ value: 35, unit: '%', subject: 'GRDP' }] },
    {
      text: 'Vận động 1.200 người hiến máu.',
      gives: [{ value: 1200, unit: 'người', subject: 'người hiến máu' }],
    },
    {
      text: '100% văn bản quy phạm pháp luật được ban hành',
      gives: [{ subject: 'văn bản quy phạm pháp luật' }],
    },
    { text: 'mở 12 lớp tập huấn kỹ năng số', gives: [{ subject: 'lớp tập huấn kỹ năng số' }] },
    { text: 'bàn giao 100% mặt bằng còn lại', gives: [{ subject: 'mặt bằng' }] },
    { text: '95% thư viện công lập có mạng', gives: [{ subject: 'thư viện công lập' }] },
    { text: 'tiêm cho 85% tổng đàn chó, mèo', gives: [{ subject: 'tổng đàn chó, mèo' }] },
  ],
  not: ['Đạt 98,5 điểm.', 'tỷ lệ hài lòng đạt 95%'],
  read: ({ tokens, draft, behind }) => {
    if (behind === null || !isMark(tokens[draft.lead.stop - 1], '(')) return behind;
    // «186 tỷ đồng (tăng 8% dự toán)» goes on with what stands before the bracket.
    return wordTable('target').at(tokens, behind.first) === null ? behind : null;
  },
};

const head: SubjectRule = {
  id: 'measure/subject-in-front',
  source:
    'grammar: the phrase that a word for what can be measured opens: `tỷ lệ …`, `thời gian …`, `tổng số …`',
  examples: [
    { text: 'Diện tích 0,56 ha.', gives: [{ value: 0.56, unit: 'ha', subject: 'Diện tích' }] },
    { text: 'Nâng tuổi thọ lên 75,5 tuổi.', gives: [{ value: 75.5, unit: 'tuổi', subject: 'tuổi thọ' }] },
    {
      text: 'Phấn đấu tỷ lệ hài lòng của người dân đạt 95%',
      gives: [{ subject: 'tỷ lệ hài lòng của người dân' }],
    },
    { text: 'Rút ngắn thời gian giải quyết còn 04 giờ', gives: [{ subject: 'thời gian giải quyết' }] },
    { text: 'Mức giảm sinh đạt 0,42%o', gives: [{ subject: 'Mức giảm sinh' }] },
    { text: 'tỷ lệ nợ/tổng thu không quá 5%', gives: [{ subject: 'tỷ lệ nợ/tổng thu' }] },
  ],
  not: ['Xấp xỉ 40 ha.', 'mở 12 lớp'],
  read: ({ headed }) => headed,
};

const clause: SubjectRule = {
  id: 'measure/subject-of-clause',
  source: 'grammar: the subject of the clause in front of a verb of level, and the parts of a list',
  examples: [
    { text: 'trong đó khách quốc tế đạt 12%', gives: [{ subject: 'khách quốc tế' }] },
    {
      text: 'Dữ liệu học sinh trên hệ thống hocba.hunglam.vn đạt 92,4%',
      gives: [{ subject: 'Dữ liệu học sinh trên hệ thống hocba.hunglam.vn' }],
    },
    { text: 'trong đó lúa 1.480 ha, ngô 320 ha', gives: [{ subject: 'lúa' }, { subject: 'ngô' }] },
    { text: 'Cơ cấu: nông, lâm, thủy sản 21,3%', gives: [{ subject: 'nông, lâm, thủy sản' }] },
    { text: 'Công nghiệp - xây dựng tăng 9,2%', gives: [{ subject: 'Công nghiệp - xây dựng' }] },
  ],
  not: ['phấn đấu đạt 92,4%', 'tỷ lệ che phủ rừng đạt 42%'],
  read: ({ tokens, draft }) => clauseBefore(tokens, draft),
};

/** `Kiểm soát | nợ xấu | dưới 2%`: what is held within a bound. */
function heldBefore(tokens: readonly Token[], stop: number): Stretch | null {
  const start = clauseStart(tokens, stop);
  const held = wordTable('holding').at(tokens, start);
  if (held === null) return null;
  const first = start + held.length;
  return { first, end: tightEnd(tokens, first, stop) };
}

const bounded: SubjectRule = {
  id: 'measure/subject-before-bound',
  source: 'style of targets: a thing and at once its bound or, behind a colon, its value',
  examples: [
    { text: 'Thất thoát nước dưới 15%.', gives: [{ subject: 'Thất thoát nước' }] },
    { text: 'Tổn thất điện năng ≤ 4,15%.', gives: [{ subject: 'Tổn thất điện năng' }] },
    { text: 'Kiểm soát nợ xấu dưới 2%.', gives: [{ subject: 'nợ xấu' }] },
    {
      text: 'GRDP bình quân đầu người khoảng 92 triệu đồng',
      gives: [{ subject: 'GRDP bình quân đầu người' }],
    },
    { text: 'hồ sơ trực tuyến toàn trình: trên 85%', gives: [{ subject: 'hồ sơ trực tuyến toàn trình' }] },
  ],
  not: [
    'Kiểm soát dưới 15%.',
    'Bố trí ít nhất 2%.',
    'Năm 2027: trên 85%.',
    'Đơn vị sử dụng trên 10 m3.',
    'Học sinh khá, giỏi trên 60%.',
  ],
  read: ({ tokens, draft }) => {
    const { lead, quantity } = draft;
    if (lead.change !== null || lead.level) return null;
    const about = wordTable('about').at(tokens, lead.stop) !== null;
    if (lead.comparator === null && !about) return null;
    if (quantity.kind === 'count' || quantity.kind === 'set') return null;
    const bound = about ? { ...draft, lead: { ...lead, level: true } } : draft;
    const named = heldBefore(tokens, lead.stop) ?? clauseBefore(tokens, asLevel(tokens, bound));
    if (named === null || named.first >= named.end || named.end - named.first > LONGEST_THING) return null;
    // «Học sinh khá, | giỏi trên 60%»: a small word behind a comma is half a name.
    const half = named.end - named.first === 1 && isMark(tokens[named.first - 1], ',');
    if (half && !/^\p{Lu}/u.test(tokens[named.first]?.text ?? '')) return null;
    for (let at = named.first; at < named.end; at += 1) {
      const head = wordTable('perHead').at(tokens, at);
      if (head !== null) at += head.length - 1;
      else if (tokens[at]?.kind === 'number' || !mayBeSubject(tokens, at)) return null;
    }
    return named;
  },
};

export const subjects = ruleBook('measure', [measuredBy, told, before, nounOf, head, clause, bounded]);

/**
 * Finds each measure's subject: what stands before the verb (`Tỷ lệ hồ sơ nộp trực tuyến đạt 60%`) or the noun behind the
 * number (`100% văn bản quy phạm pháp luật`), which is then quoted with it.
 */
export function withSubjects(
  tokens: readonly Token[],
  text: string,
  drafts: readonly MeasureDraft[],
): MeasureDraft[] {
  return inOrder(drafts, (draft, before, index) => {
    const named = withOwnSubject(tokens, text, draft, before?.end ?? 0, drafts[index + 1]);
    const found = before === undefined ? null : inheritedSubjects.first(tokens, named, before);
    return found === null ? named : withRule({ ...named, subject: found.value }, found.rule);
  });
}

function withOwnSubject(
  tokens: readonly Token[],
  text: string,
  draft: MeasureDraft,
  floor: number,
  next: MeasureDraft | undefined,
): MeasureDraft {
  const behind = ofEvery(tokens, draft, nounBehind(tokens, draft, next?.lead.first ?? tokens.length));
  const quoted = { ...draft, end: Math.max(draft.end, behind?.end ?? 0) };
  const found = subjects.first({ tokens, draft: quoted, behind, headed: namedBefore(tokens, quoted, floor) });
  if (found === null) return quoted;
  const passed = found.rule === measuredBy.id && draft.change !== null && draft.baseline === null;
  const target = passed && behind !== null ? targetBehind(tokens, behind.first) : null;
  const baseline = target === null ? draft.baseline : wordsOf(tokens, text, target);
  return withRule({ ...quoted, subject: wordsOf(tokens, text, found.value), baseline }, found.rule);
}

/** `95%, 85% hồ sơ | cấp tỉnh, cấp xã`: the scopes in step with a list are no part of what each value counts. */
function ofEvery(tokens: readonly Token[], { rules }: MeasureDraft, behind: Stretch | null): Stretch | null {
  if (behind === null || !rules.includes('measure/scopes-in-step')) return behind;
  for (let at = behind.first; at < behind.end; at += 1) {
    if (scopeRunAt(tokens, at) === null) continue;
    const end = tightEnd(tokens, behind.first, at);
    return end > behind.first ? { first: behind.first, end } : null;
  }
  return behind;
}

/**
 * True where what stands before tells more than the noun behind: `Số hộ tham gia đạt 12.000 hộ`, `Số xã đạt chuẩn: 72 xã`,
 * `đàn lợn 12.500 con`, `vốn đầu tư chiếm 38% GRDP`.
 */
function isOfThatBefore(
  tokens: readonly Token[],
  { quantity, lead }: MeasureDraft,
  behind: Stretch | null,
  named: Stretch | null,
): boolean {
  if (named === null) return false;
  if (quantity.kind !== 'count' && quantity.kind !== 'set') {
    return findPhrase(tokens, lead.stop, quantity.first, wordTable('sharing')) !== -1;
  }
  const bare = behind === null || behind.end <= quantity.nounEnd;
  const adjacent = tokens.slice(named.end, lead.stop).every((token) => isMark(token, ':'));
  const words = tokens.slice(named.first, named.end);
  const tells = named.first + (wordTable('sum').at(tokens, named.first)?.length ?? 1) < named.end;
  return (
    lead.level || (bare && adjacent && tells && words.every(({ kind }) => kind === 'word' || kind === 'mark'))
  );
}

/** `Số lao động nông nghiệp còn 25% tổng số lao động`: the noun behind is the whole. */
function isShareOf(
  tokens: readonly Token[],
  { quantity, lead }: MeasureDraft,
  behind: Stretch | null,
  headed: Stretch | null,
): boolean {
  const whole = behind !== null && wordTable('whole').at(tokens, behind.first) !== null;
  return quantity.kind === 'percent' && lead.level && whole && headed !== null;
}

function wordsOf(tokens: readonly Token[], text: string, { first, end }: Stretch): string {
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end);
}
