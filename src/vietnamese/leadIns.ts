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
