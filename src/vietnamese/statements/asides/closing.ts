/** How documents of agencies close: whom they speak to, what comes into force, who is thanked and who carries it out. */

import { isAgencyTitle } from '../../agencies/index.js';
import { commonWords } from '../../commonWords.js';
import { holdsAny, light, maybe, oneOf, opensWith, worded } from '../../patterns.js';
import { statementWords } from '../words.js';
import { aside, pattern } from './rule.js';

const CLOSING_OPENS = light(
  /^(?:(?:trong )?quá trình (?:triển khai|tổ chức|thực hiện)|trên đây là|yêu cầu (?:các|thủ trưởng|giám đốc)|đề nghị (?:các|thủ trưởng)|căn cứ (?:nội dung |vào )?(?:kế hoạch|chương trình|đề án) này|nhận được (?:kế hoạch|văn bản) này|nếu có (?:khó khăn|vướng mắc|phát sinh)|(?:kế hoạch|chương trình(?: hành động)?|đề án|chỉ thị|công điện|nghị quyết|quyết định|kết luận|thông báo|hướng dẫn|văn bản) này)(?!\p{L})/iu,
);
/** `Ủy ban nhân dân tỉnh yêu cầu lãnh đạo các sở …`: who issues the document asks, at the beginning of a sentence. */
const ISSUER_ASKS = light(
  /(?:^|[.;]\s)(?:ủy ban nhân dân|ubnd|chủ tịch|bộ|sở|giám đốc|ban thường vụ|thường trực|ban chỉ đạo)[^.;:]{0,60} (?:yêu cầu|đề nghị) (?:các|lãnh đạo|thủ trưởng|giám đốc|người đứng đầu|chủ tịch)(?!\p{L})/iu,
);

/**
 * True where a paragraph speaks to everybody at the end of a document: `Trong quá trình thực hiện, nếu có vướng mắc …`, `Trên đây là …`, `Yêu cầu
 * các sở, ban, ngành …`, `Chỉ thị này được phổ biến …`, `Đây là nhiệm vụ quan trọng. Chủ tịch UBND tỉnh yêu cầu thủ trưởng …`.
 */
export function isClosingParagraph(text: string): boolean {
  return CLOSING_OPENS.test(text) || ISSUER_ASKS.test(text);
}

/** `Nghị quyết này có hiệu lực từ ngày thông qua`, `Kế hoạch này thay thế Kế hoạch số …` */
const comesIntoForce = worded(
  () =>
    `^${oneOf(statementWords().closingPapers)} này (?:đã )?(?:được \\P{Lu}{0,20}hội đồng|có hiệu lực|thay thế)`,
);
/** `Nghị quyết đã được Hội đồng nhân dân xã khóa II, Kỳ họp thứ 3 thông qua ngày 10 tháng 8 năm 2026.` */
const wasPassed = worded(() => {
  const { passedPapers, passers } = statementWords();
  const by = `${oneOf(passedPapers)}(?: này)? (?:đã )?được ${oneOf(passers)}(?!\\p{L})`;
  return `^${by}[^;:]{1,200} (?:thông qua|biểu quyết)(?=[\\s.,])[^;:]{0,120}$`;
});
const LONGEST_PASSED = 320;
/** `Văn phòng thông báo để các cơ quan, đơn vị biết, thực hiện.`, `… thông báo và đề nghị các sở biết, triển khai thực hiện.` */
const MADE_KNOWN = light(
  /(?<!\p{L})thông báo (?:để|đến|tới|cho|(?:và )?(?:kính |trân trọng )?đề nghị) [^;]{1,200} biết(?:,? (?:và |để )?(?:\p{L}{1,12} ){0,5}thực hiện)?[\s./]{0,6}$|(?<!\p{L})thông báo (?:để|đến) (?:các )?(?:cơ quan|đơn vị|sở|phòng|ban|ngành|địa phương)(?!\p{L})[^;]{0,160} thực hiện[\s./]{0,6}$/iu,
);
const LONGEST_MADE_KNOWN = 500;
/** `Thông báo cho các hộ dân biết, thực hiện.`: what somebody is to do; the formula names who makes known, or closes with `./.`. */
const tells = worded(() => `^${oneOf(statementWords().makingKnown)}(?!\\p{L})[^/]*$`);
const ASKS = light(
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao(?! (?:ban|thông|lưu|dịch)(?!\p{L}))|chịu trách nhiệm|trong quá trình|vướng mắc|phản ánh)(?!\p{L})/iu,
);

/**
 * `Trên đây là …`: the closing formula; one that asks somebody for something is no mere formula, unless it asks no more than to carry out
 * what stands above: `…, yêu cầu các đơn vị nghiêm túc triển khai./.`
 */
export function isClosingFormula(text: string): boolean {
  if (
    comesIntoForce().test(text) ||
    (text.length <= LONGEST_PASSED && wasPassed().test(text) && !ASKS.test(text))
  )
    return true;
  if (text.length <= LONGEST_MADE_KNOWN && makesKnown(text)) return true;
  return isAbove(text) && (!ASKS.test(text) || asksToCarryOut(text));
}

