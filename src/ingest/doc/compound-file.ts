import { KehoachError } from '../../errors.js';

/** A stream or storage of a compound file. */
export interface CompoundEntry {
  name: string;
  /** 1 storage, 2 stream, 5 root. */
  type: number;
  bytes: number;
  /** Sectors in order; of the small stream where the entry is small. */
  sectors: number[];
}

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const FIRST_DIFAT = 109;
const STREAM = 2;
const ROOT = 5;
/** Entries of the directory; a Word file has some dozens. */
const MOST_ENTRIES = 10_000;

/**
 * Reads the directory of a compound file ([MS-CFB]) and follows every chain of sectors to its end, so that readers which
 * trust the file cannot be led in circles or out of it.
 *
 * @throws KehoachError `format-damaged` where the header, a chain or the directory makes no sense.
 */
export function readCompoundFile(bytes: Uint8Array): CompoundEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < HEADER_BYTES) throw damaged('shorter than its header');
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) throw damaged('sector size');
  const size = 1 << shift;
  const count = Math.ceil(view.byteLength / size) - 1;
  const next = readAllocation(view, size, count);
  const directory = chain(next, view.getInt32(48, true), count);
  const small = readSmallAllocation(view, size, count, next);
  const entries = readDirectory(view, size, directory);
  const cutoff = view.getUint32(56, true);
  return entries.map(({ start, ...entry }) => {
    const isSmall = entry.type === STREAM && entry.bytes < cutoff;
    const holds = entry.type === ROOT || (entry.type === STREAM && entry.bytes > 0);
    const sectors = !holds ? [] : isSmall ? chain(small, start, small.length) : chain(next, start, count);
    if (entry.bytes > sectors.length * (isSmall ? 64 : size) && holds)
      throw damaged(`stream ${entry.name} is cut off`);
    return { ...entry, sectors };
  });
}

/** The sector allocation table: which sector follows which. Its own sectors are listed in the header and beyond. */
function readAllocation(view: DataView, size: number, count: number): Int32Array {
  const tableSectors = view.getInt32(44, true);
  if (tableSectors < 1 || tableSectors > count) throw damaged('allocation table size');
  const listed: number[] = [];
  for (let at = 0; at < Math.min(FIRST_DIFAT, tableSectors); at++)
    listed.push(view.getInt32(76 + at * 4, true));
  let more = view.getInt32(68, true);
  for (let read = 0; listed.length < tableSectors; read++) {
    if (more < 0 || more >= count || read > count) throw damaged('allocation table chain');
    const base = (more + 1) * size;
    for (let at = 0; at < size / 4 - 1 && listed.length < tableSectors; at++)
      listed.push(int(view, base + at * 4));
    more = int(view, base + size - 4);
  }
  return readTable(view, size, listed, count);
}

function readSmallAllocation(view: DataView, size: number, count: number, next: Int32Array): Int32Array {
  const sectors = chain(next, view.getInt32(60, true), count);
  if (sectors.length !== Math.max(0, view.getInt32(64, true))) throw damaged('small allocation table');
  return readTable(view, size, sectors, count);
}

function readTable(view: DataView, size: number, sectors: readonly number[], count: number): Int32Array {
  const table = new Int32Array((sectors.length * size) / 4);
  sectors.forEach((sector, index) => {
    if (sector < 0 || sector >= count) throw damaged('allocation table sector');
    for (let at = 0; at < size / 4; at++)
      table[(index * size) / 4 + at] = int(view, (sector + 1) * size + at * 4);
  });
  return table;
}

/** Sectors from `start` to the end of the chain; a chain longer than there are sectors goes in circles. */
function chain(next: Int32Array, start: number, count: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector >= 0; sector = next[sector] ?? -2) {
    if (sector >= count || sectors.length >= count) throw damaged('sector chain');
    sectors.push(sector);
  }
  return sectors;
}

function readDirectory(
  view: DataView,
  size: number,
  sectors: readonly number[],
): (Omit<CompoundEntry, 'sectors'> & { start: number })[] {
  const entries = [];
  for (const sector of sectors) {
    for (let at = 0; at < size; at += ENTRY_BYTES) {
      const base = (sector + 1) * size + at;
      if (base + ENTRY_BYTES > view.byteLength) throw damaged('directory');
      const length = Math.min(64, view.getUint16(base + 64, true));
      let name = '';
      for (let unit = 0; unit + 2 < length; unit += 2)
        name += String.fromCharCode(view.getUint16(base + unit, true));
      entries.push({
        name,
        type: view.getUint8(base + 66),
        start: view.getInt32(base + 116, true),
        bytes: view.getUint32(base + 120, true),
      });
    }
    if (entries.length > MOST_ENTRIES) throw damaged('directory size');
  }
  return entries;
}

/** A number beyond the end of a file that was cut off in its last sector reads as the end of a chain. */
function int(view: DataView, at: number): number {
  return at + 4 <= view.byteLength ? view.getInt32(at, true) : -2;
}

function damaged(what: string): KehoachError {
  return new KehoachError('format-damaged', `The old Word file is damaged (${what}).`, {
    hint: 'Open it in Word or LibreOffice and save it as .docx.',
  });
}
