import { KehoachError } from '../../errors.js';
import { DOCX_LIMITS } from './limits.js';
import { unpackEntry, type ZipEntry, zipEntries } from './zip.js';

/** The XML parts of a Word package, unpacked one by one within the limits. */
export interface Archive {
  has(name: string): boolean;
  /**
   * Text of a part, or null where the package has none of that name.
   *
   * @throws KehoachError `format-damaged` where it is not what was packed.
   */
  read(name: string): string | null;
  /** Bytes of a part; null where the package has none of that name. */
  bytes(name: string): Uint8Array | null;
}

/**
 * Opens a zip archive after checking what it says it holds.
 *
 * @throws KehoachError `format-damaged`, `format-encrypted` or, where a limit is passed, `file-too-large`.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const listed = zipEntries(bytes);
  checkCensus(listed);
  const entries = new Map(listed.map((entry) => [entry.name, entry]));
  const unpack = (name: string): Uint8Array | null => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    checkPart(entry);
    return unpackEntry(bytes, entry);
  };
  return {
    has: (name) => entries.has(name),
    read: (name) => {
      const part = unpack(name);
      return part === null ? null : decodeXml(part);
    },
    bytes: unpack,
  };
}

function checkCensus(entries: readonly ZipEntry[]): void {
  if (entries.length > DOCX_LIMITS.entries) throw tooLarge('entries', DOCX_LIMITS.entries);
  let total = 0;
  for (const entry of entries) {
    if (entry.encrypted) {
      throw new KehoachError('format-encrypted', 'The file is a zip archive protected with a password.', {
        hint: 'Save it without a password and convert it again.',
      });
    }
    total += entry.unpackedBytes;
    if (total > DOCX_LIMITS.unpackedBytes) throw tooLarge('unpackedBytes', DOCX_LIMITS.unpackedBytes);
    if (/\.(?:xml|rels)$/iu.test(entry.name)) checkPart(entry);
  }
}

/** What is declared is what can come out: unpacking ends where a part grows beyond it. */
function checkPart({ packedBytes, unpackedBytes }: ZipEntry): void {
  const { partBytes, ratio, ratioFreeBytes } = DOCX_LIMITS;
  if (unpackedBytes > partBytes) throw tooLarge('partBytes', partBytes);
  if (unpackedBytes > ratioFreeBytes && unpackedBytes > ratio * packedBytes) throw tooLarge('ratio', ratio);
}

/** XML parts are UTF-8, or UTF-16 with a byte-order mark (ECMA-376 Part 2, 8.2.5). */
function decodeXml(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

/** @param limit - name of the limit in `DOCX_LIMITS`, for the message */
export function tooLarge(limit: keyof typeof DOCX_LIMITS, most: number): KehoachError {
  return new KehoachError('file-too-large', `The Word file passes the limit «${limit}» (${most}).`, {
    hint: 'No plan is that large; if this one is, split it into parts.',
  });
}
