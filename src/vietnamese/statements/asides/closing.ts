/** How documents of agencies close: whom they speak to, what comes into force, who is thanked and who carries it out. */

import { isAgencyTitle } from '../../agencies/index.js';
import { commonWords } from '../../commonWords.js';
import { lazily } from '../../lazily.js';
import { holdsAny, maybe, oneOf, opensWith, worded, wordOf } from '../../patterns.js';
import { statementWords } from '../words.js';
import { aside, pattern } from './rule.js';
import { asideWords } from './words.js';

const closingOpens = worded(() => {
  const { closing, closingPapers, these } = asideWords();
  return `^(?:${oneOf(closing)}|${oneOf(closingPapers)} ${oneOf(these)})(?!\\p{L})`;
});
/** `Ủy ban nhân dân tỉnh yêu cầu lãnh đạo các sở …`: who issues the document asks, at the beginning of a sentence. */
const issuerAsks = worded(() => {
  const { issuers, addressed } = asideWords();
  const asks = `${oneOf(commonWords().asking)} ${oneOf(addressed)}(?!\\p{L})`;
  return `(?:^|[.;]\\s)${oneOf(issuers)}[^.;:]{0,60} ${asks}`;
});

/**
 * True where a paragraph speaks to everybody at the end of a document: `Trong quá trình thực hiện, nếu có vướng mắc …`, `Trên đây là …`, `Yêu cầu
 * các sở, ban, ngành …`, `Chỉ thị này được phổ biến …`, `Đây là nhiệm vụ quan trọng. Chủ tịch UBND tỉnh yêu cầu thủ trưởng …`.
 */
export function isClosingParagraph(text: string): boolean {
  return closingOpens().test(text) || issuerAsks().test(text);
}

/** `Nghị quyết này có hiệu lực từ ngày thông qua`, `Kế hoạch này thay thế Kế hoạch số …` */
const comesIntoForce = worded(() => {
  const { these, tense, passive, councils, effects } = asideWords();
  const passed = `${oneOf(passive)} \\P{Lu}{0,20}${oneOf(councils)}`;
  const papers = `${oneOf(statementWords().closingPapers)} ${oneOf(these)}`;
  return `^${papers} ${maybe(tense)}(?:${passed}|${oneOf(effects)})`;
});
/** `Nghị quyết đã được Hội đồng nhân dân xã khóa II, Kỳ họp thứ 3 thông qua ngày 10 tháng 8 năm 2026.` */
const wasPassed = worded(() => {
  const { passedPapers, passers } = statementWords();
  const { these, tense, passive, passing } = asideWords();
  const by = `${oneOf(passedPapers)}(?: ${oneOf(these)})? ${maybe(tense)}${oneOf(passive)} ${oneOf(passers)}(?!\\p{L})`;
  return `^${by}[^;:]{1,200} ${oneOf(passing)}(?=[\\s.,])[^;:]{0,120}$`;
});
const LONGEST_PASSED = 320;
/** `Văn phòng thông báo để các cơ quan, đơn vị biết, thực hiện.`, `… thông báo và đề nghị các sở biết, triển khai thực hiện.` */
const wasMadeKnown = worded(() => {
  const { announcing, knowing, doing, announcingTo, everybody } = asideWords();
  const known = `${oneOf(knowing)}(?:,? (?:\\p{L}{1,12} ){0,6}${oneOf(doing)})?`;
  const all = `${maybe(commonWords().plurals)}${oneOf(everybody)}(?!\\p{L})[^;]{0,160} ${oneOf(doing)}`;
  const told = `${oneOf(announcing)} [^;]{1,200} ${known}|${oneOf(announcingTo)} ${all}`;
  return `(?<!\\p{L})(?:${told})[\\s./]{0,6}$`;
});
const LONGEST_MADE_KNOWN = 500;
/** `Thông báo cho các hộ dân biết, thực hiện.`: what somebody is to do; the formula names who makes known, or closes with `./.`. */
const tells = worded(() => `^${oneOf(statementWords().makingKnown)}(?!\\p{L})[^/]*$`);
const asks = worded(() => {
  const { asking, handing, notHanding } = asideWords();
  return wordOf([...asking, `${oneOf(handing)}(?! ${oneOf(notHanding)}(?!\\p{L}))`]);
});

/**
 * `Trên đây là …`: the closing formula; one that asks somebody for something is no mere formula, unless it asks no more than to carry out
 * what stands above: `…, yêu cầu các đơn vị nghiêm túc triển khai./.`
 */
export function isClosingFormula(text: string): boolean {
  if (
    comesIntoForce().test(text) ||
    (text.length <= LONGEST_PASSED && wasPassed().test(text) && !asks().test(text))
  )
    return true;
  if (text.length <= LONGEST_MADE_KNOWN && makesKnown(text)) return true;
  return isAbove(text) && (!asks().test(text) || asksToCarryOut(text));
}

