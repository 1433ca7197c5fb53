import type { Root, RootContent, Text } from 'hast';
import { CharacterClass } from '../../vietnamese/characters.js';
import { decodeRuns, encodingOfFont, type FontRun } from '../../vietnamese/encodings/index.js';
import { fontInside } from './look.js';

/** True for fonts that draw a coding from before Unicode: `.VnTime`, `VNI-Times`. */
export function isLegacyFont(font: string): boolean {
  return encodingOfFont(font) !== null;
}

/** Inline elements inside which a word may go on from the words before. Others, raised marks too, begin anew. */
const WITHIN_WORDS: ReadonlySet<string> = new Set('span font b strong i em u a'.split(' '));

/**
 * Converts the words of a tree to Unicode in place, each by the font it is set in, all together by what they turn out to be.
 *
 * @returns what most of the converted words were coded in, `unicode` where none had to be
 */
export function decodeTree(root: Root): string {
  const nodes: (Text | null)[] = [];
  const runs: FontRun[] = [];
  const visit = (node: RootContent, font: string | null): void => {
    if (node.type === 'text') {
      nodes.push(node);
      runs.push({ text: node.value, font: font !== null && isLegacyFont(font) ? font : null });
    } else if (node.type === 'element') {
      const inside = fontInside(node, font);
      const apart = !WITHIN_WORDS.has(node.tagName);
      if (apart) separate(nodes, runs);
      for (const child of node.children) visit(child, inside);
      if (apart) separate(nodes, runs);
    }
  };
  for (const child of root.children) visit(child, null);
  if (runs.every(({ font }) => font === null) && isPlainlyUnicode(runs)) return 'unicode';
  const { texts, encoding } = decodeRuns(runs);
  if (encoding === 'unicode') return encoding;
  nodes.forEach((node, at) => {
    if (node !== null) node.value = texts[at] ?? node.value;
  });
  return encoding;
}

/** Keeps the last word of one block and the first of the next from being taken for one. */
function separate(nodes: (Text | null)[], runs: FontRun[]): void {
  if (nodes.at(-1) === null) return;
  nodes.push(null);
  runs.push({ text: '\n', font: null });
}

/** Letters that Unicode has for Vietnamese and no older coding uses: `ạ` to `ỹ`, `ơ`, `ư`. */
const UNICODE_LETTERS = new CharacterClass(/[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u);
/** Least share of them in a Vietnamese text in Unicode; they are about a tenth. */
const UNICODE_SHARE = 0.03;

/** True where there is nothing to convert, told without reading the words. */
function isPlainlyUnicode(runs: readonly FontRun[]): boolean {
  let awaited = UNICODE_SHARE * runs.reduce((all, { text }) => all + text.length, 0);
  for (const { text } of runs) {
    awaited -= UNICODE_LETTERS.lengthIn(text);
    if (awaited < 0) return true;
  }
  return false;
}
