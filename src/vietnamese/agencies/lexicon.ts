import { z } from 'zod';
import { dataFile, wordList } from '../data.js';
import { type Phrases, phrasesOf } from './phrases.js';

const readVocabulary = dataFile(
  'agencies-words',
  z.strictObject({
    shorts: z.record(z.string(), z.string()),
    leaders: wordList,
    offices: wordList,
    quantifiers: wordList,
    generics: wordList,
    actors: wordList,
    activities: wordList,
    deeds: wordList,
    cores: wordList,
    openGenerics: wordList,
    separate: wordList,
    standing: wordList,
    parties: wordList,
    posts: wordList,
    staff: wordList,
    modifiers: wordList,
    relations: wordList,
    relatives: wordList,
    objectVerbs: wordList,
    smallBodied: wordList,
    forces: wordList,
    corps: wordList,
    situations: wordList,
    areas: wordList,
    asksLast: wordList,
    notAfterHead: wordList,
    verbs: wordList,
    topics: wordList,
  }),
);

const head = z.strictObject({
  name: z.string(),
  type: z.string(),
  level: z.string().nullable(),
  alone: z.boolean(),
  needsBody: z.boolean(),
});
/** A word that names a kind of body: `Sở`, `Trung tâm`. */
export type Head = z.infer<typeof head>;
export const readHeads = dataFile('agencies-heads', z.array(head));

const agency = z.strictObject({
  name: z.string(),
  type: z.string(),
  level: z.string().nullable(),
  aliases: wordList,
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  successors: z.array(
    z.strictObject({ to: z.string(), validFrom: z.string(), kind: z.enum(['renamed', 'merged', 'split']) }),
  ),
});
/** A body of the gazetteer; dates are ISO, null where not known. */
export type KnownAgency = z.infer<typeof agency>;
export const readKnownAgencies = dataFile('agencies', z.array(agency));

type Vocabulary = ReturnType<typeof readVocabulary>;
/** Forces are taken into the lists of kinds of bodies. */
type PhraseLists = Exclude<keyof Vocabulary, 'shorts' | 'forces' | 'asksLast'>;

/** The vocabulary of names, compiled. */
export type Lexicon = Record<
  PhraseLists | 'heads' | 'bodiedHeads' | 'aloneHeads' | 'names' | 'openers',
  Phrases
> & {
  /** Letters that stand for words in any name, longest first: `UBND`. */
  shorts: ReadonlyMap<string, string>;
  /** Last syllables of what asks or hands over: whom the words behind them name may be a post in small letters. */
  asksLast: ReadonlySet<string>;
};

let kept: Lexicon | null = null;

/** Compiled at the first use. */
export function lexicon(): Lexicon {
  kept ??= compile();
  return kept;
}

function compile(): Lexicon {
  const { shorts, ...lists } = readVocabulary();
  const heads = readHeads();
  const known = readKnownAgencies();
  const shortHeads = Object.entries(shorts).filter(([, long]) => heads.some(({ name }) => name === long));
  const withShorts = (names: string[]): string[] => [
    ...names,
    ...shortHeads.filter(([, long]) => names.includes(long)).map(([short]) => short.replace('.', '')),
  ];
  const headNames = withShorts(heads.map(({ name }) => name));
  return {
    /** What a name may open with, but for those of the gazetteer and posts: asked of every word, so one set. */
    openers: phrasesOf([
      ...lists.generics,
      ...lists.forces,
      ...headNames,
      ...lists.leaders,
      ...lists.offices,
      ...lists.parties,
      ...lists.quantifiers,
    ]),
    leaders: phrasesOf([...lists.leaders, ...lists.offices]),
    offices: phrasesOf(lists.offices),
    quantifiers: phrasesOf(lists.quantifiers),
    generics: phrasesOf([...lists.generics, ...lists.forces]),
    actors: phrasesOf(lists.actors),
    activities: phrasesOf(lists.activities),
    deeds: phrasesOf(lists.deeds),
    cores: phrasesOf(lists.cores),
    openGenerics: phrasesOf(lists.openGenerics),
    separate: phrasesOf([...lists.separate, ...lists.forces]),
    standing: phrasesOf([...lists.standing, ...lists.forces]),
    parties: phrasesOf(lists.parties),
    posts: phrasesOf(lists.posts),
    staff: phrasesOf(lists.staff),
    modifiers: phrasesOf([
      ...lists.modifiers,
      ...lists.situations.filter((situation) => !lists.generics.includes(situation)),
    ]),
    relations: phrasesOf(lists.relations),
    relatives: phrasesOf(lists.relatives),
    objectVerbs: phrasesOf(lists.objectVerbs),
    smallBodied: phrasesOf(lists.smallBodied),
    corps: phrasesOf(lists.corps),
    situations: phrasesOf(lists.situations),
    areas: phrasesOf(lists.areas),
    asksLast: new Set(lists.asksLast),
    notAfterHead: phrasesOf(lists.notAfterHead),
    verbs: phrasesOf(lists.verbs),
    topics: phrasesOf(lists.topics),
    heads: phrasesOf(headNames),
    bodiedHeads: phrasesOf(withShorts(heads.filter(({ needsBody }) => needsBody).map(({ name }) => name))),
    aloneHeads: phrasesOf(withShorts(heads.filter(({ alone }) => alone).map(({ name }) => name))),
    names: phrasesOf(known.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(withShortForm(shorts))),
    shorts: new Map(Object.entries(shorts)),
  };
}

/** A name and the same in short, throughout or in one part: `VP HĐND và UBND`, `Văn phòng HĐND và UBND`. */
function withShortForm(shorts: Readonly<Record<string, string>>): (name: string) => string[] {
  const pairs = Object.entries(shorts);
  const shorten = (text: string): string =>
    pairs.reduce((short, [letters, long]) => short.replaceAll(long, letters), text);
  return (name) => {
    const inPart = pairs
      .filter(([, long]) => name.includes(long))
      .map(([short, long]) => name.replace(long, short));
    if (inPart.length === 0) return [name];
    return [name, shorten(name), name.charAt(0) + shorten(name.slice(1)), ...inPart];
  };
}
