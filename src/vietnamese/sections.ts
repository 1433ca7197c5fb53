/** What the title of a section, an article or an annex says of what stands below it, beside its role. */
import { z } from 'zod';
import { commonWords } from './commonWords.js';
import { dataFile, wordList } from './data.js';
import { holdsWord, isWord, maybe, oneOf, opensWith, worded, wordOf } from './patterns.js';

const sectionWords = dataFile(
  'section-words',
  z.strictObject({
    contents: wordList,
    quantities: wordList,
    common: wordList,
    about: wordList,
    demands: wordList,
    demandedDeeds: wordList,
    askings: wordList,
    towards: wordList,
    of: wordList,
    papers: wordList,
    goals: wordList,
    approving: wordList,
    opinions: wordList,
    binding: wordList,
    beside: wordList,
    forms: wordList,
    formMarkers: wordList,
    executing: wordList,
    concluding: wordList,
    executionFirst: wordList,
    executionThen: wordList,
    execution: wordList,
    duties: wordList,
    agreedOn: wordList,
    agreeing: wordList,
    together: wordList,
    joint: wordList,
    matters: wordList,
    between: wordList,
    yearly: wordList,
    yearlyOf: wordList,
    carryingOut: wordList,
    carriedOut: wordList,
  }),
);

const contents = worded(() => `^[\\s*_#]{0,9}${oneOf(sectionWords().contents)}[\\s*_:.]{0,9}$`);

/** `MỤC LỤC`: the title of a table of contents. */
export function isContentsTitle(text: string): boolean {
  return contents().test(text);
}

const common = worded(() => {
  const { quantities, common: words, about } = sectionWords();
  return `^(?:${maybe([...commonWords().plurals, ...quantities])}${oneOf(words)}(?!\\p{L})|${oneOf(about)} )`;
});

/** `NỘI DUNG`, `Nội dung và thời gian`, `Hoạt động`, `Về công việc …`: words that stand above much else than work. */
export function isCommonTitle(title: string): boolean {
  return common().test(title);
}

const demanded = (): string => {
  const { demands, of } = sectionWords();
  return `^${maybe(commonWords().plurals)}${oneOf(demands)} ${oneOf(of)}`;
};
const demandedDeed = worded(() => {
  const { demands: openings, demandedDeeds } = sectionWords();
  return `^${maybe(commonWords().plurals)}${oneOf(openings)} ${oneOf(demandedDeeds)}(?!\\p{L})`;
});
const demands = worded(() => `${demanded()} \\p{Lu}(?!\\p{L}*\\s${oneOf(sectionWords().papers)}(?!\\p{L}))`);

/** `YÊU CẦU CỦA ĐOÀN KIỂM TRA`: what somebody demands, not what a plan has to meet. */
export function isDemand(title: string): boolean {
  return demands().test(title) || demandedDeed().test(title);
}

const asking = worded(() => {
  const { askings, towards } = sectionWords();
  return `^${maybe(commonWords().plurals)}${oneOf(askings)}(?:[\\s:.]*$| ${oneOf(towards)}(?!\\p{L}))`;
});

/** `YÊU CẦU`, `ĐỀ NGHỊ, KIẾN NGHỊ`, `Yêu cầu đối với các đơn vị`: somebody may be asked for what stands below. */
export function isAsking(title: string): boolean {
  return asking().test(title);
}

const decides = worded(
  () => `(?<!\\p{L})${oneOf(commonWords().concluding)}[\\s:.]*$|${demanded()}(?!\\p{L})`,
);

/** `HỘI ĐỒNG THỐNG NHẤT`, `Chủ tọa kết luận`: who decided what stands below does not do it. */
export function namesWhoDecided(title: string): boolean {
  return decides().test(title);
}

const isGoal = isWord(() => sectionWords().goals);

const handed = worded(() => {
  const { approving, goals } = sectionWords();
  const verbs = oneOf([...commonWords().giving, ...approving]);
  const things = oneOf([...goals, ...commonWords().works]);
  return `^${verbs}(?!\\p{L})[^:]{0,80}?(?<!\\p{L})(${things})(?!\\p{L})[^:]{0,160}:$`;
});

