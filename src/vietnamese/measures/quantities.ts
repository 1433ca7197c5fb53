/** Numbers with their units: the quantities of a text. */
import type { RuleId } from '../../reading/index.js';
import { isAmbiguousNumeral } from '../numerals.js';
import { compoundSums, numberSpans } from './forms/spans.js';
import { standings } from './forms/standings.js';
import { COLUMN_UNIT, unitForms } from './forms/units.js';
import { isTorn, mayOpenQuantity } from './numbers.js';
import { amountOf, repeats } from './repeated.js';
import type { Quantity, Token, UnitKind } from './types.js';
import { type ReadUnit, unitNamed } from './units.js';
import { afterTable } from './vocabulary.js';

/** What `findQuantities` found: the trusted ones, and those whose digits cannot be trusted. */
export interface Quantities {
  read: Quantity[];
  /** Token index of a number that has a unit but no sure value. */
  unsure: number[];
}

/** Every number of the text that has a unit. @param fallback - unit of a number that has none */
export function findQuantities(tokens: readonly Token[], fallback: string | null): Quantities {
  const read: Quantity[] = [];
  const unsure: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const floor = read.at(-1)?.end ?? at;
    if (!mayOpenQuantity(tokens, at, floor)) continue;
    const quantity =
      readStanding(tokens, at) ?? readCompound(tokens, at) ?? readQuantity(tokens, at, fallback);
    if (quantity === null) continue;
    if (quantity === 'unsure' || isTorn(tokens, at, read.at(-1)?.end ?? 0)) unsure.push(at);
    else {
      read.push(quantity);
      at = quantity.end - 1;
    }
  }
  return { read, unsure };
}

function readStanding(tokens: readonly Token[], at: number): Quantity | null {
  const value = tokens[at]?.value ?? null;
  if (value === null || !Number.isInteger(value)) return null;
  const found = standings.first(tokens, at, value);
  return found === null ? null : { ...found.value, rules: [found.rule] };
}

function readCompound(tokens: readonly Token[], at: number): Quantity | null {
  const sum = compoundSums.first(tokens, at);
  if (sum === null) return null;
  const { value, unit, unitAt, end } = sum.value;
  const behind = { ...readAfter(tokens, { ...unitNamed(unit), of: null, at: unitAt, nounEnd: end, end }) };
  const quantity = { first: at, value, upper: null, of: null, unit, unitAt, nounEnd: end, unitEnd: end };
  return { ...quantity, kind: 'money', spelled: false, bare: false, rules: [sum.rule], ...behind };
}

function readQuantity(
  tokens: readonly Token[],
  at: number,
  fallback: string | null,
): Quantity | 'unsure' | null {
  const spanned = numberSpans.first(tokens, at);
  const span = spanned?.value ?? null;
  const last = span?.last ?? at;
  const found = unitForms.first({ tokens, at, span, next: last + 1, fallback });
  if (found === null) return null;
  const unit = found.value;
  const lower = tokens[at]?.value ?? null;
  if (lower === null || isUnsure(tokens.slice(at, last + 1), unit.kind)) return 'unsure';
  const repeat = repeats.first(tokens, unit.end);
  if (repeat !== null && repeat.value.amount !== amountOf(lower * unit.factor, unit.unit)) return 'unsure';
  const whole = unit.at === span?.last ? null : (span?.of ?? null);
  const rules: RuleId[] = [found.rule, ...ruleOf(spanned), ...ruleOf(repeat)];
  return {
    first: at,
    value: lower * unit.factor,
    upper: span === null || span.upper === null ? null : span.upper * unit.factor,
    of: whole ?? unit.of,
    unit: unit.unit,
    unitAt: unit.at,
    nounEnd: unit.nounEnd,
    unitEnd: unit.end,
    kind: unit.kind,
    spelled: tokens[at]?.spelled ?? false,
    bare: found.rule === COLUMN_UNIT,
    rules,
    ...readAfter(tokens, { ...unit, end: repeat?.value.end ?? unit.end }),
  };
}

function ruleOf(given: { rule: RuleId } | null): RuleId[] {
  return given === null ? [] : [given.rule];
}

/** Where only whole things are counted, `1,600` may be 1600 or a slip: not to be trusted. */
function isUnsure(numbers: readonly Token[], kind: UnitKind): boolean {
  const whole = kind === 'count' || kind === 'set' || kind === 'frequency' || kind === 'rank';
  return whole && numbers.some((token) => token.kind === 'number' && isAmbiguousNumeral(token.key));
}

/** `từ 60% trở lên`, `từ 5 mô hình trở lên`; the words count to the quantity where they follow its unit at once. */
function readAfter(tokens: readonly Token[], unit: ReadUnit): { end: number; after: Quantity['after'] } {
  const found = afterTable().at(tokens, unit.end);
  if (found !== null) return { end: unit.end + found.length, after: found.value };
  for (let at = unit.end; at < unit.end + 4 && tokens[at]?.kind === 'word'; at += 1) {
    const later = afterTable().at(tokens, at);
    if (later !== null) return { end: unit.end, after: later.value };
  }
  return { end: unit.end, after: null };
}
