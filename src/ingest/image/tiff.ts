import { Buffer } from 'node:buffer';
import { checkSize, damagedImage, MAX_IMAGE_PAGES } from './limits.js';

/** A page of a TIFF in shades of grey, a byte a pixel. */
export interface GreyPage {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Tags of TIFF 6.0: width, height. */
const WIDTH = 't256';
const HEIGHT = 't257';

/**
 * The pages of a TIFF, one after the other.
 *
 * @throws KehoachError `format-damaged`, `file-too-large`
 */
export async function* tiffPages(bytes: Uint8Array): AsyncGenerator<GreyPage> {
  const { default: utif } = await import('utif2');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (goesRound(buffer)) throw damagedImage('its pages follow each other in a circle');
  const pages = unpack(() => utif.decode(buffer));
  if (pages.length === 0) throw damagedImage('it has no page');
  for (const page of pages.slice(0, MAX_IMAGE_PAGES)) {
    const { width, height } = checkSize({ width: numberOf(page[WIDTH]), height: numberOf(page[HEIGHT]) });
    const rgba = unpack(() => {
      utif.decodeImage(buffer, page);
      return utif.toRGBA8(page);
    });
    if (rgba.length < width * height * 4) throw damagedImage('it ends before its page does');
    const data = new Uint8Array(width * height);
    for (let at = 0; at < data.length; at++) {
      // Red stamps pale to paper, as on any page.
      data[at] = Math.max(rgba[at * 4] ?? 255, rgba[at * 4 + 1] ?? 255, rgba[at * 4 + 2] ?? 255);
    }
    yield { width, height, data };
  }
}

/** Bytes of an entry in a page's directory, and of the number of entries before them (TIFF 6.0, section 2). */
const ENTRY = 12;
const COUNT = 2;

/** Whether a page's directory names one that was before it as the next: the library would follow them until the memory is full. */
function goesRound(file: Buffer): boolean {
  const isLittle = file[0] === 0x49;
  const short = (at: number): number => (isLittle ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const long = (at: number): number => (isLittle ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const seen = new Set<number>();
  for (let at = file.length < 8 ? 0 : long(4); at !== 0; ) {
    if (seen.has(at)) return true;
    seen.add(at);
    if (at + COUNT > file.length) return false;
    const next = at + COUNT + ENTRY * short(at);
    if (next + 4 > file.length) return false;
    at = long(next);
  }
  return false;
}

/** What the library throws, and it throws anything, is a damaged file. */
function unpack<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw damagedImage('it is no sound TIFF', error);
  }
}

function numberOf(value: unknown): number {
  const first: unknown = Array.isArray(value) || value instanceof Uint16Array ? value[0] : value;
  return typeof first === 'number' ? first : 0;
}
