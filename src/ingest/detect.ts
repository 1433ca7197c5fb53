import { KehoachError } from '../errors.js';
import { decodeText } from './decode.js';
import { detectXml } from './detectXml.js';
import { zipEntries } from './docx/zip.js';
import { formatOfElements } from './elements.js';
import type { SourceFormat } from './formats.js';
import { isWebArchive } from './html/web-archive.js';
import { imageKind } from './image/kind.js';
import { arePages } from './image/pages.js';
import { SAMPLE_BYTES } from './limits.js';
import { looksLikeMarkdown } from './looksLikeMarkdown.js';

const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Byte order marks of UTF-16; libraries take the first for the start of a sound file. */
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const PDF_HEADER_WINDOW = 1024;

/**
 * Tells a file's format by its content, never by its name: a `.doc` may hold HTML, a `.docx` an old Word file.
 *
 * @throws KehoachError `format-unsupported` for formats that are known and not read (RTF, spreadsheets, videos …)
 */
export async function detectFormat(bytes: Uint8Array): Promise<SourceFormat> {
  const head = latin1(bytes.subarray(0, PDF_HEADER_WINDOW));
  if (head.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, COMPOUND_FILE)) return 'doc';
  if (ZIP.some((signature) => startsWith(bytes, signature))) return detectZip(bytes);
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return detectTextual(bytes);
  if (head.startsWith('{\\rtf')) {
    throw new KehoachError('format-unsupported', 'This is a rich text (RTF) file, which is not read.', {
      hint: 'Open it in a word processor and save it as DOCX.',
    });
  }
  if (hasTextMark(bytes)) return detectTextual(bytes);
  if (imageKind(bytes) !== null) return 'image';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (isWritten(sample) && !WRITTEN_MARK.test(head)) return detectTextual(bytes);
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(sample);
  if (type !== undefined && isForeign(type, bytes)) {
    throw new KehoachError(
      'format-unsupported',
      `This is a ${type.ext.toUpperCase()} file, which is not read.`,
    );
  }
  return detectTextual(bytes);
}

/** Formats made of letters that `file-type` knows and nothing here reads. */
const WRITTEN = new Set(['ps', 'eps', 'pgp', 'rtf']);
/** What they begin with; a text that does not is none of them, and need not be asked about. */
const WRITTEN_MARK = /^(?:%!|-----BEGIN PGP|\{\\rtf)/;

/**
 * Signatures of a few bytes stand in texts by chance (`G` twice, 188 bytes apart, is a video's): bytes that are letters throughout are a text.
 */
function isForeign(type: { ext: string; mime: string }, bytes: Uint8Array): boolean {
  if (type.mime.startsWith('text/') || type.mime.endsWith('xml')) return false;
  return WRITTEN.has(type.ext) || !isWritten(bytes.subarray(0, SAMPLE_BYTES));
}

/** No control character but those that lay out lines; what is not a text is full of others. */
function isWritten(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** A zip archive names its files in plain bytes; only one without Word's customary name is looked into. */
async function detectZip(bytes: Uint8Array): Promise<SourceFormat> {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document')) return 'docx';
  if (arePages(namesIn(bytes))) return 'image';
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  if (type?.ext === 'docx' || type?.ext === 'docm' || type?.ext === 'dotx') return 'docx';
  throw new KehoachError(
    'format-unsupported',
    `This is a ${(type?.ext ?? 'zip').toUpperCase()} archive, not a Word file.`,
    {
      hint: 'Unpack it and convert the documents inside. Only an archive of nothing but pictures is read, as the pages of one document.',
    },
  );
}

/** The files of a zip archive; none where it cannot be read. */
function namesIn(bytes: Uint8Array): string[] {
  try {
    return zipEntries(bytes).map(({ name }) => name);
  } catch {
    return [];
  }
}

function detectTextual(bytes: Uint8Array): SourceFormat {
  const sample = decodeText(bytes.subarray(0, SAMPLE_BYTES & ~1)).text;
  if (isWebArchive(bytes)) return 'html';
  return formatOfElements(sample) ?? detectXml(sample) ?? (looksLikeMarkdown(sample) ? 'markdown' : 'text');
}

/** A byte order mark of UTF-8 or UTF-16 says that the file is text. */
function hasTextMark(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0xef, 0xbb, 0xbf]) ||
    startsWith(bytes, [0xff, 0xfe]) ||
    startsWith(bytes, [0xfe, 0xff])
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
