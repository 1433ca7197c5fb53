/**
 * Excel workbook. Rows go to a scratch file a worksheet as the plans pass by, and from there into the package, so that memory
 * does not grow with the number of plans.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { openWhole, replacing, type WholeFile } from '../../files/index.js';
import { type Language, LIST_LABELS } from '../../plan/index.js';
import type { Table } from '../columns.js';
import { withScratch } from '../files/scratch.js';
import type { Exporter } from '../format.js';
import { SHEETS } from '../sheets/index.js';
import { filterRange, MOST_ROWS, sheetFoot, sheetHead, sheetRow } from './sheet.js';
import { type SheetEntry, workbookParts } from './workbook.js';

/** Every entry bears one date, so that equal plans give equal bytes. */
const ENTRY_DATE = new Date(Date.UTC(1980, 0, 1));

/** A worksheet being written: its table, and the part of it where the table has more rows than one holds. */
interface Page {
  table: Table;
  part: number;
  path: string;
  file: WholeFile;
  lastRow: number;
}

export const exportXlsx: Exporter = async (plans, output, options) => {
  if (options.purpose !== 'tracking') return exportSheets(plans, output, options);
  const { exportTracking } = await import('../tracking/index.js');
  return exportTracking(plans, output, options);
};

const exportSheets: Exporter = (plans, output, options) =>
  withScratch(async (folder) => {
    const language = options.language ?? 'vi';
    const written = { files: [output], plans: 0, rows: 0 };
    const pages: Page[][] = [];
    try {
      for (const table of SHEETS) pages.push([openPage(table, 1, folder, language)]);
      for await (const plan of plans) {
        written.plans++;
        for (const parts of pages) written.rows += addRows(parts, plan, folder, language);
      }
      for (const { table, file, lastRow } of pages.flat()) {
        file.write(sheetFoot(table.columns, lastRow));
        await file.commit();
      }
    } finally {
      for (const { file } of pages.flat()) file.discard();
    }
    const all = pages.flat();
    await replacing(output, (temporary) => pack(all, temporary, language));
    return written;
  });

function openPage(table: Table, part: number, folder: string, language: Language): Page {
  const path = join(folder, `${table.name}-${part}.xml`);
  const file = openWhole(path);
  file.write(sheetHead(table.columns, language));
  return { table, part, path, file, lastRow: 1 };
}

function addRows(
  parts: Page[],
  plan: Parameters<Table['rows']>[0],
  folder: string,
  language: Language,
): number {
  let page = parts.at(-1);
  if (page === undefined) return 0;
  const rows = page.table.rows(plan);
  for (const cells of rows) {
    if (page.lastRow === MOST_ROWS) {
      page = openPage(page.table, page.part + 1, folder, language);
      parts.push(page);
    }
    page.lastRow++;
    page.file.write(sheetRow(page.table.columns, cells, page.lastRow, language));
  }
  return rows.length;
}

async function pack(pages: readonly Page[], path: string, language: Language): Promise<void> {
  const zip = new JSZip();
  const entries = pages.map(({ table, part, lastRow }): SheetEntry => {
    const title = LIST_LABELS[table.name]?.[language] ?? table.name;
    return {
      title: part === 1 ? title : `${title} (${part})`,
      filter: filterRange(table.columns.length, lastRow),
    };
  });
  const settings = { date: ENTRY_DATE, createFolders: false };
  for (const [name, xml] of Object.entries(workbookParts(entries, language))) zip.file(name, xml, settings);
  for (const [index, page] of pages.entries()) {
    zip.file(`xl/worksheets/sheet${index + 1}.xml`, createReadStream(page.path), settings);
  }
  const packed = zip.generateNodeStream({
    streamFiles: true,
    compression: 'DEFLATE',
    compressionOptions: { level: 4 },
  });
  await pipeline(packed, createWriteStream(path));
}
