/** Column titles that name an annex table's columns; enough to tell a header row from a row of words. */
const TITLES =
  /^(?:stt|tt|số tt|số thứ tự|mục tiêu|(?:nội dung |các |tên )?nhiệm vụ.{0,40}|nội dung.{0,40}|hoạt động.{0,20}|kết quả.{0,40}|sản phẩm.{0,40}|(?:cơ quan|đơn vị|phòng|ban)?\s?(?:chủ trì|phối hợp|thực hiện).{0,30}|chủ trì.{0,30}|phối hợp.{0,30}|thời gian.{0,30}|thời hạn.{0,30}|tiến độ.{0,30}|ghi chú|chỉ tiêu.{0,40}|đơn vị tính|đvt|kinh phí.{0,30}|lộ trình.{0,20}|cơ quan.{0,40}|đơn vị.{0,40}|tên .{1,40})$/iu;

/** True where at least half of the filled cells, and two of them, are column titles. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const titles = filled.filter((cell) => cell.length <= 80 && TITLES.test(cell)).length;
  return titles >= 2 && titles * 2 >= filled.length;
}

/** True where two header rows say the same, whatever the spacing and case. */
export function sameHeader(a: readonly string[], b: readonly string[]): boolean {
  const key = (cells: readonly string[]): string => cells.join('|').toLowerCase().replace(/\s+/gu, '');
  return key(a) === key(b);
}
