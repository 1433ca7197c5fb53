import { z } from 'zod';
import { dataFile, wordList } from './data.js';
import { light } from './patterns.js';

const columnTitles = dataFile(
  'column-titles',
  z.array(z.strictObject({ role: z.string(), titles: wordList })),
);

/** `Năm 2026`, `KH 2026`, `Kế hoạch năm 2026`, `Đến năm 2030`, `Phấn đấu đến hết năm 2027`, `Giai đoạn 2026 - 2030` */
const PROMISED =
  /^(?:(?:kh|kế hoạch|chỉ tiêu|mục tiêu|phấn đấu|dự kiến)(?: giao)? )?(?:(?:đến|tới) )?(?:hết )?(?:năm )?(?:19|20)\d{2}$|^giai đoạn (?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}$/u;
/** `TH 2025`, `Ước thực hiện năm 2025`, `Kết quả 2024`: what was, beside what is promised. */
const ACHIEVED = /^(?:th|ước th|uth|(?:ước )?thực hiện|ước|kết quả|hiện trạng) (?:năm )?(?:19|20)\d{2}$/u;

const indicatorColumns = dataFile(
  'indicator-columns',
  z.strictObject({ promised: wordList, achieved: wordList }),
);

/** What a column beside an indicator holds by its title: `Mục tiêu` what is promised, `Kết quả` what was achieved; null where neither. */
export function valueBesideIndicator(title: string): 'promised' | 'achieved' | null {
  const key = normalize(title);
  const { promised, achieved } = indicatorColumns();
  if (promised.includes(key)) return 'promised';
  return achieved.includes(key) ? 'achieved' : null;
}

/** `Cơ quan được kiểm tra`, `Đối tượng thanh tra`: whom the work is done to, who does not act. */
const VISITED = light(
  /(?<!\p{L})được (?:thanh tra|kiểm tra|giám sát|khảo sát|kiểm toán|đánh giá|thẩm định|làm việc|tập huấn|lấy mẫu|phúc tra)(?!\p{L})|^đối tượng (?:thanh tra|kiểm tra|giám sát|khảo sát|kiểm toán|làm việc)(?!\p{L})/u,
);

/** Longest text that can be a column's title, in UTF-16 units. */
const LONGEST_TITLE = 90;

/**
 * The role of a column by its title: `Cơ quan chủ trì` gives `lead`, `Kết quả/ Sản phẩm` `output`, `Năm 2025` `value`.
 *
 * @param title - the title as printed, folded
 * @returns null where the title is none of the known ones.
 */
export function readColumnTitle(title: string): string | null {
  if (title === '' || title.length > LONGEST_TITLE) return null;
  const key = normalize(title);
  if (PROMISED.test(key)) return 'value';
  if (ACHIEVED.test(key) || VISITED.test(key)) return 'other';
  if (WATCHES.test(key) && !LEADS.test(key)) return 'monitor';
  let best: { role: string; length: number } | null = null;
  for (const { role, titles } of columnTitles()) {
    for (const known of titles) {
      if (known.length > (best?.length ?? 0) && beginsWith(key, known)) best = { role, length: known.length };
    }
  }
  return best?.role ?? byWordInside(key);
}

/** `Sở, ngành chủ trì tham mưu`, `Đồng chí phụ trách`, `Các đơn vị cùng thực hiện`: who leads or supports may be named further in. */
function byWordInside(key: string): string | null {
  if (LEADS.test(key)) return 'lead';
  return /(?<!\p{L})(?:phối hợp|cùng thực hiện|cùng tham gia)(?!\p{L})/u.test(key) ? 'support' : null;
}

/** Not `phụ trách theo dõi`, whose charge is to watch. */
const LEADS = light(
  /(?<!\p{L})(?:chủ trì|(?:phụ trách|chịu trách nhiệm)(?! (?:theo dõi|đôn đốc|giám sát)))(?!\p{L})/u,
);

/** `Lãnh đạo UBND tỉnh theo dõi`, `Đồng chí theo dõi, chỉ đạo`: somebody who watches over the work. */
const WATCHES = light(
  /^(?:lãnh đạo|đồng chí|phó chủ tịch|thành viên|cán bộ|người|cơ quan|đơn vị|phòng)(?!\p{L}).{0,50}(?<!\p{L})(?:theo dõi|đôn đốc|giám sát)(?!\p{L})/u,
);

/** Signs that recognition or a converter left before a title: `|Nhiệm vụ`, `_Nhiệm vụ`, `. Nhiệm vụ`. */
const STRAY_SIGNS = light(/^[^\p{L}\p{N}]+/u);

/** Lower case; brackets, slashes and line ends as single spaces: `Cơ quan (đơn vị) chủ trì` → `cơ quan đơn vị chủ trì`. */
function normalize(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[()[\]*:/]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ?, ?/gu, ', ')
    .replace(STRAY_SIGNS, '')
    .trim();
}

/** What a column of words is about where it is no work: persons, places, figures, prices. */
export type Listed = 'person' | 'place' | 'figure';

/** `Họ và tên`, `Địa chỉ`, `Đơn giá`: what a table lists by this column; null for any other title. */
export function readListedTitle(title: string): Listed | null {
  const key = normalize(title);
  if (PERSON.test(key)) return 'person';
  if (FIGURE.test(key)) return 'figure';
  return PLACE.test(key) ? 'place' : null;
}

const PERSON = light(
  /^(?:họ(?: và)?,? tên|họ tên|ông bà|chức (?:vụ|danh|trách)|năm sinh|ngày(?:, tháng, năm)? sinh|giới tính|trình độ|học vị|quê quán|dân tộc|số điện thoại|điện thoại|email|thư điện tử|cccd|cmnd|nơi công tác|đơn vị công tác|cơ quan công tác|lớp|danh sách)(?!\p{L})/u,
);
const FIGURE = light(
  /^(?:đơn giá|thành tiền|số tiền|mức (?:chi|giá|hỗ trợ|thu)|định mức|giá|số lượng|khối lượng|diện tích|dân số|tỷ lệ|tổng số|cộng|tổng cộng|điểm|sản lượng|công suất|dự toán|kinh phí|vốn)(?!\p{L})/u,
);
const PLACE = light(
  /^(?:địa chỉ|địa điểm|địa bàn|vị trí|tên (?:cơ sở|đơn vị|cơ quan|doanh nghiệp|công ty|trường|xã|phường|thôn|chợ|tuyến|đường|thửa)|xã|phường|thôn|tọa độ|thửa|lý trình)(?!\p{L})/u,
);

function beginsWith(key: string, known: string): boolean {
  return key.startsWith(known) && !/^[\p{L}\p{N}]/u.test(key.slice(known.length));
}

/**
 * True where at least half of the filled cells, and two of them, are known column titles. A row that begins with its number is
 * none, whatever its cells: `1 | Nhiệm vụ thường xuyên | Sở Nội vụ | Quý I`.
 */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (/^\d{1,3}[.)]?$/u.test(filled[0] ?? '')) return false;
  const titles = filled.filter((cell) => readColumnTitle(cell) !== null).length;
  return titles >= 2 && titles * 2 >= filled.length;
}
