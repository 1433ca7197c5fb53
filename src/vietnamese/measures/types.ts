import type { RuleId } from '../../reading/index.js';

/** How a value stands to the quantity: at least, at most, … Names of the plan contract. */
export type ComparatorName = 'eq' | 'gte' | 'lte' | 'gt' | 'lt' | 'range';
export type ChangeName = 'increase' | 'decrease';

/** A quantity with what the words around it say. Offsets are UTF-16 units into the text read. */
export interface MeasureReading {
  start: number;
  end: number;
  /** `text.slice(start, end)` of the words it was read from. */
  text: string;
  value: number;
  /** Upper end of a range, else null. */
  upper: number | null;
  comparator: ComparatorName;
  unit: string;
  change: ChangeName | null;
  subject: string | null;
  scope: string | null;
  baseline: string | null;
  /** The whole in a report's `20/20 sở`, else null. */
  of: number | null;
  /** The rule that read number and unit. */
  rule: RuleId;
  /** Every rule that had a part in the reading, its own first. */
  rules: readonly RuleId[];
  /** EDTF time of the value where the statement gives it one of its own, else null. */
  at: string | null;
}

export interface MeasureOptions {
  /** The text reports what was achieved: plain counts are results, and `20/20 sở` has a whole. */
  report?: boolean;
  /** Unit of a number without one, as a table's unit column or title states it. */
  unit?: string;
  /** The first year planned for; the value of a year before it is past, and no measure beside a promised one. */
  since?: number;
  /** A lead-in above the text; its words govern (`Tỷ lệ tối thiểu:`), its own measures are not given again. */
  leadIn?: string;
}

/** A number with a unit that could not be trusted, such as `1,600 hồ sơ`. */
export interface UnreadQuantity {
  start: number;
  end: number;
}

/** `standing` is a place won (`xếp thứ 5`), whose unit stands before the number. */
export type UnitKind =
  | 'percent'
  | 'money'
  | 'physical'
  | 'time'
  | 'score'
  | 'rank'
  | 'frequency'
  | 'count'
  | 'set'
  | 'standing';

/** A word, a number or a mark of the text. */
export interface Token {
  start: number;
  end: number;
  /** The words as printed. */
  text: string;
  /** The words in lower case with the tone on its older place (`hòa`), for look-ups. */
  key: string;
  kind: 'word' | 'number' | 'mark' | 'masked';
  /** Value of a number token. */
  value: number | null;
  /** True for a number in words. */
  spelled: boolean;
}

/** A number with its unit. `first` and `end` are indexes of tokens, `end` exclusive. */
export interface Quantity {
  first: number;
  end: number;
  value: number;
  upper: number | null;
  of: number | null;
  unit: string;
  /** Token where the unit begins; the quantity's end where it is not printed behind. */
  unitAt: number;
  /** Token after what is counted, before the stroke of `con/phụ nữ`. */
  nounEnd: number;
  /** Token after the unit; `trở lên` may follow before `end`. */
  unitEnd: number;
  kind: UnitKind;
  spelled: boolean;
  /** True where the unit is not printed behind the number but stated elsewhere. */
  bare: boolean;
  /** What follows the unit: `trở lên`, `trở xuống`. */
  after: 'gte' | 'lte' | null;
  /** Rules that read it, the one of its form first. */
  rules: readonly RuleId[];
}

/** A run of scopes: `cấp tỉnh, cấp huyện`. `first` and `end` are token indexes. */
export interface ScopeRun {
  first: number;
  end: number;
  names: string[];
  /** The run as one scope. */
  joined: string;
}

/** What the words in front of a quantity say, read backwards from it. */
export interface LeadIn {
  /** Token where the reading begins. */
  first: number;
  /** Token at which the chain of governing words stopped, exclusive to the left. */
  stop: number;
  comparator: ComparatorName | null;
  /** True where the comparator stands left of the scope or governs a bare list: it holds for the list's other members. */
  governsList: boolean;
  change: ChangeName | null;
  /** True where the value is the level reached: `còn 30 phút`, `đạt 80%`. */
  level: boolean;
  /** True after `từ`: `từ 50% lên 80%`. */
  from: boolean;
  scope: ScopeRun | null;
}

/** A measure in the making: what the steps so far have found of it. Steps give new drafts and leave those they got. */
export interface MeasureDraft {
  /** Rules that had a part in it, that of its quantity first. */
  readonly rules: readonly RuleId[];
  readonly quantity: Quantity;
  readonly lead: LeadIn;
  readonly comparator: ComparatorName | null;
  readonly change: ChangeName | null;
  readonly scope: string | null;
  readonly subject: string | null;
  readonly baseline: string | null;
  readonly at: string | null;
  /** Token after the words quoted with the quantity. */
  readonly end: number;
  /** True where the draft continues the list of the one before it. */
  readonly listed: boolean;
}
