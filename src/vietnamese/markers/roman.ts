const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const STEPS: [string, number][] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Writes 1 to 399 as a Roman numeral in capitals. */
export function toRoman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [letters, worth] of STEPS) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}

/** Value of a Roman numeral in capitals up to 399, or null where it is not written the canonical way (`IIII`, `VX`). */
export function fromRoman(numeral: string): number | null {
  let value = 0;
  for (let at = 0; at < numeral.length; at++) {
    const digit = DIGITS[numeral.charAt(at)];
    if (digit === undefined) return null;
    const next = DIGITS[numeral.charAt(at + 1)] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return value > 0 && toRoman(value) === numeral ? value : null;
}
