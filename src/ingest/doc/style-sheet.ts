import { type CharacterLook, type ParagraphLook, readCharacterLook, readParagraphLook } from './sprms.js';

/** Longest chain of styles based on one another. */
const MOST_ANCESTORS = 12;
const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;
const NO_STYLE = 0xfff;
/** Bytes of a font's entry in front of its name ([MS-DOC] 2.9.87). */
const FONT_NAME = 40;

/** What the styles of an old Word file say by their number, what they inherit included. */
export interface StyleLooks {
  characters(number: number): CharacterLook;
  paragraph(number: number): ParagraphLook;
}

interface Look {
  characters: CharacterLook;
  paragraph: ParagraphLook;
}

/** @param sheet - the STSH structure ([MS-DOC] 2.9.271) */
export function readStyleLooks(sheet: DataView): StyleLooks {
  const header = sheet.getUint16(0, true);
  const count = sheet.getUint16(2, true);
  const base = sheet.getUint16(4, true);
  const usual: Look = { characters: header >= 14 ? { font: sheet.getUint16(14, true) } : {}, paragraph: {} };
  const styles: DataView[] = [];
  for (let at = header + 2, read = 0; read < count && at + 2 <= sheet.byteLength; read++) {
    const length = sheet.getUint16(at, true);
    styles.push(slice(sheet, at + 2, length));
    at += 2 + length;
  }
  const known = new Map<number, Look>();
  const look = (number: number, ancestors = 0): Look => {
    const style = styles[number];
    if (style === undefined || style.byteLength < base + 2 || ancestors > MOST_ANCESTORS) return usual;
    const found = known.get(number);
    if (found !== undefined) return found;
    const kind = style.getUint16(2, true) & 0xf;
    const parent = style.getUint16(2, true) >> 4;
    const inherited =
      parent !== NO_STYLE
        ? look(parent, ancestors + 1)
        : kind === CHARACTER_STYLE
          ? { characters: {}, paragraph: {} }
          : usual;
    const [ofParagraph, ofCharacters] = propertiesOf(style, base, kind);
    const own: Look = {
      characters: readCharacterLook(ofCharacters, inherited.characters),
      paragraph: readParagraphLook(ofParagraph, 2, inherited.paragraph),
    };
    known.set(number, own);
    return own;
  };
  return {
    characters: (number) => look(number).characters,
    paragraph: (number) => look(number).paragraph,
  };
}

/** Behind a style's name: paragraph properties of paragraph styles, then those of characters; each at an even place. */
function propertiesOf(style: DataView, base: number, kind: number): [DataView, DataView] {
  const none = slice(style, 0, 0);
  if (kind > CHARACTER_STYLE) return [none, none];
  let at = base + 2 + style.getUint16(base, true) * 2 + 2;
  const parts: DataView[] = kind === PARAGRAPH_STYLE ? [] : [none];
  while (parts.length < 2) {
    at += at % 2;
    const length = at + 2 > style.byteLength ? 0 : style.getUint16(at, true);
    parts.push(slice(style, at + 2, length));
    at += 2 + length;
  }
  return [parts[0] ?? none, parts[1] ?? none];
}

/** Names of the fonts of an old Word file in their order ([MS-DOC] 2.9.286). */
export function readFontNames(table: DataView): string[] {
  const names: string[] = [];
  const count = table.getUint16(0, true);
  for (let at = 4, read = 0; read < count && at < table.byteLength; read++) {
    const length = table.getUint8(at) + 1;
    let name = '';
    for (let unit = at + FONT_NAME; unit + 2 <= Math.min(at + length, table.byteLength); unit += 2) {
      const code = table.getUint16(unit, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    names.push(name);
    at += length;
  }
  return names;
}

function slice(view: DataView, at: number, length: number): DataView {
  const begin = Math.min(at, view.byteLength);
  return new DataView(
    view.buffer,
    view.byteOffset + begin,
    Math.max(0, Math.min(length, view.byteLength - begin)),
  );
}
