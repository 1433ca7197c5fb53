import { unpackEntry, zipEntries } from '../docx/zip.js';
import { type ImageKind, imageKind } from './kind.js';
import { checkPackage, damagedImage } from './limits.js';
import { byNumber } from './order.js';

/** A picture file that is one page of a document, or some. */
export interface PageImage {
  kind: ImageKind;
  bytes: Uint8Array;
}

/** How every zip archive begins. */
const ZIP = [0x50, 0x4b] as const;

/**
 * The picture files of a document: the file itself, or those in a zip archive, one a page, in the order of their names.
 *
 * @throws KehoachError `format-damaged`, `file-too-large`
 */
export function* pageImages(bytes: Uint8Array): Generator<PageImage> {
  const kind = imageKind(bytes);
  if (kind !== null) {
    yield { kind, bytes };
    return;
  }
  if (bytes[0] !== ZIP[0] || bytes[1] !== ZIP[1]) throw damagedImage('it is no JPEG, PNG or TIFF');
  const entries = packed(() => zipEntries(bytes)).filter(({ name }) => isPageName(name));
  checkPackage(entries);
  for (const entry of entries.sort((a, b) => byNumber(a.name, b.name))) {
    const page = packed(() => unpackEntry(bytes, entry));
    const pageKind = imageKind(page);
    if (pageKind === null) throw damagedImage(`${entry.name} is no JPEG, PNG or TIFF`);
    yield { kind: pageKind, bytes: page };
  }
}

/** Whether the files of an archive are pictures of pages and nothing else. */
export function arePages(names: readonly string[]): boolean {
  const files = names.filter((name) => !name.endsWith('/') && !isNoise(name));
  return files.length > 0 && files.every(isPageName);
}

/** Whether a file is a picture by its name: `trang-01.jpg`. */
export function isPageName(name: string): boolean {
  return /\.(?:jpe?g|png|tiff?)$/iu.test(name) && !isNoise(name);
}

/** What systems leave in folders and archives: `__MACOSX/._trang-01.jpg`, `Thumbs.db`. */
function isNoise(name: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/iu.test(name);
}

/** The archive's own errors speak of Word files. */
function packed<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw damagedImage('its archive cannot be unpacked', cause);
  }
}
