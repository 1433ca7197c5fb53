import { fromRoman } from '../../vietnamese/markers/index.js';
import type { BodyLine } from './types.js';

/** A line that may begin a row or a group. */
export interface Opening {
  at: number;
  /** `7`, `2.1`, `III`, without punctuation. */
  label: string;
  kind: 'row' | 'group';
  /** How the number stands: `alone.`, `alone`, `inline.`, `inline`. Tables keep to one style, or to two. */
  style: string;
  /** The line without the number. */
  rest: string;
}

const ROW = /^\s*(\d{1,4}(?:\.\d{1,3}){0,2})([.)]?)(?:\s+(\S.*))?$/u;
const GROUP = /^\s*([IVXLC]{1,7}|[A-HĐ])(?:\s*[.)/:-])?\s+(\S.*)$/u;
const GROUP_ALONE = /^\s*([IVXLC]{1,7})(?:\s*[.)])?\s*$/u;

/** A group's title is printed in capitals, or stands beside a Roman numeral that follows the last one. */
const FEWEST_CAPITALS = 0.6;

/** Rows up to which a number is one wherever it stands; above it, years and amounts among them, it has to follow the one before. */
const SURELY_A_ROW = 400;

/** A style seen on fewer of the numbers than this is not the table's. */
const RARE_STYLE = 0.04;

/**
 * Finds where the rows and groups begin: the longest chain of numbers that count on (`7.`, `8.`; `2`, `2.1`, `2.2`; from one again behind
 * a group row), among all lines that begin with a number.
 */
export function findOpenings(lines: readonly BodyLine[]): Opening[] {
  const seen = new Set<number>();
  const candidates = lines.flatMap((line, at) => openingsAt(line.text, at, seen));
  const usual = usualStyles(candidates);
  const best: { worth: number; before: number }[] = [];
  let winner = -1;
  candidates.forEach((opening, at) => {
    const found = { worth: Number.NEGATIVE_INFINITY, before: -1 };
    const own = worthOf(opening, usual);
    if (begins(opening)) found.worth = own;
    for (let before = at - 1; before >= Math.max(0, at - 160); before--) {
      const earlier = candidates[before];
      const worth = best[before]?.worth;
      if (earlier === undefined || worth === undefined || earlier.at === opening.at) continue;
      if (worth + own <= found.worth || !follows(opening, earlier, candidates, best, before)) continue;
      found.worth = worth + own;
      found.before = before;
    }
    best.push(found);
    if (found.worth > (best[winner]?.worth ?? 0)) winner = at;
  });
  const chain: Opening[] = [];
  for (let at = winner; at >= 0; at = best[at]?.before ?? -1) {
    const opening = candidates[at];
    if (opening !== undefined) chain.unshift(opening);
  }
  return chain;
}

function openingsAt(text: string, at: number, seen: Set<number>): Opening[] {
  const row = ROW.exec(text);
  if (row !== null) {
    const [, label = '', stop = '', rest = ''] = row;
    if (rest !== '' && stop === '' && !/^[\p{Lu}“"(+-]|^\d{2,3}\s?%/u.test(rest)) return [];
    const number = Number(label.split('.')[0]);
    if (number > SURELY_A_ROW && !seen.has(number) && !seen.has(number - 1)) return [];
    seen.add(number);
    return [{ at, label, kind: 'row', style: `${rest === '' ? 'alone' : 'inline'}${stop}`, rest }];
  }
  const group = GROUP.exec(text);
  if (group !== null) {
    const [, label = '', rest = ''] = group;
    if (
      isCapitals(rest) ||
      (fromRoman(label) !== null && /^\p{Lu}/u.test(rest) && /^\s*[IVX]+\s*[.)/]?\s/u.test(text))
    )
      return [{ at, label, kind: 'group', style: 'group', rest }];
    return [];
  }
  const alone = GROUP_ALONE.exec(text);
  return alone === null ? [] : [{ at, label: alone[1] ?? '', kind: 'group', style: 'group', rest: '' }];
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters.replace(/\p{Ll}/gu, '').length >= letters.length * FEWEST_CAPITALS;
}

function usualStyles(candidates: readonly Opening[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { style } of candidates) counts.set(style, (counts.get(style) ?? 0) + 1);
  const total = candidates.length;
  return new Map([...counts].map(([style, count]) => [style, count / total]));
}

/** A full stop behind the number tells it from a number in a cell; a rare style counts less. */
function worthOf({ kind, style }: Opening, usual: ReadonlyMap<string, number>): number {
  if (kind === 'group') return 1;
  const rare = (usual.get(style) ?? 0) < RARE_STYLE ? 0.5 : 0;
  return (/[.)]$/u.test(style) ? 1.2 : 1) - rare;
}

function begins(opening: Opening): boolean {
  return opening.kind === 'group' ? groupValue(opening.label) === 1 : /^0?1$/u.test(opening.label);
}

/** Does an opening come next after an earlier one? Group rows stand between the numbers without breaking the count. */
function follows(
  opening: Opening,
  earlier: Opening,
  candidates: readonly Opening[],
  best: readonly { before: number }[],
  before: number,
): boolean {
  const lastOf = (kind: Opening['kind']): Opening | null => {
    for (let at = before; at >= 0; at = best[at]?.before ?? -1) {
      const found = candidates[at];
      if (found?.kind === kind) return found;
    }
    return null;
  };
  if (opening.kind === 'group') {
    const last = lastOf('group');
    return last === null ? groupValue(opening.label) === 1 : isNextGroup(opening.label, last.label);
  }
  if (earlier.kind === 'group' && /^0?1(?:\.1)?$/u.test(opening.label)) return true;
  const last = lastOf('row');
  return last === null ? false : isNextNumber(opening.label, last.label);
}

function groupValue(label: string): number | null {
  const roman = fromRoman(label);
  if (roman !== null && !/^[CD]$/u.test(label)) return roman;
  return /^[A-H]$/u.test(label) ? label.charCodeAt(0) - 64 : null;
}

function isNextGroup(label: string, last: string): boolean {
  const [value, before] = [groupValue(label), groupValue(last)];
  if (value === null || before === null) return false;
  const letters = /^[A-H]$/u.test(label) && !/^[IVX]+$/u.test(label);
  const lastLetters = /^[A-H]$/u.test(last);
  if (letters !== lastLetters) return value === 1;
  return value === before + 1;
}

/** `8` after `7`; `2.1` after `2`; `2.2` after `2.1`; `3` after `2.4`. */
function isNextNumber(label: string, last: string): boolean {
  const path = label.split('.').map(Number);
  const before = last.split('.').map(Number);
  if (path.length === before.length + 1)
    return path.at(-1) === 1 && before.every((value, at) => value === path[at]);
  if (path.length > before.length) return false;
  return path.every((value, at) => value === (before[at] ?? 0) + (at === path.length - 1 ? 1 : 0));
}
