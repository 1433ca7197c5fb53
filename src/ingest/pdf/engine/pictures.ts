import { MAX_IMAGE_PIXELS } from './limits.js';

/** Filters whose data say for themselves how large the picture is, whatever the dictionary beside them says. */
const FILTERS = [
  { name: '/JBIG2Decode', pixels: jbig2Pixels },
  { name: '/JPXDecode', pixels: jpxPixels },
] as const;

/** How far behind its filter's name a stream begins at most: the rest of the dictionary. */
const LONGEST_DICTIONARY = 4_096;
const STREAM = Buffer.from('stream');

/**
 * Takes from pictures that would be larger than any page the name of their filter, so that their reader is never started: a few bytes
 * may ask for gigabytes of pixels.
 *
 * @param bytes - the file, changed in place
 */
export function withoutHugePictures(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { name, pixels } of FILTERS) {
    for (let at = file.indexOf(name); at !== -1; at = file.indexOf(name, at + name.length)) {
      const begin = streamBehind(file, at + name.length);
      // The last letter: a filter of that name is known to no reader.
      if (begin !== null && pixels(file, begin) > MAX_IMAGE_PIXELS) file[at + name.length - 1] = 0x58;
    }
  }
  return bytes;
}

/** Where the data of the stream begin in whose dictionary a place is. */
function streamBehind(file: Buffer, from: number): number | null {
  const at = file.subarray(from, from + LONGEST_DICTIONARY).indexOf(STREAM);
  if (at === -1) return null;
  const behind = from + at + STREAM.length;
  return (
    behind +
    (file[behind] === 0x0d ? 1 : 0) +
    (file[behind + (file[behind] === 0x0d ? 1 : 0)] === 0x0a ? 1 : 0)
  );
}

/** Segments looked at: far more than a page has. */
const SEGMENTS = 10_000;
const UNKNOWN_LENGTH = 0xffffffff;
/** Pages that the regions of one picture may cover together, as those of a page set from layers do. */
const LAYERS = 4;
/** Kinds of segments (ITU-T T.88, 7.3). */
const PATTERNS = 16;
const HALFTONES: ReadonlySet<number> = new Set([20, 22, 23]);
const LAST_REGION = 43;
const PAGE = 48;
const END_OF_FILE = 51;

/**
 * What the segments of an embedded JBIG2 picture ask for (ITU-T T.88, 7.2 and 7.4), in pixels: the largest of them, or, where that is
 * more, their sum by the layers a page may have. A thousand bytes may ask for one page twenty times, or for a grid of billions of dots.
 */
function jbig2Pixels(file: Buffer, from: number): number {
  let [most, sum] = [0, 0];
  for (const { type, data, end } of segmentsOf(file, from)) {
    const isRegion = type >= 4 && type <= LAST_REGION && type !== PATTERNS;
    if (type !== PAGE && !isRegion) continue;
    const area = areaAt(file, data);
    const dots = HALFTONES.has(type) && data + GRID + 8 <= end ? areaAt(file, data + GRID) : 0;
    most = Math.max(most, area, dots);
    if (isRegion) sum += area + dots;
  }
  return Math.max(most, sum / LAYERS);
}

/** Where a halftone region says how many dots it has: behind what every region says and its flags (7.4.5.1). */
const GRID = 18;

/** Width by height. */
function areaAt(file: Buffer, at: number): number {
  return file.readUInt32BE(at) * file.readUInt32BE(at + 4);
}

interface Segment {
  type: number;
  /** Where its data begin, of which at least eight bytes stand in the file, and where the file or they end. */
  data: number;
  end: number;
}

function* segmentsOf(file: Buffer, from: number): Generator<Segment> {
  let at = from;
  for (let segment = 0; segment < SEGMENTS && at + 11 <= file.length; segment++) {
    const number = file.readUInt32BE(at);
    const flags = file[at + 4] ?? 0;
    const referred = (file[at + 5] ?? 0) >> 5;
    const isLong = referred === 7;
    const count = isLong ? file.readUInt32BE(at + 5) & 0x1fffffff : referred;
    const size = number <= 256 ? 1 : number <= 65_536 ? 2 : 4;
    const data =
      at + 5 + (isLong ? 4 + Math.ceil((count + 1) / 8) : 1) + count * size + (flags & 0x40 ? 4 : 1) + 4;
    if (data + 8 > file.length) return;
    const length = file.readUInt32BE(data - 4);
    const type = flags & 0x3f;
    yield { type, data, end: Math.min(file.length, data + length) };
    if (length === UNKNOWN_LENGTH || type === END_OF_FILE) return;
    at = data + length;
  }
}

/** How far behind the beginning the size marker stands at most: behind the boxes of the file format. */
const SIZE_WITHIN = 65_536;
const SIZE_MARKER = Buffer.from([0xff, 0x4f, 0xff, 0x51]);

/** Width by height by components of a JPEG 2000 picture (ITU-T T.800, A.5.1). */
function jpxPixels(file: Buffer, from: number): number {
  const found = file.subarray(from, from + SIZE_WITHIN).indexOf(SIZE_MARKER);
  const at = from + found + SIZE_MARKER.length;
  if (found === -1 || at + 20 > file.length) return 0;
  const width = file.readUInt32BE(at + 4) - file.readUInt32BE(at + 12);
  const height = file.readUInt32BE(at + 8) - file.readUInt32BE(at + 16);
  return width * height;
}
