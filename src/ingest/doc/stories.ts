import { KehoachError } from '../../errors.js';
import type { Losses } from '../losses.js';
import { type CompoundEntry, readCompoundFile } from './compound-file.js';
import { decodeByParagraph } from './decode.js';
import { type Formats, NO_FORMATS, type Piece, readFormats } from './formats.js';
import { type Insert, insertsOf, withInserts } from './labels.js';
import { nestedRows } from './nested.js';
import { raiseDigits } from './raised.js';
import type { RowShape } from './rows.js';
import { readStream } from './streams.js';

/**
 * The texts of an old Word file with Word's own control characters in them ([MS-DOC] 2.4.1): `\r` ends a paragraph, `\x07` a
 * cell; `\n` a row, and `TABLE` begins a table.
 */
export interface Stories {
  body: string;
  /** What is known of the rows of the body, in their order; empty where nothing is. */
  rows: readonly (RowShape | null)[];
  /** The numbers that Word prints by itself are in the texts. */
  numbered: boolean;
  /** What is known of the rows of tables within tables. */
  nested: readonly (RowShape | null)[];
  footnotes: string;
  endnotes: string;
  textBoxes: string[];
  /** What most of the words were coded in before they were converted. */
  encoding: string;
}

/** Streams of a compound file that say what it is. */
const OTHER_KINDS: readonly [RegExp, string][] = [
  [/^(?:Workbook|Book)$/u, 'an Excel workbook'],
  [/^PowerPoint Document$/u, 'a PowerPoint presentation'],
  [/^__properties_version1\.0$/u, 'an Outlook message'],
];
/** `nFib` of Word 97; older files are laid out otherwise ([MS-DOC] 2.5.1). */
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
/** Characters without a meaning in Word, which here mark what its text does not hold. */
const OURS = /[\x16-\x18\x1C\x1D]/g;

/**
 * Takes the texts out of an old Word file with word-extractor, after its structure has been checked.
 *
 * @throws KehoachError `format-encrypted`, `format-unsupported` (not Word, or older than Word 97), `format-damaged`.
 */
