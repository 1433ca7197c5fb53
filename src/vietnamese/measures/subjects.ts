/** What is counted. */
import { type Rule, ruleBook } from '../../reading/index.js';
import { formsWord } from '../compounds.js';
import { onlySeparators } from './lists.js';
import { scopeRunAt } from './scopes.js';
import { clauseStart, endsSegment, isMark, segmentStart, touches } from './seek.js';
import { inOrder, withRule } from './steps.js';
import type { MeasureDraft, Token } from './types.js';
import { chainTable, scopeLeadTable, unitTable, wordTable } from './vocabulary.js';

const LONGEST_NOUN = 14;
const LONGEST_SUBJECT = 40;

/** A stretch of tokens, `end` exclusive. */
interface Stretch {
  first: number;
  end: number;
}

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

const told: SubjectRule = {
  id: 'measure/subject-told-before',
  source: 'grammar: of a count, a share and a level what stands before tells more than the noun behind',
  examples: [
    { text: 'Số hộ tham gia đạt 12.000 hộ', gives: [{ subject: 'Số hộ tham gia' }] },
    { text: 'Số xã đạt chuẩn: 72 xã', gives: [{ subject: 'Số xã đạt chuẩn' }] },
    { text: 'vốn đầu tư chiếm 38% GRDP', gives: [{ subject: 'vốn đầu tư' }] },
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
    { text: '95% thư viện công lập có mạng', gives: [{ subject: 'thư viện công lập' }] },
    { text: 'tiêm cho 85% tổng đàn chó, mèo', gives: [{ subject: 'tổng đàn chó, mèo' }] },
  ],
  not: ['Đạt 98,5 điểm.', 'tỷ lệ hài lòng đạt 95%'],
  read: ({ behind }) => behind,
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
  ],
  not: ['phấn đấu đạt 92,4%', 'tỷ lệ che phủ rừng đạt 42%'],
  read: ({ tokens, draft }) => clauseBefore(tokens, draft),
};

export const subjects = ruleBook('measure', [told, nounOf, head, clause]);

const inherits: Rule<[tokens: readonly Token[], draft: MeasureDraft, before: MeasureDraft], string> = {
  id: 'measure/subject-going-on',
  source: 'grammar: a value that only goes on in a list has the subject of the one before it',
  examples: [
    {
      text: 'Thu ngân sách 12.450 tỷ đồng, tăng 9%.',
      gives: [
        { value: 12450, unit: 'tỷ đồng', subject: 'Thu ngân sách' },
        { value: 9, unit: '%', change: 'increase', subject: 'Thu ngân sách' },
      ],
    },
    {
      text: 'Tỷ lệ che phủ rừng đạt 42%, tăng 2%',
      gives: [{}, { change: 'increase', subject: 'Tỷ lệ che phủ rừng' }],
    },
    {
      text: 'Chỉ số PAR INDEX tăng 3 bậc, đứng thứ 10',
      gives: [{}, { value: 10, subject: 'Chỉ số PAR INDEX' }],
    },
  ],
  not: ['bàn giao 24 hộ dân/3,15 ha', 'mở 12 lớp; đạt 90%'],
  read: (tokens, draft, before) =>
    (draft.listed || draft.subject === null) && goesOn(tokens, draft, before) ? before.subject : null,
};

export const inheritedSubjects = ruleBook('measure', [inherits]);

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
  return found === null
    ? quoted
    : withRule({ ...quoted, subject: wordsOf(tokens, text, found.value) }, found.rule);
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
    return tokens.slice(lead.stop, quantity.first).some(({ key }) => key === 'chiếm');
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

/** A member of a list, a level reached of what was just spoken of, or `, tăng 2 bậc`. */
function goesOn(tokens: readonly Token[], draft: MeasureDraft, before: MeasureDraft): boolean {
  const same = draft.quantity.kind === before.quantity.kind || ranks(draft, before);
  if (onlySeparators(tokens, before.end, draft.lead.stop)) {
    const parted = tokens.slice(before.end, draft.lead.stop).some((token) => endsSegment(token));
    return same || (!parted && draft.lead.stop < draft.quantity.first);
  }
  return same && (draft.listed || (draft.lead.level && draft.scope === before.scope));
}

/** `tăng 3 bậc, | đứng thứ 10`: a rise in rank and the place won tell of the same. */
function ranks(draft: MeasureDraft, before: MeasureDraft): boolean {
  return draft.quantity.kind === 'standing' && before.quantity.kind === 'rank';
}

