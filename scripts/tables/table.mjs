import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { makeRandom } from '../fuzz/random.mjs';
import { AGENCIES, ENDINGS, GROUPS, HELPERS, OBJECTS, OPENINGS, OUTPUTS, TIMES } from './words.mjs';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const UNRULED = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Columns by what they hold: titles as offices write them, share of the width, and a random cell. */
const COLUMNS = {
  task: { titles: ['Nhiệm vụ', 'Nội dung công việc', 'Tên nhiệm vụ'], share: 40, cell: taskCell },
  output: { titles: ['Sản phẩm', 'Kết quả, sản phẩm'], share: 18, cell: ({ pick }) => pick(OUTPUTS) },
  lead: {
    titles: ['Cơ quan chủ trì', 'Đơn vị chủ trì thực hiện'],
    share: 18,
    cell: ({ pick }) => pick(AGENCIES),
  },
  support: {
    titles: ['Cơ quan phối hợp', 'Đơn vị phối hợp'],
    share: 18,
    cell: ({ pick, below }) => (below(4) === 0 ? `${pick(HELPERS)}; ${pick(AGENCIES)}` : pick(HELPERS)),
  },
  deadline: { titles: ['Thời gian', 'Thời gian hoàn thành'], share: 14, cell: ({ pick }) => pick(TIMES) },
};
const ORDERS = [
  ['task', 'lead', 'support', 'deadline'],
  ['task', 'output', 'lead', 'deadline'],
  ['task', 'lead', 'support', 'output', 'deadline'],
  ['task', 'lead', 'deadline'],
  ['task', 'deadline', 'lead', 'support'],
  ['task', 'lead', 'support', 'deadline', 'output'],
];

function taskCell({ pick, below }) {
  const words = [pick(OPENINGS), pick(OBJECTS)];
  for (let more = below(3); more > 0; more--) words.push(pick(ENDINGS));
  return words.join(' ');
}

/** A random table: its titles, rows of cells, and how it is laid out. The same seed gives the same one. */
export function tableOf(seed) {
  const random = makeRandom(seed);
  const { below, pick } = random;
  const order = pick(ORDERS);
  const titles = ['TT', ...order.map((name) => pick(COLUMNS[name].titles))];
  const rows = Array.from({ length: 4 + below(26) }, (_, index) => [
    `${index + 1}`,
    ...order.map((name) => COLUMNS[name].cell(random)),
  ]);
  const look = {
    landscape: order.length > 4 || below(2) === 0,
    size: pick([20, 22, 24, 26]),
    align: pick(['top', 'top', 'top', 'center']),
    space: pick([0, 40, 60, 120]),
    margin: pick([36, 60, 108, 108]),
    repeated: below(2) === 0,
    groups: pick(['none', 'none', 'merged', 'whole']),
    squeeze: 0.8 + below(40) / 100,
    centred: below(3) === 0,
    gaps: below(2) === 0,
  };
  if (look.gaps) leaveOut(rows, order, random);
  const manner = [
    look.landscape ? 'landscape' : 'portrait',
    `${look.size / 2} pt`,
    look.align,
    look.repeated ? 'titles repeated' : 'titles once',
    look.groups === 'none' ? 'no groups' : `groups ${look.groups}`,
    look.centred ? 'short cells centred' : 'left',
    look.gaps ? 'with empty cells' : 'all cells filled',
  ].join(', ');
  return { seed, order, titles, rows, look, manner, groups: groupsOf(rows.length, look, random) };
}

/** Cells that are empty, as those of tasks without helpers or papers are, and cells of several paragraphs. */
function leaveOut(rows, order, { below, pick }) {
  for (const row of rows) {
    order.forEach((name, index) => {
      if (name === 'task') return;
      if (name !== 'lead' && below(6) === 0) row[index + 1] = '';
      else if (name === 'lead' && below(5) === 0) row[index + 1] = `${row[index + 1]}\n${pick(AGENCIES)}`;
    });
  }
}

/** Names of group rows, by the row they stand above. */
function groupsOf(count, { groups }, { below }) {
  if (groups === 'none') return {};
  const found = {};
  let row = 0;
  for (const name of GROUPS) {
    if (row >= count) break;
    found[row] = name;
    row += 2 + below(6);
  }
  return found;
}

/** The table as a Word file, in a plan of a few lines. */
export function tableDocx(table) {
  const { look } = table;
  const line = (text, options = {}) =>
    new Paragraph({
      alignment: options.alignment,
      children: [new TextRun({ text, bold: options.bold, size: look.size, font: 'Liberation Serif' })],
    });
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            size: { orientation: look.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          },
        },
        children: [
          line('PHỤ LỤC', { bold: true, alignment: AlignmentType.CENTER }),
          line('DANH MỤC NHIỆM VỤ NĂM 2027', { bold: true, alignment: AlignmentType.CENTER }),
          line('(Kèm theo Kế hoạch số 45/KH-UBND ngày 05 tháng 01 năm 2027 của UBND tỉnh Thanh Vân)', {
            alignment: AlignmentType.CENTER,
          }),
          line(''),
          wordTable(table),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function wordTable({ order, titles, rows, groups, look }) {
  const widths = widthsOf(order, look);
  const cell = (text, column, { bold = false, span = 1, centred = false } = {}) =>
    new TableCell({
      columnSpan: span,
      verticalAlign: look.align === 'center' ? VerticalAlign.CENTER : VerticalAlign.TOP,
      margins: { left: look.margin, right: look.margin },
      width: { size: widths[column], type: WidthType.DXA },
      children: text.split('\n').map(
        (paragraph) =>
          new Paragraph({
            alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: { before: look.space, after: look.space },
            children: [new TextRun({ text: paragraph, bold, size: look.size, font: 'Liberation Serif' })],
          }),
      ),
    });
  const row = (texts, options = {}) =>
    new TableRow({
      tableHeader: options.header ?? false,
      cantSplit: true,
      children: texts.map((text, column) =>
        cell(text, column, { bold: options.bold, centred: options.header || (look.centred && column !== 1) }),
      ),
    });
  const all = [row(titles, { bold: true, header: look.repeated })];
  for (const [index, texts] of rows.entries()) {
    if (groups[index] !== undefined)
      all.push(groupRow(Object.keys(groups).indexOf(`${index}`), groups[index], titles.length, look, cell));
    all.push(row(texts));
  }
  return new Table({
    rows: all,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: UNRULED,
  });
}

function groupRow(index, name, columns, { groups }, cell) {
  const number = ['I', 'II', 'III', 'IV', 'V'][index];
  const children =
    groups === 'merged'
      ? [cell(number, 0, { bold: true }), cell(name, 1, { bold: true, span: columns - 1 })]
      : [number, name, ...Array(columns - 2).fill('')].map((text, column) =>
          cell(text, column, { bold: true }),
        );
  return new TableRow({ cantSplit: true, children });
}

/** Twentieths of a point: the sheet between the margins, shared out with some luck. */
function widthsOf(order, { landscape, squeeze }) {
  const whole = landscape ? 13_900 : 9000;
  const number = 700;
  const shares = order.map((name, index) => COLUMNS[name].share * (index === 0 ? squeeze : 1));
  const sum = shares.reduce((total, share) => total + share, 0);
  return [number, ...shares.map((share) => Math.floor(((whole - number) * share) / sum))];
}
