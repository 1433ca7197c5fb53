import type { Rule } from '../../../reading/index.js';
import type { PhraseTable } from '../phrases.js';
import type { LeadIn, Quantity, Token } from '../types.js';

/** A quantity among its neighbours. */
export interface Candidate {
  tokens: readonly Token[];
  quantity: Quantity;
  lead: LeadIn;
  /** The quantity before and after this one. */
  before: Quantity | undefined;
  after: Quantity | undefined;
  report: boolean;
}

/** A rule that says of a candidate that it is no measure. Its examples give what is left without it. */
export type Refusal = Rule<[Candidate], true>;

/** What a refusal's `read` gives. */
export function when(refused: boolean): true | null {
  return refused ? true : null;
}

/** Kinds whose number may be a name's or a qualifier's; a percentage or an amount of money always measures. */
export function isCounted({ quantity }: Candidate): boolean {
  return quantity.bare || !['percent', 'money', 'physical', 'standing'].includes(quantity.kind);
}

/** True where a phrase of the table ends right before a token. */
export function stands(table: PhraseTable<true>, tokens: readonly Token[], end: number): boolean {
  return table.endingBefore(tokens, end) !== null;
}
