/** Names whose last field of work stands in small letters behind a comma. */
import { phraseBefore } from './assignment/sentence.js';
import { ends } from './ends.js';
import { lexicon } from './lexicon.js';
import { hasDuty } from './upToDuty.js';
import type { Word } from './words.js';

/** Where a field stands in a name. */
interface Place {
  /** Index of the first word behind the head. */
  first: number;
  /** Index where a name of the gazetteer ends. */
  known: number;
}

/**
 * True where a field of work begins at `at`, behind a comma, that is the last of the name: `Phòng Vật tư, | thiết bị y tế` as a heading or in front of
 * what makes it responsible. Only of units that mean nothing without their field; false of people (`Phòng Đào tạo, | sinh viên`), who may be
 * named beside it.
 */
export function isLastField(words: readonly Word[], at: number, { first, known }: Place): boolean {
  const { topics, verbs, bodiedHeads, aloneHeads } = lexicon();
  const head = phraseBefore(words, first, bodiedHeads);
  if (known >= at - 1 || head < 0 || aloneHeads.longest(words, head) > 0) return false;
  let end = at;
  for (;;) {
    const topic = words[end]?.capital === false ? topics.longest(words, end) : 0;
    if (topic <= verbs.longest(words, end) || ends().people.longest(words, end) > 0) break;
    end += topic;
  }
  return end > at + 1 && hasDuty(words, end, true);
}
