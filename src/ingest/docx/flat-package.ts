import { KehoachError } from '../../errors.js';
import { type Archive, tooLarge } from './archive.js';
import { DOCX_LIMITS } from './limits.js';

const PART = '<pkg:part ';
const XML_BEGINS = '<pkg:xmlData';
const XML_ENDS = '</pkg:xmlData>';

/** True for a file that begins as markup, where a package begins as an archive. */
export function isFlatPackage(bytes: Uint8Array): boolean {
  return /^[^P]{0,4}<\?xml/u.test(decode(bytes.subarray(0, 16)));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
}

/**
 * Opens a Word file saved as one XML file (Flat OPC): its parts stand in it whole, one behind the other.
 *
 * @throws KehoachError `format-damaged` where a part has no end, `file-too-large` where a limit is passed.
 */
export function openFlatPackage(bytes: Uint8Array): Archive {
  const parts = partsOf(decode(bytes));
  return {
    has: (name) => parts.has(name),
    read: (name) => parts.get(name) ?? null,
    bytes: () => null,
  };
}

function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (let at = text.indexOf(PART); at >= 0; at = text.indexOf(PART, at + PART.length)) {
    const next = text.indexOf(PART, at + PART.length);
    const end = next < 0 ? text.length : next;
    const tag = text.slice(at, text.indexOf('>', at));
    const name = /pkg:name="\/?([^"]{1,400})"/u.exec(tag)?.[1];
    const begin = text.indexOf(XML_BEGINS, at);
    if (name === undefined || begin < 0 || begin > end) continue;
    const close = text.indexOf(XML_ENDS, begin);
    if (close < 0 || close > end) throw damaged();
    if (parts.size >= DOCX_LIMITS.entries) throw tooLarge('entries', DOCX_LIMITS.entries);
    if (close - begin > DOCX_LIMITS.partBytes) throw tooLarge('partBytes', DOCX_LIMITS.partBytes);
    parts.set(name, text.slice(text.indexOf('>', begin) + 1, close));
  }
  return parts;
}

function damaged(): KehoachError {
  return new KehoachError('format-damaged', 'The Word file is damaged: one of its parts has no end.', {
    hint: 'Open it in Word and save it as .docx.',
  });
}
