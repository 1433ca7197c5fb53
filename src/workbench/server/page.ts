/** The page's own files, as the build wrote them. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface PageFile {
  type: string;
  content: Buffer;
  /** Whether the name changes with the content, so that it can be kept. */
  lasting: boolean;
}

/**
 * A lookup over the files that are there when the server starts: what a request names is compared, never opened.
 *
 * @param folder - where the build put the page
 */
export async function openPage(folder: URL): Promise<(path: string) => PageFile | null> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = new Map<string, PageFile>();
  for (const name of names.map((one) => one.replaceAll('\\', '/'))) {
    const type = TYPES[extname(name)];
    const content = type === undefined ? null : await readFile(new URL(name, folder)).catch(() => null);
    if (type !== undefined && content !== null)
      files.set(`/${name}`, { type, content, lasting: name.startsWith('assets/') });
  }
  return (path) => files.get(path === '/' ? '/index.html' : path) ?? null;
}

/** Files of pdf.js that its worker asks for by name: character maps, fonts and decoders. */
export function pdfFile(folder: string, name: string): Buffer | null {
  if (!/^(?:cmaps|standard_fonts|wasm|iccs)$/.test(folder) || !/^[\w-]+(?:\.[\w-]+)*$/.test(name))
    return null;
  try {
    return readFileSync(new URL(`${folder}/${name}`, import.meta.resolve('pdfjs-dist/package.json')));
  } catch {
    return null;
  }
}
