/**
 * A workbook to follow tasks in (`--to xlsx --for tracking`): what each plan orders, beside it what people fill in, and counts. Written
 * over one that people have worked in, it keeps what they typed: rows are found again by the keys of document and task.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { openWhole, replacing } from '../../files/index.js';
import { withScratch } from '../files/scratch.js';
import type { Exporter, PlanSource } from '../format.js';
import { MARKS } from './columns.js';
import { type Link, packageParts } from './package.js';
import { readPrevious } from './previous.js';
import { type TrackingRow, trackingRows } from './rows.js';
import { type Layout, MOST_LINKS, trackingFoot, trackingHead, trackingRow } from './sheet.js';
import { type Counts, count, newCounts } from './summary.js';

/** Every entry bears one date, so that equal plans give equal bytes. */
const ENTRY_DATE = new Date(Date.UTC(1980, 0, 1));

export const exportTracking: Exporter = (plans, output, { language = 'vi' }) =>
  withScratch(async (folder) => {
    const previous = await readPrevious(output);
    const layout: Layout = { language, added: previous?.added ?? [] };
    const rows = trackingRows(previous, language);
    const sheet = join(folder, 'sheet1.xml');
    const written = { files: [output], plans: 0, rows: 0 };
    const { links, counts, lastRow } = await writeSheet(sheet, layout, () => allRows(plans, rows, written));
    written.rows = lastRow - 1;
    if (previous?.hasOtherSheets === true) {
      // Sheets that people made cannot be carried over, so the workbook that has them stays beside the new one.
      const kept = output.replace(/(\.xlsx)?$/iu, '.old.xlsx');
      await copyFile(output, kept);
      written.files.push(kept);
    }
    const parts = packageParts(counts, lastRow, links, layout);
    await replacing(output, (temporary) => pack(parts, sheet, temporary));
    return written;
  });

async function* allRows(
  plans: PlanSource,
  { rowsOf, rest }: ReturnType<typeof trackingRows>,
  written: { plans: number },
): AsyncGenerator<TrackingRow> {
  for await (const plan of plans) {
    written.plans++;
    yield* rowsOf(plan);
  }
  yield* rest();
}

/** Writes the sheet of tasks; what is counted and linked is gathered on the way. */
async function writeSheet(
  path: string,
  layout: Layout,
  rows: () => AsyncGenerator<TrackingRow>,
): Promise<{ links: Link[]; counts: Counts; lastRow: number }> {
  const links: Link[] = [];
  const relations = new Map<string, string>();
  const counts = newCounts();
  let lastRow = 1;
  const file = openWhole(path);
  try {
    file.write(trackingHead(layout));
    for await (const row of rows()) {
      lastRow++;
      file.write(trackingRow(row, lastRow, layout));
      if (row.cells.get('mark')?.value !== MARKS[layout.language].gone) count(counts, row);
      if (row.link === null || links.length >= MOST_LINKS) continue;
      const relation = relations.get(row.link) ?? `rId${relations.size + 1}`;
      relations.set(row.link, relation);
      links.push({ row: lastRow, relation, target: row.link });
    }
    file.write(trackingFoot(lastRow, links, layout));
    await file.commit();
  } finally {
    file.discard();
  }
  return { links, counts, lastRow };
}

async function pack(parts: Readonly<Record<string, string>>, sheet: string, path: string): Promise<void> {
  const zip = new JSZip();
  const settings = { date: ENTRY_DATE, createFolders: false };
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml, settings);
  zip.file('xl/worksheets/sheet1.xml', createReadStream(sheet), settings);
  const packed = zip.generateNodeStream({
    streamFiles: true,
    compression: 'DEFLATE',
    compressionOptions: { level: 4 },
  });
  await pipeline(packed, createWriteStream(path));
}
