import type { Ingested } from '../../document/index.js';
import { KehoachError } from '../../errors.js';
import { readBlocks } from './blocks.js';
import { decodeHtml } from './decode.js';
import { mainContent } from './main-content.js';
import { parseHtml } from './parse.js';
import { isWebArchive, webArchivePage } from './web-archive.js';

/** Largest page, in bytes: a law portal's is about one megabyte, pictures written into it included. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Reads a saved web page or web archive: bytes by their charset → syntax tree → the document without the page around it → blocks.
 *
 * @throws KehoachError `file-too-large` where the page is too large or its elements are nested too deeply.
 */
export async function readHtml(bytes: Uint8Array): Promise<Ingested> {
  if (bytes.length > MOST_BYTES) {
    throw new KehoachError('file-too-large', `The page is larger than ${MOST_BYTES / 1024 / 1024} MiB.`);
  }
  const html = isWebArchive(bytes) ? await webArchivePage(bytes) : decodeHtml(bytes);
  const root = await parseHtml(html);
  return readBlocks(mainContent(root));
}
