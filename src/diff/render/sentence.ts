import type { Aspect, Change } from '../schema.js';
import type { Labels } from './labels.js';

/** A change in one line: `thời gian — muộn hơn: Quý I/2024 → Quý II/2025`; what it turns stands behind it in brackets. */
export function changeSentence(change: Change, labels: Labels): string {
  const { direction, old, new: next, aspects } = change;
  const values = [old?.text, next?.text].filter((text) => text !== undefined).join(' → ');
  const told = aspects.map((aspect) => aspectSentence(aspect, labels)).join('; ');
  return `${fieldName(change, labels)} — ${labels.directions[direction]}: ${values}${told === '' ? '' : ` (${told})`}`;
}

/** `chiều hướng: tăng → giảm` */
export function aspectSentence({ kind, old, new: next }: Aspect, labels: Labels): string {
  return `${labels.aspects[kind]}: ${[old ?? '∅', next ?? '∅'].join(' → ')}`;
}

/** The field, or the title of the column it stands under. */
export function fieldName({ field, label }: Change, labels: Labels): string {
  return label ?? labels.fields[field];
}