function wordsOf(tokens: readonly Token[], text: string, { first, end }: Stretch): string {
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end);
}

/** The noun phrase behind the number; of a count the unit opens it. */
function nounBehind(tokens: readonly Token[], { quantity }: MeasureDraft, ceiling: number): Stretch | null {
  const counted = quantity.kind === 'count' || quantity.kind === 'set';
  if ((!counted && quantity.kind !== 'percent') || quantity.bare) return null;
  if (counted && (quantity.end > quantity.unitEnd || quantity.nounEnd < quantity.unitEnd)) {
    return { first: quantity.unitAt, end: quantity.nounEnd };
  }
  const from = quantity.end;
  let end = from;
  while (end < ceiling && end - from < LONGEST_NOUN && !endsNoun(tokens, end, end === from && !counted))
    end += 1;
  end = tightEnd(tokens, from, end);
  const first = counted ? quantity.unitAt : from;
  return first < end ? { first, end } : null;
}

/** Words a noun phrase cannot end with: `trung tâm xã | trước (tháng 9)`. */
const LOOSE_ENDS = new Set([
  'và',
  'hoặc',
  'các',
  'trước',
  'từ',
  'đến',
  'vào',
  'trong',
  'của',
  'tại',
  'sau',
  'cả',
  'ở',
]);

/** Without the words a phrase cannot end with; a bracket that is opened in it stays: `Chỉ số hài lòng (SIPAS)`. */
function tightEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && (isLooseEnd(tokens[end - 1]) || opensQualifier(tokens, end - 1))) {
    const opened = tokens.slice(first, end).some((token) => isMark(token, '('));
    if ((isMark(tokens[end - 1], ')') && opened) || endsCompound(tokens, end - 1)) break;
    end -= 1;
  }
  return end;
}

/** `trẻ em | dưới 6 tuổi`, `lao động | đi làm việc`; `văn bản đi` is whole. */
function opensQualifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === 'dưới'
    ? next?.kind === 'number'
    : tokens[at]?.key === 'đi' && next?.key === 'làm';
}

function isLooseEnd(token: Token | undefined): boolean {
  return token?.kind === 'mark' || LOOSE_ENDS.has(token?.key ?? '');
}

/** A comma goes on with the phrase where a counted thing follows: `người dân, doanh nghiệp`. */
function endsNoun(tokens: readonly Token[], at: number, opening: boolean): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return wordTable('reference').endingBefore(tokens, at) === null;
  if (token?.kind === 'masked') return true;
  if (opening && (token?.key === 'các' || token?.key === 'những')) return false;
  if (isMark(token, ',') || token?.key === 'và') {
    if (joinsKinds(tokens, at)) return false;
    const next = unitTable().at(tokens, at + 1);
    if (opening || next === null || tokens[at + 1 + next.length]?.kind === 'number') return true;
    return next.value.kind !== 'count' && next.value.unit !== 'ngành';
  }
  if (token?.kind === 'mark')
    return !(isMark(token, '-') && touches(tokens[at - 1], token) && touches(token, tokens[at + 1]));
  if (!opening && endsCompound(tokens, at)) return false;
  return wordTable('predicate').at(tokens, at) !== null || scopeLeadTable().at(tokens, at) !== null;
}

/** `tổng đàn chó | , mèo`, `trâu | và bò`: kinds of one sort on either side. */
function joinsKinds(tokens: readonly Token[], at: number): boolean {
  const next = wordTable('kinds').at(tokens, at + 1);
  if (next === null || wordTable('kinds').endingBefore(tokens, at) === null) return false;
  return tokens[at + 1 + next.length]?.kind !== 'number';
}

/** `trang thiết | bị`, `điểm | đến`, `đi | lại`, `trưởng | thành`: the second syllable of a word that is a predicate by itself. */
function endsCompound(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key === 'lại') return tokens[at - 1]?.key === 'đi';
  if (tokens[at]?.key === 'thành') return formsWord(tokens[at - 1]?.key ?? '', 'thành');
  return (unitTable().endingBefore(tokens, at + 1)?.length ?? 0) > 1;
}

/** The phrase before the governing words that opens with what can be measured: `tỷ lệ …`, `thời gian …`, `tổng số …`. */
function namedBefore(tokens: readonly Token[], draft: MeasureDraft, floor: number): Stretch | null {
  const { lead } = draft;
  const start = Math.max(segmentStart(tokens, lead.stop, floor), lead.stop - LONGEST_SUBJECT);
  for (let first = lead.stop - 1; first >= start; first -= 1) {
    if (wordTable('head').at(tokens, first) === null || !mayOpen(tokens, first, start)) continue;
    const end = tightEnd(tokens, first, risesFrom(tokens, draft, first));
    return { first, end: withoutYear(tokens, end) };
  }
  return null;
}

