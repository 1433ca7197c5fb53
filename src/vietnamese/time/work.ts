/** What a clause says is to be done, whoever is to do it. */
import { readName } from '../agencies/read.js';
import { wordsOf } from '../agencies/words.js';
import { opensWithAction } from '../statements/action.js';

/** A body's name at the front of a clause is no longer, UTF-16 units. */
const LONGEST_BODY = 160;

/**
 * The clause from its verb on, whose body in front is left out: `Phòng Kỹ thuật | rà soát hải đồ`.
 *
 * @returns null where no work opens it
 */
export function workOf(clause: string): string | null {
  const text = clause.replace(/^[\s…]{1,4}/u, '');
  const words = wordsOf(text, 0, Math.min(LONGEST_BODY, text.length));
  // «Thanh tra Sở | kiểm tra»: a body may begin with what is a verb as well.
  const verb = words[readName(words, 0)];
  if (verb !== undefined && verb !== words[0] && opensWithAction(text, verb.start))
    return text.slice(verb.start);
  return opensWithAction(text) ? text : null;
}

/** True where the words are a body's name and nothing else. */
export function isBody(clause: string): boolean {
  const words = wordsOf(clause.replace(/^[\s…]{1,4}/u, ''), 0);
  return words.length > 0 && words.length < LONGEST_BODY && readName(words, 0) === words.length;
}
