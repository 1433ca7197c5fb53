import type { Ingested } from '../document/index.js';
import { decodeText } from './decode.js';

/** Formats that are read. */
export type SourceFormat = 'pdf' | 'docx' | 'doc' | 'html' | 'markdown' | 'text';

interface Format {
  mediaType: string;
  /** Bytes → blocks. Heavy libraries are loaded only here. */
  read: (bytes: Uint8Array) => Promise<Ingested>;
}

/** Every format and how it is read. A new format is one line here and one folder beside this file. */
export const FORMATS: Record<SourceFormat, Format> = {
  pdf: {
    mediaType: 'application/pdf',
    read: async (bytes) => (await import('./pdf/index.js')).readPdf(bytes),
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
    read: async (bytes) => (await import('./markdown/index.js')).readMarkdown(decodeText(bytes).text),
  },
  text: {
    mediaType: 'text/plain',
    read: async (bytes) => {
      const { text } = decodeText(bytes);
      const { htmlReader } = await import('./forms/index.js');
      return (await import('./text/index.js')).readText(text, await htmlReader(text));
    },
  },
};
