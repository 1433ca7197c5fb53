import { crc32, inflateRawSync } from 'node:zlib';
import { KehoachError } from '../../errors.js';

/** One file of a zip archive as the archive's directory declares it. */
export interface ZipEntry {
  name: string;
  packedBytes: number;
  unpackedBytes: number;
  encrypted: boolean;
  /** How it is packed: 0 stored, 8 deflated; others are not read. */
  method: number;
  crc32: number;
  /** Where its local header begins, in bytes. */
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Lists what a zip archive says it holds, before anything is unpacked (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16).
 *
 * @throws KehoachError `format-damaged` where the archive's directory cannot be found or read.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const total = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  const names = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < total; index++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw damagedZip('its zip directory cannot be read');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks one file of the archive. What comes out must have the length and the check sum the directory declares: a file that
 * says less than it holds is a bomb, one whose sum differs has lost letters or digits on its way.
 *
 * @throws KehoachError `format-damaged` where it cannot be unpacked, or is not what was packed.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const { offset, packedBytes, unpackedBytes, method } = entry;
  if (offset + LOCAL_LENGTH > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw damagedZip('its zip archive cannot be unpacked');
  const begin = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const unpacked = inflate(bytes.subarray(begin, begin + packedBytes), method, unpackedBytes);
  if (unpacked.length !== unpackedBytes || crc32(unpacked) !== entry.crc32)
    throw damagedZip('one of its parts is not what was packed');
  return unpacked;
}

function inflate(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damagedZip(`it is packed in an unusual way (method ${method})`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    throw damagedZip('its zip archive cannot be unpacked', cause);
  }
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damagedZip('its zip directory cannot be read');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damagedZip(what: string, cause?: unknown): KehoachError {
  return new KehoachError('format-damaged', `The Word file is cut off or damaged: ${what}.`, {
    hint: 'Download or copy the file again, or open it in Word and save it anew.',
    cause,
  });
}
