/** Words that no rule read, against values and against other such words: an unread value is not an absent one. */
import type { Unread, UnreadField } from '../../plan/index.js';
import type { Content } from '../item.js';
import type { Change, ChangedField } from '../schema.js';
import { changeOf, sideOf } from './change.js';
import type { Context } from './context.js';
import { pairUp } from './lists.js';
import { compareTexts } from './texts.js';

/**
 * The changes of one field, once the words that were not read on either side are taken into account: equal words are no change, and what
 * the other side only may hold is `unread` instead of added or dropped.
 */
export function withUnread(
  field: UnreadField & ChangedField,
  changes: readonly Change[],
  old: Content,
  next: Content,
  context: Context,
): Change[] {
  const of = ({ unread }: Content): Unread[] => unread.filter((one) => one.field === field);
  const { keyOf } = context.wording;
  const same = pairUp(of(old), of(next), [(a, b) => keyOf(a.text) === keyOf(b.text)]);
  const both = pairUp(same.old, same.next, [() => true]);
  let [gone, come] = [both.old, both.next];
  const rest = changes.flatMap((change): Change[] => {
    const [words] = change.direction === 'dropped' ? come : change.direction === 'added' ? gone : [];
    if (words === undefined) return [change];
    const isOld = change.direction === 'added';
    const value = isOld ? change.new : change.old;
    if (isOld) gone = gone.slice(1);
    else come = come.slice(1);
    if (keyOf(words.text) === keyOf(value?.text ?? null)) return [];
    const side = sideOf(words.text, words.spans);
    return [changeOf(field, isOld ? side : value, isOld ? value : side, 'unread')];
  });
  return [
    ...rest,
    ...[...same.pairs, ...both.pairs].flatMap(([a, b]) => compareTexts(field, a, b, context)),
    ...gone.map((one) => changeOf(field, sideOf(one.text, one.spans), null, 'unread')),
    ...come.map((one) => changeOf(field, null, sideOf(one.text, one.spans), 'unread')),
  ];
}
