/** Where the document itself lists the bodies that are meant. */
import { commonWords } from '../commonWords.js';
import { ends } from './ends.js';
import { isMark } from './marks.js';
import type { Word } from './words.js';

/**
 * `có tên tại Điều 1`, `nêu tại khoản 2 Điều 3`, `tại Phụ lục kèm theo`: by the place in the document that lists them, index after it or `at`.
 */
export function readCited(words: readonly Word[], at: number): number {
  const { listed } = ends();
  const from = at + listed.longest(words, at);
  if (!isMark('places', words[from])) return at;
  let end = readPlace(words, from + 1);
  if (end === from + 1) return at;
  for (let next = readPlace(words, end); next > end; next = readPlace(words, end)) end = next;
  const attached = `${words[end]?.key} ${words[end + 1]?.key}`;
  if (commonWords().attached.includes(attached)) return end + 2;
  return isMark('pointed', words[end]) ? end + 1 : end;
}

/** `Điều 1`, `khoản 2`, `Phụ lục II`, `danh sách`: one part of a document. */
function readPlace(words: readonly Word[], at: number): number {
  const part = at + ends().parts.longest(words, at);
  if (part === at) return at;
  return /^(?:\d{1,3}|[ivx]{1,5}|[a-zđ])$/.test(words[part]?.key ?? '') ? part + 1 : part;
}