/** `Trên đây là Kế hoạch năm 2026 của xã, yêu cầu | các đơn vị nghiêm túc triển khai`: what it is of, and what is asked. */
const aboveAsks = worded(() => {
  const { above, joins } = statementWords();
  return `^${oneOf(above)} ([^;:]{2,300}[,.]) ${maybe(joins)}${oneOf(commonWords().asking)} ([^;:]{2,240})$`;
});
/** The words that say how what stands above is carried out, and nothing else. */
const carryingOut = lazily(() => new Set(asideWords().carryingWords));

function asksToCarryOut(text: string): boolean {
  const [, above = '', asked = ''] = aboveAsks().exec(text) ?? [];
  if (asks().test(above)) return false;
  const words = asked.match(/\p{L}+|[^\p{L}\s]/gu) ?? [];
  let end = words.length;
  while (/^[./,]$/u.test(words[end - 1] ?? '') || carryingOut().has(words[end - 1]?.toLowerCase() ?? ''))
    end -= 1;
  const carried = words.slice(end).join(' ').toLowerCase();
  return (
    end > 0 &&
    holdsAny(carried, statementWords().performing) &&
    isAgencyTitle(words.slice(0, end).join(' ').replaceAll(' ,', ','))
  );
}

const isAbove = opensWith(() => statementWords().above);

function makesKnown(text: string): boolean {
  return (
    holdsAny(text.toLowerCase(), statementWords().makingKnown) &&
    wasMadeKnown().test(text) &&
    !tells().test(text)
  );
}

export const courtesy = pattern(
  'statement/courtesy-formula',
  'formula',
  worded(() => {
    const words = asideWords();
    const { joins, joining, heartily } = words;
    const close = '[\\s./]{0,5}$';
    const more = `(?:,? ${maybe(joins)}${oneOf(joining)}){1,4}`;
    const attend = `${oneOf(words.guests)}(?!\\p{L})[^.;:]{0,60} ${oneOf(words.attending)}(?!\\p{L})[^.;:]{0,40}`;
    return [
      `^(?:[^.;:]{2,90} )?${oneOf([...words.thanks, ...words.hopes])}(?!\\p{L})[^;:]{0,160}$`,
      `^${oneOf(words.respects)}(?! ${oneOf(words.respectfulOrders)})(?!\\p{L})`,
      `^${oneOf(words.hopesToBe)}(?!\\p{L})`,
      `^${maybe(commonWords().polite)}${oneOf(words.requests)} ${oneOf(words.esteemed)}(?!\\p{L})[^.;:]{0,40} ${oneOf(words.minding)}${close}`,
      `^(?:[^.;:]{2,90} )?${oneOf(words.requests)} ${oneOf(words.requested)}(?!\\p{L})[^.;:]{0,60} ${oneOf(words.mindful)}${more}${close}`,
      `^${maybe(heartily)}${oneOf(words.invitations)} ${attend}${close}`,
    ].join('|');
  }),
  {
    needs: () => {
      const { respects, thanks, hopes, hopesToBe, requests, invitations } = asideWords();
      return [...respects, ...thanks, ...hopes, ...hopesToBe, ...requests, ...invitations];
    },
    examples: [
      'Kính mời các đại biểu đến dự đông đủ.',
      'Trân trọng thông báo đến các cơ quan liên quan biết, thực hiện.',
      'Trân trọng cảm ơn./.',
      'Sở Xây dựng đề nghị các đơn vị quan tâm, phối hợp thực hiện./.',
      'Sở Xây dựng trân trọng cảm ơn sự phối hợp của quý cơ quan./.',
      'Xin trân trọng báo cáo Ủy ban nhân dân tỉnh.',
      'Rất mong nhận được sự quan tâm của quý cơ quan.',
      'Bộ Xây dựng mong nhận được sự phối hợp của quý Ủy ban./.',
    ],
    not: [
      'Trân trọng đề nghị Sở Y tế cử người tham dự.',
      'Đề nghị các đơn vị báo cáo kết quả cho Sở Y tế biết trước ngày 05/6.',
      'Viết thư cảm ơn các nhà tài trợ.',
      'Đề nghị các đơn vị quan tâm thực hiện công tác dân vận trước ngày 05/6.',
      'Mời các đại biểu Quốc hội dự lễ khánh thành, do Văn phòng thực hiện.',
    ],
  },
);

