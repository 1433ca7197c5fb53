import { assignmentWords } from './assignment/vocabulary.js';
import { isMark, isPair } from './marks.js';
import { isJoin, type Word } from './words.js';

/** What the words beside a name make of the agency. */
export type NotedRole = 'lead' | 'support';

/** Words behind a name: where they end, and the role they give. */
export interface Note {
  end: number;
  role: NotedRole | null;
}

/**
 * Reads what stands behind a name: notes in parentheses (`Sở Nội vụ (chủ trì)`), and in a cell the same words without them
 * (`Sở Nội vụ chủ trì; Sở Tài chính phối hợp`).
 *
 * @param cell - the whole text is a list of agencies
 */
export function readNote(words: readonly Word[], at: number, cell: boolean): Note {
  const bare = cell ? bareRole(words, at) : null;
  if (bare !== null) return bare;
  const note: Note = { end: at, role: null };
  while (words[note.end]?.key === '(') {
    note.role ??= roleAt(words, note.end + 1)?.role ?? null;
    let close = note.end + 1;
    while (close < words.length && words[close]?.key !== ')') close += 1;
    note.end = close + 1;
  }
  note.end = Math.min(note.end, Math.max(at, words.length));
  return note;
}

/** `chủ trì` or `phối hợp thực hiện` with nothing but a mark or the end behind it. */
export function bareRole(words: readonly Word[], at: number): Note | null {
  const found = roleAt(words, at);
  if (found === null) return null;
  const end = isPair('performing', words, found.end) ? found.end + 2 : found.end;
  const next = words[end];
  return next === undefined || next.mark || isJoin(next) ? { ...found, end } : null;
}

/** Index after `phối hợp`, `phối hợp với`, `phối hợp chặt chẽ với` where a name follows in a cell; `at` where they do not stand. */
export function skipSupporting(words: readonly Word[], at: number): number {
  const { supporting, manner } = assignmentWords();
  let end = at + supporting.longest(words, at);
  if (end === at) return at;
  for (let length = manner.longest(words, end); length > 0; length = manner.longest(words, end))
    end += length;
  return words[end]?.key === ':' ? end + 1 : end;
}

/** `chủ trì …`, `đơn vị phối hợp …`: the part that the words give, and where they end. */
export function roleAt(words: readonly Word[], at: number): Note | null {
  const { leading, supporting } = assignmentWords();
  const noun = isMark('bearers', words[at]) ? at + 2 : at;
  const leads = Math.max(leading.longest(words, at), noun - at + leading.longest(words, noun));
  if (leads > noun - at) return { end: at + leads, role: 'lead' };
  const supports = supporting.longest(words, noun);
  return supports > 0 ? { end: noun + supports, role: 'support' } : null;
}
