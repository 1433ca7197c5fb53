import type { Change } from '../schema.js';
import type { Labels } from './labels.js';

/** A change in one line: `thời gian — muộn hơn: Quý I/2024 → Quý II/2025`. */
export function changeSentence({ field, direction, old, new: next }: Change, labels: Labels): string {
  const values = [old?.text, next?.text].filter((text) => text !== undefined).join(' → ');
  return `${labels.fields[field]} — ${labels.directions[direction]}: ${values}`;
}
