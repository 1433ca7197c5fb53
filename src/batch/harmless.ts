import { open } from 'node:fs/promises';
import { systemPath } from '../files/index.js';
import type { SourceFormat } from '../ingest/index.js';

/** A text of this size is read in a fraction of a second, whatever stands in it. */
export const SMALL_BYTES = 64 * 1024;

/** Formats whose readers unpack, decode or follow what a file says of itself. */
const DECODED: ReadonlySet<SourceFormat> = new Set(['pdf', 'docx', 'doc']);

/** Signs that a text is not only a text: a PDF, a Word file saved as one XML file. */
const TELLS_OTHERWISE = /%PDF-|<pkg:package/u;

/**
 * Whether a document can be read in the process that waits for it: small text. Everything else, PDF and Word files first, may hang
 * or crash its reader or take all the memory there is, and is read in a worker that can be ended.
 *
 * @param bytes - its size, null where it is not known
 * @param format - what the caller says it is
 */
export async function isHarmless(
  source: string | Uint8Array,
  bytes: number | null,
  format?: SourceFormat,
): Promise<boolean> {
  if (format !== undefined && DECODED.has(format)) return false;
  if (bytes !== null && bytes > SMALL_BYTES) return false;
  const content = typeof source === 'string' ? await beginning(source) : source;
  // What cannot be read is told of fastest here.
  return content === null || (content.length <= SMALL_BYTES && isText(content));
}

/** Letters throughout, or UTF-16; every decoded format begins with bytes that are neither. */
function isText(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (TELLS_OTHERWISE.test(view.toString('latin1'))) return false;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 || !bytes.some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d));
}

/** One byte more than a small text has, at most; null where there is no file that can be read. */
async function beginning(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(systemPath(path));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(SMALL_BYTES + 1), 0, SMALL_BYTES + 1, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
