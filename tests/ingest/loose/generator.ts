/**
 * Makes plans with known tables from invented words, lays them out as a page would, and pulls their text in the ways tools pull it. Cells
 * are wrapped by the widths of the letters of Times, as a printed plan is.
 */
import { textWidth } from '../../../src/ingest/loose/textWidth.js';

/** A table as it was before it was printed: cells by row, sub-row and column; null where a cell is merged with the one above. */
export interface KnownTable {
  headers: string[];
  rows: { number: string; group: string | null; subRows: (string | null)[][] }[];
  groups: { marker: string; title: string; before: number }[];
}

/** How the text is pulled: cell by cell, line by line across the cells, in columns of a fixed grid. */
export type Pull = 'cells' | 'across' | 'layout';

/** A small generator of numbers from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const VERBS = [
  'Xây dựng',
  'Rà soát',
  'Triển khai',
  'Tổ chức',
  'Tham mưu',
  'Hướng dẫn',
  'Nâng cao',
  'Đẩy mạnh',
  'Hoàn thiện',
  'Kiểm tra',
];
const THINGS = [
  'hệ thống tưới tiêu nội đồng',
  'mạng lưới thư viện xã',
  'đội ngũ khuyến nông',
  'vườn ươm cây giống',
  'chợ nổi ven sông',
  'bến đò ngang',
  'đường liên thôn',
  'trạm quan trắc nước mặt',
  'kho dữ liệu bản đồ',
  'lớp dạy nghề ngắn ngày',
  'phong trào đọc sách',
  'tủ thuốc cộng đồng',
  'quy trình tiếp nhận hồ sơ',
  'việc số hóa sổ địa bạ',
  'công tác phòng chống sạt lở',
  'mô hình vườn rừng',
];
const TAILS = [
  'trên địa bàn huyện',
  'theo hướng gọn nhẹ, dễ làm',
  'gắn với xây dựng nông thôn mới',
  'cho đồng bào vùng cao',
  'trong mùa mưa lũ',
  'bảo đảm an toàn, tiết kiệm',
  'phù hợp với tình hình địa phương',
  'tại các xã ven biển',
  'và báo cáo kết quả định kỳ',
  'có sự tham gia của người dân',
];
const LEADS = [
  'Phòng Nội vụ',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Văn hóa và Thông tin',
  'Phòng Giáo dục và Đào tạo',
  'Trung tâm Y tế huyện',
  'Phòng Tư pháp',
  'Văn phòng HĐND và UBND huyện',
  'Phòng Nông nghiệp và Môi trường',
  'Thanh tra huyện',
  'Sở Xây dựng',
  'Sở Khoa học và Công nghệ',
];
const SUPPORTS = [
  'Các phòng, ban, đơn vị',
  'UBND các xã, thị trấn',
  'Các cơ quan, đơn vị có liên quan',
  'Phòng Nội vụ; UBND các xã',
  'Các sở, ban, ngành',
];
const TIMES = [
  'Quý I/2026',
  'Quý II, III/2026',
  'Thường xuyên',
  'Trước ngày 30/6/2026',
  'Tháng 9/2026',
  'Năm 2026',
  'Trước ngày 15/11/2026',
  'Hàng quý',
  'Trong năm 2026',
];
const OUTPUTS = [
  'Kế hoạch',
  'Báo cáo',
  'Quyết định',
  'Kế hoạch, Công văn',
  'Báo cáo kết quả',
  'Tờ trình',
  'Quyết định ban hành quy chế',
];
const NOTES = ['', '', '', 'Chuyển tiếp', 'Mới'];

const KINDS: Record<string, { titles: string[]; width: number; words: (pick: Pick) => string }> = {
  objective: {
    titles: ['Mục tiêu'],
    width: 10500,
    words: (pick) => `${pick(['Bảo đảm', 'Phát triển', 'Mở rộng'])} ${pick(THINGS)} ${pick(TAILS)}`,
  },
  task: {
    titles: ['Nhiệm vụ', 'Nội dung công việc', 'Nội dung nhiệm vụ'],
    width: 12500,
    words: (pick) =>
      `${pick(VERBS)} ${pick(THINGS)} ${pick(TAILS)}${pick(['', `; ${pick(VERBS).toLowerCase()} ${pick(THINGS)}`])}`,
  },
  activity: {
    titles: ['Hoạt động', 'Giải pháp'],
    width: 10000,
    words: (pick) => `${pick(VERBS)} ${pick(THINGS)}`,
  },
  output: { titles: ['Sản phẩm', 'Kết quả/ Sản phẩm'], width: 6500, words: (pick) => pick(OUTPUTS) },
  lead: {
    titles: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì'],
    width: 7300,
    words: (pick) => pick(LEADS),
  },
  support: {
    titles: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp'],
    width: 6800,
    words: (pick) => pick(SUPPORTS),
  },
  deadline: {
    titles: ['Thời gian hoàn thành', 'Thời gian', 'Thời hạn'],
    width: 5800,
    words: (pick) => pick(TIMES),
  },
  note: { titles: ['Ghi chú'], width: 4200, words: (pick) => pick(NOTES) },
};
const LAYOUTS = [
  ['task', 'lead', 'deadline'],
  ['task', 'lead', 'support', 'deadline'],
  ['task', 'output', 'lead', 'deadline'],
  ['task', 'lead', 'support', 'deadline', 'output'],
  ['task', 'activity', 'output', 'lead', 'deadline'],
  ['task', 'lead', 'support', 'output', 'deadline', 'note'],
  ['objective', 'task', 'activity', 'output', 'lead', 'support', 'deadline'],
];

type Pick = <T>(from: readonly T[]) => T;

/** A table with the widths of its columns in thousandths of the type size. */
export interface Made {
  table: KnownTable;
  widths: number[];
}