/** Words of a subject without a head word, at most. */
const LONGEST_CLAUSE = 12;

/**
 * The subject of the clause where no head word opens it: before a verb of level (`trong đó khách quốc tế | chiếm 12%`), and in a
 * list of parts (`trong đó lúa | 1.480 ha, ngô | 320 ha`).
 */
function clauseBefore(tokens: readonly Token[], { lead, quantity }: MeasureDraft): Stretch | null {
  const opens = listStart(tokens, clauseStart(tokens, lead.stop), lead.stop);
  const first = opens + (wordTable('part').at(tokens, opens)?.length ?? 0);
  const end = tightEnd(tokens, first, lead.stop);
  if (end <= first || end - first > LONGEST_CLAUSE || isMark(tokens[opens - 1], '(')) return null;
  if (tokens.slice(first, end).some(({ kind }) => kind === 'number')) return null;
  if (!mayBeSubject(tokens, first)) return null;
  if (lead.level && quantity.kind !== 'count') return { first, end };
  const parts = quantity.kind === 'physical' || quantity.kind === 'money' || quantity.kind === 'percent';
  return parts && lead.first === quantity.first && listsParts(tokens, opens) ? { first, end } : null;
}

/** `nông, lâm nghiệp | và thủy sản 18,2%`: the commas of a list that ends in `và` part no clauses. */
function listStart(tokens: readonly Token[], clause: number, end: number): number {
  if (!tokens.slice(clause, end).some(({ key }) => key === 'và')) return clause;
  let start = clause;
  while (isMark(tokens[start - 1], ',')) {
    const before = clauseStart(tokens, start - 1);
    const member = tokens.slice(before, start - 1);
    const noun = member.length > 0 && member.length <= 4 && member.every(({ kind }) => kind === 'word');
    if (!noun || !mayBeSubject(tokens, before)) break;
    start = before;
  }
  return start;
}

function mayBeSubject(tokens: readonly Token[], at: number): boolean {
  const lists = ['unsubject', 'predicate', 'promise', 'deed', 'done'] as const;
  return (
    lists.every((list) => wordTable(list).at(tokens, at) === null) && chainTable().at(tokens, at) === null
  );
}

/** `trong đó` or `cơ cấu …:` stands in the segment, before this clause or at its head. */
function listsParts(tokens: readonly Token[], clause: number): boolean {
  for (let at = clause; at >= Math.max(0, clause - 2 * LONGEST_SUBJECT); at -= 1) {
    if (isMark(tokens[at], '.') && at < clause) return false;
    if (wordTable('part').at(tokens, at) !== null) return true;
    if (tokens[at]?.key === 'cơ' && tokens[at + 1]?.key === 'cấu') return true;
  }
  return false;
}

const BEFORE_YEAR = new Set(['đến', 'vào', 'hết', 'cuối', 'trong']);

/** `tỷ lệ hài lòng | đến năm 2024`. */
function withoutYear(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.kind !== 'number' || tokens[end - 2]?.key !== 'năm') return end;
  let at = end - 2;
  while (BEFORE_YEAR.has(tokens[at - 1]?.key ?? '')) at -= 1;
  return at;
}

/** Where the subject ends: at `tăng từ 50% …` if that is the baseline, else before the governing words. */
function risesFrom(tokens: readonly Token[], { lead, baseline }: MeasureDraft, first: number): number {
  if (baseline === null || !/^\d/u.test(baseline)) return lead.stop;
  for (let at = first; at < lead.stop; at += 1) {
    if (tokens[at]?.key !== 'từ' || tokens[at + 1]?.kind !== 'number') continue;
    return chainTable().endingBefore(tokens, at)?.value.role === 'change' ? at - 1 : at;
  }
  return lead.stop;
}

/** At the head of a clause, or behind a verb of change or an opening word. */
function mayOpen(tokens: readonly Token[], first: number, start: number): boolean {
  const before = tokens[first - 1];
  if (first === start || before === undefined || endsSegment(before) || before.kind === 'mark') return true;
  if (wordTable('opener').endingBefore(tokens, first) !== null) return true;
  const change = chainTable().endingBefore(tokens, first);
  if (change?.value.role !== 'change') return false;
  return wordTable('rate').endingBefore(tokens, first - change.length) === null;
}
