import type { Line } from './lines.js';

const TITLE =
  /(?:^|\s)(?:mục tiêu|nhiệm vụ|hoạt động|nội dung|chủ trì|phối hợp|thời gian|thời hạn|kết quả|sản phẩm|cơ quan|đơn vị|tiến độ|ghi chú|kinh phí|lộ trình)(?=\s|\/|$)/giu;
const NUMBER_TITLE = /^\s*(?:stt|tt|số\s*tt)(?=\s|$)/iu;
/** Lines of a header, at most. */
const HEADER_LINES = 12;
/** Titles that must stand in it. */
const FEWEST_TITLES = 3;
const LONGEST_HEADER = 240;

const AFTER_TABLE =
  /^\s*(?:phụ lục (?:này )?(?:có|gồm) \d|(?:tổng cộng|danh mục này)\b|phụ lục\s+(?:số\s*)?(?:[ivx]+|\d+)\s*$|nơi nhận|(?:tm|kt|tl|tuq)\s*\.\s*\p{Lu}|[ivx]+\s*\.\s*(?:tổ chức thực hiện|trách nhiệm|kinh phí))/iu;

/**
 * Index of the line at which a table begins whose cells stand as loose lines, or -1: a line with `TT` or `STT` and the
 * titles of three columns or more on it and the lines below it, none of them prose.
 */
export function findLooseTable(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line !== undefined && NUMBER_TITLE.test(line.text) && hasTitles(lines, at)) return at;
  }
  return -1;
}

function hasTitles(lines: readonly Line[], at: number): boolean {
  let header = '';
  for (const line of lines.slice(at, at + HEADER_LINES)) {
    const text = line.text.trim();
    if (text.includes('\t') || header.length + text.length > LONGEST_HEADER) break;
    const titles = text.match(TITLE) ?? [];
    if (header !== '' && titles.length === 0) break;
    header += ` ${text}`;
  }
  return (
    new Set((header.match(TITLE) ?? []).map((title) => title.trim().toLowerCase())).size >= FEWEST_TITLES
  );
}

/** Index behind the last line of the table that begins at `at`. */
export function endOfLooseTable(lines: readonly Line[], at: number): number {
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && AFTER_TABLE.test(line.text)) return index;
  }
  return lines.length;
}
