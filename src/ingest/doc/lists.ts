import { LEVELS, type List, type ListLevel } from '../docx/numbering.js';
import { readCharacterLook } from './sprms.js';

/** Bytes of a list, of a level without its modifiers and text, of a list in use ([MS-DOC] 2.9.147, 2.9.150, 2.9.131). */
const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const USE_BYTES = 16;
const OVERRIDE_BYTES = 8;
/** Flags of what a list in use changes in a level ([MS-DOC] 2.9.133). */
const STARTS_ANEW = 0x10;
const LEVEL_OF_ITS_OWN = 0x20;
/** Lists of one file, far beyond what a document has. */
const MOST_LISTS = 20_000;

/** Number formats by their code ([MS-DOC] 2.9.163), under the names that Word files of today give them; the others print in digits. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [0x16, 'decimalZero'],
  [0x17, 'bullet'],
  [0x39, 'numberInDash'],
  [0xff, 'none'],
]);

/**
 * The lists of an old Word file, by the number under which paragraphs refer to them, as `word/numbering.xml` would hold them.
 *
 * @param tables - the stream of tables
 * @param definitions - place of the definitions, behind which their levels stand
 * @param uses - place of the lists in use
 */
export function readLists(
  tables: DataView,
  definitions: { at: number; bytes: number },
  uses: { at: number; bytes: number },
  fonts: readonly string[],
): Map<string, List> {
  const lists = new Map<string, List>();
  if (definitions.bytes < 2 || uses.bytes < 4) return lists;
  const levels = readDefinitions(tables, definitions, fonts);
  const count = Math.min(MOST_LISTS, tables.getUint32(uses.at, true));
  let at = uses.at + 4 + count * USE_BYTES;
  for (let use = 0; use < count; use++) {
    const entry = uses.at + 4 + use * USE_BYTES;
    const definition = String(tables.getInt32(entry, true));
    const own = new Map(levels.get(definition));
    const startOverrides = new Map<number, number>();
    at += 4;
    for (let left = tables.getUint8(entry + 12); left > 0; left--) {
      const flags = tables.getUint32(at + 4, true);
      const index = flags & 0xf;
      const starts = (flags & STARTS_ANEW) !== 0;
      if (starts) startOverrides.set(index, tables.getInt32(at, true));
      at += OVERRIDE_BYTES;
      if ((flags & LEVEL_OF_ITS_OWN) === 0) continue;
      const { level, end } = readLevel(tables, at, fonts);
      own.set(index, level);
      if (starts) startOverrides.set(index, level.start);
      at = end;
    }
    lists.set(String(use + 1), { definition, levels: own, startOverrides });
  }
  return lists;
}

function readDefinitions(
  tables: DataView,
  { at: begin }: { at: number },
  fonts: readonly string[],
): Map<string, Map<number, ListLevel>> {
  const count = Math.min(MOST_LISTS, tables.getUint16(begin, true));
  const definitions = new Map<string, Map<number, ListLevel>>();
  let at = begin + 2 + count * LIST_BYTES;
  for (let list = 0; list < count; list++) {
    const entry = begin + 2 + list * LIST_BYTES;
    const isSimple = (tables.getUint8(entry + 26) & 1) !== 0;
    const levels = new Map<number, ListLevel>();
    for (let index = 0; index < (isSimple ? 1 : LEVELS); index++) {
      const { level, end } = readLevel(tables, at, fonts);
      levels.set(index, level);
      at = end;
    }
    definitions.set(String(tables.getInt32(entry, true)), levels);
  }
  return definitions;
}

function readLevel(
  tables: DataView,
  at: number,
  fonts: readonly string[],
): { level: ListLevel; end: number } {
  const flags = tables.getUint8(at + 5);
  const ofCharacters = tables.getUint8(at + 24);
  const ofParagraph = tables.getUint8(at + 25);
  const looks = new DataView(tables.buffer, tables.byteOffset + at + LEVEL_BYTES + ofParagraph, ofCharacters);
  const text = at + LEVEL_BYTES + ofParagraph + ofCharacters;
  const signs = tables.getUint16(text, true);
  const { font } = readCharacterLook(looks, {});
  return {
    level: {
      format: FORMATS.get(tables.getUint8(at + 4)) ?? 'decimal',
      pattern: '',
      text: readText(tables, text + 2, signs),
      start: tables.getInt32(at, true),
      restart: (flags & 8) === 0 ? null : tables.getUint8(at + 26),
      legal: (flags & 4) !== 0,
      style: null,
      font: font === undefined ? '' : (fonts[font] ?? ''),
    },
    end: text + 2 + signs * 2,
  };
}

/** Signs below 9 stand for the numbers of levels: `%1` for the first. */
function readText(tables: DataView, at: number, signs: number): string {
  let text = '';
  for (let sign = 0; sign < signs; sign++) {
    const code = tables.getUint16(at + sign * 2, true);
    text += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  return text;
}