export const madeKnown = aside('statement/closing-formula', 'formula', isClosingFormula, {
  needs: () => {
    const { these, passing } = asideWords();
    return [...these, ...passing, ...statementWords().makingKnown, ...statementWords().above];
  },
  examples: [
    'Trên đây là Kế hoạch cải cách hành chính năm 2026.',
    'Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị nghiêm túc triển khai./.',
    'Văn phòng thông báo để các cơ quan biết, thực hiện./.',
    'Văn phòng thông báo để các đơn vị thực hiện./.',
  ],
  not: [
    'Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị báo cáo trước ngày 15/12.',
    'Yêu cầu các đơn vị nghiêm túc thực hiện Công điện này./.',
  ],
  longest: Infinity,
});

export const inForce = pattern(
  'statement/in-force',
  'force',
  worded(() => {
    const words = asideWords();
    const own = `(?<!\\p{L})(?<!${oneOf(words.effectTimes)} )${oneOf(words.lawful)} ${oneOf(words.these)}`;
    const named = `${oneOf(words.validPapers)}(?: ${oneOf(words.numbers)} [^.;:]{3,80})?`;
    const rest = '(?: \\p{L}{1,12}| [\\d/]{1,10}){0,8}[\\s./;]*$';
    const repealed = `${oneOf(words.repealing)} ${maybe(words.wholly)}${oneOf(words.repealed)}`;
    return `${own} ${oneOf(words.inForce)}(?!\\p{L})|^${named} ${oneOf(words.validity)}${rest}|^${repealed}(?!\\p{L})`;
  }),
  {
    needs: () => [...asideWords().these, ...asideWords().validity, ...asideWords().repealing],
    examples: [
      'Quyết định này có hiệu lực kể từ ngày ký, thay thế Quyết định số 15.',
      'Kế hoạch này thay thế Kế hoạch số 12/KH-UBND.',
      'Bãi bỏ Quyết định số 15/QĐ-UBND ngày 02/3/2020.',
      'Nghị quyết có hiệu lực kể từ ngày ký.',
      'Kế hoạch số 12/KH-SXD năm 2025 hết hiệu lực.',
    ],
    not: [
      'Sở Tư pháp rà soát các văn bản hết hiệu lực.',
      'Công bố quy hoạch trong 15 ngày kể từ ngày Quyết định này có hiệu lực.',
    ],
  },
);

export const spread = pattern(
  'statement/spread',
  'formula',
  worded(() => {
    const { spreadPapers, these, willBe, spreading, joins, reaching, reachingAll, members } = asideWords();
    const spreads = `${maybe(willBe)}${oneOf(spreading)}(?:,? ${maybe(joins)}\\p{L}{1,12}){0,4}`;
    const whom = `${oneOf(reaching)} (?:${oneOf(reachingAll)} )*${oneOf(members)}(?!\\p{L})`;
    return `^${oneOf(spreadPapers)}(?: ${oneOf(these)})? ${spreads} ${whom}[^;:]{0,120}$`;
  }),
  {
    examples: [
      'Nghị quyết này được quán triệt đến chi bộ và đảng viên.',
      'Chỉ thị này phổ biến đến chi bộ.',
      'Kết luận này được phổ biến đến các chi bộ để thực hiện./.',
    ],
    not: [
      'Phổ biến Chỉ thị này đến các chi bộ trước ngày 30/6.',
      'Kế hoạch này gửi Sở Y tế trước ngày 30/6; Sở Y tế tổng hợp.',
    ],
  },
);

export const carriesOut = pattern(
  'statement/carries-out',
  'force',
  worded(() => {
    const words = asideWords();
    const charged = `${oneOf(words.carriers)}(?: \\p{L}{1,12}){0,4}? ${oneOf(words.executing)}`;
    const paper = `${maybe(commonWords().plurals)}${oneOf(words.executedPapers)} ${oneOf(words.these)}`;
    const byPaper = `${oneOf(words.groundedOn)}(?: ${oneOf(words.these)})? ${maybe(words.inOrderTo)}${oneOf(words.executing)}`;
    return `(?<!\\p{L})(?:(?:${charged}|${oneOf(words.executed)}) ${paper}|${byPaper})[\\s.;/]*$`;
  }),
  {
    needs: () => [...asideWords().these, ...asideWords().groundedOn],
    longest: 900,
    examples: [
      'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.',
      'Sở Nội vụ và Tổ công tác thi hành Quyết định này./.',
      'Các ông, bà có tên tại Điều 1 căn cứ Quyết định thi hành./.',
      'Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này;',
    ],
    not: [
      'Yêu cầu Giám đốc các sở nghiêm túc thực hiện Chỉ thị này./.',
      'Sở Nội vụ theo dõi việc thi hành Quyết định này, báo cáo trước ngày 30/6.',
      'Các Bộ trưởng chịu trách nhiệm thi hành Nghị quyết.',
    ],
  },
);
