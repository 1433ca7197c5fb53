import type { ElementContent, Root } from 'hast';
import { decodeHtml } from '../html/decode.js';
import { parseHtml } from '../html/parse.js';
import { isWebArchive, webArchivePage } from '../html/web-archive.js';
import type { Losses } from '../losses.js';
import type { WordParts } from './parts.js';

/** Reads a Word file inside this one. */
type ReadPackage = (bytes: Uint8Array) => Promise<Root>;

/**
 * Reads the parts that Word imports when it opens the file (`w:altChunk`, ECMA-376 Part 1, 17.17.2.1): web pages, web
 * archives, texts, Word files. What is none of these is said not to be read.
 *
 * @param imports - relationships of the parts, by the style of the paragraph that stands for each
 * @param readPackage - null where this file is an imported part itself, so that none holds itself
 */
export async function readImports(
  imports: ReadonlyMap<string, string>,
  parts: Pick<WordParts, 'target' | 'bytes'>,
  losses: Losses,
  readPackage: ReadPackage | null,
): Promise<Map<string, ElementContent[]>> {
  const read = new Map<string, ElementContent[]>();
  for (const [style, relation] of imports) {
    const name = parts.target(relation);
    const bytes = name === null ? null : parts.bytes(name);
    const content = bytes === null ? null : await readPart(bytes, readPackage);
    if (content === null) losses.notRead(`an imported part (${name ?? 'missing'})`);
    read.set(style, content ?? []);
  }
  return read;
}

async function readPart(
  bytes: Uint8Array,
  readPackage: ReadPackage | null,
): Promise<ElementContent[] | null> {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  if (head.startsWith('PK')) return readPackage === null ? null : contentOf(await readPackage(bytes));
  if (/^\s*(?:\{\\rtf|\xd0\xcf)/u.test(head)) return null;
  if (isWebArchive(bytes)) return contentOf(await parseHtml(await webArchivePage(bytes)));
  const text = decodeHtml(bytes);
  return /^\s*</u.test(text) ? contentOf(await parseHtml(text)) : text.split(/\r?\n/u).map(paragraph);
}

const HEAD_BYTES = 64;

function contentOf({ children }: Root): ElementContent[] {
  return children.filter((child) => child.type !== 'doctype');
}

function paragraph(line: string): ElementContent {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: line }] };
}
