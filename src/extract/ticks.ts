const TICK = /^(?:[xXvV✓✔√●•*+☑☒]|\([xX]\))$/u;

/** True for a cell that says no more than that its column's title holds for the row: `x` under `Quý I`, `✓` under `Sở Y tế`. */
export function isTick(text: string): boolean {
  return TICK.test(text.trim());
}
