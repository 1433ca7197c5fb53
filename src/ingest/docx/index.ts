import type { Root } from 'hast';
import type { Ingested } from '../../document/index.js';
import { readBlocks } from '../html/blocks.js';
import { type Losses, makeLosses } from '../losses.js';
import { type Archive, openArchive } from './archive.js';
import { isFlatPackage, openFlatPackage } from './flat-package.js';
import { readImports } from './imports.js';
import { readParts } from './parts.js';
import { simplify } from './simplify.js';
import { toHast } from './to-hast.js';
import { readWithMammoth } from './word.js';

export { DOCX_LIMITS } from './limits.js';

/**
 * Reads a Word file (.docx, .docm, or saved as one XML file: Flat OPC). Macros, pictures and running heads are not looked at.
 *
 * 1. `openArchive` unpacks parts within the limits, `readParts` finds and parses those that hold words.
 * 2. `simplify` reduces their elements to what is printed: what mammoth leaves out (automatic numbers, fields, formulas,
 *    inherited looks) becomes words, what is not printed (hidden, struck, deleted) goes.
 * 3. `readWithMammoth` hands the reduced elements to mammoth's reader of WordprocessingML: which cells are one downwards, what
 *    goes on behind a deleted paragraph mark and where text boxes stand is its work, in a library that has seen the files of
 *    twelve years. Its own unpacking, parsing and styles are not needed; `mammoth.d.ts` names what is used of it.
 * 4. `toHast` writes mammoth's document as the HTML it stands for, where web pages and Word files meet.
 *
 * @throws KehoachError `format-damaged`, `format-unsupported` (a zip archive without a Word document),
 * `format-encrypted`, `file-too-large` (names the limit).
 */
export async function readDocx(bytes: Uint8Array): Promise<Ingested> {
  const archive = isFlatPackage(bytes) ? openFlatPackage(bytes) : openArchive(bytes);
  const losses = makeLosses();
  const readInside = (inner: Uint8Array): Promise<Root> => readTree(openArchive(inner), losses, null);
  return readBlocks(await readTree(archive, losses, readInside), losses);
}

async function readTree(
  archive: Archive,
  losses: Losses,
  readInside: ((bytes: Uint8Array) => Promise<Root>) | null,
): Promise<Root> {
  const parts = readParts(archive);
  const simple = simplify(parts, losses);
  const imports = await readImports(simple.imports, parts, losses, readInside);
  return toHast(readWithMammoth(simple), simple, imports);
}
