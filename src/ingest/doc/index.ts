import type { Ingested } from '../../document/index.js';
import { readBlocks } from '../html/blocks.js';
import { makeLosses } from '../losses.js';
import { readStories } from './stories.js';
import { toHast } from './to-hast.js';

/**
 * Reads a Word 97–2003 file (.doc): its texts by word-extractor, their paragraphs and tables by Word's control characters.
 * Word's tables of formats tell what is hidden, in which coding words stand, what automatic numbering prints and which cells
 * are merged; where they do not, a note says so. Alignment and bold type are not told.
 *
 * @throws KehoachError `format-damaged`, `format-encrypted`, `format-unsupported` (another kind of compound file).
 */
export async function readDoc(bytes: Uint8Array): Promise<Ingested> {
  const losses = makeLosses();
  const stories = await readStories(bytes, losses);
  const { root, shaped } = toHast(stories);
  const read = readBlocks(root, losses);
  if (stories.encoding !== 'unicode') read.encoding = stories.encoding;
  if (shaped && stories.numbered) return read;
  for (const block of read.blocks) if (block.type === 'table') block.mergesKnown &&= shaped;
  read.notes.push({
    code: 'doc-structure-lost',
    severity: 'info',
    message:
      'The file is in the old Word format: numbers that Word prints by itself or merged cells cannot be read from it. Saved as .docx, it would be read in full.',
  });
  return read;
}
