/** What is counted. */
import { clauseStart, isMark } from './seek.js';
import type { MeasureDraft, Token } from './types.js';
import { chainTable, scopeLeadTable, scopeTable, unitTable, wordTable } from './vocabulary.js';

const LONGEST = 14;

/**
 * Finds each measure's subject: the noun behind a percentage (`100% văn bản quy phạm pháp luật`), else what stands before
 * the verb (`Tỷ lệ hồ sơ nộp trực tuyến đạt 60%`). A value that only goes on (`, đến năm 2025 đạt 100%`) has its
 * predecessor's. The noun behind is quoted with the number.
 */
export function assignSubjects(
  tokens: readonly Token[],
  text: string,
  drafts: readonly MeasureDraft[],
): void {
  drafts.forEach((draft, index) => {
    const ceiling = drafts[index + 1]?.lead.first ?? tokens.length;
    const behind = nounBehind(tokens, draft, ceiling);
    if (behind !== null) {
      draft.end = behind.end;
      draft.subject = wordsOf(tokens, text, behind.first, behind.end);
      return;
    }
    const before = drafts[index - 1];
    draft.subject =
      subjectBefore(tokens, text, draft, before?.quantity.end ?? 0) ??
      (draft.listed ? (before?.subject ?? null) : null);
  });
}

function wordsOf(tokens: readonly Token[], text: string, first: number, end: number): string | null {
  const start = tokens[first]?.start;
  const last = tokens[end - 1]?.end;
  return start === undefined || last === undefined || first >= end ? null : text.slice(start, last);
}

/** The noun phrase behind the number; of a count the unit opens it. */
function nounBehind(
  tokens: readonly Token[],
  { quantity }: MeasureDraft,
  ceiling: number,
): { first: number; end: number } | null {
  const counted = quantity.kind === 'count' || quantity.kind === 'set';
  if (!counted && quantity.kind !== 'percent') return null;
  const from = quantity.end;
  let end = from;
  while (end < ceiling && end - from < LONGEST && !endsNoun(tokens, end)) end += 1;
  while (end > from && tokens[end - 1]?.kind !== 'word') end -= 1;
  if (end === from) return null;
  return { first: counted ? unitStart(tokens, quantity.first, from) : from, end };
}

/** A comma goes on with the phrase where a counted thing follows: `người dân, doanh nghiệp`. */
function endsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number' || token?.kind === 'masked') return true;
  if (isMark(token, ',') || token?.key === 'và')
    return unitTable().at(tokens, at + 1)?.value.kind !== 'count';
  if (token?.kind === 'mark') return true;
  return wordTable('predicate').at(tokens, at) !== null || scopeLeadTable().at(tokens, at) !== null;
}

function unitStart(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (at < end && tokens[at]?.kind !== 'word') at += 1;
  return at;
}

/** The clause before the words that govern the number, without an opening time or verb of aim. */
function subjectBefore(
  tokens: readonly Token[],
  text: string,
  { lead }: MeasureDraft,
  floor: number,
): string | null {
  let at = clauseStart(tokens, lead.stop, floor);
  let end = lead.stop;
  for (;;) {
    const opener = chainTable().at(tokens, at);
    if (
      opener === null ||
      at + opener.length >= end ||
      ['tỷ lệ', 'tỉ lệ'].includes(
        tokens
          .slice(at, at + opener.length)
          .map(({ key }) => key)
          .join(' '),
      )
    )
      break;
    at += opener.length;
  }
  while (end > at && tokens[end - 1]?.kind === 'mark') end -= 1;
  while (at < end && (tokens[at]?.kind === 'mark' || tokens[at]?.key === 'và')) at += 1;
  const onlyTime = tokens
    .slice(at, end)
    .every(({ key, kind }) => kind === 'number' || key === 'năm' || key === 'đến');
  if (at >= end || onlyTime || end - at > 40) return null;
  const scope = scopeTable().at(tokens, at);
  if (scope !== null && at + scope.length === end) return null;
  return wordsOf(tokens, text, at, end);
}
