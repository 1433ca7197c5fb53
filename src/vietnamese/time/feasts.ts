/** Times that hang on a feast or a season, whose days a plan does not tell: `trước Tết Nguyên đán`, `cho đến khi hết mùa khô`. */
import { lazily } from '../lazily.js';
import { light, oneOf } from '../patterns.js';
import { matchAt, type Offsets, timeWords, WORD_END, WORD_START } from './words.js';

/** `trước` · `trước, trong và sau` · `từ nay đến hết` · `cho đến khi hết` · `nhân dịp` · `dịp` */
const WHEN =
  '(?:trước,?\\strong\\svà\\ssau|(?:ngay\\s)?(?:trước|sau)|(?:từ\\snay\\s|kéo\\sdài\\s|cho\\s)?(?:đến|tới)(?:\\skhi)?(?:\\s(?:hết|kết\\sthúc))?|trong(?:\\ssuốt)?|(?:(?:vào|nhân|trong)\\s)?dịp)';

/** `trước lễ | 30/4 và 01/5`: which of the days is meant no word tells. */
const HOLIDAY =
  '(?<=lễ\\s)\\d{1,2}/\\d{1,2}(?:\\s?(?:,|và|[–-])\\s?\\d{1,2}/\\d{1,2})?(?:/\\d{4})?(?![/\\d])';

/** `Mậu Thân`, `năm 2028`, `2027 - 2028` */
const WHICH_ONE =
  /(?:\s\p{Lu}\p{Ll}{1,4}\s\p{Lu}\p{Ll}{1,4}(?!\p{L}))?(?:,?\s(?:năm\s)?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?/uy;

const patterns = lazily(() => {
  const { feasts, purposes } = timeWords();
  return {
    feast: light(
      `${WORD_START}${WHEN}\\s(?:(?:các|những|dịp|đợt|ngày|kỳ|nghỉ|lễ)\\s){0,3}(?:kỷ\\sniệm\\s)?(?:${HOLIDAY}|${oneOf(feasts)}${WORD_END})`,
      'iu',
    ),
    /** `phục vụ Nhân dân | trong dịp Tết`, `tăng so với | trước Tết` */
    aimed: light(`${WORD_START}${oneOf([...purposes, 'so với', 'hơn'])}\\s(?:\\p{L}{1,12}\\s){0,3}$`, 'iu'),
  };
});

/** Where a statement tells such a time; not where the feast is what something is made ready for. */
export function feastOf(text: string): Offsets | null {
  const { feast, aimed } = patterns();
  const match = feast.exec(text);
  if (match === null || aimed.test(text.slice(0, match.index))) return null;
  const end = match.index + match[0].length;
  return { start: match.index, end: end + (matchAt(WHICH_ONE, text, end)?.[0].length ?? 0) };
}
