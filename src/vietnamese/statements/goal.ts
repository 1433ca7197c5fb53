import { light } from '../patterns.js';

/** `100% văn bản được kiểm tra`, `Phấn đấu đạt 95%`: states what is to be reached. */
const REACHED = light(
  /^(?:phấn đấu|đạt|tỷ lệ|tỉ lệ|tối thiểu|ít nhất|trên|dưới|hơn|khoảng|có(?= \d)|số(?! hóa)|tổng(?! (?:kết|hợp|rà soát|kiểm tra|điều tra))|mỗi|thu nhập|tăng trưởng|giá trị|không có|không để)(?!\p{L})|^\d/iu,
);

/**
 * True where a statement sets a figure or a state to be reached, not something to be done.
 *
 * @param text - the words behind the marker
 */
export function isGoal(text: string): boolean {
  return REACHED.test(text);
}
