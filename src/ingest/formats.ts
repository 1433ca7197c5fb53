import type { Ingested, IngestNote } from '../document/index.js';
import { decodeLines, isStillCoded } from '../vietnamese/encodings/index.js';
import { decodeText } from './decode.js';
import { imageType } from './image/kind.js';
import type { PdfEngineName } from './pdf/engine/options.js';
import type { OcrOptions } from './pdf/recognise/options.js';
import type { RecognisedPage } from './pdf/recognise/recognised.js';

/** Formats that are read. */
export type SourceFormat = 'pdf' | 'docx' | 'doc' | 'html' | 'markdown' | 'text' | 'image';

/** What reading a file may be told. */
export interface IngestOptions {
  /** How scans are read. */
  ocr?: OcrOptions;
  /** What reads the pages of a PDF. */
  pdfEngine?: PdfEngineName;
  /** Told of every page read off its picture, once it is read. */
  onPage?: (page: RecognisedPage) => void;
  /** Told of every page of a PDF or picture once it is read, and of how many there are. */
  onRead?: (page: number, pages: number) => void;
}

interface Format {
  mediaType: string | ((bytes: Uint8Array) => string);
  /** Bytes → blocks. Heavy libraries are loaded only here. */
  read: (bytes: Uint8Array, options: IngestOptions) => Promise<Ingested>;
}

/** Every format and how it is read. A new format is one line here and one folder beside this file. */
export const FORMATS: Record<SourceFormat, Format> = {
  image: {
    mediaType: imageType,
    read: async (bytes, options) => (await import('./image/index.js')).readImage(bytes, options),
  },
  pdf: {
    mediaType: 'application/pdf',
    read: async (bytes, options) => (await import('./pdf/index.js')).readScannedPdf(bytes, options),
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    read: async (bytes) => (await import('./docx/index.js')).readDocx(bytes),
  },
  doc: {
    mediaType: 'application/msword',
    read: async (bytes) => (await import('./doc/index.js')).readDoc(bytes),
  },
  html: {
    mediaType: 'text/html',
    read: async (bytes) => (await import('./html/index.js')).readHtml(bytes),
  },
  markdown: {
    mediaType: 'text/markdown',
    read: async (bytes) => readWritten(bytes, (await import('./markdown/index.js')).readMarkdown),
  },
  text: {
    mediaType: 'text/plain',
    read: async (bytes) => {
      const [{ htmlReader }, { readText }] = await Promise.all([
        import('./forms/index.js'),
        import('./text/index.js'),
      ]);
      return readWritten(bytes, async (text) => readText(text, await htmlReader(text)));
    },
  },
};

/** Reads a text or Markdown: bytes → letters → Unicode, whatever code page or font's coding they were typed in. What stays coded is said. */
async function readWritten(bytes: Uint8Array, read: (text: string) => Promise<Ingested>): Promise<Ingested> {
  const { text, charset } = decodeText(bytes);
  const { text: words, encoding } = decodeLines(text, charset !== 'windows-1252');
  const ingested = await read(words);
  const suspect = ingested.blocks.flatMap((block): IngestNote[] => {
    if (block.type !== 'paragraph' || !isStillCoded(block.value)) return [];
    const message = 'These words are in a coding that could not be told; they are kept as they stand.';
    return [{ code: 'text-suspect', severity: 'warning', message, node: block }];
  });
  return { ...ingested, encoding, notes: [...ingested.notes, ...suspect] };
}
