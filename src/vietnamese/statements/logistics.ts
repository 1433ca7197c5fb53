import { light } from '../patterns.js';

/** Labels of when, where and for whom something takes place. */
const LABEL = light(
  /^(?:thời gian|thời điểm|địa điểm|địa chỉ|thành phần|đối tượng|số lượng|quy mô|hình thức|phương tiện|trang phục|khách mời|chủ tọa|thư ký)(?: (?:và|,)? ?\p{L}{1,12}){0,6}(?=:|$)/iu,
);
const LONGEST = 220;

/**
 * `Thời gian: 08h00 ngày 14/4/2026`, `Địa điểm: Hội trường tầng 2`, `Thành phần tham dự:`: when, where and for whom.
 *
 * @param text - the words behind the marker
 */
export function isLogistics(text: string): boolean {
  return text.length <= LONGEST && LABEL.test(text);
}
