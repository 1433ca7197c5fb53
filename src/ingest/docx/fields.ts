import { equationField } from './formulas.js';
import type { NumberFields } from './number-fields.js';
import { child, children, childValue, toggle, type XmlElement } from './xml.js';

/** A field whose end was not met yet (ECMA-376 Part 1, 17.16): its code, then its result, which is what is printed. */
export interface Field {
  code: string;
  /** What an old form's field may hold. */
  form: XmlElement | undefined;
  inResult: boolean;
  /** Words of the result were written. */
  printed: boolean;
}

export function openField(element: XmlElement): Field {
  return { code: '', form: child(element, 'w:ffData'), inResult: false, printed: false };
}

/** A field that makes a table of contents or of figures. */
export function makesContents({ code }: Pick<Field, 'code'>): boolean {
  return /^\s*TOC\b/u.test(code);
}

/**
 * What a field prints that has no result in the file: the chosen entry of an old form, its box, a number, a fraction.
 *
 * @returns empty where it prints nothing; null where it prints what is not known
 */
export function printedField(field: Field, numbers: NumberFields, level: number): string | null {
  const name = /^\s*(\w{1,30})/u.exec(field.code)?.[1]?.toUpperCase() ?? '';
  const number = numbers.next(field.code, level);
  if (number !== null) return number;
  if (name === 'FORMDROPDOWN') return chosenEntry(child(field.form, 'w:ddList'));
  if (name === 'FORMCHECKBOX') return isTicked(child(field.form, 'w:checkBox')) ? '☑' : '☐';
  if (name === 'FORMTEXT') return childValue(child(field.form, 'w:textInput'), 'w:default') ?? '';
  if (name === 'EQ') return equationField(field.code);
  return '';
}

/** The entry a person chose, else the one set beforehand, else the first; null where there is none of that number. */
function chosenEntry(list: XmlElement | undefined): string | null {
  const entries = children(list, 'w:listEntry').map(({ attributes }) => attributes['w:val'] ?? '');
  const chosen = Number(childValue(list, 'w:result') ?? childValue(list, 'w:default') ?? 0);
  return entries[chosen] ?? null;
}

function isTicked(box: XmlElement | undefined): boolean {
  return toggle(box, 'w:checked') ?? toggle(box, 'w:default') ?? false;
}
