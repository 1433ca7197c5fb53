/** Statements that say which body has a part in the work. */
import { isCopula, isOf } from '../../grammar.js';
import { IN_SENTENCE, readList } from '../list.js';
import type { Opening } from './opening.js';
import type { Statement } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/** `Cơ quan thường trực của Ban Chỉ đạo là | Sở Y tế`: who is named there has the part, not the part itself. */
export function readAppointed({ text, words }: Statement): Opening | null {
  const { parts } = assignmentWords();
  const part = parts.longest(words, 0);
  if (part === 0) return null;
  const owned = isOf(words[part]) ? readList(text, words, part + 1, IN_SENTENCE).end : part;
  if (!isCopula(words[owned])) return null;
  const { agencies, end } = readList(text, words, owned + 1, IN_SENTENCE);
  return agencies.length === 0 ? null : { agencies, binding: 'named', closing: false, end };
}
