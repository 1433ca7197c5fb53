import { z } from 'zod';
import { commonWords } from '../commonWords.js';
import { dataFile, wordList } from '../data.js';
import { type WordSet, wordSet } from '../wordSet.js';
import { type PhraseTable, phraseTable } from './phrases.js';
import type { ChangeName, ComparatorName, UnitKind } from './types.js';

const unitKind = z.enum([
  'percent',
  'money',
  'physical',
  'time',
  'score',
  'rank',
  'frequency',
  'count',
  'set',
]);
const unitFile = dataFile(
  'units',
  z.array(z.strictObject({ kind: unitKind, units: z.record(z.string(), wordList) })),
);
/** The lists of words that stand between a comparator or verb and its number. */
const CHAIN_LISTS = ['filler', 'placed', 'level', 'increase', 'decrease', 'neutral'] as const;
/** The other lists, each described where it is used. */
const WORD_LISTS = [
  'reference',
  'year',
  'together',
  'one',
  'sum',
  'done',
  'promise',
  'place',
  'duration',
  'lifespan',
  'vehicle',
  'laidOut',
  'budget',
  'rate',
  'rank',
  'predicate',
  'stop',
  'until',
  'beforeVerb',
  'joint',
  'inWords',
  'topGroup',
  'within',
  'ranked',
  'leading',
  'partOfDay',
  'wholes',
  'except',
  'whole',
  'baselineEnd',
  'raised',
  'sharing',
  'piece',
  'laden',
  'about',
  'perHead',
  'condition',
  'whenever',
  'then',
  'concerning',
  'holding',
  'several',
  'whom',
  'passive',
  'norm',
  'target',
  'counted',
  'kinds',
  'anaphor',
  'yearly',
  'planned',
  'standard',
  'instead',
  'past',
  'pastOpener',
  'opener',
  'deed',
  'named',
  'unreal',
  'negation',
  'part',
  'sized',
  'unsubject',
  'head',
  'notHead',
  'forbidden',
] as const;
export type WordList = (typeof WORD_LISTS)[number];
/** Lists whose words are asked for one by one. */
const WORD_SETS = [
  'graded',
  'denials',
  'rounded',
  'actors',
  'yearFillers',
  'timeFillers',
  'inCompany',
  'limits',
  'unlimited',
  'unitLabels',
  'percentages',
  'timeBehind',
  'classUnits',
  'clockUnits',
  'shortUnits',
  'ages',
  'dailyHours',
  'countedFrom',
  'looseEnds',
  'timeUnits',
  'opensTime',
  'periods',
  'numbers',
  'doubles',
  'doubling',
  'ones',
  'beforeYear',
  'timePrepositions',
  'valueVerbs',
  'respectively',
  'ownChange',
  'besideTime',
  'ofTime',
] as const;
export type WordSetName = (typeof WORD_SETS)[number];

const side = z.strictObject({ gte: wordList, gt: wordList, lte: wordList, lt: wordList });
const wordFile = dataFile(
  'measure-words',
  z.strictObject({
    before: side,
    after: z.strictObject({ gte: wordList, lte: wordList }),
    lists: z.record(z.enum([...CHAIN_LISTS, ...WORD_LISTS]), wordList),
    sets: z.record(z.enum(WORD_SETS), wordList),
  }),
);
const scopeFile = dataFile(
  'measure-scopes',
  z.strictObject({ level: wordList, bare: wordList, area: wordList, names: wordList, lead: wordList }),
);

export interface UnitEntry {
  unit: string;
  kind: UnitKind;
}

/** A word of the chain in front of a quantity and what it does. */
export type ChainWord =
  | { role: 'comparator'; comparator: ComparatorName }
  | { role: 'change'; change: ChangeName }
  | { role: 'level' | 'placed' | 'filler' | 'neutral' | 'from' };

/** What a scope phrase is: a scope, a short form that stands only in a list (`huyện`), or no scope (`cạnh tranh cấp tỉnh`). */
export type ScopeWord = 'scope' | 'bare' | 'name';

function once<T>(make: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

/** Every name of every unit. */
export const unitTable = once<PhraseTable<UnitEntry>>(() =>
  phraseTable(
    unitFile().flatMap(({ kind, units }) =>
      Object.entries(units).flatMap(([unit, aliases]) =>
        [unit, ...aliases].map((name) => [name, { unit, kind }] as const),
      ),
    ),
  ),
);

/** `trở lên`, `trở xuống`. */
export const afterTable = once<PhraseTable<'gte' | 'lte'>>(() => {
  const { gte, lte } = wordFile().after;
  return phraseTable([
    ...gte.map((phrase) => [phrase, 'gte' as const] as const),
    ...lte.map((phrase) => [phrase, 'lte' as const] as const),
  ]);
});

/** The words that may stand between a comparator or verb and its number. */
export const chainTable = once<PhraseTable<ChainWord>>(() => {
  const { before, lists } = wordFile();
  const all = (names: readonly string[], word: ChainWord): [string, ChainWord][] =>
    names.map((name) => [name, word]);
  return phraseTable<ChainWord>([
    ...all(lists.filler, { role: 'filler' }),
    ...all(commonWords().since, { role: 'from' }),
    ...all(lists.placed, { role: 'placed' }),
    ...all(lists.level, { role: 'level' }),
    ...all(lists.increase, { role: 'change', change: 'increase' }),
    ...all(lists.decrease, { role: 'change', change: 'decrease' }),
    ...all(lists.neutral, { role: 'neutral' }),
    ...Object.entries(before).flatMap(([name, names]) =>
      all(names, { role: 'comparator', comparator: name as keyof typeof before }),
    ),
  ]);
});

/** Scopes, short scopes and names that only look like scopes. */
export const scopeTable = once<PhraseTable<ScopeWord>>(() => {
  const { level, bare, area, names } = scopeFile();
  return phraseTable<ScopeWord>([
    ...bare.map((phrase) => [phrase, 'bare' as const] as const),
    ...[...level, ...area].map((phrase) => [phrase, 'scope' as const] as const),
    ...names.map((phrase) => [phrase, 'name' as const] as const),
  ]);
});

/** Words after which a scope is the place a value is for: `đối với`, `tại`. */
export const scopeLeadTable = once<PhraseTable<true>>(() =>
  phraseTable(scopeFile().lead.map((phrase) => [phrase, true as const] as const)),
);

/** The words of a list that is asked word by word. */
export const setWords = (name: WordSetName): readonly string[] => wordFile().sets[name];

/** A list that is asked word by word, read at its first use. */
export const setOf = (name: WordSetName): WordSet => wordSet(() => setWords(name));

const lists = new Map<WordList, PhraseTable<true>>();

/** One of the word lists of `measure-words.json` as a table. */
export function wordTable(name: WordList): PhraseTable<true> {
  let table = lists.get(name);
  if (table === undefined) {
    table = phraseTable(wordFile().lists[name].map((phrase) => [phrase, true as const] as const));
    lists.set(name, table);
  }
  return table;
}
