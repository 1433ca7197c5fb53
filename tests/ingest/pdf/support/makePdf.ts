import { textWidth } from '../../../../src/ingest/loose/textWidth.js';

/**
 * Writes small PDFs for tests: text in a font without a file whose characters are all half a size wide, rulings, boxes,
 * pictures. Places are points from the page's top left.
 */

export interface TextStyle {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  /** Base font name, where it matters. */
  font?: string;
  /** Text render mode; 3 is invisible. */
  mode?: number;
  /** Degrees counter-clockwise. */
  angle?: number;
  /** Extra space behind every character, points. */
  spacing?: number;
}

export interface Sheet {
  text(x: number, y: number, words: string, style?: TextStyle): Sheet;
  line(x0: number, y0: number, x1: number, y1: number, width?: number): Sheet;
  box(x0: number, y0: number, x1: number, y1: number, grey?: number): Sheet;
  picture(x0: number, y0: number, x1: number, y1: number): Sheet;
  raw(operators: string): Sheet;
}

/** Something typed on a page or drawn over it, with its own picture. */
export interface Annotation {
  /** Entries of its dictionary: `/Subtype /FreeText`. */
  entries: string;
  place: [number, number, number, number];
  draw?: (sheet: Sheet) => void;
}

export interface SheetShape {
  annotations?: Annotation[];
  width?: number;
  height?: number;
  rotate?: number;
  crop?: [number, number, number, number];
}

interface Drawn {
  shape: SheetShape;
  content: string[];
  fonts: Map<string, string>;
}

/** Width of every character, as a share of its size. */
export const CHARACTER = 0.5;

/** Base font name of letters as wide as those of Times; those of any other are all half a size wide. */
export const TIMES = 'Times';

/** A PDF of pages, each drawn by a function. */
export function makePdf(pages: readonly (readonly [SheetShape, (sheet: Sheet) => void])[]): Uint8Array {
  const drawn = pages.map(([shape, draw]) => drawSheet(shape, draw));
  return assemble(drawn);
}

/** A PDF of one portrait A4 page. */
export function makePage(draw: (sheet: Sheet) => void, shape: SheetShape = {}): Uint8Array {
  return makePdf([[shape, draw]]);
}

function drawSheet(shape: SheetShape, draw: (sheet: Sheet) => void): Drawn {
  const height = shape.height ?? 842;
  const content: string[] = [];
  const fonts = new Map<string, string>();
  const sheet: Sheet = {
    text(x, y, words, style = {}) {
      const name =
        style.font ?? `Test${style.bold === true ? '-Bold' : ''}${style.italic === true ? '-Italic' : ''}`;
      const key = fonts.get(name) ?? `F${fonts.size}`;
      fonts.set(name, key);
      const angle = ((style.angle ?? 0) * Math.PI) / 180;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((n) => n.toFixed(5));
      const codes = [...words]
        .map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
        .join('');
      content.push(
        `BT /${key} ${style.size ?? 12} Tf ${style.mode ?? 0} Tr ${style.spacing ?? 0} Tc`,
        `${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${height - y} Tm <${codes}> Tj ET`,
      );
      return sheet;
    },
    line(x0, y0, x1, y1, width = 0.5) {
      content.push(`${width} w ${x0} ${height - y0} m ${x1} ${height - y1} l S`);
      return sheet;
    },
    box(x0, y0, x1, y1, grey = 0) {
      content.push(`${grey} g ${x0} ${height - y1} ${x1 - x0} ${y1 - y0} re f 0 g`);
      return sheet;
    },
    picture(x0, y0, x1, y1) {
      content.push(
        `q ${x1 - x0} 0 0 ${y1 - y0} ${x0} ${height - y1} cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u007f EI Q`,
      );
      return sheet;
    },
    raw(operators) {
      content.push(operators);
      return sheet;
    },
  };
  draw(sheet);
  return { shape, content, fonts };
}

function assemble(pages: readonly Drawn[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (body: string): number => objects.push(body);
  const toUnicode = add(stream(IDENTITY_MAP));
  const fontIds = new Map<string, number>();
  const fontOf = (name: string): number => {
    const known = fontIds.get(name);
    if (known !== undefined) return known;
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>`,
    );
    const cid = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW ${CHARACTER * 1000}${name.startsWith(TIMES) ? ` /W [${timesWidths()}]` : ''} >>`,
    );
    const id = add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
    );
    fontIds.set(name, id);
    return id;
  };
  const kids = pages.map(({ shape, content, fonts }) => {
    const body = add(stream(content.join('\n')));
    const list = [...fonts].map(([name, key]) => `/${key} ${fontOf(name)} 0 R`).join(' ');
    const box = `[0 0 ${shape.width ?? 595} ${shape.height ?? 842}]`;
    const crop = shape.crop === undefined ? '' : ` /CropBox [${shape.crop.join(' ')}]`;
    const annots = (shape.annotations ?? []).map(({ entries, place: [x0, y0, x1, y1], draw }) => {
      const height = shape.height ?? 842;
      const own = drawSheet({ height: y1 - y0 }, draw ?? (() => {}));
      const named = [...own.fonts].map(([name, key]) => `/${key} ${fontOf(name)} 0 R`).join(' ');
      const form = `/Type /XObject /Subtype /Form /BBox [0 0 ${x1 - x0} ${y1 - y0}] /Resources << /Font << ${named} >> >>`;
      const drawn = draw === undefined ? '' : `/AP << /N ${add(stream(own.content.join('\n'), form))} 0 R >>`;
      return add(
        `<< /Type /Annot ${entries} /F 4 /Rect [${x0} ${height - y1} ${x1} ${height - y0}] ${drawn} >>`,
      );
    });
    const typed = annots.length === 0 ? '' : ` /Annots [${annots.map((id) => `${id} 0 R`).join(' ')}]`;
    return add(
      `<< /Type /Page /Parent 2 0 R${typed} /MediaBox ${box}${crop} /Rotate ${shape.rotate ?? 0} /Resources << /Font << ${list} >> >> /Contents ${body} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** Advance widths of letters, signs and figures, as a CID font tells them. */
function timesWidths(): string {
  const codes = [...Array(0x180).keys()].slice(32);
  for (let code = 0x1ea0; code <= 0x1ef9; code++) codes.push(code);
  codes.push(0x1a0, 0x1a1, 0x1af, 0x1b0, 0x2013);
  return codes.map((code) => `${code} [${textWidth(String.fromCharCode(code))}]`).join(' ');
}

function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

const IDENTITY_MAP = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Test def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${Array.from({ length: 32 }, (_, block) => block)
  .map((block) => {
    const hex = (n: number): string => n.toString(16).padStart(4, '0');
    const from = block * 256;
    return `1 beginbfrange <${hex(from)}> <${hex(from + 255)}> <${hex(from)}> endbfrange`;
  })
  .join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
