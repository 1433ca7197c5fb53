/** What an item is matched by. */
import { activityOf, type Item, isRow, noteOf, objectiveOf, outputsOf, valueTextOf } from '../item.js';
import { maskedKey, textKey, tokensOf } from '../words.js';
import type { Family } from './family.js';
import type { Bag, Vocabulary } from './likeness.js';

export interface Profile {
  item: Item;
  /** Place among the items of its plan, from 0 (first) to 1 (last). */
  place: number;
  /** Theme it stands under, as `themeOf` names it. */
  theme: string;
  /** What it is about, word for word. */
  same: string;
  /** The same with years and dates masked. */
  masked: string;
  /** Outputs, agencies and times, which tell two rows of the same words apart. */
  rest: string;
  maskedRest: string;
  /** Number of words in `same`. */
  length: number;
  /** The words that name it. */
  title: Bag;
  /** All its words. */
  whole: Bag;
}

/**
 * @param family - a row's sub-rows lend it their words; a sub-row is told from the others by its outputs too
 * @param place - 0 to 1
 */
export function profileOf(
  item: Item,
  family: Family,
  theme: string,
  place: number,
  vocabulary: Vocabulary,
): Profile {
  const subRow = family.isSubRow(item);
  const about = [objectiveOf(item), item.text, activityOf(item), ...(subRow ? outputsOf(item) : [])];
  const rest = [
    ...outputsOf(item),
    valueTextOf(item),
    ...[...item.lead, ...item.support].map(({ organizationId }) => organizationId),
    item.deadline?.text ?? null,
    noteOf(item),
  ];
  const same = about.map(textKey).join('|');
  const cells = isRow(item) ? [...outputsOf(item), ...family.below(item).flatMap(wordsBelow)] : [];
  return {
    item,
    place,
    theme,
    same,
    masked: about.map(maskedKey).join('|'),
    rest: rest.map(textKey).join('|'),
    maskedRest: rest.map(maskedKey).join('|'),
    length: same.split(/[ |]/).filter(Boolean).length,
    title: vocabulary.bag(...titleOf(item, subRow ? about.slice(1) : null)),
    whole: vocabulary.bag(...new Set([...about, ...cells])),
  };
}

/** Words at the head of a statement that name it; what follows is how and according to what. */
const OPENING_WORDS = 14;

/** The words that name an item: a sub-row's own cells, a row's objective, the opening of a statement. */
function titleOf(item: Item, ownCells: (string | null)[] | null): (string | null)[] {
  if (ownCells !== null) return ownCells;
  if (isRow(item)) return [objectiveOf(item) ?? item.text];
  const end = tokensOf(item.text)[OPENING_WORDS - 1]?.end;
  return [item.text.slice(0, end)];
}

function wordsBelow(item: Item): (string | null)[] {
  return [item.text, activityOf(item), ...outputsOf(item)];
}
