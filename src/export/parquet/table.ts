/** One table as a Parquet file, and back to lines of JSON; a group of rows at a time, so that memory stays flat. */
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { KehoachError } from '../../errors.js';
import { linesOf, openWhole } from '../../files/index.js';
import type { Cell, CellType, Column } from '../columns.js';
import { dateOf, dayNumber, isoOf } from '../dates.js';
import type { Relation } from '../relations/index.js';

/** Most rows and bytes of lines that are gathered before they are written: rows as wide as a plan's take a lot. */
const GROUP_ROWS = 8192;
const GROUP_BYTES = 4 << 20;
const MS_A_DAY = 86_400_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const TYPES: Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  edtf: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** Writes the rows of a file of lines; a day that is on no calendar becomes null. */
export async function writeTable({ columns }: Relation, lines: string, path: string): Promise<void> {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ key, type }) => ({ name: key, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'kehoach' });
  let rows: Record<string, Cell>[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    const columnData = columns.map((column) => ({
      name: column.key,
      data: rows.map((row) => parquetValue(column, row[column.key] ?? null)),
    }));
    await writer.write({ columnData, rowGroupSize: GROUP_ROWS });
    rows = [];
    bytes = 0;
  };
  for await (const line of linesOf(lines)) {
    rows.push(JSON.parse(line.bytes.toString('utf8')));
    bytes += line.bytes.length;
    if (rows.length >= GROUP_ROWS || bytes >= GROUP_BYTES) await flush();
  }
  await flush();
  await writer.finish();
}

function parquetValue({ type }: Column, cell: Cell): Cell | Date | undefined {
  if (type !== 'date') return cell ?? undefined;
  const day = typeof cell === 'string' ? dayNumber(cell) : null;
  return day === null ? undefined : dateOf(day);
}

/** Writes the rows of a Parquet file as lines of JSON. */
export async function readTable({ columns }: Relation, path: string, lines: string): Promise<void> {
  const output = openWhole(lines);
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      for (const row of await parquetReadObjects({ file, metadata, rowStart, rowEnd })) {
        const cells = columns.map(({ key }) => [key, cellOf(row[key])]);
        output.write(`${JSON.stringify(Object.fromEntries(cells))}\n`);
      }
      rowStart = rowEnd;
    }
    await output.commit();
  } catch (cause) {
    throw new KehoachError('usage', `${path} is no table that this version of kehoach wrote.`, {
      hint: 'Give a new folder, or one that kehoach made.',
      cause,
    });
  } finally {
    output.discard();
  }
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return isoOf(value.getTime() / MS_A_DAY);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
