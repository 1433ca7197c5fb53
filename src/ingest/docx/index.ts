import type { Ingested } from '../../document/index.js';
import { readBlocks } from '../html/blocks.js';
import { openArchive } from './archive.js';
import { readParts } from './parts.js';
import { simplify } from './simplify.js';
import { toHast } from './to-hast.js';
import { readWithMammoth } from './word.js';

export { DOCX_LIMITS } from './limits.js';

/**
 * Reads a Word file (.docx, .docm): its parts, simplified to what is printed, through mammoth into the tree that web pages
 * go through too. Macros, pictures, headers and footers are not looked at.
 *
 * @throws KehoachError `format-damaged`, `format-unsupported` (a zip archive without a Word document),
 * `format-encrypted`, `file-too-large` (names the limit).
 */
export async function readDocx(bytes: Uint8Array): Promise<Ingested> {
  const parts = simplify(readParts(openArchive(bytes)));
  const document = await readWithMammoth(parts);
  return readBlocks(toHast(document, parts));
}
