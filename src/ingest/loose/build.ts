import {
  fold,
  type IngestNote,
  joinLines,
  type Table,
  type TableCell,
  type TableRow,
  table,
  tableCell,
  tableRow,
} from '../../document/index.js';
import type { GroupLines, LooseColumn, RebuiltRow } from './types.js';

/** A row of the table as read, or a group row. */
export type ReadPart = GroupLines | { kind: 'row'; number: string; row: RebuiltRow };

/** Makes the table: header, group rows, one row a sub-row, cells spanning the sub-rows that do not print their own. */
export function buildTable(
  columns: readonly LooseColumn[],
  parts: readonly ReadPart[],
): { table: Table; notes: IngestNote[] } {
  const notes: IngestNote[] = [];
  const rows: TableRow[] = [
    tableRow(
      columns.map(({ header }, column) => tableCell(header, { column })),
      true,
    ),
  ];
  for (const part of parts) {
    if (part.kind === 'group') {
      rows.push(groupRow(part, columns.length));
      continue;
    }
    const made = numberedRows(part.number, part.row, columns.length);
    rows.push(...made);
    const first = made[0]?.children[0];
    if (part.row.doubtful.length > 0 && first !== undefined) notes.push(doubtNote(part, columns, first));
  }
  return { table: { ...table(rows, { columns: columns.length, mergesKnown: true }), rebuilt: true }, notes };
}

function groupRow({ marker, title }: GroupLines, columns: number): TableRow {
  return tableRow([tableCell(marker, { column: 0 }), tableCell(title, { column: 1, colSpan: columns - 1 })]);
}

function numberedRows(number: string, { cells, subRows }: RebuiltRow, columns: number): TableRow[] {
  const rows: TableCell[][] = Array.from({ length: subRows }, () => []);
  rows[0]?.push(tableCell(number, { column: 0, rowSpan: subRows }));
  for (let column = 1; column < columns; column++) {
    const own = cells.filter((cell) => cell.column === column).sort((a, b) => a.subRow - b.subRow);
    if (own[0]?.subRow !== 0) rows[0]?.push(tableCell('', { column, rowSpan: own[0]?.subRow ?? subRows }));
    own.forEach(({ subRow, pieces }, at) => {
      const { value, breaks } = joinLines(pieces.map(fold));
      const rowSpan = (own[at + 1]?.subRow ?? subRows) - subRow;
      rows[subRow]?.push(
        tableCell(value, { column, rowSpan, breaks: breaks.filter((end) => endsParagraph(value, end)) }),
      );
    });
  }
  return rows.map((row) => tableRow(row.sort((a, b) => a.column - b.column)));
}

/** Only line ends at which a paragraph may end are kept: `… kiểm tra;` | `- Quyết định …`. */
function endsParagraph(value: string, end: number): boolean {
  return (
    /^\s(?:[-–+•]\s?\S)/u.test(value.slice(end, end + 4)) ||
    (/[.;:]$/u.test(value.slice(0, end)) && /^\s\p{Lu}/u.test(value.slice(end, end + 3)))
  );
}

function doubtNote(
  part: { number: string; row: RebuiltRow },
  columns: readonly LooseColumn[],
  node: TableCell,
): IngestNote {
  const names = part.row.doubtful.map((column) => `“${columns[column]?.header ?? ''}”`).join(', ');
  return {
    code: 'table-row-uncertain',
    severity: 'warning',
    message: `Row ${part.number} was rebuilt from loose lines; another reading of the columns ${names} is nearly as likely.`,
    node,
  };
}
