import { fromRoman, toRoman } from '../../../../vietnamese/markers/roman.js';
import type { SeenLine, SeenWord } from '../engines/types.js';

/** A numeral put right by its place alone is told as unsure; one between two that both say which it is gives a value. */
const INFERRED = 0.45;
const ENCLOSED = 0.6;
/** What numerals of strokes are read as where they are misread: `1`, `li`, `IH`, `"I`, a blank. */
const STROKES = /^[I1l|H!¡iÌÍìíjJLTtỊị…“”"'.,]{1,5}$/u;
/** A Roman numeral that no digit looks like. */
const PLAIN = /^(?=.*[IVX].*[IVX]|[VX])[IVX]+$/u;

/** A row of a table: the lines of its cells that have words, from left to right. */
export type Row = readonly (readonly SeenLine[])[];

/**
 * The rows of a table with the numerals of its group rows put right by their order: `1 | Hạ tầng số` over rows 1, 2, before `II | Dữ liệu số`, is I. A group row has two
 * cells, a numeral and a title. Nothing is changed unless every numeral of a group can be the one its place asks for, and one of them is plainly Roman or the rows
 * begin anew at 1 below each.
 */
export function withGroupNumerals(rows: readonly Row[]): Row[] {
  const heads = rows.map((row) => headOf(row));
  const groups = heads.flatMap((head, at) => (head !== null && rows[at]?.length === 2 ? [{ head, at }] : []));
  if (groups.length < 2) return [...rows];
  const plain = groups.flatMap(({ head }, place) => {
    const value = PLAIN.test(head.text) ? fromRoman(head.text) : null;
    return value === null ? [] : [value - place];
  });
  const first = plain[0] ?? 1;
  const beginsAnew = groups.every(({ at }) => rows[at + 1]?.length !== 2 && heads[at + 1]?.text === '1');
  const fits = groups.every(({ head }, place) => {
    const expected = toRoman(first + place);
    return head.text === expected || (STROKES.test(head.text) && /^I+$/u.test(expected));
  });
  const isSure = plain.every((one) => one === first) && (plain.length > 0 || beginsAnew) && first > 0;
  if (!fits || !isSure) return [...rows];
  const numerals = new Map(groups.map(({ at }, place) => [at, toRoman(first + place)]));
  return rows.map((row, at) => {
    const [head, numeral] = [heads[at], numerals.get(at)];
    if (head === null || head === undefined || numeral === undefined || head.text === numeral) return row;
    return [[[put(head, numeral, INFERRED)]], ...row.slice(1)];
  });
}

/** The one word of a row's first cell. */
function headOf(row: Row): SeenWord | null {
  const words = row[0]?.flat() ?? [];
  return words.length === 1 ? (words[0] ?? null) : null;
}

/** A row with the numeral that stands between two others put right: `Quý I | Quý II | Quý II | Quý IV`, where the third is III. */
export function withCountedTitles(row: Row): Row {
  const values = row.map((cell) => {
    const [word, numeral, ...others] = cell.flat();
    if (word === undefined || numeral === undefined || others.length > 0) return null;
    return { word: word.text, numeral, value: fromRoman(numeral.text) };
  });
  return row.map((cell, at) => {
    const [before, here, behind] = [values[at - 1], values[at], values[at + 1]];
    if (!before || !here || !behind || before.word !== here.word || behind.word !== here.word) return cell;
    if (before.value === null || behind.value !== before.value + 2) return cell;
    const expected = toRoman(before.value + 1);
    if (here.numeral.text === expected || !STROKES.test(here.numeral.text)) return cell;
    return cell.map((line) =>
      line.map((word) => (word === here.numeral ? put(word, expected, ENCLOSED) : word)),
    );
  });
}

function put({ other: _, ...word }: SeenWord, text: string, confidence: number): SeenWord {
  return { ...word, text, confidence };
}
