import { keyOf } from '../vietnamese/agencies/index.js';

/**
 * Whether a value of a plan says what a person wrote. Only what the person named counts, since spans, rules and ids of
 * organizations change with the format: `{ end: '2026-03-31' }` agrees with every deadline of that day, `'Sở Nội vụ'` with an
 * assignee of that name.
 */
export function agrees(present: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(present) &&
      present.length === wanted.length &&
      wanted.every((one, index) => agrees(present[index], one))
    );
  }
  if (isObject(wanted))
    return (
      isObject(present) &&
      Object.keys(wanted).length > 0 &&
      Object.entries(wanted).every(([name, one]) => agrees(present[name], one))
    );
  if (typeof wanted === 'string') {
    const words = isObject(present) ? present['name'] : present;
    return typeof words === 'string' && foldedWords(words) === foldedWords(wanted);
  }
  return present === wanted;
}

/** Words for comparing: one form of letters, small, single spaces. */
export function foldedWords(text: string): string {
  return keyOf(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
