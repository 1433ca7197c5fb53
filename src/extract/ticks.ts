import { timed } from '../vietnamese/time/words.js';

const TICK = /^(?:[xXvV✓✔√●•*+☑☒]|\([xX]\))$/u;

/** True for a cell that says no more than that its column's title holds for the row: `x` under `Quý I`, `✓` under `Sở Y tế`. */
export function isTick(text: string): boolean {
  return TICK.test(text.trim());
}

const counted = timed('(?:^|[^\\p{L}])({partsOfYear})(?!\\p{L})');

/** What the numerals below a title count: `Quý năm 2026` over `I`, `Thời gian (tháng)` over `9`. */
export function countedBelow(title: string): string | undefined {
  return counted().exec(title)?.[1]?.toLowerCase();
}
