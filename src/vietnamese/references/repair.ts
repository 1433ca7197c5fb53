import { citationWords } from './words.js';

/**
 * The symbol that a damaged one stands for: `NĐ-GP` is `NĐ-CP`, `QĐĐ-UBND` is `QĐ-UBND`. Only what the closed list names is repaired; a symbol
 * that is merely unknown stays as printed.
 */
export function repairedSymbol(symbol: string): string {
  const { damagedSymbols, damagedParts } = citationWords();
  const whole = damagedSymbols[symbol];
  if (whole !== undefined) return whole;
  return symbol.replace(/[^-/.]{1,16}/gu, (part) => damagedParts[part] ?? part);
}
