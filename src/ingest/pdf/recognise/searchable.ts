import {
  beginText,
  endText,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from '@cantoo/pdf-lib';
import { KehoachError } from '../../../errors.js';
import { turnPoint } from '../page/upright.js';
import type { SeenWord } from './engines/types.js';
import type { RecognisedPage } from './recognised.js';
import { lineType } from './words/size.js';

/** The layer's font is as wide as this for every letter, thousandths of the size; the words are stretched to their boxes. */
const ADVANCE = 500;
const FONT = 'Recognised';

/**
 * The same PDF with the words that were read off its pictures as an invisible text behind them, which viewers search and copy.
 *
 * @throws KehoachError `format-encrypted`, `format-damaged`
 */
export async function withTextLayer(pdf: Uint8Array, pages: readonly RecognisedPage[]): Promise<Uint8Array> {
  const document = await loaded(pdf);
  const font = fontOf(document);
  for (const page of pages) writeLayer(document.getPage(page.number - 1), page, font);
  return document.save();
}

async function loaded(pdf: Uint8Array): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    // A damaged file loads, and fails when its pages are asked for.
    document.getPageCount();
    return document;
  } catch (cause) {
    const encrypted = cause instanceof Error && /encrypt/iu.test(cause.message);
    throw new KehoachError(
      encrypted ? 'format-encrypted' : 'format-damaged',
      'No text layer can be written into this PDF.',
      { hint: 'Print it to a new PDF.', cause },
    );
  }
}

function writeLayer(page: PDFPage, read: RecognisedPage, font: PDFRef): void {
  page.node.setFontDictionary(PDFName.of(FONT), font);
  const place = placing(page, read);
  page.pushOperators(pushGraphicsState(), beginText(), setTextRenderingMode(TextRenderingMode.Invisible));
  for (const line of read.lines) {
    const { baseline, size } = lineType(line);
    if (!(size > 0)) continue;
    page.pushOperators(setFontAndSize(FONT, 1));
    for (const word of line) {
      page.pushOperators(setTextMatrix(...place(word, baseline, size)), showText(codesOf(`${word.text} `)));
    }
  }
  page.pushOperators(endText(), popGraphicsState());
}

/** Codes of the font are those of UTF-16, two bytes each. */
function codesOf(text: string): PDFHexString {
  return PDFHexString.of(Buffer.from(text, 'utf16le').swap16().toString('hex'));
}

type TextMatrix = [number, number, number, number, number, number];

/** Where a word goes in the page's own coordinates: leaning as the picture does, stretched to its box. */
function placing(
  page: PDFPage,
  { width, height, lean, quarters }: RecognisedPage,
): (word: SeenWord, baseline: number, size: number) => TextMatrix {
  const shown = ownPoint(page);
  const [sin, cos] = [Math.sin((lean * Math.PI) / 180), Math.cos((lean * Math.PI) / 180)];
  const leaning = (x: number, y: number): [number, number] => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    const [turnedX, turnedY] = [width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos];
    return shown(...turnPoint(turnedX, turnedY, quarters, width, height));
  };
  return ({ text, box }, baseline, size) => {
    const natural = (text.length * ADVANCE) / 1000;
    const along = (box[2] - box[0]) / Math.max(natural, 0.001);
    const [x, y] = leaning(box[0], baseline);
    const [rightX, rightY] = leaning(box[0] + along, baseline);
    const [upX, upY] = leaning(box[0], baseline - size);
    return [rightX - x, rightY - y, upX - x, upY - y, x, y];
  };
}

/** From the page as shown, origin at the top left, to the coordinates of its content: `/Rotate` and the crop box undone. */
function ownPoint(page: PDFPage): (x: number, y: number) => [number, number] {
  const { x: left, y: bottom, width, height } = page.getCropBox();
  const turns = (((page.getRotation().angle / 90) % 4) + 4) % 4;
  return (x, y) => {
    if (turns === 1) return [left + y, bottom + x];
    if (turns === 2) return [left + width - x, bottom + y];
    if (turns === 3) return [left + width - y, bottom + height - x];
    return [left + x, bottom + height - y];
  };
}

/** Says that every code of the font is the letter of that number. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`;

/** A font of all letters without a picture of any: nothing of it is ever drawn. */
function fontOf({ context }: PDFDocument): PDFRef {
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: FONT,
      Flags: 4,
      FontBBox: [0, -250, ADVANCE, 1000],
      ItalicAngle: 0,
      Ascent: 1000,
      Descent: -250,
      CapHeight: 700,
      StemV: 80,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: FONT,
      CIDSystemInfo: {
        Registry: PDFHexString.fromText('Adobe'),
        Ordering: PDFHexString.fromText('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      DW: ADVANCE,
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: FONT,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.stream(TO_UNICODE)),
    }),
  );
}
