import type { Ingested } from '../../document/index.js';
import { readBlocks } from '../html/blocks.js';
import { makeLosses } from '../losses.js';
import { readStories } from './stories.js';
import { toHast } from './to-hast.js';

/**
 * Reads a Word 97–2003 file (.doc): its texts by word-extractor, their paragraphs and tables by Word's control characters.
 * What is hidden and in which coding words stand is told by Word's tables of formats. Alignment, merged cells and automatic
 * numbering are not told; where that can matter, a note says so.
 *
 * @throws KehoachError `format-damaged`, `format-encrypted`, `format-unsupported` (another kind of compound file).
 */
export async function readDoc(bytes: Uint8Array): Promise<Ingested> {
  const losses = makeLosses();
  const stories = await readStories(bytes, losses);
  const read = readBlocks(toHast(stories), losses);
  if (stories.encoding !== 'unicode') read.encoding = stories.encoding;
  for (const block of read.blocks) if (block.type === 'table') block.mergesKnown = false;
  read.notes.push({
    code: 'doc-structure-lost',
    severity: 'info',
    message:
      'The file is in the old Word format: numbers that Word prints by itself, merged cells and text styles cannot be read from it. Saved as .docx, it would be read in full.',
  });
  return read;
}
