import { KehoachError } from '../errors.js';
import { MAX_CONTROL_SHARE, SAMPLE_BYTES } from './limits.js';

/** A file's bytes as a string, and what they were. */
export interface Decoded {
  text: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252` (bytes that are not Unicode; legacy Vietnamese fonts use them). */
  charset: string;
}

/**
 * Decodes text: UTF-8 with or without byte order mark, UTF-16 with one or told by its zero bytes, else one byte a letter.
 *
 * @throws KehoachError `format-unknown` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(bytes);
  const { text } = decoded;
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001B\uFFFD]/gu)?.length ?? 0;
  if (controls > sample.length * MAX_CONTROL_SHARE) {
    throw new KehoachError(
      'format-unknown',
      'The file is neither text nor a document format that is known.',
      {
        hint: 'Convert it to PDF, DOCX, HTML, Markdown or plain text first.',
      },
    );
  }
  return decoded;
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  const utf8 = wide === null ? decodeUtf8(bytes) : null;
  if (utf8 !== null) return { text: utf8, charset: 'utf-8' };
  const charset = wide ?? 'windows-1252';
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

/** The form of UTF-16 that a byte order mark or the zero bytes tell, if one. */
function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zeroBytes(bytes.subarray(0, 4096));
  if (zeros.odd > 0.2 && zeros.even < 0.05) return 'utf-16le';
  if (zeros.even > 0.2 && zeros.odd < 0.05) return 'utf-16be';
  return null;
}

/** Shares of zero bytes at even and odd places: Latin letters in UTF-16 have one each. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const counts = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) counts[at % 2] = (counts[at % 2] ?? 0) + 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return { even: (counts[0] ?? 0) / half, odd: (counts[1] ?? 0) / half };
}

/** Null where the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
