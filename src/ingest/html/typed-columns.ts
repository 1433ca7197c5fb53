import { type Block, type Paragraph, paragraph } from '../../document/index.js';
import { isRecipientsHead } from '../../vietnamese/letterhead/lines.js';
import { holdsState } from '../../vietnamese/letterhead/state.js';
import { opensWithCapacity } from '../../vietnamese/signers.js';
import type { Reader } from './reader.js';

/** Lines of a letterhead or signature that is typed in two columns, at most. */
const MOST_LINES = 24;

interface Columns {
  left: string;
  right: string;
}

/**
 * Sets apart the columns of a letterhead or signature that its author typed with tabs and spaces: the lines on the left,
 * then those on the right.
 *
 * `ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` over `TỈNH THANH VÂN      Độc lập - Tự do - Hạnh phúc`
 */
export function readTypedColumns(blocks: readonly Block[], reader: Reader): Block[] {
  if (reader.columns.size === 0) return [...blocks];
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const lines = columnsFrom(blocks, at, reader);
    const block = blocks[at];
    if (lines.length > 0) {
      for (const side of ['left', 'right'] as const) {
        for (const line of lines) if (line[side] !== '') read.push(paragraph(line[side]));
      }
      at += lines.length - 1;
    } else if (block !== undefined) {
      read.push(block);
    }
  }
  return read;
}

/** The lines typed in columns from a block on; none where no letterhead or signature begins there. */
function columnsFrom(blocks: readonly Block[], at: number, reader: Reader): Columns[] {
  const first = sides(blocks[at], reader);
  if (first === null) return [];
  const closing = isRecipientsHead(first.left) || opensWithCapacity(first.right);
  const opening = first.left !== '' && holdsState(first.right);
  if (first.right === '' || !(closing || opening)) return [];
  const lines = [first];
  for (let next = at + 1; next < blocks.length && lines.length < MOST_LINES; next++) {
    const block = blocks[next];
    const line = sides(block, reader) ?? (closing ? recipientLine(block) : null);
    if (line === null || (closing && holdsState(line.right))) break;
    lines.push(line);
  }
  return lines;
}

function sides(block: Block | undefined, reader: Reader): Columns | null {
  if (block?.type !== 'paragraph' || reader.marks.has(block)) return null;
  const columns = reader.columns.get(block);
  return columns === undefined ? null : { left: columns[0], right: columns[1] };
}

/** Among the lines of a signature stand recipients with nothing beside them, and second lines of recipients. */
function recipientLine(block: Block | undefined): Columns | null {
  return block?.type === 'paragraph' && isRecipient(block) ? { left: block.value, right: '' } : null;
}

function isRecipient({ value }: Paragraph): boolean {
  return isRecipientsHead(value) || /^(?:[-–+]\s?\S|\p{Ll})/u.test(value);
}
