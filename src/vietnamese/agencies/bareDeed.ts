/** Bodies with a verb behind them and nothing else. */
import { lexicon } from './lexicon.js';
import { readName } from './read.js';
import { wordsOf } from './words.js';

/** Letters of a text's end in which the clause of a body may begin. */
const CLAUSE = 120;

/**
 * True where a text ends in a clause of a body and what it does, without what it does that to: `…; Ban Thường vụ Tỉnh ủy | ban hành`; not
 * `… do Sở Tư pháp ban hành`, where the object stands in front.
 */
export function endsInBareDeed(text: string): boolean {
  const from = Math.max(0, text.length - CLAUSE);
  const words = wordsOf(text, from);
  return words.some((_, at) => {
    const opens = at === 0 ? from === 0 : /^[,;:]$/.test(words[at - 1]?.key ?? '');
    if (!opens) return false;
    const end = readName(words, at);
    return end > at && end < words.length && lexicon().verbs.longest(words, end) === words.length - end;
  });
}
