import { KehoachError } from '../errors.js';
import type { SourceFormat } from './formats.js';
import { SAMPLE_BYTES } from './limits.js';
import { looksLikeMarkdown } from './looksLikeMarkdown.js';

const ZIP = [0x50, 0x4b];
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
 * @throws KehoachError `format-unsupported` for formats that are known and not read (RTF, spreadsheets, pictures …)
 */
export async function detectFormat(bytes: Uint8Array): Promise<SourceFormat> {
  const head = latin1(bytes.subarray(0, PDF_HEADER_WINDOW));
  if (head.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, COMPOUND_FILE)) return 'doc';
  if (startsWith(bytes, ZIP)) return detectZip(bytes);
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return detectTextual(bytes);
  if (head.startsWith('{\\rtf')) {
    throw new KehoachError('format-unsupported', 'This is a rich text (RTF) file, which is not read.', {
      hint: 'Open it in a word processor and save it as DOCX.',
    });
  }
  if (hasTextMark(bytes)) return detectTextual(bytes);
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes.subarray(0, SAMPLE_BYTES));
  if (type !== undefined && !type.mime.startsWith('text/') && !type.mime.endsWith('xml')) {
    throw new KehoachError(
      'format-unsupported',
      `This is a ${type.ext.toUpperCase()} file, which is not read.`,
    );
  }
  return detectTextual(bytes);
}

/** A zip archive names its files in plain bytes; only one without Word's customary name is looked into. */
async function detectZip(bytes: Uint8Array): Promise<SourceFormat> {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document')) return 'docx';
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  if (type?.ext === 'docx' || type?.ext === 'docm' || type?.ext === 'dotx') return 'docx';
  throw new KehoachError(
    'format-unsupported',
    `This is a ${(type?.ext ?? 'zip').toUpperCase()} archive, not a Word file.`,
    {
      hint: 'Unpack it and convert the documents inside.',
    },
  );
}

function detectTextual(bytes: Uint8Array): SourceFormat {
  const sample = new TextDecoder(
    bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8',
  ).decode(bytes.subarray(0, SAMPLE_BYTES));
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|p|table|span|font)\b/iu.test(
      sample,
    )
  )
    return 'html';
  return looksLikeMarkdown(sample) ? 'markdown' : 'text';
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