/** `Trên đây là Kế hoạch năm 2026 của xã, yêu cầu | các đơn vị nghiêm túc triển khai`: what it is of, and what is asked. */
const aboveAsks = worded(() => {
  const { above, joins } = statementWords();
  return `^${oneOf(above)} ([^;:]{2,300}[,.]) ${maybe(joins)}${oneOf(commonWords().asking)} ([^;:]{2,240})$`;
});
/** The words that say how what stands above is carried out, and nothing else. */
const CARRYING_OUT = new Set(
  'và để tổ chức triển khai thực hiện thi hành nghiêm túc khẩn trương tích cực chủ động quan tâm phối hợp chỉ đạo có hiệu quả tốt đầy đủ kịp thời đảm bảo các nội dung kế hoạch chương trình này theo đúng quy định'.split(
    ' ',
  ),
);

function asksToCarryOut(text: string): boolean {
  const [, above = '', asked = ''] = aboveAsks().exec(text) ?? [];
  if (ASKS.test(above)) return false;
  const words = asked.match(/\p{L}+|[^\p{L}\s]/gu) ?? [];
  let end = words.length;
  while (/^[./,]$/u.test(words[end - 1] ?? '') || CARRYING_OUT.has(words[end - 1]?.toLowerCase() ?? ''))
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
  return text.toLowerCase().includes('thông báo') && MADE_KNOWN.test(text) && !tells().test(text);
}

export const courtesy = pattern(
  'statement/courtesy-formula',
  'formula',
  light(
    /^(?:[^.;:]{2,90} )?(?:xin )?(?:trân trọng|chân thành) cảm ơn(?!\p{L})[^;:]{0,160}$|^(?:xin |kính )?trân trọng(?! (?:đề nghị|yêu cầu|giao|kính đề nghị))(?!\p{L})|^(?:[^.;:]{2,90} )?(?:rất )?mong (?:sớm )?nhận được(?!\p{L})[^;:]{0,160}$|^rất mong được(?!\p{L})|^(?:kính )?(?:đề nghị|mong) (?:quý|các) (?:cơ quan|đơn vị|đồng chí|vị)(?!\p{L})[^.;:]{0,40} (?:biết|quan tâm)[\s./]{0,5}$|^(?:[^.;:]{2,90} )?(?:kính |trân trọng )?(?:đề nghị|mong) (?:quý|các) (?:cơ quan|đơn vị|địa phương|đồng chí|sở|xã)(?!\p{L})[^.;:]{0,60} quan tâm(?:,? (?:và )?(?:chỉ đạo|phối hợp|triển khai|tổ chức|thực hiện)){1,4}[\s./]{0,5}$|^(?:rất )?(?:trân trọng )?kính mời (?:các|quý|toàn thể) (?:vị )?(?:đại biểu|đồng chí|cụ|ông|bà|vị|khách)(?!\p{L})[^.;:]{0,60} (?:dự|có mặt|đông đủ)(?!\p{L})[^.;:]{0,40}[\s./]{0,5}$/iu,
  ),
  {
    needs: ['trân trọng', 'cảm ơn', 'mong', 'đề nghị', 'kính mời'],
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
  needs: ['này', 'thông qua', 'biểu quyết', 'thông báo', 'trên đây'],
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
  light(
    /(?<!\p{L})(?<!(?:ngày|khi|lúc|trước|sau) )(?:nghị quyết|quyết định|chỉ thị|kế hoạch|thông tư|nghị định|quy chế|quy định|luật|pháp lệnh|công văn|thông báo|hợp đồng|điều lệ) này (?:có hiệu lực|có giá trị|thay thế|bãi bỏ|hết hiệu lực|được (?:áp dụng|thi hành) (?:kể )?từ)(?!\p{L})|^(?:nghị quyết|quyết định|chỉ thị|kế hoạch|quy chế|quy định|kết luận|hướng dẫn)(?: số [^.;:]{3,80})? (?:có|hết) hiệu lực(?: \p{L}{1,12}| [\d/]{1,10}){0,8}[\s./;]*$|^(?:bãi bỏ|thay thế|hủy bỏ) (?:toàn bộ )?(?:các )?(?:quyết định|nghị quyết|kế hoạch|chỉ thị|thông tư|công văn)(?!\p{L})/iu,
  ),
  {
    needs: ['này', 'hiệu lực', 'bãi bỏ', 'thay thế', 'hủy bỏ'],
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
  light(
    /^(?:nghị quyết|chỉ thị|kết luận|quy định|kế hoạch|thông báo|hướng dẫn|chương trình(?: hành động)?)(?: này)? (?:sẽ )?(?:được |cần được )?(?:phổ biến|quán triệt|thông báo|truyền đạt|gửi)(?:,? (?:và )?\p{L}{1,12}){0,4} (?:đến|tới|trong) (?:tận |từng |các |toàn |toàn thể |tất cả )*(?:chi bộ|đảng viên|tổ chức đảng|cơ sở đảng|đảng bộ|cán bộ|đoàn viên|hội viên|nhân dân)(?!\p{L})[^;:]{0,120}$/iu,
  ),
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
  light(
    /(?<!\p{L})(?:(?:chịu trách nhiệm|có trách nhiệm|căn cứ)(?: \p{L}{1,12}){0,4}? (?:thi hành|thực hiện)|(?:tổ chức )?thi hành) (?:các )?(?:nghị quyết|quyết định|nghị định|thông tư|quy chế|lệnh|luật|pháp lệnh) này[\s.;/]*$|(?<!\p{L})căn cứ (?:quyết định|nghị quyết)(?: này)? (?:để )?(?:thi hành|thực hiện)[\s.;/]*$/iu,
  ),
  {
    needs: ['này', 'căn cứ'],
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
