/** What the titles and cells of a table say of its rows: captions, progress, sums, who is meant. */
import { z } from 'zod';
import { commonWords } from './commonWords.js';
import { dataFile, wordList } from './data.js';
import { holdsWord, isWord, maybe, oneOf, opensWith, worded } from './patterns.js';

/** Words of the titles and cells of tables; the file says what each list holds. */
export const tableWords = dataFile(
  'table-words',
  z.strictObject({
    parts: wordList,
    ordinals: wordList,
    numbers: wordList,
    groups: wordList,
    work: wordList,
    noWork: wordList,
    tasks: wordList,
    achieved: wordList,
    bodies: wordList,
    progress: wordList,
    difficulties: wordList,
    reporting: wordList,
    done: wordList,
    undone: wordList,
    totals: wordList,
    ditto: wordList,
    elsewhere: wordList,
    specific: wordList,
    handing: wordList,
    declaring: wordList,
    these: wordList,
    having: wordList,
    inAll: wordList,
    countable: wordList,
  }),
);

/** `Bảng 2. …`, `Danh mục …`, `Phụ lục …`: what stands above a table and names it. */
export const isTableCaption = opensWith(() => [...commonWords().tables, ...commonWords().annexes]);

/** `BẢNG PHÂN CÔNG NHIỆM VỤ`, `Tổng hợp …`: the title of a table. */
export const namesTable = opensWith(() => [...commonWords().tables, ...commonWords().summaries]);

/** `Phụ lục II`. */
export const namesAnnex = opensWith(() => commonWords().annexes);

const label = worded(
  () =>
    `^${oneOf([...commonWords().tables, ...commonWords().annexes])}\\s?(?:${oneOf(tableWords().numbers)}\\s)?[\\dIVX]{0,4}\\s?[.:–-]?\\s?`,
);

/** `Bảng 2. Tiến độ …`, `Biểu số 03: …` without what the table is called. */
export function withoutLabel(caption: string): string {
  return caption.replace(label(), '');
}

const plainWork = worded(
  () =>
    `(?<!\\p{L})(?!${oneOf(tableWords().noWork)})${oneOf([...commonWords().works, ...tableWords().work])}(?!\\p{L})`,
);

/** `Nội dung nhiệm vụ`, `Công việc`, `Việc cần làm`: a title so plain that nothing else than work is meant. */
export function namesWork(title: string): boolean {
  return plainWork().test(title);
}

/** `Nhiệm vụ`, of two columns of work the task. */
export const namesTask = (title: string): boolean =>
  tableWords().tasks.some((word) => title.toLowerCase().includes(word));

/** `Nhóm nhiệm vụ`: the column of the groups in front of their tasks. */
export const namesGroup = opensWith(() => tableWords().groups);

/** A bare `Đơn vị`. */
export const isBareBody = isWord(() => tableWords().bodies);

/** `Đơn vị triển khai`. */
export const namesBody = opensWith(() => tableWords().bodies);

/** `Kết quả đạt được`. */
export const namesAchieved = isWord(() => tableWords().achieved);

/** `Nhiệm vụ đã hoàn thành`. */
export const saysDone = holdsWord(() => tableWords().done);

/** `Tiến độ thực hiện`, `Tình hình thực hiện`, `Mức độ hoàn thành`: opens the title of a column of what was done. */
export const reports = opensWith(() => tableWords().reporting);

const progress = worded(
  () => `^(?:${oneOf(tableWords().progress)}|${oneOf(tableWords().difficulties)}.{0,40})$`,
);

/** `Tiến độ thực hiện`, `Kết quả`, `Tình trạng`: what was done; `Kết quả, sản phẩm dự kiến` is what is to come. */
export function titlesProgress(title: string): boolean {
  return progress().test(title);
}

const state = worded(() => `^${oneOf([...tableWords().done, ...tableWords().undone])}\\s`);

/** `Đã hoàn thành`, `Đang lấy ý kiến`, `Chưa triển khai`. */
export function tellsProgress(cell: string): boolean {
  return state().test(cell);
}

const part = worded(
  () =>
    `^${oneOf(tableWords().parts)} (?:${oneOf(tableWords().ordinals)} \\p{Ll}{2,4}|${oneOf(tableWords().numbers)} \\d{1,2}|\\d{1,2}|[IVX]{1,4}|[A-ZĐ])\\s?[.:–-]\\s?\\S`,
);

/** `Nhóm 1: …`, `Phần thứ hai. …`: the title of a group of rows, counted. */
export function isPartTitle(words: string): boolean {
  return part().test(words);
}

const total = worded(() => `^${oneOf(tableWords().totals)}[\\s:.]{0,3}$`);

/** `Tổng cộng`, `Cộng:`. */
export function isTotal(words: string): boolean {
  return total().test(words);
}

const ditto = worded(() => `^[-–\\s]*(?:${oneOf(tableWords().ditto)}|["”″]|\\/\\/)[-–\\s.]*$`);

/** `nt`, `-nt-`, `Như trên`, `//`: the same as in the row above. */
export function isDitto(text: string): boolean {
  return ditto().test(text);
}

const elsewhere = worded(() => `^[-–\\s]*${oneOf(tableWords().elsewhere)}(?!\\p{L})`);

/** `Theo phân công tại Phụ lục I`: words that point elsewhere instead of naming someone. */
export function namesNobody(text: string): boolean {
  return elsewhere().test(text);
}

const handed = worded(() => {
  const { tables, summaries, plurals, works } = commonWords();
  const { specific, handing } = tableWords();
  return `^${maybe([...tables, ...summaries])}${maybe(plurals)}${oneOf(works)}(?: ${oneOf(specific)})? ${oneOf(handing)} `;
});

/** Offset behind `NHIỆM VỤ GIAO `, `Danh mục nhiệm vụ phân công cho `, where the body begins to whom a list is handed; 0 where none is. */
export function handedTo(title: string): number {
  return handed().exec(title)?.[0].length ?? 0;
}
