import type { Root, RootContent, Text } from 'hast';
import { decodeRuns, encodingOfFont } from '../../vietnamese/encodings/index.js';
import { fontInside } from './look.js';

/** True for fonts that draw a coding from before Unicode: `.VnTime`, `VNI-Times`. */
export function isLegacyFont(font: string): boolean {
  return encodingOfFont(font) !== null;
}

/**
 * Converts the words of a tree to Unicode in place, each by the font it is set in, all together by what they turn out to be.
 *
 * @returns what most of the converted words were coded in, `unicode` where none had to be
 */
export function decodeTree(root: Root): string {
  const nodes: Text[] = [];
  const fonts: (string | null)[] = [];
  const visit = (node: RootContent, font: string | null): void => {
    if (node.type === 'text') {
      nodes.push(node);
      fonts.push(font !== null && isLegacyFont(font) ? font : null);
    } else if (node.type === 'element') {
      const inside = fontInside(node, font);
      for (const child of node.children) visit(child, inside);
    }
  };
  for (const child of root.children) visit(child, null);
  if (fonts.every((font) => font === null) && isPlainlyUnicode(nodes)) return 'unicode';
  const { texts, encoding } = decodeRuns(
    nodes.map(({ value }, at) => ({ text: value, font: fonts[at] ?? null })),
  );
  nodes.forEach((node, at) => {
    node.value = texts[at] ?? node.value;
  });
  return encoding;
}

/** Letters that Unicode has for Vietnamese and no older coding uses: `ạ` to `ỹ`, `ơ`, `ư`. */
const UNICODE_LETTERS = /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/gu;
/** Least share of them in a Vietnamese text in Unicode; they are about a tenth. */
const UNICODE_SHARE = 0.03;

/** True where there is nothing to convert, told without reading the words. */
function isPlainlyUnicode(nodes: readonly Text[]): boolean {
  let all = 0;
  let telling = 0;
  for (const { value } of nodes) {
    all += value.length;
    telling += value.match(UNICODE_LETTERS)?.length ?? 0;
  }
  return telling > all * UNICODE_SHARE;
}
