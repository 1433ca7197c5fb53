import type { Element } from 'hast';
import { toRoman } from '../../vietnamese/markers/index.js';

const UNMARKED = /list-style(?:-type)?\s{0,9}:\s{0,9}none/u;

const NUMBERS: Readonly<Record<string, (value: number) => string>> = {
  a: (value) => letters(value),
  A: (value) => letters(value).toUpperCase(),
  i: (value) => toRoman(value).toLowerCase(),
  I: toRoman,
};

/** Bullets by how deep their list stands in others: `-` above `+` (Decree 30/2020/NĐ-CP leaves them open; the usage). */
const BULLETS = ['-', '+', '*'] as const;

/**
 * The markers in front of a list's items: `1.` or `a.` in a numbered list as a browser prints them, else a bullet.
 *
 * @param around - bulleted lists the list stands in
 */
export function itemLabels(list: Element, around: number): Map<Element, string> {
  const bullet = BULLETS[Math.min(around, BULLETS.length - 1)] ?? BULLETS[0];
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  const print = NUMBERS[String(list.properties['type'] ?? '1')] ?? String;
  const step = list.properties['reversed'] === true ? -1 : 1;
  const labels = new Map<Element, string>();
  let value = wholeNumber(list.properties['start']) ?? (step < 0 ? items.length : 1);
  for (const item of items) {
    value = wholeNumber(item.properties['value']) ?? value;
    const plain = UNMARKED.test(`${list.properties['style'] ?? ''};${item.properties['style'] ?? ''}`);
    labels.set(item, plain ? '' : list.tagName === 'ul' ? bullet : `${print(value)}.`);
    value += step;
  }
  return labels;
}

function wholeNumber(property: unknown): number | null {
  const value = typeof property === 'number' || typeof property === 'string' ? Number(property) : Number.NaN;
  return Number.isSafeInteger(value) ? value : null;
}

function letters(value: number): string {
  let name = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(97 + ((rest - 1) % 26)) + name;
  }
  return name === '' ? String(value) : name;
}
