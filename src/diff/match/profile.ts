/** What an item is matched by. */

import { dutyOf } from '../duty.js';
import { activityOf, type Item, isRow, noteOf, objectiveOf, outputsOf, valueTextOf } from '../item.js';
import type { Wording } from '../wording.js';
import { keyOfTokens, maskOfTokens } from '../words.js';
import type { Bag } from './bag.js';
import type { Family } from './family.js';
import type { Reading, Vocabulary } from './likeness.js';

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
  /** Key of the plan, where both are versions of one document, with the words it is made of. */
  key: string;
  /** The same without the agency it opens with, in one spelling, short forms written out; and so with years masked. */
  wording: string;
  maskedWording: string;
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

/** What both plans' words are read by. */
export interface Language {
  vocabulary: Vocabulary;
  wording: Wording;
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
  { vocabulary, wording }: Language,
): Profile {
  const readText = (text: string | null): Reading => ({
    text: text ?? '',
    tokens: wording.tokensOf(text ?? ''),
  });
  const subRow = family.isSubRow(item);
  const ownCells = [item.text, activityOf(item), ...(subRow ? outputsOf(item) : [])].map(readText);
  const about = [readText(objectiveOf(item)), ...ownCells];
  const rest = restOf(item).map(readText);
  const cells = isRow(item) ? [...outputsOf(item), ...family.below(item).flatMap(wordsBelow)] : [];
  const same = about.map(({ tokens }) => keyOfTokens(tokens)).join('|');
  const duty = [objectiveOf(item), dutyOf(item), activityOf(item)].map((text) => wording.wordsOf(text ?? ''));
  const known = new Set(about.map(({ text }) => text));
  return {
    item,
    place,
    theme,
    same,
    masked: about.map(({ tokens }) => maskOfTokens(tokens)).join('|'),
    key: `${item.key}||${wording.keyOf(item.text)}`,
    wording: duty.map((words) => words.map((word) => word.key).join(' ')).join('|'),
    maskedWording: duty.map((words) => words.map((word) => word.mask).join(' ')).join('|'),
    rest: rest.map(({ tokens }) => keyOfTokens(tokens)).join('|'),
    maskedRest: rest.map(({ tokens }) => maskOfTokens(tokens)).join('|'),
    length: about.reduce((sum, { tokens }) => sum + tokens.length, 0),
    title: vocabulary.bag(subRow ? ownCells : titleOf(item, about)),
    whole: vocabulary.bag([
      ...about,
      ...[...new Set(cells)].filter((text) => !known.has(text)).map(readText),
    ]),
  };
}

function restOf(item: Item): (string | null)[] {
  return [
    ...outputsOf(item),
    valueTextOf(item),
    ...[...item.lead, ...item.support].map(({ organizationId }) => organizationId),
    item.deadline?.text ?? null,
    noteOf(item),
  ];
}

/** Words at the head of a statement that name it; what follows is how and according to what. */
const OPENING_WORDS = 14;

/** The words that name an item: a row's objective, else its text; the opening of a statement. */
function titleOf(item: Item, about: readonly Reading[]): Reading[] {
  const [objective, text] = about;
  if (objective === undefined || text === undefined) return [];
  if (isRow(item)) return [objective.text === '' ? text : objective];
  return [{ text: text.text, tokens: text.tokens.slice(0, OPENING_WORDS) }];
}

function wordsBelow(item: Item): string[] {
  return [item.text, activityOf(item) ?? '', ...outputsOf(item)];
}