/** What an article without a title hands out: `Điều 1. Giao chỉ tiêu năm 2026 cho các phòng như sau:`; null where it hands out nothing. */
export function handsOut(words: string): 'objectives' | 'tasks' | null {
  const thing = handed().exec(words)?.[1];
  if (thing === undefined) return null;
  return isGoal(thing) ? 'objectives' : 'tasks';
}

const reported = worded(() => {
  const { opinions, binding, beside } = sectionWords();
  const said = `${oneOf(opinions)}(?! ${oneOf(binding)})`;
  return `^${maybe(commonWords().plurals)}(?:${said}|${oneOf(beside)})(?!\\p{L})`;
});

/** A section of opinions, of those present, of criteria: what is said there binds nobody. */
export function bindsNobody(title: string): boolean {
  return reported().test(title);
}

/** `ĐỀ CƯƠNG BÁO CÁO`: the title of a form to fill in. */
export const isFormTitle = opensWith(() => sectionWords().forms);

/** `Mẫu số 02`: the marker of one. */
export const isFormMarker = opensWith(() => sectionWords().formMarkers);

/** `Triển khai thực hiện …`, `Tổ chức thực hiện`. */
export const opensExecution = opensWith(() => sectionWords().executing);

/** `Kết luận của Chủ tọa`. */
export const namesConclusion = holdsWord(() => sectionWords().concluding);

const execution = worded(() => {
  const { executionFirst, executionThen, execution: words } = sectionWords();
  return `^${oneOf(executionFirst)}(?: ${oneOf(executionThen)})* ${oneOf(words)}(?!\\p{L})`;
});

/** `Chương V. TỔ CHỨC THỰC HIỆN`, `Điều khoản thi hành`, `Trách nhiệm tổ chức thực hiện` */
export function isExecution(title: string): boolean {
  return execution().test(title);
}

const takenOn = worded(() => {
  const { duties, agreedOn, agreeing, together } = sectionWords();
  const agreed = `^${maybe(commonWords().plurals)}${maybe(agreedOn)}${oneOf(agreeing)}(?!\\p{L})`;
  return `${wordOf(duties)}|${agreed}|(?<!\\p{L})${oneOf(together)}[\\s:.]*$`;
});

/** `Trách nhiệm của Bên A`, `Quyền và nghĩa vụ của hai bên`, `Nội dung phối hợp`: what those who agree on something take on. */
export function isTakenOn(title: string): boolean {
  return takenOn().test(title);
}

const jointRules = worded(() => {
  const { about, matters, joint, between } = sectionWords();
  return `^${maybe(about)}${maybe(matters)}${oneOf(joint)}(?!\\p{L})[^.;:]{0,80}? ${oneOf(between)}(?!\\p{L})`;
});

/** `… PHỐI HỢP giữa Sở A và Sở B`: rules that several bodies give themselves. */
export function isJoint(title: string): boolean {
  return jointRules().test(title);
}

const yearly = worded(() => {
  const { yearly: titles, yearlyOf } = sectionWords();
  const year = '(?<!đến )năm ((?:19|20)\\d{2})';
  const behind = `[\\s.:;)]*$|(?= ${oneOf(yearlyOf)}(?!\\p{L})[^\\d]*$)`;
  return `^(?:các )?${oneOf(titles)}(?!\\p{L})[^\\d]{0,160}${year}(?:${behind})`;
});
/** A document that is carried out, whose year is its own: `Nhiệm vụ thực hiện Nghị quyết năm 2024`. */
const cites = worded(() => {
  const { carryingOut, carriedOut } = sectionWords();
  return `${oneOf(carryingOut)} (?:các )?${oneOf(carriedOut)}`;
});

/** The year that the title of a part is for: 2026 of `PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026`; null where it says none. */
export function yearOfTitle(title: string): number | null {
  const year = cites().test(title) ? undefined : yearly().exec(title)?.[1];
  return year === undefined ? null : Number(year);
}
