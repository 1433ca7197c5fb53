import { assembleDocument, type DocumentTree } from '../../../../src/document/index.js';
import { readPdf } from '../../../../src/ingest/pdf/index.js';

/** The document tree of a PDF. */
export async function treeOf(bytes: Uint8Array): Promise<DocumentTree> {
  return assembleDocument(await readPdf(bytes));
}

/** The canonical text of a PDF, line by line. */
export async function linesOfText(bytes: Uint8Array): Promise<string[]> {
  return (await treeOf(bytes)).text.split('\n');
}
