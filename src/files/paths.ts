/**
 * Paths as strings, whatever bytes they are made of. A file name on Linux is bytes; those that are not UTF-8 stand in the string
 * as lone surrogates, U+DC80 to U+DCFF (as in Python's PEP 383), so that every name has a string of its own and way back.
 */
const STAND_INS = /[\uDC80-\uDCFF]/u;
const STAND_IN_BASE = 0xdc00;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A name that the system gave as bytes. */
export function pathOfBytes(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? withStandIns(bytes) : text;
}

/** A path as the system takes it: the string, or its bytes where they are not UTF-8. */
export function systemPath(path: string): string | Buffer {
  if (!STAND_INS.test(path)) return path;
  return Buffer.concat(
    Array.from(path, (character) =>
      STAND_INS.test(character)
        ? Buffer.of(character.charCodeAt(0) - STAND_IN_BASE)
        : Buffer.from(character, 'utf8'),
    ),
  );
}

/** A path in letters that every file and program takes: bytes that are none become `%FF`. */
export function spelledPath(path: string): string {
  return path.replace(
    /[\uDC80-\uDCFF]/gu,
    (character) => `%${(character.charCodeAt(0) - STAND_IN_BASE).toString(16).toUpperCase()}`,
  );
}

function withStandIns(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = letterLength(bytes, at);
    text +=
      length === 0
        ? String.fromCharCode(STAND_IN_BASE + (bytes[at] ?? 0))
        : bytes.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return text;
}

/** Bytes of the UTF-8 letter that begins here; 0 where none does. */
function letterLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      UTF8.decode(bytes.subarray(at, at + length));
      return length;
    } catch {
      // Not a whole letter yet.
    }
  }
  return 0;
}
