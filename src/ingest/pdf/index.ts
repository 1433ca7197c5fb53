import type { Ingested } from '../../document/index.js';
import type { IngestOptions } from '../formats.js';
import { flowOf } from './document/flow.js';
import { placeFootnotes } from './document/footnotes.js';
import { nodesOf } from './document/nodes.js';
import { showBoxes } from './document/shown.js';
import { engineNamed } from './engine/index.js';
import { DEFAULT_PDF_ENGINE } from './engine/options.js';
import { telling } from './engine/telling.js';
import type { PdfEngine } from './engine/types.js';
import { takeContents } from './furniture/contents.js';
import { takeFootnotes } from './furniture/footnotes.js';
import { dropFurniture } from './furniture/index.js';
import { spellLines } from './lines/spell.js';
import { hugePictureNotes } from './page/hugePictures.js';
import { allLines, bodySizeOf, pageText, setPages } from './page/index.js';
import { leftOutNotes, sheetsOf, statusNotes, statusOf, unreadNotes } from './page/status.js';
import type { KnownWords } from './page/syllables.js';
import { markUntoldFonts } from './page/untold.js';
import { lineHabit } from './paragraphs/text.js';
import { DEFAULT_OCR, recognising } from './recognise/index.js';
import { takeUnruledTables } from './unruled/index.js';

/** Reads a PDF, its scanned pages off their pictures. */
export function readScannedPdf(bytes: Uint8Array, options: IngestOptions = {}): Promise<Ingested> {
  const { ocr = DEFAULT_OCR, pdfEngine = DEFAULT_PDF_ENGINE, onPage, onRead } = options;
  const engine = recognising(engineNamed(pdfEngine), ocr, onPage);
  return readPdf(bytes, onRead === undefined ? engine : telling(engine, onRead));
}

/**
 * Reads a PDF into the blocks of the document tree.
 *
 * Glyphs and rulings off every page → lines and ruled tables → characters spelled in Unicode → pages and fonts judged → furniture and footnotes set apart → tables
 * without rulings → paragraphs and tables joined over page ends → nodes.
 *
 * @param engine - what reads the pages
 * @throws KehoachError `format-encrypted`, `format-damaged`, or `file-too-large` naming the limit
 */
export async function readPdf(
  bytes: Uint8Array,
  engine: PdfEngine = engineNamed(DEFAULT_PDF_ENGINE),
): Promise<Ingested> {
  const { pages, notes: sourceNotes, readBy } = await setPages(bytes, engine);
  const encoding = spellLines(pages.flatMap(allLines));
  const known: KnownWords = new Map();
  const status = pages.map((page) => statusOf(page, pageText(page), known));
  markUntoldFonts(pages.flatMap((page, index) => (status[index] === 'text' ? allLines(page) : [])));
  const unread = unreadNotes(pages, status);
  const bodySize = bodySizeOf(pages);
  dropFurniture(pages, bodySize);
  const contents = takeContents(pages);
  const footnotes = pages.map((page) => takeFootnotes(page, bodySize));
  takeUnruledTables(pages);
  const habit = lineHabit(
    pages.flatMap((page) => page.lines),
    pages.flatMap((page) => page.tables.flatMap((table) => table.cells.map((cell) => cell.lines))),
  );
  const { blocks, notes } = nodesOf(flowOf(pages), habit);
  const placed = showBoxes(placeFootnotes(blocks, footnotes, habit), pages);
  const told = sheetsOf(pages, status);
  const damaged = pages.filter((page) => page.damage !== null).map((page) => page.sheet.number);
  return {
    blocks: placed,
    pages: told,
    ocr: pages.some((page) => page.recognised),
    encoding,
    readBy,
    notes: [
      ...sourceNotes,
      ...statusNotes(told, damaged),
      ...unread,
      ...hugePictureNotes(bytes),
      ...leftOutNotes(pages, contents),
      ...notes,
    ],
  };
}
