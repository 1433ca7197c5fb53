import { z } from 'zod';
import { dataFile, wordList } from './data.js';
import { light, maybe, oneOf, opensWith, worded, wordOf } from './patterns.js';

const columnTitles = dataFile(
  'column-titles',
  z.array(z.strictObject({ role: z.string(), titles: wordList })),
);

const columnWords = dataFile(
  'column-words',
  z.strictObject({
    promising: wordList,
    assigned: wordList,
    until: wordList,
    wholly: wordList,
    years: wordList,
    stretches: wordList,
    achieving: wordList,
    passive: wordList,
    objects: wordList,
    inspecting: wordList,
    supporting: wordList,
    leading: wordList,
    charged: wordList,
    watching: wordList,
    watchers: wordList,
    persons: wordList,
    figures: wordList,
    places: wordList,
  }),
);

const YEAR = '(?:19|20)\\d{2}';
/** `Năm 2026`, `KH 2026`, `Kế hoạch năm 2026`, `Đến năm 2030`, `Phấn đấu đến hết năm 2027`, `Giai đoạn 2026 - 2030` */
const promised = worded(() => {
  const { promising, assigned, until, wholly, years, stretches } = columnWords();
  const opening = `(?:${oneOf(promising)}(?: ${oneOf(assigned)})? )?`;
  return `^${opening}${maybe(until)}${maybe(wholly)}${maybe(years)}${YEAR}$|^${oneOf(stretches)} ${YEAR} ?[-–] ?${YEAR}$`;
}, 'u');
/** `TH 2025`, `Ước thực hiện năm 2025`, `Kết quả 2024`: what was, beside what is promised. */
const achieved = worded(
  () => `^${oneOf(columnWords().achieving)} ${maybe(columnWords().years)}${YEAR}$`,
  'u',
);

const indicatorColumns = dataFile(
  'indicator-columns',
  z.strictObject({ promised: wordList, achieved: wordList }),
);

/** What a column beside an indicator holds by its title: `Mục tiêu` what is promised, `Kết quả` what was achieved; null where neither. */
export function valueBesideIndicator(title: string): 'promised' | 'achieved' | null {
  const key = normalize(title);
  const beside = indicatorColumns();
  if (beside.promised.includes(key)) return 'promised';
  return beside.achieved.includes(key) ? 'achieved' : null;
}

/** `Cơ quan được kiểm tra`, `Đối tượng thanh tra`: whom the work is done to, who does not act. */
const visited = worded(() => {
  const { passive, objects, inspecting } = columnWords();
  return `(?:(?<!\\p{L})${oneOf(passive)}|^${oneOf(objects)}) ${oneOf(inspecting)}(?!\\p{L})`;
}, 'u');

const done = worded(() => {
  const { passive, objects } = columnWords();
  return `(?:(?<!\\p{L})${oneOf(passive)}|^${oneOf(objects)}) \\p{L}`;
});

/** `Đơn vị được kiểm tra`, `Đối tượng giám sát`: whom something is done to, whatever it is. */
export function namesWhomItIsDoneTo(title: string): boolean {
  return done().test(title);
}

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
  if (promised().test(key)) return 'value';
  if (achieved().test(key) || visited().test(key)) return 'other';
  if (watches().test(key) && !leads().test(key)) return 'monitor';
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
  if (leads().test(key)) return 'lead';
  return supports().test(key) ? 'support' : null;
}

const supports = worded(() => wordOf(columnWords().supporting), 'u');

/** Not `phụ trách theo dõi`, whose charge is to watch. */
const leads = worded(() => {
  const { leading, charged, watching } = columnWords();
  return `(?<!\\p{L})(?:${oneOf(leading)}|${oneOf(charged)}(?! ${oneOf(watching)}))(?!\\p{L})`;
}, 'u');

/** `Lãnh đạo UBND tỉnh theo dõi`, `Đồng chí theo dõi, chỉ đạo`: somebody who watches over the work. */
const watches = worded(() => {
  const { watchers, watching } = columnWords();
  return `^${oneOf(watchers)}(?!\\p{L}).{0,50}${wordOf(watching)}`;
}, 'u');

const halves = worded(() => {
  const { leading, supporting } = columnWords();
  return `${oneOf(leading)}[^/]{0,20}\\/[^/]{0,20}${oneOf(supporting)}`;
});

/** `Đơn vị chủ trì/Đơn vị phối hợp`: who leads and who works along in one column. */
export function namesLeadAndSupport(title: string): boolean {
  return halves().test(title);
}

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

const numberTitle = worded(() => `^${oneOf(numberTitles())}\\s?\\.?$`);

/** The titles of a column of numbers, in small letters. */
export const numberTitles = (): readonly string[] =>
  columnTitles().flatMap(({ role, titles }) => (role === 'number' ? titles : []));

/** `TT`, `STT.`, `Số thứ tự`: the title of a column of numbers, and nothing else. */
export function isNumberTitle(title: string): boolean {
  return numberTitle().test(title);
}

/** What a column of words is about where it is no work: persons, places, figures, prices. */
export type Listed = 'person' | 'place' | 'figure';

/** `Họ và tên`, `Địa chỉ`, `Đơn giá`: what a table lists by this column; null for any other title. */
export function readListedTitle(title: string): Listed | null {
  const key = normalize(title);
  if (isPerson(key)) return 'person';
  if (isFigure(key)) return 'figure';
  return isPlace(key) ? 'place' : null;
}

const isPerson = opensWith(() => columnWords().persons);
const isFigure = opensWith(() => columnWords().figures);
const isPlace = opensWith(() => columnWords().places);

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
