import { light } from './patterns.js';

const TIME_WORDS = light(
  /(?<!\p{L})(?:đến|hết|từ|nay|năm|quý|tháng|ngày|giai đoạn|trong|trước|sau|tới|và|các|những|tiếp theo|định hướng|tầm nhìn|đầu|cuối|giữa|nửa|cả|mục tiêu|chỉ tiêu|cụ thể|phấn đấu|thời kỳ|thời gian|vào|mốc|hàng|hằng|kế hoạch|chung)(?!\p{L})/giu,
);

/**
 * True where a lead-in states a time and nothing else: `Đến năm 2025:`, `Năm 2023 - 2025:`, `Giai đoạn 2026-2030, phấn đấu:`. A
 * statement with a time in it (`Đến năm 2025, hoàn thành …`) is none.
 *
 * @param text - the words behind the marker
 */
export function isTimeLeadIn(text: string): boolean {
  if (text.length > 90 || !/\d{1,4}|quý/iu.test(text)) return false;
  if (/[.;]$/u.test(text)) return false;
  const rest = text
    .replace(TIME_WORDS, ' ')
    .replace(/(?<![\p{L}\p{N}])(?:\d{1,4}|[IVX]{1,4})(?![\p{L}\p{N}%])/gu, ' ')
    .replace(/[\s,:()/–-]+/gu, '');
  return rest === '';
}

/** `(Chi tiết tại Phụ lục kèm theo)`, `(Phụ lục 2 đính kèm)`, `Chi tiết theo Phụ lục đính kèm`: words that only point to an annex. */
export function isPointer(text: string): boolean {
  if (text.length > 160) return false;
  const bracketed = /^\*?\(/u.test(text) || (/^[*\s]*\(/u.test(text) && /\)[.*;\s]{0,9}$/u.test(text));
  const points = /phụ lục|biểu (?:mẫu|số)|đính kèm|kèm theo/iu.test(text);
  return (
    points &&
    (bracketed ||
      /^(?:chi tiết|cụ thể|có|\(?theo)\s.{0,60}(?:phụ lục|kèm theo|đính kèm)/iu.test(text) ||
      LISTED_ELSEWHERE.test(text))
  );
}

/** `Các chỉ tiêu cụ thể tại Phụ lục I kèm theo.` */
const LISTED_ELSEWHERE = light(
  /^(?:các |danh mục )?(?:mục tiêu|chỉ tiêu|nhiệm vụ|nội dung)(?: \p{L}{1,12}){0,5}? (?:tại|theo|ở)(?: các| \p{L}{1,12})? phụ lục(?!\p{L})/iu,
);

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
const IN_FORCE =
  /^(?:nghị quyết|quyết định|chỉ thị|kế hoạch|chương trình|văn bản|quy chế|quy định) này (?:đã )?(?:được \P{Lu}{0,20}hội đồng|có hiệu lực|thay thế)/iu;
/** `Nghị quyết đã được Hội đồng nhân dân xã khóa II, Kỳ họp thứ 3 thông qua ngày 10 tháng 8 năm 2026.` */
const PASSED = light(
  /^(?:nghị quyết|chương trình hành động|quy chế|điều lệ)(?: này)? (?:đã )?được (?:hội đồng|hđnd|quốc hội|ban chấp hành|đại hội|hội nghị)(?!\p{L})[^;:]{1,200} (?:thông qua|biểu quyết)(?=[\s.,])[^;:]{0,120}$/iu,
);
const LONGEST_PASSED = 320;
/** `Văn phòng thông báo để các cơ quan, đơn vị biết, thực hiện.`, `… thông báo và đề nghị các sở biết, triển khai thực hiện.` */
const MADE_KNOWN = light(
  /(?<!\p{L})thông báo (?:để|đến|tới|cho|(?:và )?(?:kính |trân trọng )?đề nghị) [^;]{1,200} biết(?:,? (?:và |để )?(?:\p{L}{1,12} ){0,5}thực hiện)?[\s./]{0,6}$/iu,
);
const LONGEST_MADE_KNOWN = 500;
/** `Thông báo cho các hộ dân biết, thực hiện.`: what somebody is to do; the formula names who makes known, or closes with `./.`. */
const TELLS = light(/^thông báo(?!\p{L})[^/]*$/iu);
const ASKS = light(
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chịu trách nhiệm|trong quá trình|vướng mắc|phản ánh)(?!\p{L})/iu,
);

/** `Trên đây là …`: the closing formula; one that asks somebody for something is no mere formula. */
export function isClosingFormula(text: string): boolean {
  if (IN_FORCE.test(text) || (text.length <= LONGEST_PASSED && PASSED.test(text) && !ASKS.test(text)))
    return true;
  if (text.length <= LONGEST_MADE_KNOWN && MADE_KNOWN.test(text) && !TELLS.test(text)) return true;
  return light(/^trên đây là(?!\p{L})/iu).test(text) && !ASKS.test(text);
}