export async function readStories(bytes: Uint8Array, losses: Losses): Promise<Stories> {
  const entries = readCompoundFile(bytes);
  checkKind(bytes, entries);
  const data = readStream(bytes, entries, 'Data');
  const [{ default: WordOleExtractor }, { default: BufferReader }] = await Promise.all([
    import('word-extractor/lib/word-ole-extractor.js'),
    import('word-extractor/lib/buffer-reader.js'),
  ]);
  const extractor = new WordOleExtractor();
  let stories: Stories | null = null;
  let formats = NO_FORMATS;
  const readDeletions = extractor.writeCharacterProperties.bind(extractor);
  extractor.writeCharacterProperties = (file, tables) => {
    formats = formatsOf(file, tables, data, extractor._pieces);
    readDeletions(file, tables);
  };
  extractor.buildDocument = () => {
    const text = extractor._pieces.map((piece) => piece.text).join('');
    stories = cut(asPrinted(text, formats, losses), extractor._boundaries, formats);
    return stories;
  };
  try {
    await extractor.extract(new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  } catch (cause) {
    throw damaged(cause);
  }
  if (stories === null) throw damaged(undefined);
  return stories;
}

/** Where the tables of formats contradict one another, the words are read without them. */
function formatsOf(
  file: Uint8Array,
  tables: Uint8Array,
  data: Uint8Array | null,
  pieces: readonly Piece[],
): Formats {
  try {
    return readFormats(file, tables, data, pieces);
  } catch (cause) {
    if (cause instanceof RangeError) return NO_FORMATS;
    throw cause;
  }
}

/**
 * The text with hidden and struck words blanked, as word-extractor blanks deleted ones, and raised digits told from others. No
 * character moves: Word's tables count them.
 */
function asPrinted(text: string, formats: Formats, losses: Losses): string {
  let kept = '';
  let at = 0;
  for (const { start, end, hidden, struck, raised } of formats.stretches) {
    const unseen = hidden || struck;
    if (!(unseen || raised) || start < at) continue;
    const words = text.slice(start, end);
    if (unseen && words.trim() !== '') losses.leaveOut(hidden ? 'text-hidden' : 'text-struck');
    kept += text.slice(at, start) + (unseen ? words.replace(/[^\x00-\x1F]/g, '\0') : raiseDigits(words));
    at = end;
  }
  const whole = (kept + text.slice(at)).replace(OURS, '\0');
  return overPages(withRowEnds(whole, formats), formats);
}

/** Marks of row ends as word-extractor turns them, also those whose properties it does not find. */
function withRowEnds(text: string, { paragraphs }: Formats): string {
  let marked = '';
  let at = 0;
  for (const { end, look } of paragraphs) {
    if (look.rowEnd !== true || text[end - 1] !== '\x07') continue;
    marked += `${text.slice(at, end - 1)}\n`;
    at = end;
  }
  return marked + text.slice(at);
}

/**
 * A page break between words ends a line and no paragraph, also where the words behind it are a paragraph of their own that
 * begins a page and goes on in small letters, as LibreOffice writes it.
 */
function overPages(text: string, { ends, pages }: Formats): string {
  if (ends.size === 0) return text;
  const goesOn = new Set(pages.filter((start) => /^\p{Ll}/u.test(text.slice(start, start + 2))));
  return text.replace(/[\r\x0C]/g, (mark, place: number) => {
    const between = mark === '\r' ? goesOn.has(place + 1) : !ends.has(place + 1);
    return between ? '\x0B' : mark;
  });
}

interface Lengths {
  ccpText: number;
  ccpFtn: number;
  ccpHdd: number;
  ccpAtn: number;
  ccpEdn: number;
  ccpTxbx: number;
}

function cut(text: string, lengths: Lengths, formats: Formats): Stories {
  const { stretches, paragraphs } = formats;
  let at = 0;
  const codings = new Set<string>();
  const take = (length: number, inserts: readonly Insert[] = []): string => {
    const start = at;
    at += length;
    const inside = stretches
      .filter((stretch) => stretch.end > start && stretch.start < at)
      .map(({ start: from, end, font }) => ({
        start: Math.max(0, from - start),
        end: Math.min(at, end) - start,
        font,
      }));
    const printed = withInserts(text.slice(start, at), inside, inserts);
    const read = decodeByParagraph(printed.text, printed.stretches);
    codings.add(read.encoding);
    return read.text;
  };
  const anchors = formats.boxes.map(({ anchor }) => anchor);
  const { inserts, numbered } = insertsOf(text, formats, lengths.ccpText, anchors);
  const body = take(lengths.ccpText, inserts);
  const footnotes = take(lengths.ccpFtn);
  at += lengths.ccpHdd + lengths.ccpAtn;
  const endnotes = take(lengths.ccpEdn);
  const textBoxes = boxLengths(formats, lengths.ccpTxbx).map((length) => take(length));
  const encoding = [...codings].find((coding) => coding !== 'unicode') ?? 'unicode';
  const rows = paragraphs
    .filter(({ end, look }) => end <= lengths.ccpText && look.rowEnd === true)
    .map(({ row }) => row);
  const nested = nestedRows(paragraphs);
  return { body, rows, nested, numbered, footnotes, endnotes, textBoxes, encoding };
}

/** Characters of each text box; what no box is told of goes with the last. */
function boxLengths({ boxes }: Formats, whole: number): number[] {
  const lengths: number[] = [];
  let left = whole;
  for (const { length } of boxes) {
    lengths.push(Math.min(length, left));
    left -= Math.min(length, left);
  }
  return left > 0 ? [...lengths, left] : lengths;
}

function checkKind(bytes: Uint8Array, entries: readonly CompoundEntry[]): void {
  const find = (name: string): CompoundEntry | undefined => entries.find((entry) => entry.name === name);
  if (find('EncryptedPackage') !== undefined || find('EncryptionInfo') !== undefined) throw encrypted();
  const word = find('WordDocument');
  if (word === undefined) {
    const kind =
      OTHER_KINDS.find(([pattern]) => entries.some(({ name }) => pattern.test(name)))?.[1] ??
      'no Word document';
    throw new KehoachError('format-unsupported', `The file is ${kind}, not an old Word file.`, {
      hint: 'Save the document as .docx or PDF.',
    });
  }
  const start = word.sectors[0];
  const size = 1 << (bytes[30] ?? 9);
  const header =
    start === undefined ? new Uint8Array() : bytes.subarray((start + 1) * size, (start + 1) * size + 12);
  if (header.length < 12) throw damaged(undefined);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if ((view.getUint16(10, true) & ENCRYPTED) !== 0) throw encrypted();
  if (view.getUint16(0, true) !== 0xa5ec || view.getUint16(2, true) < WORD_97) {
    throw new KehoachError('format-unsupported', 'The file was written by a Word older than Word 97.', {
      hint: 'Open it in LibreOffice and save it as .docx.',
    });
  }
}

function encrypted(): KehoachError {
  return new KehoachError('format-encrypted', 'The Word file is protected with a password.', {
    hint: 'Open it in Word, remove the password and save it anew.',
  });
}

function damaged(cause: unknown): KehoachError {
  return new KehoachError('format-damaged', 'The old Word file is damaged: its text cannot be found.', {
    hint: 'Open it in Word or LibreOffice and save it as .docx.',
    cause,
  });
}
