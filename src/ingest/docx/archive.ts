import type JSZip from 'jszip';
import { KehoachError } from '../../errors.js';
import { type ZipEntry, zipCensus } from './census.js';
import { DOCX_LIMITS } from './limits.js';

/** The XML parts of a Word package, unpacked one by one within the limits. */
export interface Archive {
  has(name: string): boolean;
  /** Text of a part, or null where the package has none of that name. */
  read(name: string): Promise<string | null>;
}

/**
 * Opens a zip archive after checking what it says it holds.
 *
 * @throws KehoachError `format-damaged`, `format-encrypted` or, where a limit is passed, `file-too-large`.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  checkCensus(zipCensus(bytes));
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(bytes).catch((cause: unknown) => {
    throw damagedArchive(cause);
  });
  return {
    has: (name) => zip.file(name) !== null,
    read: async (name) => {
      const file = zip.file(name);
      return file === null ? null : decodeXml(await unpack(file));
    },
  };
}

function checkCensus(entries: readonly ZipEntry[]): void {
  const { entries: most, unpackedBytes, partBytes, ratio, ratioFreeBytes } = DOCX_LIMITS;
  if (entries.length > most) throw tooLarge('entries', most);
  let total = 0;
  for (const entry of entries) {
    if (entry.encrypted) {
      throw new KehoachError('format-encrypted', 'The file is a zip archive protected with a password.', {
        hint: 'Save it without a password and convert it again.',
      });
    }
    total += entry.unpackedBytes;
    if (total > unpackedBytes) throw tooLarge('unpackedBytes', unpackedBytes);
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue;
    if (entry.unpackedBytes > partBytes) throw tooLarge('partBytes', partBytes);
    if (entry.unpackedBytes > ratioFreeBytes && entry.unpackedBytes > ratio * entry.packedBytes) {
      throw tooLarge('ratio', ratio);
    }
  }
}

/** Unpacks one part, counting as it goes: what the directory declares may be a lie. */
function unpack(file: JSZip.JSZipObject): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = file.nodeStream('nodebuffer');
    stream.on('data', (chunk: Uint8Array) => {
      length += chunk.length;
      if (length > DOCX_LIMITS.partBytes) {
        stream.pause();
        reject(tooLarge('partBytes', DOCX_LIMITS.partBytes));
      } else {
        chunks.push(chunk);
      }
    });
    stream.on('error', (cause: unknown) => reject(damagedArchive(cause)));
    stream.on('end', () => resolve(Buffer.concat(chunks, length)));
  });
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

function damagedArchive(cause: unknown): KehoachError {
  return new KehoachError('format-damaged', 'The Word file is damaged: its zip archive cannot be unpacked.', {
    hint: 'Download or copy the file again, or open it in Word and save it anew.',
    cause,
  });
}
