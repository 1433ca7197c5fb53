import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, type PDFImage, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { checkSize, damagedImage } from './limits.js';
import { type PageImage, pageImages } from './pages.js';
import { jpegSize, jpegTurns, pngSize } from './size.js';
import { type GreyPage, tiffPages } from './tiff.js';

/** The long side of A4, points: what a picture file shows is taken for a sheet of it. */
const LONG_SIDE = 842;

/**
 * Binds a picture file, or an archive of them, into a PDF, a page for each picture.
 *
 * @throws KehoachError `format-damaged`, `format-encrypted`, `file-too-large`
 */
export async function boundImage(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const image of pageImages(bytes)) await addPages(document, image);
  return document.save();
}

async function addPages(document: PDFDocument, { bytes, kind }: PageImage): Promise<void> {
  if (kind === 'tiff') {
    for await (const page of tiffPages(bytes)) addGrey(document, page);
  } else {
    checkSize(kind === 'png' ? pngSize(bytes) : jpegSize(bytes));
    addImage(document, await embedded(document, bytes, kind), kind === 'jpeg' ? jpegTurns(bytes) : 0);
  }
}

async function embedded(document: PDFDocument, bytes: Uint8Array, kind: 'jpeg' | 'png'): Promise<PDFImage> {
  try {
    return await (kind === 'png' ? document.embedPng(bytes) : document.embedJpg(bytes));
  } catch (error) {
    throw damagedImage(`it is no sound ${kind.toUpperCase()}`, error);
  }
}

function addImage(document: PDFDocument, image: PDFImage, turns: number): void {
  const { page, width, height } = addSheet(document, image);
  page.drawImage(image, { x: 0, y: 0, width, height });
  if (turns !== 0) page.setRotation(degrees(90 * turns));
}

/** Its bytes are packed as they are: no library makes pictures of bare pixels. */
function addGrey(document: PDFDocument, { width, height, data }: GreyPage): void {
  const sheet = addSheet(document, { width, height });
  const stream = document.context.stream(deflateSync(data), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
  });
  const name = PDFName.of('Sheet');
  sheet.page.node.setXObject(name, document.context.register(stream));
  const content = `q ${sheet.width} 0 0 ${sheet.height} 0 0 cm /Sheet Do Q`;
  sheet.page.node.set(PDFName.of('Contents'), document.context.register(document.context.stream(content)));
}

function addSheet(
  document: PDFDocument,
  picture: { width: number; height: number },
): { page: PDFPage; width: number; height: number } {
  const scale = LONG_SIDE / Math.max(picture.width, picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  return { page: document.addPage([size.width, size.height]), ...size };
}
