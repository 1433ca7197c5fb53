/** `<meta charset=…>` or the charset inside `<meta http-equiv="Content-Type" content=…>`. */
const DECLARED = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/iu;
/** Bytes in which a page must declare its charset; browsers look at as many (HTML, 13.2.3.2). */
const PRESCAN_BYTES = 4096;

/**
 * Decodes a page: byte order mark, then what it declares, then UTF-8 where the bytes are valid UTF-8, else windows-1258,
 * the Vietnamese code page. windows-1258 writes tones as combining marks; NFC later composes them.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  if (declared !== undefined && /^utf-?8$/u.test(declared)) return new TextDecoder('utf-8').decode(bytes);
  return new TextDecoder(knownLabel(declared) ?? 'windows-1258').decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Bytes that are valid UTF-8 are UTF-8, whatever a page says that was saved again without its declaration being changed. */
function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function knownLabel(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
