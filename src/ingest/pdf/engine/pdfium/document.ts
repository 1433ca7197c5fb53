import { inflateSync } from 'node:zlib';
import { Refusal } from './refusal.js';

/** What the other engine minds and PDFium tells nothing of: layers that may be switched off, and units other than points. */
const UNTOLD = ['/OCProperties', '/UserUnit'];
/** How far around its name the rest of an object stream's dictionary stands at most. */
const DICTIONARY = 512;
/** Most bytes of one object stream. */
const MOST = 64 * 1024 * 1024;
/** How far before the end of the file the place of its list of objects is told. */
const TAIL = 2048;

/**
 * Refuses documents that PDFium would mend by itself, and those that use what it tells nothing of.
 *
 * @throws Refusal
 */
export function refuseUntold(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isWhole(file)) throw new Refusal('its list of objects does not stand where it says');
  refuseNames(file);
  for (let at = file.indexOf('/ObjStm'); at !== -1; at = file.indexOf('/ObjStm', at + 1))
    refuseNames(objectsAt(file, at));
}

function refuseNames(data: Buffer): void {
  for (const name of UNTOLD) if (data.includes(name)) throw new Refusal(`it has ${name}`);
}

/** True where the list of objects stands at the place that the end of the file names. */
function isWhole(file: Buffer): boolean {
  const tail = file.subarray(-TAIL).toString('latin1');
  const told = /^startxref\s+(\d{1,15})/u.exec(tail.slice(Math.max(0, tail.lastIndexOf('startxref'))));
  if (told?.[1] === undefined) return false;
  const at = Number(told[1]);
  return /^\s{0,8}(?:xref|\d{1,10} \d{1,5} obj)/u.test(file.subarray(at, at + 32).toString('latin1'));
}

/** The objects of the stream in whose dictionary a place is. */
function objectsAt(file: Buffer, at: number): Buffer {
  const begin = file.indexOf('stream', at);
  if (begin === -1 || begin > at + DICTIONARY) return Buffer.alloc(0);
  const start = file.lastIndexOf(' obj', at);
  const dictionary = file.subarray(Math.max(start, at - DICTIONARY), begin).toString('latin1');
  if (!dictionary.includes('/Filter')) return Buffer.alloc(0);
  if (!/\/FlateDecode|\/Fl\b/u.test(dictionary) || dictionary.includes('/DecodeParms'))
    throw new Refusal('its objects are packed in an unusual way');
  const data = begin + 'stream'.length + (file[begin + 6] === 0x0d ? 2 : 1);
  try {
    return inflateSync(file.subarray(data), { maxOutputLength: MOST });
  } catch {
    throw new Refusal('its objects cannot be unpacked');
  }
}
