import { KehoachError } from '../../errors.js';
import type { SimpleParts } from './simplify.js';

/** mammoth's document, as far as it is read here. Its own types leave it out. */
export type WordNode =
  | { type: 'paragraph'; children: WordNode[]; styleId: string | null }
  | {
      type: 'run';
      children: WordNode[];
      isBold: boolean;
      isItalic: boolean;
      isAllCaps: boolean;
      verticalAlignment: string;
      font: string | null;
    }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'table'; children: WordNode[]; styleId: string | null }
  | { type: 'tableRow'; children: WordNode[]; isHeader: boolean }
  | { type: 'tableCell'; children: WordNode[]; rowSpan: number; colSpan: number };

export interface WordDocument {
  type: 'document';
  children: WordNode[];
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: WordNode[] } | null };
}

/** A package in memory, as mammoth takes one. */
interface PackageInput {
  file: { exists(name: string): boolean; read(name: string): Promise<string> };
}

/**
 * Reads the document with mammoth. What is wanted is the document mammoth transforms into HTML, which still knows
 * alignment, fonts and header rows; it is taken at that step and goes on as a syntax tree instead of a string.
 *
 * @throws KehoachError `format-damaged` where mammoth finds no sense in it.
 */
export async function readWithMammoth(parts: SimpleParts): Promise<WordDocument> {
  const { default: mammoth } = await import('mammoth');
  const files: Readonly<Record<string, string>> = {
    'word/document.xml': parts.document,
    'word/styles.xml': parts.styles,
    'word/footnotes.xml': parts.footnotes,
    'word/endnotes.xml': parts.endnotes,
  };
  const input: PackageInput = {
    file: {
      exists: (name) => (files[name] ?? '') !== '',
      read: (name) => Promise.resolve(files[name] ?? ''),
    },
  };
  let taken: WordDocument | null = null;
  const take = (document: WordDocument): WordDocument => {
    taken = document;
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml(input as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
      transformDocument: take,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
    });
  } catch (cause) {
    throw damaged(cause);
  }
  if (taken === null) throw damaged(undefined);
  return taken;
}

function damaged(cause: unknown): KehoachError {
  return new KehoachError(
    'format-damaged',
    'The Word file is damaged: its contents contradict one another.',
    {
      hint: 'Open it in Word, let Word repair it, and save it anew.',
      cause,
    },
  );
}
