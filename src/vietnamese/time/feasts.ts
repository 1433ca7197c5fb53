/** Times that hang on a feast or a season, whose days a plan does not tell: `trước Tết Nguyên đán`, `cho đến khi hết mùa khô`. */
import { lazily } from '../lazily.js';
import { matchAt, type Offsets, timed, timePattern, WORD_END, WORD_START } from './words.js';

/** `trước` · `trước, trong và sau` · `từ nay đến hết` · `cho đến khi hết` · `nhân dịp` · `dịp` */
const WHEN =
  '(?:{earlier},?\\s{inside}\\s{and}\\s{after}|(?:{atOnce}\\s)?(?:{earlier}|{after})|(?:{lasting}\\s)?{until}(?:\\s{when})?(?:\\s(?:{upTo}|{ends}))?|{inside}(?:\\s{throughout})?|{onOccasion})';

/** `trước lễ | 30/4 và 01/5`: which of the days is meant no word tells. */
const HOLIDAY =
  '(?<={holidays}\\s)\\d{1,2}/\\d{1,2}(?:\\s?(?:,|{and}|[–-])\\s?\\d{1,2}/\\d{1,2})?(?:/\\d{4})?(?![/\\d])';

/** `Mậu Thân`, `năm 2028`, `2027 - 2028` */
const whichOne = timed(
  String.raw`(?:\s\p{Lu}\p{Ll}{1,4}\s\p{Lu}\p{Ll}{1,4}(?!\p{L}))?(?:,?\s(?:{years}\s)?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?`,
  'uy',
);

const patterns = lazily(() => {
  return {
    feast: timePattern(`${WORD_START}${WHEN}\\s(?:{feastHeads}\\s){0,4}(?:${HOLIDAY}|{feasts}${WORD_END})`),
    /** `phục vụ Nhân dân | trong dịp Tết`, `tăng so với | trước Tết` */
    aimed: timePattern(`${WORD_START}(?:{purposes}|{compared})\\s(?:\\p{L}{1,12}\\s){0,3}$`),
  };
});

/** Where a statement tells such a time; not where the feast is what something is made ready for. */
export function feastOf(text: string): Offsets | null {
  const { feast, aimed } = patterns();
  const match = feast.exec(text);
  if (match === null || aimed.test(text.slice(0, match.index))) return null;
  const end = match.index + match[0].length;
  return { start: match.index, end: end + (matchAt(whichOne(), text, end)?.[0].length ?? 0) };
}
