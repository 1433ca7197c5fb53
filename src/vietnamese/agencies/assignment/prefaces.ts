/** What stands in front of the sentence that gives work: circumstances, topics, formulas, and who only concludes. */
import { z } from 'zod';
import { commonWords } from '../../commonWords.js';
import { dataFile, wordList } from '../../data.js';
import { maybe, oneOf, worded } from '../../patterns.js';

const prefaceWords = dataFile(
  'preface-words',
  z.strictObject({
    agreeing: wordList,
    proposing: wordList,
    agreedWith: wordList,
    asOne: wordList,
    following: wordList,
    being: wordList,
    one: wordList,
    among: wordList,
    things: wordList,
    circumstances: wordList,
    topics: wordList,
    notWork: wordList,
    above: wordList,
    to: wordList,
    others: wordList,
    atLarge: wordList,
    besideAtLarge: wordList,
    joins: wordList,
  }),
);

/**
 * `Giám đốc Ban thống nhất các nội dung sau:`, `Chủ tịch UBND xã kết luận:`, `Hội đồng nhân dân tỉnh tán thành các giải pháp …, nhấn mạnh một số
 * nội dung sau:`, `Đoàn kiểm tra đề nghị:`: who concludes, says or asks is given no work by it.
 */
export const concludes = worded(() => {
  const { agreeing, proposing, agreedWith, asOne, things, following } = prefaceWords();
  const { concluding, giving, asking, plurals } = commonWords();
  const withWhom = `${oneOf(agreedWith)} (?!${maybe(plurals)}${oneOf(things)}(?!\\p{L}))`;
  const agrees = `${oneOf([...concluding, ...agreeing])}(?!\\p{L}| ${withWhom}| ${oneOf(asOne)}(?!\\p{L}))`;
  const asks = `${oneOf([...asking, ...proposing])}(?= ${oneOf(following)}:|:)`;
  const handed = `(?:${oneOf([...giving, ...asking])})(?!\\p{L})`;
  const listed = oneOf([...following, ...things]);
  return `^(?!${handed})[^.,;:]{2,120} (?:${agrees}|${asks})(?:[^.;:]{0,240} ${listed})?:$`;
});

/** `Phát triển chợ là nhiệm vụ quan trọng.` opens with a verb and asks nobody for anything. */
export const saysWhatItIs = worded(() => {
  const { being, one, among, things } = prefaceWords();
  return `(?<!\\p{L})${oneOf(being)} ${maybe(one)}${maybe(among)}${oneOf(things)}(?!\\p{L})`;
});

const asks = (): string => {
  const { giving, asking } = commonWords();
  return `${oneOf([...giving, ...asking])}(?: \\p{L}{1,12}){2}`;
};

/** `Thực hiện chỉ đạo của UBND tỉnh, | Sở Xây dựng đề nghị UBND các xã:` */
export const circumstanceInFront = worded(
  () =>
    `^${oneOf(prefaceWords().circumstances)}(?!\\p{L})[^.;:]{1,300},\\s(?=(?:\\p{L}{1,12} ){1,12}${asks()})`,
);

/** A sentence in front of one in which somebody is asked or given something. */
export const sentenceInFront = worded(() => `^[^.;:]{1,300}[.;]\\s(?=(?:\\p{L}{1,12} ){0,12}${asks()})`);

/** `Về phòng cháy, chữa cháy: | Công an tỉnh kiểm tra …`, `Công tác tuyên truyền: | Báo An Bình mở …`: what it is about stands in front. */
export const topicInFront = worded(
  () => `^${oneOf(prefaceWords().topics)}(?!\\p{L})[^:.;]{1,120}:\\s(?=\\p{L})`,
);

/** `Rà soát quy hoạch: | Sở Xây dựng rà soát quy hoạch tỉnh; UBND các xã …`: the work is named in front, who does which part of it behind. */
export const workInFront = worded(
  () =>
    `^(?!${maybe(commonWords().plurals)}${oneOf(prefaceWords().notWork)}(?!\\p{L}))[^.:;]{4,160}:\\s(?=\\p{L})`,
);

/** `Trên đây là Kế hoạch năm 2026. | Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh …`: the formula asks nobody. */
export const formulaInFront = worded(() => `^${oneOf(prefaceWords().above)} [^.]{1,400}\\.\\s(?=\\p{Lu})`);

/** `Giao bộ phận chuyên môn tiểu học theo dõi`, apart from the list under a heading: to others, though no name of them is read. In the list it is the heading's own work. */
export const givenToOthers = worded(() => {
  const { to, others } = prefaceWords();
  const { giving, plurals } = commonWords();
  return `^${oneOf(giving)} ${maybe(to)}${maybe(plurals)}${oneOf(others)}(?!\\p{L})`;
});

/** `Các cơ quan, đơn vị`: names nobody. */
export const atLarge = worded(() => {
  const { atLarge: bodies, besideAtLarge, joins } = prefaceWords();
  const behind = `(?:,? ${maybe(joins)}${oneOf([...bodies, ...besideAtLarge])}){0,4}`;
  return `^${oneOf(commonWords().plurals)} ${oneOf(bodies)}${behind}$`;
});
