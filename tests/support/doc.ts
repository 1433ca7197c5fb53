/** Sizes of a compound file of version 3 ([MS-CFB] 2.2). */
const SECTOR = 512;
/** Streams smaller than this would lie in the small stream, which these files do without. */
const CUTOFF = 4096;
const END = -2;
const TABLE_OF_SECTORS = -3;
const FREE = -1;

/** A stream of a compound file to make. */
export interface Stream {
  name: string;
  bytes: Uint8Array;
}

/** Makes a compound file with these streams at its root; each is filled up to whole sectors. */
export function makeCompoundFile(streams: readonly Stream[]): Uint8Array {
  const padded = streams.map(({ bytes }) => Math.max(CUTOFF, Math.ceil(bytes.length / SECTOR) * SECTOR));
  const directory = Math.ceil((streams.length + 1) / 4);
  const next: number[] = [TABLE_OF_SECTORS];
  const open = (sectors: number): number => {
    const first = next.length;
    for (let at = 1; at <= sectors; at++) next.push(at === sectors ? END : next.length + 1);
    return first;
  };
  const directoryStart = open(directory);
  const starts = padded.map((length) => open(length / SECTOR));
  const file = Buffer.alloc((next.length + 1) * SECTOR);
  writeHeader(file, directoryStart);
  for (let at = 0; at < SECTOR / 4; at++) file.writeInt32LE(next[at] ?? FREE, SECTOR + at * 4);
  writeEntry(file, directoryStart, 0, {
    name: 'Root Entry',
    type: 5,
    right: -1,
    child: streams.length > 0 ? 1 : -1,
    start: END,
    length: 0,
  });
  streams.forEach(({ name, bytes }, index) => {
    const start = starts[index] ?? END;
    const right = index + 1 < streams.length ? index + 2 : -1;
    writeEntry(file, directoryStart, index + 1, {
      name,
      type: 2,
      right,
      child: -1,
      start,
      length: padded[index] ?? 0,
    });
    file.set(bytes, (start + 1) * SECTOR);
  });
  return file;
}

function writeHeader(file: Buffer, directoryStart: number): void {
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeInt32LE(1, 44);
  file.writeInt32LE(directoryStart, 48);
  file.writeInt32LE(CUTOFF, 56);
  file.writeInt32LE(END, 60);
  file.writeInt32LE(END, 68);
  for (let at = 0; at < 109; at++) file.writeInt32LE(at === 0 ? 0 : FREE, 76 + at * 4);
}

interface Entry {
  name: string;
  type: number;
  right: number;
  child: number;
  start: number;
  length: number;
}

function writeEntry(file: Buffer, directoryStart: number, index: number, entry: Entry): void {
  const base = (directoryStart + 1) * SECTOR + index * 128;
  file.write(entry.name, base, 'utf16le');
  file.writeUInt16LE((entry.name.length + 1) * 2, base + 64);
  file.writeUInt8(entry.type, base + 66);
  file.writeInt32LE(-1, base + 68);
  file.writeInt32LE(entry.right, base + 72);
  file.writeInt32LE(entry.child, base + 76);
  file.writeInt32LE(entry.start, base + 116);
  file.writeUInt32LE(entry.length, base + 120);
}

/** Offset in the Word stream at which the text begins. */
const TEXT = 0x800;

/**
 * Makes a Word 97 file of texts in Word's own characters: `\r` ends a paragraph, `\x07` a cell, `\x07\n` a row.
 *
 * @param flags - flags of the file information block ([MS-DOC] 2.5.2), 0x0100 for an encrypted file
 */
export function makeDoc(body: string, { footnotes = '', flags = 0 } = {}): Uint8Array {
  const text = `${body}${footnotes}\r`;
  const word = Buffer.alloc(TEXT + text.length * 2);
  word.writeUInt16LE(0xa5ec, 0);
  word.writeUInt16LE(0x00c1, 2);
  word.writeUInt16LE(flags, 0x0a);
  word.writeUInt32LE(body.length, 0x4c);
  word.writeUInt32LE(footnotes.length, 0x50);
  for (const lengthOfTable of [0xf6, 0xfe, 0x106, 0x146])
    word.writeUInt32LE(lengthOfTable === 0xfe || lengthOfTable === 0x106 ? 4 : 0, lengthOfTable);
  word.write(text, TEXT, 'utf16le');
  const pieces = Buffer.alloc(5 + 8 + 8);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(0, 5);
  pieces.writeUInt32LE(text.length, 9);
  pieces.writeUInt32LE(TEXT, 15);
  return makeCompoundFile([
    { name: 'WordDocument', bytes: word },
    { name: '0Table', bytes: pieces },
  ]);
}
