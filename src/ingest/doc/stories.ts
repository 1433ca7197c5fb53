import { KehoachError } from '../../errors.js';
import { type CompoundEntry, readCompoundFile } from './compound-file.js';

/** The texts of an old Word file with Word's own control characters in them ([MS-DOC] 2.4.1): `\r` ends a paragraph, `\x07` a cell. */
export interface Stories {
  body: string;
  footnotes: string;
  endnotes: string;
  textBoxes: string;
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

/**
 * Takes the texts out of an old Word file with word-extractor, after its structure has been checked.
 *
 * @throws KehoachError `format-encrypted`, `format-unsupported` (not Word, or older than Word 97), `format-damaged`.
 */
export async function readStories(bytes: Uint8Array): Promise<Stories> {
  checkKind(bytes, readCompoundFile(bytes));
  const [{ default: WordOleExtractor }, { default: BufferReader }] = await Promise.all([
    import('word-extractor/lib/word-ole-extractor.js'),
    import('word-extractor/lib/buffer-reader.js'),
  ]);
  const extractor = new WordOleExtractor();
  let stories: Stories | null = null;
  extractor.buildDocument = () => {
    stories = cut(extractor._pieces.map(({ text }) => text).join(''), extractor._boundaries);
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

function cut(
  text: string,
  lengths: {
    ccpText: number;
    ccpFtn: number;
    ccpHdd: number;
    ccpAtn: number;
    ccpEdn: number;
    ccpTxbx: number;
  },
): Stories {
  let at = 0;
  const take = (length: number): string => {
    at += length;
    return text.slice(at - length, at);
  };
  const body = take(lengths.ccpText);
  const footnotes = take(lengths.ccpFtn);
  take(lengths.ccpHdd);
  take(lengths.ccpAtn);
  return { body, footnotes, endnotes: take(lengths.ccpEdn), textBoxes: take(lengths.ccpTxbx) };
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