/** A plan's table with three to eight columns. */
export function makeTable(random: () => number): Made {
  const pick: Pick = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const layout = pick(LAYOUTS);
  const scale = 0.9 + random() * 0.35;
  const headers = ['TT', ...layout.map((kind) => pick(KINDS[kind]?.titles ?? ['']))];
  const widths = [2000, ...layout.map((kind) => (KINDS[kind]?.width ?? 6000) * scale)];
  const count = 8 + Math.floor(random() * 14);
  const rows: KnownTable['rows'] = [];
  const groups: KnownTable['groups'] = [];
  const grouped = random() < 0.5;
  for (let at = 0; at < count; at++) {
    if (grouped && at % 6 === 0) {
      const marker = ['I', 'II', 'III', 'IV'][groups.length] ?? 'V';
      groups.push({
        marker,
        title: `NHÓM VIỆC ${pick(['VỀ THỦY LỢI', 'VỀ GIAO THÔNG', 'VỀ VĂN HÓA'])}`,
        before: at,
      });
    }
    const first = layout.map((kind) => KINDS[kind]?.words(pick) ?? '');
    const subRows: (string | null)[][] = [first];
    if (layout.includes('output') && random() < 0.15) {
      subRows.push(
        layout.map((kind) =>
          kind === 'output' || kind === 'deadline' ? (KINDS[kind]?.words(pick) ?? '') : null,
        ),
      );
    }
    rows.push({ number: String(at + 1), group: groups.at(-1)?.marker ?? null, subRows });
  }
  return { table: { headers, rows, groups }, widths };
}

/** Breaks words into lines no wider than a column. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Lines of a page at most, before the header is repeated. */
const PAGE = 38;

/** The text of a table as a tool would pull it. */
export function pullText({ table, widths }: Made, pull: Pull): string {
  const header = printHeader(table.headers, widths, pull);
  const out = [...header];
  let used = header.length;
  table.rows.forEach((row, at) => {
    const group = table.groups.find(({ before }) => before === at);
    const printed = [
      ...(group === undefined ? [] : [`${group.marker} ${group.title}`]),
      ...printRow(row, widths, pull),
    ];
    if (used + printed.length > PAGE) {
      out.push('\f', ...header);
      used = header.length;
    }
    used += printed.length;
    out.push(...printed);
  });
  return out.join('\n').replace(/\n\f\n/gu, '\n\f');
}

function printHeader(headers: readonly string[], widths: readonly number[], pull: Pull): string[] {
  if (pull === 'cells') return [headers.join(' ')];
  const cells = headers.map((title, at) => wrap(title, widths[at] ?? 1));
  return printLines(cells, widths, pull);
}

function printRow(
  { number, subRows }: KnownTable['rows'][number],
  widths: readonly number[],
  pull: Pull,
): string[] {
  const mark = pull === 'cells' ? `${number}.` : number;
  const lines = subRows.map((cells) =>
    cells.map((cell, at) => (cell === null || cell === '' ? [] : wrap(cell, widths[at + 1] ?? 1))),
  );
  if (pull === 'cells') return [mark, ...lines.flat(2)];
  return printTogether(mark, lines, subRows, widths, pull);
}

/** A row's sub-rows below one another; merged cells run on beside them. */
function printTogether(
  mark: string,
  lines: readonly string[][][],
  subRows: readonly (string | null)[][],
  widths: readonly number[],
  pull: Pull,
): string[] {
  const columns = lines[0]?.length ?? 0;
  const second = subRows[1];
  const start =
    second === undefined ? 0 : tallest((lines[0] ?? []).filter((_, column) => second[column] !== null));
  const cells: string[][] = [[mark]];
  for (let column = 0; column < columns; column++) {
    const own = [...(lines[0]?.[column] ?? [])];
    const below = lines[1]?.[column] ?? [];
    if (below.length > 0) {
      while (own.length < start) own.push('');
      own.push(...below);
    }
    cells.push(own);
  }
  return printLines(cells, widths, pull);
}

function tallest(cells: readonly (readonly string[])[]): number {
  return Math.max(0, ...cells.map((cell) => cell.length));
}

/** Letters a column is wide in laid-out text: a space stands for a quarter of the type size and a half. */
const LETTER = 440;

function printLines(cells: readonly (readonly string[])[], widths: readonly number[], pull: Pull): string[] {
  return Array.from({ length: tallest(cells) }, (_, at) => {
    if (pull === 'across')
      return cells
        .map((cell) => cell[at] ?? '')
        .filter((text) => text !== '')
        .join(' ');
    let line = '';
    let edge = 0;
    cells.forEach((cell, column) => {
      line = `${line.padEnd(edge)}${cell[at] ?? ''}`;
      edge += Math.ceil((widths[column] ?? 0) / LETTER) + 3;
    });
    return line.trimEnd();
  });
}
