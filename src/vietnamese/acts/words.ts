/** Words of texts that are no acts: questions, pages, speakers, news, penalties. */
import { z } from 'zod';
import { dataFile, wordList } from '../data.js';
import { oneOf, worded, wordOf } from '../patterns.js';

const actSigns = dataFile(
  'act-signs',
  z.strictObject({
    entries: wordList,
    entriesOf: wordList,
    founded: wordList,
    seated: wordList,
    questions: wordList,
    page: wordList,
    speakers: wordList,
    young: wordList,
    notYoung: wordList,
    news: wordList,
    penalties: wordList,
  }),
);

const question = worded(() => `(?:\\?|(?<!\\p{L})${oneOf(actSigns().questions)})[\\s?:]*$`);

/** `Quy định này áp dụng như thế nào?` asks and names nothing. */
export function isQuestion(text: string): boolean {
  return question().test(text);
}

/** `Xem thêm:`, `Nguồn: …`. */
export const pageWords = worded(() => `^${oneOf(actSigns().page)}\\s?(?:[:|»>]|$)`);

/** `Chúng tôi …`, `Theo em, …`; not `trẻ em`. */
export const firstPerson = worded(() => {
  const { speakers, young, notYoung } = actSigns();
  return `(?<!\\p{L})(?:${oneOf(speakers)}|(?<!${oneOf(notYoung)} )${oneOf(young)})(?!\\p{L})`;
});

/** `Sáng nay, …`, `(VNA)`. */
export const newsWords = worded(() => `${wordOf(actSigns().news)}|\\(vna\\)`);

/** `Phạt tiền từ …`. */
export const penalty = worded(() => wordOf(actSigns().penalties));

/** `Sở Y tế là cơ quan chuyên môn thuộc …[3]`: an entry of an encyclopaedia. */
export const isEntry = worded(() => {
  const { entries, entriesOf, founded, seated } = actSigns();
  const what = `${oneOf(entries)} (?:\\p{L}{1,12} ){0,6}${oneOf(entriesOf)}`;
  return `(?:\\[\\d{1,3}\\]|(?<!\\p{L})(?:${what}|${oneOf(founded)}|${oneOf(seated)}))(?!\\p{L})`;
});
