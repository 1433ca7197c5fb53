/** Pixels of a picture, as its head states them. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The size that a PNG states in its first chunk; null for what is no PNG. */
export function pngSize(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Markers of a JPEG that begin a frame: SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** The size that a JPEG states in its frame's head; null for what is no JPEG. */
export function jpegSize(bytes: Uint8Array): PictureSize | null {
  for (const { marker, at } of jpegSegments(bytes)) {
    if (!isFrame(marker)) continue;
    const view = viewOf(bytes);
    return at + 9 > bytes.length ? null : { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}

/** Quarter turns clockwise that a camera asks for, by its EXIF orientation 1, 6, 3, 8; mirrored ones do not come from cameras. */
export function jpegTurns(bytes: Uint8Array): 0 | 1 | 2 | 3 {
  for (const { marker, at, length } of jpegSegments(bytes)) {
    if (marker !== 0xe1 || latin1(bytes, at + 4, 6) !== 'Exif\0\0') continue;
    const turns = ({ 3: 2, 6: 1, 8: 3 } as const)[orientationIn(bytes.subarray(at + 10, at + 2 + length))];
    return turns ?? 0;
  }
  return 0;
}

type Orientation = 3 | 6 | 8;
const ORIENTATION = 0x0112;

function orientationIn(tiff: Uint8Array): Orientation {
  const view = viewOf(tiff);
  const little = latin1(tiff, 0, 2) === 'II';
  const none = 0 as Orientation;
  if (tiff.length < 8) return none;
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return none;
  const count = view.getUint16(start, little);
  for (let entry = 0; entry < count; entry++) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) break;
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little) as Orientation;
  }
  return none;
}

/** The segments of a JPEG up to its image data. */
function* jpegSegments(bytes: Uint8Array): Generator<{ marker: number; at: number; length: number }> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  const view = viewOf(bytes);
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    yield { marker, at, length };
    if (marker === 0xda) return;
    at += 2 + length;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function latin1(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
